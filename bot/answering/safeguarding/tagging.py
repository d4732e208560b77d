"""Tags each folded word with the concepts it stands for, repairing spelling where a key word was plainly meant."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from . import contexts, events, feelings, harms, persons
from .concepts import BIT, mask
from .folding import Clause
from .wordlist import COMMON, NOT_MISSPELT

_SOURCES = (persons, events, harms, feelings, contexts)
_UNITS = frozenset(
    """
percent % minutes minute mins min hours hour days day weeks week months month years seconds miles levels level games
points quid pounds people children kids offences cases times questions forces apps km metres marks per am pm o
followers friends players x
""".split()
)
_NUMBER_WORDS = {
    word: at + 6
    for at, word in enumerate(
        """
six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
""".split()
    )
}
_AGE = re.compile(r"([0-9]{1,2})(f|m|nb|yo|y|yr|yrs|yrold|year|years|yos|ish|s)?")
_EVENT_BITS = mask("ABUSE GROOMED SEX NUDE SECRET CONTACT ONLINE VIOLENCE CREEPY ASSAULT TOUCH HELPREQ")


_REPAIRED = frozenset(
    """
scared afraid frightened terrified panicking threat threaten threatens threatened threatening blackmail blackmailing
blackmailed sextortion extorting undress underwear masturbate touched touching touches kissed kissing groped molested
molesting assaulted assaulting assault abused abusing abuser abusive abuse drugged secret secretly pressured
pressuring pressure forced forcing uncomfortable inappropriate creepy weird bullied bullying bullies suicidal suicide
depressed depression anxiety anxious worried worrying worthless hopeless lonely crying nightmares flashbacks daughter
stepdaughter stepson nephew brother sister stranger strangers boyfriend girlfriend sexual sexually harassing harassed
stalking stalked kidnapped strangled punched slapped choked bruises violent groomed disgusting ashamed embarrassed
guilty naked manipulated exploited trapped desperate helpline traumatised stepdad grandson granddaughter neighbour
teacher
""".split()
)
_REPORTED = frozenset("him her them it this someone somebody a something my the abuse".split())
_GRAVE = mask(
    "DISTRESS DESPAIR CRISIS VIOLENCE BULLY TOUCH SEX NUDE SECRET KNOWS CREEPY FORCE ASSAULT ABUSE STALK LOVE NEAR SHAME GROOMED THREAT"
)
_PARENTS = frozenset("mum dad mums dads stepdad stepmum grandad nan".split())
_OTHERS = frozenset(
    """
a the his her their your as s single every each any this that working first new of friends mates no whose
""".split()
)
_REPORTING = frozenset("report reporting reported".split())
_HARM = frozenset(
    """
touch touches touched touching hit hits hitting hurt hurts hurting beat beats beating raped rapes raping kissed kisses
kissing grabbed grabs grabbing choked chokes choking threaten threatens threatened threatening blackmail blackmailed
sextortion stalks stalked stalking followed following harass harassed harasses harassing forced forces forcing groomed
grooming abused abuses abusing punched punches slapped slaps burns burned burnt strangled strangles strangling starve
starves locks locked filmed filming films recorded recording bullied bullies bullying pushed pushes pinned drugged
spiked assaulted molested molests attacks attacked threw throws spat scares undressed undresses smacks smacked whipped
whips stabbed exploited coerced pressured pressures pressuring extorted groped gropes fondled manipulated manipulates
tortured tortures neglects neglected
""".split()
)


@dataclass(frozen=True, slots=True)
class Tagged:
    """A clause with one mask of concepts a word; `bits` is all of them together."""

    words: tuple[str, ...]
    masks: tuple[int, ...]
    asked: bool
    quoted: bool

    @property
    def bits(self) -> int:
        """The concepts of the whole clause."""
        total = 0
        for bits in self.masks:
            total |= bits
        return total


@dataclass(frozen=True, slots=True)
class _Lexicon:
    words: dict[str, int]
    phrases: dict[str, tuple[tuple[tuple[str, ...], int], ...]]
    repairable: dict[int, list[str]]


@lru_cache(maxsize=1)
def _lexicon() -> _Lexicon:
    """Built on first use, so that importing the package costs next to nothing."""
    words: dict[str, int] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for source in _SOURCES:
        for name, listed in source.WORDS.items():
            for word in listed.split():
                words[word] = words.get(word, 0) | BIT[name]
        for name, listed in source.PHRASES.items():
            for phrase in re.split(r"[|\n]", listed):
                parts = tuple(phrase.split())
                if parts:
                    phrases.setdefault(parts[0], []).append((parts, BIT[name]))
    repairable: dict[int, list[str]] = {}
    for word in words:
        if word in _REPAIRED:
            repairable.setdefault(len(word), []).append(word)
    return _Lexicon(words, {first: tuple(found) for first, found in phrases.items()}, repairable)


@lru_cache(maxsize=8192)
def repaired(word: str) -> str:
    """The key word that an unknown word is a misspelling of (one edit, two in long words), else the word itself."""
    lexicon = _lexicon()
    if (
        len(word) < 5
        or len(word) > 16
        or word in lexicon.words
        or word in COMMON
        or word in NOT_MISSPELT
        or not word.isascii()
        or not word.isalpha()
    ):
        return word
    if word.endswith("in") and f"{word}g" in lexicon.words:
        return f"{word}g"
    cutoff = 1 if len(word) < 9 else 2
    near = [
        key
        for length in range(len(word) - cutoff, len(word) + cutoff + 1)
        for key in lexicon.repairable.get(length, ())
    ]
    found = process.extractOne(word, near, scorer=OSA.distance, score_cutoff=cutoff)
    if found is None or (found[0][0] != word[0] and found[1] > 1):
        return word
    return str(found[0])


def tag(clause: Clause) -> Tagged:
    """The clause with the concepts of each word; ages are bound to the person they are said of."""
    lexicon = _lexicon()
    words = tuple(repaired(word) for word in clause.words)
    masks = [lexicon.words.get(word, 0) for word in words]
    topic: list[tuple[int, int]] = []
    framed: list[tuple[int, int, int]] = []
    for at, word in enumerate(words):
        for parts, bit in lexicon.phrases.get(word, ()):
            if words[at : at + len(parts)] == parts:
                masks[at] |= bit
                if bit == BIT["TOPIC"]:
                    topic.append((at, at + len(parts)))
                elif bit == BIT["FRAME"] or bit == BIT["OPINION"]:
                    framed.append((at, at + len(parts), bit))
    for at in range(len(words)):
        if words[at] in _PARENTS and (at == 0 or words[at - 1] not in _OTHERS):
            masks[at] |= BIT["MY"]  # "dad hits us": one's own
        if at and words[at - 1] in ("i", "you", "we") and words[at] in ("want", "wanted", "ask", "asked", "asking"):
            masks[at] &= ~BIT["ASK"]  # what the speaker wants is not asked of them
    grave = any(bits & _GRAVE for bits in masks)
    for start, end, bit in framed:
        if bit == BIT["FRAME"] or not grave:
            for inside in range(start, end):
                masks[inside] &= ~mask("I ME MY ASK WE")
    for at, word in enumerate(words[:-1]):
        if (words[at + 1] == "report" and word in ("to", "i", "should", "we")) or (
            word in _REPORTING and words[at + 1] in _REPORTED
        ):
            masks[at + (word not in _REPORTING)] &= ~BIT["SOURCE"]
    for start, end in topic:
        for inside in range(start, end):
            masks[inside] &= ~_EVENT_BITS
    _tag_ages(words, masks)
    _tag_harm(words, masks)
    return Tagged(words, tuple(masks), clause.asked, clause.quoted)


def _tag_ages(words: tuple[str, ...], masks: list[int]) -> None:
    for at, word in enumerate(words):
        match = _AGE.fullmatch(word)
        if match is None and word not in _NUMBER_WORDS:
            continue
        age = int(match.group(1)) if match else _NUMBER_WORDS[word]
        suffix = match.group(2) if match else None
        after = words[at + 1 : at + 4]
        before = words[max(0, at - 4) : at]
        year_old = after[:2] in (
            ("year", "old"),
            ("years", "old"),
            ("yr", "old"),
            ("yrs", "old"),
            ("y", "o"),
            ("yo",),
        ) or (
            after[:1] in (("yo",), ("yrs",), ("yr",), ("yearold",))
            or suffix in ("yo", "yrold", "f", "m", "nb", "yr", "yrs", "year")
        )
        if not 5 <= age <= 80 or (after and after[0] in _UNITS and not year_old and after[:2] != ("years", "older")):
            continue
        said = before[-1:] and before[-1] in (
            "am",
            "was",
            "is",
            "are",
            "aged",
            "age",
            "turned",
            "only",
            "just",
            "nearly",
            "like",
            "actually",
            "about",
            "over",
            "under",
            "almost",
            "be",
            "hes",
            "at",
            "of",
            "im",
            "being",
            "turning",
            "probably",
            "around",
            "turn",
            "turns",
            "under",
            "says",
            "said",
        )
        if not said and not year_old and suffix is None:
            if not (before and masks[at - 1] & mask("KIN CHILD ADULT SOMEONE PEER")):
                continue
        own = any(w in ("i", "you") for w in before) and not any(
            masks[max(0, at - len(before)) + k] & mask("HE KIN SOMEONE") for k, _ in enumerate(before)
        )
        if suffix in ("f", "m", "nb") and ("i" in before or "me" in before or at <= 2):
            own = True
        if own and before[-1:] != ("a",):
            masks[at] |= (
                BIT["SELF_MINOR"] if age < 18 or (age == 18 and before[-1:] == ("under",)) else BIT["SELF_ADULT"]
            )
            if "was" in before and age < 18:
                masks[at] |= BIT["PAST"]
        elif age < 18:
            masks[at] |= BIT["MINOR"]
        elif age >= 18:
            masks[at] |= BIT["OTHER_ADULT"]


def _tag_harm(words: tuple[str, ...], masks: list[int]) -> None:
    """Harm done straight to the speaker ("burns me", "got raped") or to a child spoken of ("kissed her")."""
    child = False
    played = any(bits & mask("ONLINE ORDINARY") for bits in masks)
    for at, word in enumerate(words):
        child = child or bool(masks[at] & mask("CARE KIN CHILD"))
        if (
            word == "did"
            and at
            and any(w == "what" for w in words[max(0, at - 4) : at])
            and masks[at - 1] & mask("ADULT HE SOMEONE PEER KIN")
        ):
            masks[at] |= (
                BIT["HARMED"]
                if at + 1 == len(words) or words[at + 1] in ("to", "when", "and", "was", "that", "but", "years")
                else 0
            )
        if word not in _HARM:
            continue
        after = words[at + 1 : at + 3]
        if word in ("beat", "beats", "beating") and played:
            continue
        if (
            (after and after[0] in ("me", "us"))
            or (len(after) > 1 and after[1] == "me" and after[0] in ("at", "up", "on", "with"))
        ) or (
            any(w in ("got", "getting", "being", "been", "gets") for w in words[max(0, at - 2) : at])
            and any(w in ("i", "me") for w in words[max(0, at - 6) : at])
        ):
            masks[at] |= BIT["DIRECT"]
        elif child and after and after[0] in ("her", "him", "them"):
            masks[at] |= BIT["HARMED"]
