"""Names that a base's vocabulary lists by class, found in questions: platforms, places, what its report leaves out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.answering.text import stem, words
from bot.knowledge.models import Names

_FIRST_PERSON = frozenset("i im my we our us ive weve mine".split())
_ASKING = frozenset(
    """
    what which who whom whose when where why how is are was were does do did has have had can could would should will
    """.split()
)
_OF_ONESELF = frozenset("am have was is are".split())
"""Words that begin a question as well as what somebody says of themselves."""
_POINTS_BACK = frozenset("it its that this there here one ones those these".split())
FRAME = 7
"""How many words before a name are looked at for somebody who speaks of themselves."""


@dataclass(frozen=True, slots=True)
class NamedClass:
    """A name that a vocabulary lists: the class it is of, the gap that it leads to, and the name as listed."""

    kind: str
    gap: str
    name: str


class NameFinder:
    """Finds the names of a vocabulary's classes in questions, whatever their case or endings."""

    def __init__(self, classes: Iterable[Names]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], NamedClass]]] = {}
        self.gap_of: dict[str, str] = {}
        """The gap of each class."""
        for entry in classes:
            self.gap_of.setdefault(entry.kind, entry.gap)
            for name in entry.names:
                key = tuple(stem(w) for w in words(name))
                if key:
                    self._by_first.setdefault(key[0], []).append((key, NamedClass(entry.kind, entry.gap, name)))

    def find(self, text: str) -> tuple[NamedClass, ...]:
        """Return the listed names in `text` that may be asked about, in order, the longest at each place.

        A name that only says who is asking ("I work at a college in Leeds, …") is left out, unless the message points
        back to it.
        """
        return self.find_in(words(text))

    def find_in(self, said: list[str]) -> tuple[NamedClass, ...]:
        """Return the same for a text whose words, as `text.words` gives them, are `said`."""
        stems = [stem(w) for w in said]
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
                    found.append(named)
                i += len(key)
            else:
                i += 1
        return tuple(found)


def _is_framing(before: list[str]) -> bool:
    """Whether the words `before` a name are somebody's words about themselves, with no question begun since."""
    for word in reversed(before):
        if word in _FIRST_PERSON:
            return True
        if word in _ASKING and word not in _OF_ONESELF:
            return False
    return False
