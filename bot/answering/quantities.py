"""Numbers as people write them: in digits or in words, rounded, as shares, years and ages."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.answering.text import fold


class Unit(StrEnum):
    """What a number in a text counts."""

    COUNT = "count"
    SHARE = "share"
    YEAR = "year"
    AGE = "age"


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written: its value, its unit, and how many of its digits are significant ("7.4k" has two).

    Shares are in percent, years and ages in years. `bound` is 1 where it is the least that something is said to be
    ("more than 40"), −1 where it is the most ("under 40"), else 0.
    """

    value: float
    unit: Unit
    digits: int
    bound: int = 0

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

    def agrees_with(self, other: Number) -> bool:
        """Whether who says `self` says nothing else than `other`: a bound that it keeps to, or a round figure near it.

        "More than 40", "some 80 percent" and "1 in 4" contradict neither 42 nor 83 and 26 percent.
        """
        if self.unit != other.unit:
            return False
        if self.bound:
            return self.bound * (other.value - self.value) >= 0
        if self.is_about(other):
            return True
        if self.unit is Unit.SHARE:
            near = ROUND_SHARE if self.value % 10 == 0 else SHARE_IN_WORDS if self.value % 25 == 0 else 0
            return abs(self.value - other.value) < near
        if self.unit is not Unit.COUNT or self.digits > 1 or not 10 <= self.value < math.inf:
            return False
        return abs(self.value - other.value) < 10.0 ** (len(str(int(self.value))) - 1) / 2

    def as_share(self) -> Number:
        """Return a bare number of at most 100 as the percentage that it may be meant as, any other as it is."""
        return replace(self, unit=Unit.SHARE) if self.unit is Unit.COUNT and self.value <= 100 else self


ROUND_SHARE, SHARE_IN_WORDS = 5, 3
"""How far a multiple of ten, and a quarter or three, may be from a share that is meant, in percent."""

_SMALL = {
    word: value
    for value, word in enumerate(
        (
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen"
        ).split()
    )
}
_TENS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
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
_FRACTIONS = {"half": 50, "third": 33, "thirds": 33, "quarter": 25, "quarters": 25, "fifth": 20, "fifths": 20}
_FRACTIONS |= {"tenth": 10, "tenths": 10}
_BEFORE_FRACTION = frozenset("a one half nearly almost two three four seven nine 2 3 4 than about".split())
_USUAL_TIMES = {"thirds": 2, "quarters": 3}
"""How many are meant where nothing says so: "nearly thirds"."""
_NOT_COUNTED = frozenset(
    """
    years year yrs yr things points minutes minute mins min hours hour hrs days day weeks week months month words lines
    marks sentences slides am pm of to
    """.split()
) | {"", ";"}
"""What may follow a small number in digits that is no figure: "2 things", "5 minutes", "1 to 3"."""
_LEAST = frozenset("over above exceed exceeds exceeded exceeding beyond".split())
_MOST = frozenset("under below".split())
_COMPARED = {"more": 1, "greater": 1, "higher": 1, "fewer": -1, "less": -1, "lower": -1}
"""What a bound begins with where "than" follows."""
_UP_TO = {("at", "least"): 1, ("upwards", "of"): 1, ("north", "of"): 1, ("at", "most"): -1, ("up", "to"): -1}

_SPAN = re.compile(r"(?<!\d)((?:19|20)\d\d)\s*(?:-|/|to|and|until|till)\s*((?:19|20)?\d\d)(?!\d)")
_YEAR = re.compile(r"(?<![\d.,])((?:19|20)\d\d)(?!\d|\.\d)(?!\s*percent)")
_RATIO = re.compile(
    r"\b(\d+|one|two|three) (?:in|out of|in every) (?:every )?"
    r"(\d+|two|three|four|five|six|seven|eight|nine|ten)\b"
)
_AGE = re.compile(
    r"\b(?:aged?|ages|age of|turn(?:ed|s)?|under|over|below)\s+(?:the age of\s+)?"
    r"(\d{1,2})s?\b(?!\s*(?:percent|%|[,.]?\d|(?:\w+\s+)?(?:forces|offences|offenses|crimes|cases|incidents|apps|games"
    r"|sites|websites|platforms|thousand|hundred|million|k|grand)\b))"
    r"|(?<!\byear )(?<!\byears )\b(?<!\bthe )(\d{1,2})"
    r"(?:\s*-?\s*(?:years?|yrs?)\s*-?\s*olds?|\s*(?:yo|y/o)\b|s\b(?!\s*(?:percent|%)))"
)
_WITH_COMMA = re.compile(r"(?<![\d,.])(\d{1,3}),(\d{3})(?![\d,.])")
_WITH_POINT = re.compile(r"(?<![\d,.])([1-9]\d{0,2})[. ](\d{3})(?![\d,.]|\s?percent| \d)")
"""Thousands as much of the world writes them: "6.350", "6 350"."""
_SHORT_SPAN = re.compile(r"(?<![\d/.-])([12]\d)\s?/\s?([12]\d)(?![\d/])")
_AND_A_HALF = re.compile(r"\b(\d+|[a-z]+) and a half (thousand|million|k)\b")
_FRACTION = re.compile(r"(?<![\d/.])([1-9])/([2-9]|10)(?![\d/])")
_REFERENCE = re.compile(
    r"\b(?:paragraph|para|section|page|part|chapter|year|yr|grade|form|key stage|ks|class|line|point|step|code|top"
    r"|room)\s*\d+s?\b|¶\s*\d+|\bthe [1-9]0s\b"
)
_ENUMERATION = re.compile(
    r"(?<![\w.])[1-9][).:](?=\s|[a-z])|\b(?:\d|two|three) (?:quick |more |short )?(?:questions?|qs|things)\b"
)
"""What numbers the questions of a message, or says how many there are: "1) …", "two things:"."""
_TELEPHONE = re.compile(
    r"(?<![\d.,+])(?:\+\d{1,3}[ -]?(?:\(0\)[ -]?)?\d{2,5}|\(?0\d{2,4}\)?)(?:[ -]?\d{3,4}){1,3}(?![\d.,]|[ -]\d)"
)
"""A telephone number as it is written here, in groups of three and more digits: it counts nothing."""
_PIECE = re.compile(r"\d+(?:\.\d+)?|[a-z]+|;")
_DIGIT = re.compile(r"\d")
_SPELT = frozenset((*_SMALL, *_TENS, *_SCALES, *_FRACTIONS))
"""Words without any of which a text that has no digit states no number."""


def numbers_in(text: str) -> tuple[Number, ...]:
    """Return the numbers that `text` states, in digits or in words, ratios, spans, ages and years before others.

    Small bare numbers are left out, and so are telephone numbers and references such as "paragraph 2".
    """
    # "2,000" is a count, "2000" may be a year: a comma is kept as a decimal point that changes nothing.
    folded = fold(_WITH_COMMA.sub(r"\1\2.0", text) if "," in text else text)
    if _DIGIT.search(folded) is None and _SPELT.isdisjoint(_PIECE.findall(folded)):
        return ()
    folded = _ENUMERATION.sub(" ", _REFERENCE.sub(" ", _TELEPHONE.sub(" ", folded)))
    folded = _WITH_POINT.sub(r"\1\2.0", folded)
    found: dict[Number, None] = {}
    for pattern, read in _FORMS:
        for match in pattern.finditer(folded):
            found.update(dict.fromkeys(read(match)))
        folded = pattern.sub(" ; ", folded)
    found.update(dict.fromkeys(_spoken(folded)))
    return tuple(found)


def _ratio(match: re.Match[str]) -> Iterator[Number]:
    yield Number(100 * _value(match[1]) / max(_value(match[2]), 1), Unit.SHARE, 2)


def _span(match: re.Match[str]) -> Iterator[Number]:
    yield Number(float(match[1]), Unit.YEAR, 4)
    yield Number(float(match[2] if len(match[2]) == 4 else match[1][:2] + match[2]), Unit.YEAR, 4)


def _short_span(match: re.Match[str]) -> Iterator[Number]:
    """Yield both years of "17/18", a year of accounts, whose second is the next; anything else is a date."""
    first, second = int(match[1]), int(match[2])
    if second == first + 1:
        yield from (Number(2000.0 + year, Unit.YEAR, 4) for year in (first, second))


def _fraction(match: re.Match[str]) -> Iterator[Number]:
    if int(match[1]) < int(match[2]):
        yield Number(100 * int(match[1]) / int(match[2]), Unit.SHARE, 2)


def _and_a_half(match: re.Match[str]) -> Iterator[Number]:
    value = int(match[1]) if match[1].isdigit() else _SMALL.get(match[1], 0) or _TENS.get(match[1], 0)
    if value:
        yield Number((value + 0.5) * _SCALES[match[2]], Unit.COUNT, 2)


def _age(match: re.Match[str]) -> Iterator[Number]:
    yield Number(float(match[1] or match[2]), Unit.AGE, 2)


def _year(match: re.Match[str]) -> Iterator[Number]:
    yield Number(float(match[1]), Unit.YEAR, 4)


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Iterable[Number]]], ...] = (
    (_RATIO, _ratio),
    (_SPAN, _span),
    (_SHORT_SPAN, _short_span),
    (_FRACTION, _fraction),
    (_AND_A_HALF, _and_a_half),
    (_AGE, _age),
    (_YEAR, _year),
)
"""Forms of numbers that are looked for first, in this order, each with how it is read."""


def _value(word: str) -> int:
    return int(word) if word.isdigit() else _SMALL.get(word, 0)


def _spoken(folded: str) -> Iterator[Number]:
    """Yield numbers from runs such as "7250", "7.2 k", "seven thousand two hundred", "64 percent", "a quarter"."""
    tokens = _PIECE.findall(folded)
    i = 0
    while i < len(tokens):
        token = tokens[i]
        if token in _FRACTIONS and i and tokens[i - 1] in _BEFORE_FRACTION:
            times = _value(tokens[i - 1]) or _USUAL_TIMES.get(token, 1)
            yield Number(float(_FRACTIONS[token] * times), Unit.SHARE, 2, _bound(tokens, i - 1))
            i += 1
            continue
        if token[0].isdigit() and i + 1 < len(tokens) and tokens[i + 1] in _FRACTIONS:
            i += 1
            continue
        value, digits, end = _run(tokens, i)
        if end == i:
            i += 1
            continue
        following = tokens[end] if end < len(tokens) else ""
        bound = _bound(tokens, i)
        if following in ("percent", "pc", "percentage"):
            yield Number(value, Unit.SHARE, digits, bound)
        elif following in ("year", "years", "yr", "yo") and tokens[end + 1 : end + 2] == ["old"]:
            yield Number(value, Unit.AGE, digits)
        elif value > 12 or (value > 1 and token[0].isdigit() and following not in _NOT_COUNTED):
            yield Number(value, Unit.COUNT, digits, bound)
        i = end


def _bound(tokens: list[str], start: int) -> int:
    """Return whether the number that begins at `start` is said to be the least (1) or the most (−1), or neither (0)."""
    one, two = tokens[start - 1] if start else "", tokens[start - 2] if start > 1 else ""
    if one in _LEAST or one in _MOST:
        return 1 if one in _LEAST else -1
    if one == "than" and two in _COMPARED:
        before = tokens[start - 3] if start > 2 else ""
        return -_COMPARED[two] if before in ("no", "not") else _COMPARED[two]
    return _UP_TO.get((two, one), 0)


def _run(tokens: list[str], start: int) -> tuple[float, int, int]:
    """Read the number that begins at `start`: its value, its significant digits, where it ends (`start` for none)."""
    total, current, digits, i = 0.0, 0.0, 0, start
    while i < len(tokens):
        word = tokens[i]
        if word[0].isdigit() and i == start:
            current, digits = float(word), len(word.replace(".", "").rstrip("0")) or 1
        elif word in _SMALL or word in _TENS:
            current += _SMALL.get(word, 0) + _TENS.get(word, 0)
            digits += 1
        elif word in _SCALES and i > start:
            scale = _SCALES[word]
            if scale == 100:
                current *= 100
            else:
                total, current = total + current * scale, 0.0
        elif not (word == "and" and i > start and _goes_on(tokens, i)):
            break
        i += 1
    return total + current, max(digits, 1), i


def _goes_on(tokens: list[str], i: int) -> bool:
    """Whether the "and" at i stands within a number: "two hundred and five"."""
    return tokens[i - 1] in _SCALES and i + 1 < len(tokens) and (tokens[i + 1] in _SMALL or tokens[i + 1] in _TENS)
