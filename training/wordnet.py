"""Reading WordNet's database: words with sense-tag counts, multiword lemmas, glosses, examples, irregular forms.

The files are those of WordNet 3.0 as Princeton distributes them (Debian's package `wordnet-base` installs them under
/usr/share/wordnet). Formats: wndb(5WN), cntlist(5WN).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PARTS = {"noun": "1", "verb": "2", "adj": "3", "adv": "4"}
_QUOTED = re.compile(r'"([^"]+)"')


@dataclass(frozen=True)
class WordNet:
    """What the derivation uses of WordNet.

    `counts[part]` has every single lower-case word of a part of speech, with how often it was tagged in WordNet's texts
    (0 for most); `irregular[part]` maps a word to the forms that no rule gives.
    """

    counts: dict[str, Counter[str]]
    irregular: dict[str, dict[str, list[str]]]
    lemmas: tuple[str, ...]
    glosses: tuple[str, ...]
    examples: tuple[str, ...]

    def tagged(self) -> list[str]:
        """Return the words that were tagged at all, the most frequent first."""
        total: Counter[str] = Counter()
        for counts in self.counts.values():
            total.update(counts)
        return sorted((w for w, count in total.items() if count), key=lambda w: (-total[w], w))


def read(folder: Path) -> WordNet:
    """Read the database in `folder`. Raises FileNotFoundError when it is not there."""
    counts: dict[str, Counter[str]] = {part: Counter() for part in PARTS}
    lemmas: dict[str, None] = {}
    glosses: list[str] = []
    examples: list[str] = []
    for part in PARTS:
        for line in _lines(folder / f"data.{part}"):
            head, _, text = line.partition(" | ")
            fields = head.split()
            # After offset, file number and part: a hexadecimal count of words, then pairs of word and its id.
            for word in fields[4 : 4 + 2 * int(fields[3], 16) : 2]:
                if "_" in word:
                    lemmas[word.replace("_", " ").split("(")[0]] = None
                elif _is_plain(word):
                    counts[part][word] += 0
            examples += (e.strip() for e in _QUOTED.findall(text))
            glosses += (g.strip(" ;") for g in _QUOTED.sub("", text).split(";") if g.strip(" ;"))
    _count(folder / "cntlist.rev", counts)
    irregular = {part: _irregular(folder / f"{part}.exc") for part in ("noun", "verb")}
    return WordNet(counts, irregular, tuple(lemmas), tuple(glosses), tuple(examples))


def _is_plain(word: str) -> bool:
    return word.isascii() and word.isalpha() and word.islower() and len(word) > 1


def _lines(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8", errors="replace") as file:
        # The licence at the head of each file is indented by two spaces.
        yield from (line.rstrip("\n") for line in file if not line.startswith("  "))


def _count(path: Path, counts: dict[str, Counter[str]]) -> None:
    # A sense key is lemma%part:file:id:head:id; part 5 is an adjective's satellite.
    of = {number: part for part, number in PARTS.items()} | {"5": "adj"}
    for line in _lines(path):
        key, _, count = line.split()
        lemma, _, sense = key.partition("%")
        if _is_plain(lemma):
            counts[of[sense[0]]][lemma] += int(count)


def _irregular(path: Path) -> dict[str, list[str]]:
    forms: dict[str, list[str]] = {}
    for line in _lines(path):
        form, *words = line.split()
        for word in words:
            forms.setdefault(word, []).append(form)
    return forms
