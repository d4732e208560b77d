"""Tags each folded word with the concepts it stands for, repairing spelling where a key word was plainly meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from . import contexts, events, feelings, harms, persons
from .ages import tag_ages
from .concepts import BIT, mask
from .folding import Clause
from .phonetics import Sounds
from .wordlist import COMMON, NOT_MISSPELT

_SOURCES = (persons, events, harms, feelings, contexts)
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
    """
DISTRESS DESPAIR CRISIS VIOLENCE BULLY TOUCH SEX NUDE SECRET KNOWS CREEPY FORCE ASSAULT ABUSE STALK LOVE NEAR SHAME
GROOMED THREAT
"""
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


_SPANNING = mask("TOPIC FRAME OPINION")
_ASKER = mask("I ME MY ASK WE")
_PLAYED = mask("ONLINE ORDINARY")
_CHILD = mask("CARE KIN CHILD")
_DOERS = mask("ADULT HE SOMEONE PEER KIN")
_PASSIVE = frozenset("got getting being been gets".split())
_AFTER_DID = frozenset("to when and was that but years".split())


class Tagged(NamedTuple):
    """A clause with one mask of concepts a word; `bits` is all of them together."""

    words: tuple[str, ...]
    masks: tuple[int, ...]
    asked: bool

    @property
    def bits(self) -> int:
        """The concepts of the whole clause."""
        return union(self.masks)


def union(masks: Iterable[int]) -> int:
    """All the concepts of several masks."""
    total = 0
    for bits in masks:
        total |= bits
    return total


class _Lexicon(NamedTuple):
    words: dict[str, int]
    phrases: dict[str, tuple[tuple[tuple[str, ...], int], ...]]
    repairable: dict[int, list[str]]
    sounds: Sounds


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
                    phrases.setdefault(" ".join(parts[:2]), []).append((parts, BIT[name]))
    repairable: dict[int, list[str]] = {}
    for word in words:
        if word in _REPAIRED:
            repairable.setdefault(len(word), []).append(word)
    return _Lexicon(
        words, {first: tuple(found) for first, found in phrases.items()}, repairable, Sounds({*words, *COMMON})
    )


@lru_cache(maxsize=8192)
def repaired(word: str) -> str:
    """The key word that an unknown word is a misspelling of (one edit, two in long words), else the word itself."""
    lexicon = _lexicon()
    if (
        len(word) < 4
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
    heard = lexicon.sounds.meant(word)
    if heard is not None:
        return heard
    if len(word) < 5:
        return word
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
    spans: list[tuple[int, int, int]] = []
    for at, word in enumerate(words):
        known = lexicon.phrases.get(word, ())
        if at + 1 < len(words):
            known += lexicon.phrases.get(f"{word} {words[at + 1]}", ())
        for parts, bit in known:
            if words[at : at + len(parts)] == parts:
                masks[at] |= bit
                if bit & _SPANNING:
                    spans.append((at, at + len(parts), bit))
    _correct(words, masks)
    grave = any(bits & _GRAVE for bits in masks)
    for start, end, bit in spans:
        if bit == BIT["OPINION"] and grave:
            continue
        dropped = _EVENT_BITS if bit == BIT["TOPIC"] else _ASKER
        masks[start:end] = [bits & ~dropped for bits in masks[start:end]]
    tag_ages(words, masks)
    _tag_harm(words, masks)
    return Tagged(words, tuple(masks), clause.asked)


def _correct(words: Sequence[str], masks: list[int]) -> None:
    """Settle what only a neighbour tells: whose wish it is, whose parent, whether to report is a verb."""
    for at, word in enumerate(words):
        last = words[at - 1] if at else ""
        if word in _PARENTS and last not in _OTHERS:
            masks[at] |= BIT["MY"]  # "dad hits us": one's own
        if last in ("i", "you", "we") and word in ("want", "wanted", "ask", "asked", "asking"):
            masks[at] &= ~BIT["ASK"]  # what the speaker wants is not asked of them
        after = words[at + 1] if at + 1 < len(words) else ""
        if (word == "report" and last in ("to", "i", "should", "we")) or (word in _REPORTING and after in _REPORTED):
            masks[at] &= ~BIT["SOURCE"]


def _tag_harm(words: Sequence[str], masks: list[int]) -> None:
    """Harm done straight to the speaker ("burns me", "got raped") or to a child spoken of ("kissed her")."""
    child = False
    played = any(bits & _PLAYED for bits in masks)
    for at, word in enumerate(words):
        child = child or bool(masks[at] & _CHILD)
        after = words[at + 1 : at + 3]
        if word == "did" and at and masks[at - 1] & _DOERS and "what" in words[max(0, at - 4) : at]:
            if not after or after[0] in _AFTER_DID:
                masks[at] |= BIT["HARMED"]
        elif word in _HARM and not (played and word in ("beat", "beats", "beating")):
            if _struck(words, at):
                masks[at] |= BIT["DIRECT"]
            elif child and after and after[0] in ("her", "him", "them"):
                masks[at] |= BIT["HARMED"]


def _struck(words: Sequence[str], at: int) -> bool:
    """Whether the harm at this word falls on the speaker: "hit me", "shouted at me", "i got beaten"."""
    after = words[at + 1 : at + 3]
    if after and (after[0] in ("me", "us") or (after[0] in ("at", "up", "on", "with") and after[1:] == ("me",))):
        return True
    passive = not _PASSIVE.isdisjoint(words[max(0, at - 2) : at])
    return passive and not {"i", "me"}.isdisjoint(words[max(0, at - 6) : at])
