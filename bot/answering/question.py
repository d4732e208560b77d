"""What a question asks for: the kind of thing, the numbers and listed names in it, and whether it asks or claims."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from bot.answering.names import NamedClass, NameFinder
from bot.answering.quantities import Number, Unit, numbers_in
from bot.answering.text import STOP_WORDS, words
from bot.knowledge.models import Asked

_FORMS: dict[Asked, tuple[str, ...]] = {
    Asked.SHARE: (
        r"\bpercent|\bpercentage|\bproportion|\bhow much\b|\bshare\b|\bfraction|\bratio\b|\bout of every",
        r"\bone in how many|\bin how many|\bwhat part of",
    ),
    Asked.COUNT: (r"\bhow ?many|\bnumber of|\bhow much\b|\bcount\b|\btotal\b|\bhow often|\btally\b|\bquantity",),
    Asked.YEAR: (
        r"\bwhen\b|\bwhat year|\bwhich year|\bwhat date|\bsince when|\bhow long ago|\bhow old is\b",
        r"\b(?:what|which) (?:period|years|time ?span|months|twelve months|time ?frame)|\bover what\b",
        r"\bhow long does (?:it|that|this)|\bwhat month|\bstart date",
    ),
    Asked.PERSON: (
        r"\bwho\b|\bwhom\b|\bwhose\b|\bname of the (?:person|woman|man|lady|researcher|officer)",
        r"\bwhich (?:person|expert|researcher)",
    ),
    Asked.ORGANISATION: (
        r"\bwhich (?:organi[sz]ation|charity|company|firm|body|group)",
        r"\bwhat (?:organi[sz]ation|charity|company|body)|\bworks? for\b|\bbelongs? to\b",
        r"\bwhere (?:does|did|do) \w+ (?:\w+ )?works?\b",
    ),
    Asked.PLACE: (r"\bwhere\b|\bwhich (?:site|website|place)",),
    Asked.REASON: (r"\bwhy\b|\breasons?\b|\bhow come\b|\bwhat for\b|\bbecause of what|\bwhats behind|\bpurpose\b",),
    Asked.DEFINITION: (
        r"\bwhat (?:is|are) (?:an?\b|meant)|\bmeaning\b|\bmeans?\b|\bdefin|\bstands? for|\bspell (?:it )?out",
        r"\bexplain\b|\bwhat exactly is",
    ),
    Asked.QUOTATION: (
        r"\bquot|\bexact words|\bword for word|\bwhat did \w+ (?:\w+ )?(?:say|tell)|\bstatement\b|\bwords\b",
        r"\bsaying\b|\bremark|\bcomments? (?:by|from|on)",
    ),
    Asked.CONTACT: (
        r"\bphone|\btelephone|\bring\b|\bcall them|\bemail|\bcontact|\bget in touch|\breach them|\bbook\b|\bhotline",
    ),
    Asked.LIST: (
        r"\blist\b|\bname (?:the|some|all|them)|^like (?:who|what)|\bsuch as (?:who|what)|\bfor example$",
        r"\bwhich (?:two|three|four|five)|\bwhich (?:ones|apps|subjects|topics|people|groups|platforms)",
        r"\bexamples?\b|\bwhat kinds?\b|\bwhat sorts?\b",
    ),
}
"""How each kind of thing is asked for, as alternatives of a regular expression over folded words."""
_ASKED = tuple((asked, re.compile("|".join(forms))) for asked, forms in _FORMS.items())

_REQUEST = re.compile(
    r"^(?:(?:hi|hey|hello|please|so|ok|and|well) )*"
    r"(?:(?:can|could|would|will|may|might) (?:you|u|i|we|someone|anyone)\b"
    r"|please\b|give\b|tell\b|show\b|list\b|name\b|paste\b|quote\b|explain\b|define\b|remind\b|find\b"
    r"|i (?:want|need|would like|am looking)\b|id like\b|looking for\b)"
)
_WHETHER = re.compile(
    r"^(?:(?:hi|hey|hello|please|so|ok|and|but|well|wait) )*"
    r"(?:is|are|was|were|does|do|did|has|have|had|can|could|would|should|will|any|anything)\b"
)
_WH = re.compile(r"\b(?:what|which|who|whom|whose|when|where|why|how)\b")
_TAG = re.compile(
    r"(?:\b(?:right|correct|true|yes|yeah|no|innit|huh|eh|surely|then|though|is that so|is it|isnt it|is not it"
    r"|did not it|does not it|do not they|did not they|are not they|is not he|is not she|was not it|were not they)"
    r"|, (?:is|are|was|were|do|does|did|have|has) (?:not )?(?:it|they|he|she|there))$"
)


_BEGAN = re.compile(
    r"\b(?:introduced|created|enacted|established|invented|began|begun|started?|existed?|exists|been around|brought in"
    r"|c(?:a|o)me (?:in|into (?:force|effect|being|law))|took effect|in force|crimina?li[sz]ed|on the books"
    r"|(?:is|was|been|be|b?e?came|become|made) (?:an? |into )?(?:crime|offence|illegal|law|criminal))\b"
    r"(?: (?:only|just|back|already|here|there|in|since|from|around|about))* ((?:19|20)\d\d)\b"
)
"""A year in which something is said to have begun, so that no figure of that year is asked for."""
_COUNTED_IN = re.compile(
    r"\b(?:among|amongst|include[sd]?|including|on (?:(?:the|that|your|da) (?:\w+ )?)?list|in there|on there|involved"
    r"|part of (?:it|this|that|them)|too|also|as well|aswell|covered|counted|(?:come|came) (?:in|up|into it))\b"
)
_OF_WHAT = re.compile(
    r"\b(?:how|who|whose|what|which|when|where|why|number|percent|percentage|share|figure|many|much|name|named|names)\b"
)


_SEVERAL_YEARS = re.compile(
    r"\b(?:[56]|five|six|few|several|all (?:the|these|those)) (?:years|yrs)\b(?! (?:old|ago))"
    r"|\b(?:whole|entire|full|(?:five|six|5|6) year) (?:period|time|span|stretch)\b"
)


_ONE_YEAR = re.compile(
    r"\b(?:in|within|over|for) (?:just |only )?(?:(?:one|1|a|a single|a mere|that one) year|(?:twelve|12) months)\b"
    r"(?! (?:old|ago))"
)


class Mood(StrEnum):
    """What a message wants: something told, something confirmed or denied, or nothing but to be right."""

    ASKS = "asks"
    ASKS_WHETHER = "asks whether"
    CLAIMS = "claims"


@dataclass(frozen=True, slots=True)
class Question:
    """A question read for what it asks; nothing of its wording is kept but numbers and listed names.

    `brief`: it has at most one word of meaning of its own. `began` are years in which it says that something began.
    `counted_in`: it asks no more than whether something is among others ("are games on the list too?").
    `several_years`: it speaks of several years together ("in the last six years"), `one_year`: of one as a length of
    time ("82% in one year"). `afterwards`: it asks what has become of something since the document was written.
    `sums`: it works something out from two figures ("3 plus 4"), `share_of`: from a share and a number ("10% of 900").
    `out_of` are the wholes of which it asks for a part ("of the 900, how many …"). `left_over`: it speaks of what is
    left of a share ("if 70% are, 30% …"). `own_figure`: it tells a figure of somebody's own life and asks nothing ("my
    nan is 83").
    """

    asked: frozenset[Asked]
    numbers: tuple[Number, ...]
    named: tuple[NamedClass, ...]
    mood: Mood = Mood.ASKS
    brief: bool = False
    began: frozenset[float] = frozenset()
    counted_in: bool = False
    several_years: bool = False
    one_year: bool = False
    afterwards: bool = False
    sums: bool = False
    share_of: bool = False
    out_of: tuple[Number, ...] = ()
    left_over: bool = False
    own_figure: bool = False

    def of_unit(self, *units: Unit) -> tuple[Number, ...]:
        """Return the numbers of `units`."""
        return tuple(n for n in self.numbers if n.unit in units)


_AFTERWARDS = re.compile(
    r"\b(?:(?:is|are) (?:\w+ ){0,4}?still (?:\w+ ){0,6}?(?:now|today|nowadays|these days)"
    r"|(?:did|has|have|was|is|are) (?:not )?(?:(?:the|that|this|it|they|he|she|a) )?(?:\w+ ){0,4}?"
    r"(?:(?:ever|actually|finally) )?(?:pass|passed|approved|adopted|law|enacted|act|happened|happen|get through"
    r"|go through|got through|gone through|come in|came in)"
    r"(?: (?:law|an act))?(?: (?:now|since|eventually|finally|after all|in the end|by now|today|since then))"
    r"|did (?:the|that|this) (?:\w+ ){1,3}ever (?:pass|get through|go through|happen|come in)"
    r"|(?:has|have) (?:\w+ ){1,6}become (?:an? )?(?:law|act) since)\b"
)
"""What became of something after the report was written: "did the bill pass in the end", "is she still there now"."""
_AT_THE_TIME = re.compile(r"\b(?:why|when (?:this|it|the \w+) was|at the time|back then|as of)\b")

_SHARE_OF = re.compile(r"\d *(?:%|per ?cent) +of +(?:the +)?\d[\d,]", re.IGNORECASE)
"""A share of a number: "10% of 900"."""
_SUM = re.compile(
    r"\d *(?:%|per ?cent)? *(?:\+|\*|plus|minus|times|multiplied by|divided by) *\d"
    r"|\b(?:sum of|difference (?:of|between)|average of) \d|\d as an? (?:percentage|share|fraction)\b",
    re.IGNORECASE,
)
"""What is worked out from two figures: "3 plus 4"."""
_LEFT_OVER = re.compile(r"\b(?:so|if|then|rest|others?|remaining|leaves?|left|means|makes|and)\b")
_EITHER = re.compile(r"\b(?:or|not|isnt|wasnt|arent|werent|isn t|wasn t|aren t|rather|instead)\b")
"""Two shares that are held against each other, of which none is what the other leaves."""
_OUT_OF = re.compile(r"\bof (?:the|those|these|all(?: the)?) (\d[\d,.]*k?)\b", re.IGNORECASE)
"""A whole of which a part is asked for."""


SHORT = 10
"""Words that a figure of one's own life is told in, where nothing is asked with it."""
_OWN_FIGURE = re.compile(
    r"\d[\d,.]* *%? of (?:my|our|us)\b|\d[\d,.]* *%? (?:is|are) (?:my|our)\b"
    r"|\b(?:my|our) (?:(?!\w*(?:figure|number|answer|guess|note|slide|total|count|stat|source|headline|book|homework"
    r"|understanding|teacher|poster|group|paper|leaflet|report|boss|editor|quiz|question|page|worksheet))\w+ ){1,3}?"
    r"(?:is|are|has|have|turned|turns) (?:(?:at|only|about|now|nearly|almost|like|just) )?"
    r"\d[\d,.]*%?(?: (?!offen|crim|case|victim|rise|increase|force|app)\w+){0,4}\W*$",
    re.IGNORECASE,
)
_OWN_PAST = re.compile(
    r"(?<!since )(?<!when )(?<!after )(?<!before )\b(?:i|we|my \w+|our \w+)(?:'ve| have| had|'d)?"
    r" (?:(?:was|were|got|only|just|first|once|even|finally|both) )*"
    r"(?:left|retired|married|divorced|stalked|attacked|born|lost|moved|qualified|joined|started|stopped|taught|worked"
    r"|fled|escaped|graduated|trained|buried|arrived|came|finished|quit|met|split)\b[^.?!;\n]{0,60}?"
    r"\b(?:in|since|until|from) (?:19|20)\d\d\b",
    re.IGNORECASE,
)
"""A year of one's own life limits nothing that is asked: "I left him in 1998 with two carrier bags, now …"."""


def read(text: str, names: NameFinder) -> Question:
    """Return what `text` asks, with the listed names that `names` finds in it."""
    said = words(text)
    folded = " ".join(said)
    brief = len({w for w in said if w not in STOP_WORDS}) <= 1
    asked, mood_of = _asked(folded), _mood(folded)
    numbers = _numbers(text)
    return Question(
        asked,
        numbers,
        names.find_in(said),
        mood_of,
        brief,
        frozenset(float(year) for year in _BEGAN.findall(folded)),
        mood_of is not Mood.ASKS and _COUNTED_IN.search(folded) is not None and not _OF_WHAT.search(folded),
        _SEVERAL_YEARS.search(folded) is not None,
        _ONE_YEAR.search(folded) is not None,
        _AFTERWARDS.search(folded) is not None and not _AT_THE_TIME.search(folded),
        _SUM.search(text) is not None and all(n.unit is not Unit.YEAR for n in numbers),
        _SHARE_OF.search(text) is not None,
        tuple(n for part in _OUT_OF.findall(text) for n in numbers_in(part) if n.unit is Unit.COUNT),
        _LEFT_OVER.search(folded) is not None and _EITHER.search(folded) is None,
        mood_of is Mood.CLAIMS and len(said) <= SHORT and "?" not in text and _OWN_FIGURE.search(text) is not None,
    )


def _numbers(text: str) -> tuple[Number, ...]:
    """Return the numbers of `text`, without years that are told of somebody's own life and stand nowhere else."""
    numbers = numbers_in(text)
    if not any(n.unit is Unit.YEAR for n in numbers) or _OWN_PAST.search(text) is None:
        return numbers
    left = frozenset(numbers_in(_OWN_PAST.sub(" ", text)))
    return tuple(n for n in numbers if n.unit is not Unit.YEAR or n in left)


def asked_for(text: str) -> frozenset[Asked]:
    """Return the kinds of thing that `text` asks for, by its question words."""
    return _asked(" ".join(words(text)))


def mood(text: str) -> Mood:
    """Return whether `text` asks for something, asks whether something is so, or claims it."""
    return _mood(" ".join(words(text)))


def _asked(folded: str) -> frozenset[Asked]:
    return frozenset(asked for asked, pattern in _ASKED if pattern.search(folded))


def _mood(folded: str) -> Mood:
    if _TAG.search(folded):
        return Mood.CLAIMS
    if _WH.search(folded) or _REQUEST.search(folded):
        return Mood.ASKS
    return Mood.ASKS_WHETHER if _WHETHER.search(folded) else Mood.CLAIMS
