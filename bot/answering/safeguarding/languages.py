"""Calls for help in other languages than English, by the stems of their words, accents folded away.

A language is only read where its own everyday words stand in the message, or where the script is not Latin.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from .folding import clean, fold
from .foreign_phrases import CRISIS, HARM, HELP
from .foreign_scripts import OTHER
from .foreign_words import LATIN
from .phonetics import known
from .phrasing import phrases
from .wordlist import COMMON

_WEIGHTS: Final = {
    "crisis": 3.0,
    "help": 1.2,
    "hush": 2.0,
    "threat": 2.0,
    "nude": 1.5,
    "touch": 1.6,
    "fear": 1.2,
    "secret": 0.9,
    "photo": 0.7,
    "meet": 0.8,
    "hit": 1.5,
    "who": 0.7,
    "child": 0.6,
    "say": 0.5,
    "contact": 0.4,
    "home": 1.5,
    "age": 0.8,
    "leak": 1.0,
    "kin": 0.8,
}
_THRESHOLD: Final = 2.0
_CORE: Final = frozenset("help threat nude touch fear secret hit meet home leak hush".split())
_PICTURED: Final = frozenset("age child nude leak contact".split())
_THANKS: Final = frozenset(
    "gracias merci danke obrigado obrigada grazie dzieki dziekuje multumesc bedankt diolch shukriya".split()
)
SHORT: Final = 5
"""Words that a call for help of nothing else may hold."""


class _Stems(NamedTuple):
    """Everyday words by the languages they belong to; stems, whole words and phrases with language and concept."""

    everyday: dict[str, frozenset[str]]
    stems: dict[str, list[tuple[str, str]]]
    phrases: dict[str, list[tuple[str, str]]]
    openings: frozenset[str]
    sizes: tuple[int, ...]


@lru_cache(maxsize=1)
def _latin() -> _Stems:
    everyday: dict[str, frozenset[str]] = {}
    stems: dict[str, list[tuple[str, str]]] = {}
    whole: dict[str, list[tuple[str, str]]] = {}
    for name, (words, concepts) in LATIN.items():
        for word in words.split():
            everyday[word] = everyday.get(word, frozenset()) | {name}
        for concept, listed in concepts.items():
            for stem in listed.split():
                into = whole if "_" in stem else stems
                into.setdefault(stem.replace("_", " "), []).append((name, concept))
    return _Stems(
        everyday,
        stems,
        whole,
        frozenset(one.split()[0] for one in whole),
        tuple(sorted({len(stem) for stem in stems if stem[0] != "="})),
    )


@lru_cache(maxsize=4096)
def _meanings(word: str) -> tuple[tuple[str, str], ...]:
    """The languages in which a word begins with a known stem, each with the concept of its longest stem."""
    latin = _latin()
    found: dict[str, str] = {}
    for size in latin.sizes:
        if size > len(word):
            break
        found.update(latin.stems.get(word[:size], ()))
    found.update(latin.stems.get(f"={word}", ()))
    return tuple(found.items())


@lru_cache(maxsize=1)
def _other() -> tuple[tuple[str, str], ...]:
    return tuple((clean(stem), concept) for concept, listed in OTHER.items() for stem in phrases(listed))


@lru_cache(maxsize=1)
def _phrased() -> Mapping[str, Sequence[tuple[int, str, str]]]:
    """Phrases of other languages, by their first words: their rank, the gravest first, the phrase between spaces, and
    what it calls for.
    """
    kinds = (("crisis", CRISIS), ("harm", HARM), ("help", HELP))
    found = defaultdict(list)
    for rank, (phrase, kind) in enumerate((phrase, kind) for kind, listed in kinds for phrase in phrases(listed)):
        words = fold(phrase).words
        found[words[0]].append((rank, f" {' '.join(words)} ", kind))
    return found


def foreign_call(words: Sequence[str], plain: str) -> str | None:
    """The word "crisis", "help" or "harm" where words of another language call for help, else None.

    `words` are the folded words of the message, `plain` its folded text, for scripts without spaces.
    """
    words = words[:300]
    if not plain.isascii() and sum(not char.isascii() and char.isalpha() for char in plain) > 1:
        found = {concept for stem, concept in _other() if stem and stem in plain}
        kind = _judge(found, len(plain) <= 14)
        if kind or not found.isdisjoint(_CORE):
            # What is not in Latin letters gets no answer anyway: a help line too many takes nothing away.
            return kind or "harm"
    return (_latin_call(words) or _phrase_call(words)) if words else None


def _phrase_call(words: Sequence[str]) -> str | None:
    """What a phrase of another language calls for, in a message of which no more than a third is plain English else."""
    text = f" {' '.join(words)} "
    listed = _phrased()
    said = (one for word in set(words) for one in listed.get(word, ()) if one[1] in text)
    _, phrase, kind = min(said, default=(0, "", None))
    english = sum(word in COMMON and len(word) > 2 for word in text.replace(phrase, " ", 1).split()) if phrase else 0
    return kind if 3 * english <= len(words) else None


def _latin_call(words: Sequence[str]) -> str | None:
    latin = _latin()
    readable = sum(_is_english(word, latin) for word in words)
    if len(words) <= SHORT and readable == len(words):
        return None  # "violent videos" begins like words of other languages, but is English
    english = sum(word in COMMON for word in words)
    if english * 2 > len(words) and len(words) > SHORT:
        return None  # mostly English
    everyday: Counter[str] = Counter()
    own: Counter[str] = Counter()
    matched: Counter[str] = Counter()
    found: dict[str, set[str]] = {}
    for at, word in enumerate(words):
        common = word in COMMON
        for name in latin.everyday.get(word, ()):
            everyday[name] += 1
            own[name] += not common
        meant = list(() if common else _meanings(word))
        if word in latin.openings:
            for size in range(2, min(5, len(words) - at) + 1):
                meant += latin.phrases.get(" ".join(words[at : at + size]), ())
        for name, concept in meant:
            found.setdefault(name, set()).add(concept)
            matched[name] += 1
    for name, concepts in found.items():
        least = 1 if len(words) <= 3 and not english and 2 * readable <= len(words) else 2
        spoken = own[name] + matched[name] >= least and (
            own[name] > 0 or len(words) <= 3 or (matched[name] >= 2 and 2 * readable <= len(words))
        )
        short = len(words) <= SHORT and concepts == {"help"} and _THANKS.isdisjoint(words)
        if spoken and everyday[name] + matched[name] > english and (kind := _judge(concepts, short)):
            return kind
    return None


def _is_english(word: str, latin: _Stems) -> bool:
    """Whether a word is one of English, and not a call for help in another language that the models have met."""
    if word in COMMON:
        return True
    calls = any(concept == "help" for _, concept in latin.stems.get(word, ()))
    return known(word) and word not in latin.everyday and not calls


def _judge(found: set[str], short: bool) -> str | None:
    if "crisis" in found:
        return "crisis"
    if short and "help" in found:
        return "help"
    total = sum(_WEIGHTS[concept] for concept in found)
    pictured = {"photo", "who"} <= found and not found.isdisjoint(_PICTURED)
    return "harm" if total >= _THRESHOLD - 0.1 and (pictured or found & _CORE) else None
