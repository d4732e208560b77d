"""What a question asks for: the kind of thing, the numbers and years in it, and the names that the base leaves out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.answering.text import STOP_WORDS, fold, stem, words
from bot.knowledge.models import Asked, Names


class Unit(StrEnum):
    """What a number in a text counts."""

    COUNT = "count"
    SHARE = "share"
    YEAR = "year"
    AGE = "age"


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written: its value, its unit, and how many of its digits are significant ("6.3k" has two)."""

    value: float
    unit: Unit
    digits: int

    def is_about(self, other: Number) -> bool:
        """Whether `self`, perhaps rounded or cut off at its last digit, stands for `other`."""
        if self.unit != other.unit:
            return False
        if self.value == other.value:
            return True
        if self.digits < 2 or other.value <= 0 or self.unit is not Unit.COUNT:
            return False
        step = 10.0 ** (len(str(int(other.value))) - self.digits)
        return step > 1 and abs(self.value - other.value) < step


@dataclass(frozen=True, slots=True)
class NamedClass:
    """A name of a class that the base's vocabulary lists, as found in a question."""

    kind: str
    gap: str
    name: str


_SMALL = {
    w: n
    for n, w in enumerate(
        (
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen"
        ).split()
    )
}
_TENS = {w: 10 * n for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
_SCALES = {
    "hundred": 100,
    "thousand": 1_000,
    "k": 1_000,
    "grand": 1_000,
    "million": 1_000_000,
    "mil": 1_000_000,
    "m": 1_000_000,
    "mn": 1_000_000,
    "billion": 1_000_000_000,
}
_FRACTIONS = {"half": 50, "third": 33, "thirds": 66, "quarter": 25, "quarters": 75, "fifth": 20, "tenth": 10}
_NUMBER = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?)(k|m|mil|mn|bn|th|st|nd|rd|s|yo|yr|yrs)?(?![\w])")
_SPAN = re.compile(r"(?<!\d)((?:19|20)\d\d)\s*(?:-|/|to|and|until|till)\s*((?:19|20)?\d\d)(?!\d)")
_YEAR = re.compile(r"(?<![\d.,])((?:19|20)\d\d)(?!\d|\.\d)(?!\s*percent)")
_RATIO = re.compile(
    r"\b(\d+|one|two|three) (?:in|out of|in every) (?:every )?(\d+|two|three|four|five|six|seven|eight|nine|ten)\b"
)
_AGE = re.compile(
    r"\b(?:aged?|ages|age of|turn(?:ed|s)?|under|over|below)\s+(?:the age of\s+)?(\d{1,2})s?\b(?!\s*(?:percent|%|[,.]?\d|forces|offences))"
    r"|\b(\d{1,2})(?:\s*-?\s*(?:years?|yrs?)\s*-?\s*olds?|\s*(?:yo|y/o)\b|s\b(?!\s*(?:percent|%)))"
)
_WITH_COMMA = re.compile(r"(?<![\d,.])(\d{1,3}),(\d{3})(?![\d,.])")
_REFERENCE = re.compile(
    r"\b(?:paragraph|para|section|page|part|chapter|year|yr|grade|form|key stage|ks|class|line|point|step|code|top|room)\s*\d+\b|¶\s*\d+"
)

_ASKED: tuple[tuple[Asked, re.Pattern[str]], ...] = tuple(
    (asked, re.compile(pattern))
    for asked, pattern in (
        (
            Asked.SHARE,
            r"\bpercent|\bpercentage|\bproportion|\bhow much\b|\bshare\b|\bfraction|\bratio\b|\bout of every|\bone in how many|\bin how many|\bwhat part of",
        ),
        (Asked.COUNT, r"\bhow ?many|\bnumber of|\bhow much\b|\bcount\b|\btotal\b|\bhow often|\btally\b|\bquantity"),
        (
            Asked.YEAR,
            r"\bwhen\b|\bwhat year|\bwhich year|\bwhat date|\bsince when|\bhow long ago|\bhow old is\b|\b(?:what|which) (?:period|years|time ?span|months|twelve months|time ?frame)|\bover what\b|\bhow long does (?:it|that|this)|\bwhat month|\bstart date",
        ),
        (
            Asked.PERSON,
            r"\bwho\b|\bwhom\b|\bwhose\b|\bname of the (?:person|woman|man|lady|researcher|officer)|\bwhich (?:person|expert|researcher)",
        ),
        (
            Asked.ORGANISATION,
            r"\bwhich (?:organi[sz]ation|charity|company|firm|body|group)|\bwhat (?:organi[sz]ation|charity|company|body)|\bworks? for\b|\bbelongs? to\b|\bwhere (?:does|did|do) \w+ (?:\w+ )?works?\b",
        ),
        (Asked.PLACE, r"\bwhere\b|\bwhich (?:site|website|place)"),
        (Asked.REASON, r"\bwhy\b|\breasons?\b|\bhow come\b|\bwhat for\b|\bbecause of what|\bwhats behind|\bpurpose\b"),
        (
            Asked.DEFINITION,
            r"\bwhat (?:is|are) (?:an?\b|meant)|\bmeaning\b|\bmeans?\b|\bdefin|\bstands? for|\bspell (?:it )?out|\bexplain\b|\bwhat exactly is",
        ),
        (
            Asked.QUOTATION,
            r"\bquot|\bexact words|\bword for word|\bwhat did \w+ (?:\w+ )?(?:say|tell)|\bstatement\b|\bwords\b|\bsaying\b|\bremark|\bcomments? (?:by|from|on)",
        ),
        (
            Asked.CONTACT,
            r"\bphone|\btelephone|\bring\b|\bcall them|\bemail|\bcontact|\bget in touch|\breach them|\bbook\b|\bhotline",
        ),
        (
            Asked.LIST,
            r"\blist\b|\bname (?:the|some|all|them)|^like (?:who|what)|\bsuch as (?:who|what)|\bfor example$|\bwhich (?:two|three|four|five)|\bwhich (?:ones|apps|subjects|topics|people|groups|platforms)|\bexamples?\b|\bwhat kinds?\b|\bwhat sorts?\b",
        ),
    )
)


class Mood(StrEnum):
    """What a message wants: something told, something confirmed or denied, or nothing but to be right."""

    ASKS = "asks"
    ASKS_WHETHER = "asks whether"
    CLAIMS = "claims"


@dataclass(frozen=True, slots=True)
class Question:
    """A question read for what it asks; nothing of its wording is kept but numbers and listed names."""

    asked: frozenset[Asked]
    numbers: tuple[Number, ...]
    named: tuple[NamedClass, ...]
    mood: Mood = Mood.ASKS
    brief: bool = False
    """Whether it has at most one word of meaning of its own."""

    def of_unit(self, *units: Unit) -> tuple[Number, ...]:
        """Return the numbers of `units`."""
        return tuple(n for n in self.numbers if n.unit in units)


_REQUEST = re.compile(
    r"^(?:(?:hi|hey|hello|please|so|ok|and|well) )*(?:(?:can|could|would|will|may|might) (?:you|u|i|we|someone|anyone)\b|please\b|give\b|tell\b|show\b|list\b"
    r"|name\b|paste\b|quote\b|explain\b|define\b|remind\b|find\b|i (?:want|need|would like|am looking)\b|id like\b|looking for\b)"
)
_WHETHER = re.compile(
    r"^(?:(?:hi|hey|hello|please|so|ok|and|but|well|wait) )*(?:is|are|was|were|does|do|did|has|have|had|can|could|would|should|will|any|anything)\b"
)
_WH = re.compile(r"\b(?:what|which|who|whom|whose|when|where|why|how)\b")
_TAG = re.compile(
    r"(?:\b(?:right|correct|true|yes|yeah|no|innit|huh|eh|surely|then|though|is that so|is it|isnt it|is not it|did not it|does not it|do not they|did not they|are not they|is not he|is not she|was not it|were not they)|, (?:is|are|was|were|do|does|did|have|has) (?:not )?(?:it|they|he|she|there))$"
)


def mood(text: str) -> Mood:
    """Return whether `text` asks for something, asks whether something is so, or claims it."""
    folded = " ".join(words(text))
    if _TAG.search(folded):
        return Mood.CLAIMS
    if _WH.search(folded) or _REQUEST.search(folded):
        return Mood.ASKS
    return Mood.ASKS_WHETHER if _WHETHER.search(folded) else Mood.CLAIMS


def asked_for(text: str) -> frozenset[Asked]:
    """Return the kinds of thing that `text` asks for, by its question words."""
    folded = " ".join(words(text))
    return frozenset(asked for asked, pattern in _ASKED if pattern.search(folded))


def numbers_in(text: str) -> tuple[Number, ...]:
    """Return the numbers that `text` states, in digits or in words; small bare ones, and references such as "paragraph 2", left out."""
    # "2,000" is a count, "2000" may be a year: a comma is kept as a decimal point that changes nothing.
    folded = _REFERENCE.sub(" ", fold(_WITH_COMMA.sub(r"\1\2.0", text)))
    found: dict[Number, None] = {}

    def take(pattern: re.Pattern[str], rest: str, read: object) -> str:
        for match in pattern.finditer(rest):
            for number in read(match):  # type: ignore[operator]
                found[number] = None
        return pattern.sub(" ; ", rest)

    folded = take(_RATIO, folded, lambda m: [Number(100 * _value(m[1]) / max(_value(m[2]), 1), Unit.SHARE, 2)])
    folded = take(
        _SPAN,
        folded,
        lambda m: [
            Number(float(m[1]), Unit.YEAR, 4),
            Number(float(m[2] if len(m[2]) == 4 else m[1][:2] + m[2]), Unit.YEAR, 4),
        ],
    )
    folded = take(_AGE, folded, lambda m: [Number(float(m[1] or m[2]), Unit.AGE, 2)])
    folded = take(_YEAR, folded, lambda m: [Number(float(m[1]), Unit.YEAR, 4)])
    for number in _spoken(folded):
        found[number] = None
    return tuple(found)


def _value(word: str) -> int:
    return int(word) if word.isdigit() else _SMALL.get(word, 0)


def _spoken(folded: str) -> Iterable[Number]:
    """Yield numbers from runs such as "6350", "6.3 k", "six thousand three hundred", "82 percent", "a quarter"."""
    tokens = re.findall(r"\d+(?:\.\d+)?|[a-z]+|;", folded)
    i = 0
    while i < len(tokens):
        token = tokens[i]
        if (
            token in _FRACTIONS
            and i
            and tokens[i - 1] in ("a", "one", "half", "nearly", "almost", "two", "three", "than", "about")
        ):
            several = _SMALL.get(tokens[i - 1], 1)
            yield Number(
                float(_FRACTIONS[token] * (several if several in (2, 3) and not token.endswith("s") else 1)),
                Unit.SHARE,
                2,
            )
            i += 1
            continue
        value, digits, end = _run(tokens, i)
        if end == i:
            i += 1
            continue
        following = tokens[end] if end < len(tokens) else ""
        if following in ("percent", "pc", "percentage"):
            yield Number(value, Unit.SHARE, digits)
        elif following in ("year", "years", "yr", "yo") and tokens[end + 1 : end + 2] == ["old"]:
            yield Number(value, Unit.AGE, digits)
        elif value > 12 or (
            value > 1
            and token[0].isdigit()
            and following not in ("", ";", "years", "year", "things", "points", "minutes", "min", "of", "to")
        ):
            yield Number(value, Unit.COUNT, digits)
        i = end


def _run(tokens: list[str], i: int) -> tuple[float, int, int]:
    """Read the number that begins at token i: its value, its significant digits and where it ends (i when there is none)."""
    total, current, digits, start = 0.0, 0.0, 0, i
    while i < len(tokens):
        token = tokens[i]
        if token[0].isdigit() and i == start:
            current, digits = float(token), len(token.replace(".", "").rstrip("0")) or 1
            i += 1
        elif token in _SMALL or token in _TENS:
            current += _SMALL.get(token, 0) + _TENS.get(token, 0)
            digits += 1
            i += 1
        elif token in _SCALES and i > start:
            scale = _SCALES[token]
            if scale == 100:
                current *= 100
            else:
                total, current = total + current * scale, 0.0
            i += 1
        elif (
            token == "and"
            and i > start
            and i + 1 < len(tokens)
            and (tokens[i + 1] in _SMALL or tokens[i + 1] in _TENS)
            and tokens[i - 1] in _SCALES
        ):
            i += 1
        else:
            break
    return total + current, max(digits, 1), i


_FIRST_PERSON = frozenset("i im my we our us ive weve mine".split())
_ASKING = frozenset(
    "what which who whom whose when where why how is are was were does do did has have had can could would should will".split()
)
_POINTS_BACK = frozenset("it its that this there here one ones those these".split())
FRAME = 7
"""How many words before a name are looked at for somebody who speaks of themselves."""


def _is_framing(before: list[str]) -> bool:
    """Whether the words `before` a name are somebody's words about themselves, with no question begun since."""
    for word in reversed(before):
        if word in _FIRST_PERSON:
            return True
        if word in _ASKING and word not in ("am", "have", "was", "is", "are"):
            return False
    return False


class NameFinder:
    """Finds the names of a vocabulary's classes in questions, whatever their case, misspelt ones only when they are long."""

    def __init__(self, classes: Iterable[Names]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], NamedClass]]] = {}
        self.gap_of: dict[str, str] = {}
        for entry in classes:
            self.gap_of.setdefault(entry.kind, entry.gap)
            for name in entry.names:
                key = tuple(stem(w) for w in words(name))
                if key:
                    self._by_first.setdefault(key[0], []).append((key, NamedClass(entry.kind, entry.gap, name)))

    def find(self, text: str) -> tuple[NamedClass, ...]:
        """Return the listed names in `text` that may be asked about, in order, the longest at each place.

        A name that only says who is asking ("I work at a college in Leeds, …") is left out, unless the message points back to it.
        """
        said = words(text)
        stems = [stem(w) for w in said]
        points_back = any(w in _POINTS_BACK for w in said)
        found: list[NamedClass] = []
        i = 0
        while i < len(stems):
            matches = [
                (key, named) for key, named in self._by_first.get(stems[i], ()) if tuple(stems[i : i + len(key)]) == key
            ]
            if matches:
                key, named = max(matches, key=lambda m: len(m[0]))
                if points_back or not _is_framing(said[max(0, i - FRAME) : i]):
                    found.append(named)
                i += len(key)
            else:
                i += 1
        return tuple(found)

    def read(self, text: str) -> Question:
        """Return what `text` asks."""
        content = {w for w in words(text) if w not in STOP_WORDS}
        return Question(asked_for(text), numbers_in(text), self.find(text), mood(text), len(content) <= 1)
