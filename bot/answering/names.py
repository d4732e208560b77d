"""Names that a base's vocabulary lists by class, found in questions: platforms, places, what its report leaves out."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.answering.text import stem, words
from bot.knowledge.models import Names

_FIRST_PERSON = frozenset("i im my we our us ive weve mine".split())
_ASKING = frozenset(
    """
    what which who whom whose when where why how is are was were does do did has have had can could would should will
    """.split()
)
_ASKING_OF = frozenset("is are was were does do did has have had can could would should will".split())
_TELLS = frozenset("i we you they he she it who which that there this".split())
"""Words after which such a one asks nothing: "we do Oxfam on Tuesdays"."""
_OF_ONESELF = frozenset("am have was is are".split())
"""Words that begin a question as well as what somebody says of themselves."""
_POINTS_BACK = frozenset("it its that this there here one ones those these".split())
_GREETING = frozenset("hi hello hey hiya greetings".split())
_AFTER_GREETING = frozenset("from frm here in sunny rainy all everyone there guys bot".split())
SHORTEST_SLIP, SLIP = 5, 0.8
"""Letters of a stem from which it may misspell a name, and how alike they must be (1 − edits / letters)."""
REMEMBERED = 4_096
"""Stems of questions of which it is kept what name they mean."""
FRAME = 7
"""How many words before a name are looked at for somebody who speaks of themselves."""


@dataclass(frozen=True, slots=True)
class NamedClass:
    """A name that a vocabulary lists: the class it is of, the gap that it leads to, and the name as listed.

    `asked_about`: it is what something is asked of ("has Oxfam …"), not told on the way.
    """

    kind: str
    gap: str
    name: str
    asked_about: bool = False


class NameFinder:
    """Finds the names of a vocabulary's classes in questions, whatever their case or endings, and slips in them."""

    def __init__(self, classes: Iterable[Names], known: Container[str] = frozenset()) -> None:
        """Find the names of `classes`. Stems that are `known` are words of their own, and no slips of a name."""
        self._by_first: dict[str, list[tuple[tuple[str, ...], NamedClass]]] = {}
        self._known = known
        self.gap_of: dict[str, str] = {}
        """The gap of each class."""
        for entry in classes:
            self.gap_of.setdefault(entry.kind, entry.gap)
            for name in entry.names:
                key = tuple(stem(w) for w in words(name))
                if key:
                    self._by_first.setdefault(key[0], []).append((key, NamedClass(entry.kind, entry.gap, name)))
        self._single = [first for first, keys in self._by_first.items() if any(len(key) == 1 for key, _ in keys)]
        self._meant = lru_cache(maxsize=REMEMBERED)(self._slip)

    def find(self, text: str) -> tuple[NamedClass, ...]:
        """Return the listed names in `text` that may be asked about, in order, the longest at each place.

        A name that only says who is asking ("I work at a college in Leeds, …") is left out, unless the message points
        back to it.
        """
        return self.find_in(words(text))

    def find_in(self, said: list[str]) -> tuple[NamedClass, ...]:
        """Return the same for a text whose words, as `text.words` gives them, are `said`."""
        stems = [self._meant(stem(w)) for w in said]
        if self._by_first.keys().isdisjoint(stems):
            return ()
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
                    found.append(replace(named, asked_about=_is_asked_about(said[:i], said[i + len(key) :])))
                i += len(key)
            else:
                i += 1
        return tuple(found)

    def _slip(self, word: str) -> str:
        """Return the name of one word that `word` seems to misspell, else `word`."""
        if len(word) < SHORTEST_SLIP or not word.isalpha() or word in self._by_first or word in self._known:
            return word
        found = process.extractOne(word, self._single, scorer=OSA.normalized_similarity, score_cutoff=SLIP)
        return found[0] if found and found[0][0] == word[0] else word


def _is_asked_about(before: list[str], after: list[str]) -> bool:
    """Whether a name between the words `before` and `after` is what something is asked of: "does the Red Cross …".

    Not "was it Oxfam or the council": of the other the fact may tell.
    """
    if after[:1] == ["or"]:
        return False
    if before and before[-1] == "the":
        before = before[:-1]
    return bool(before) and before[-1] in _ASKING_OF and (len(before) < 2 or before[-2] not in _TELLS)


def _is_framing(before: list[str]) -> bool:
    """Whether the words `before` a name are somebody's words about themselves, with no question begun since."""
    if before and before[0] in _GREETING and all(word in _AFTER_GREETING for word in before[1:]):
        return True
    for word in reversed(before):
        if word in _FIRST_PERSON:
            return True
        if word in _ASKING and word not in _OF_ONESELF:
            return False
    return False
