"""The short texts whose meaning the table learns: words, lemmas, glosses, examples, spans of them, filled templates."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path

from wordnet import WordNet

HERE = Path(__file__).parent
SPANS = 120_000
FILLED = 500_000
COMMON = 0.85
"""The share of slots filled by frequency; others are filled by any word alike, so that all are seen in sentences."""
RANK_SHIFT, RANK_POWER = 30, 0.75
_SLOT = re.compile(r"\{(\w+)\}")
_VOWELS = "aeiou"


def word_list(pieces: Sequence[str], wordnet: WordNet) -> list[str]:
    """Return the words of the table, the most frequent first.

    They are BERT's whole words in the order of their ids (about that of frequency), then WordNet's tagged words, then
    `modern-words.txt`: common words that both are too old for.
    """
    whole = (p for p in pieces if p.isascii() and p.isalpha() and p.islower() and len(p) > 1)
    modern = (HERE / "modern-words.txt").read_text(encoding="utf-8").split()
    return list(dict.fromkeys([*whole, *wordnet.tagged(), *modern]))


def texts(words: Sequence[str], wordnet: WordNet, seed: int) -> list[str]:
    """Return all texts but the single words, shuffled; the same for the same seed."""
    draw = random.Random(seed)  # noqa: S311 - a sample, not a secret
    told = [*wordnet.lemmas, *wordnet.glosses, *wordnet.examples]
    spans = [_span(draw, text) for text in draw.choices([*wordnet.glosses, *wordnet.examples], k=SPANS)]
    slots = Slots(words, wordnet, draw)
    templates = (HERE / "templates.txt").read_text(encoding="utf-8").splitlines()
    filled = [slots.fill(template) for template in draw.choices(templates, k=FILLED)]
    others = list(dict.fromkeys(t for t in [*told, *spans, *filled] if t))
    draw.shuffle(others)
    return others


def _span(draw: random.Random, text: str) -> str:
    parts = text.split()
    length = draw.randint(2, 8)
    start = draw.randint(0, max(0, len(parts) - length))
    return " ".join(parts[start : start + length])


class Slots:
    """Fills the slots of templates: {n} noun, {ns} plural, {v} verb, {vd} past tense, {a} adjective, {r} adverb."""

    def __init__(self, words: Sequence[str], wordnet: WordNet, draw: random.Random) -> None:
        self._draw = draw
        self._irregular = wordnet.irregular
        order = {word: rank for rank, word in enumerate(words)}
        modern = (HERE / "modern-words.txt").read_text(encoding="utf-8").split()
        self._words: dict[str, list[str]] = {}
        self._weights: dict[str, list[float]] = {}
        for part, counts in wordnet.counts.items():
            tagged = sorted((w for w, count in counts.items() if count), key=lambda w: (-counts[w], w))
            known = sorted((w for w in counts if w in order), key=order.__getitem__)
            if part == "noun":
                known += [w for w in modern if w not in counts]
            # A word's rank is the better of the one among WordNet's tagged texts and the one in BERT's vocabulary.
            rank = {w: r for r, w in enumerate(known)}
            for r, w in enumerate(tagged):
                rank[w] = min(r, rank.get(w, r))
            self._words[part] = list(rank)
            self._weights[part] = list(accumulate((r + RANK_SHIFT) ** -RANK_POWER for r in rank.values()))

    def fill(self, template: str) -> str:
        """Return `template` with every slot filled."""
        return _SLOT.sub(lambda slot: self._form(slot[1]), template)

    def _form(self, slot: str) -> str:
        if slot == "n":
            return self._word("noun")
        if slot == "ns":
            return self._plural(self._word("noun"))
        if slot == "v":
            return self._word("verb")
        if slot == "vd":
            return self._past(self._word("verb"))
        return self._word({"a": "adj", "r": "adv"}[slot])

    def _word(self, part: str) -> str:
        words = self._words[part]
        if self._draw.random() < COMMON:
            return self._draw.choices(words, cum_weights=self._weights[part])[0]
        return self._draw.choice(words)

    def _plural(self, noun: str) -> str:
        forms = self._irregular["noun"].get(noun)
        if forms:
            return forms[0]
        if noun.endswith(("s", "x", "z", "ch", "sh")):
            return noun + "es"
        if noun.endswith("y") and noun[-2] not in _VOWELS:
            return noun[:-1] + "ies"
        return noun + "s"

    def _past(self, verb: str) -> str:
        forms = [f for f in self._irregular["verb"].get(verb, ()) if not f.endswith(("ing", "s"))]
        if forms:
            return forms[0]
        if verb.endswith("e"):
            return verb + "d"
        if verb.endswith("y") and verb[-2] not in _VOWELS:
            return verb[:-1] + "ied"
        return verb + "ed"
