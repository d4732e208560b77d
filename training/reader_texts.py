"""What the reader learns from: ways of asking as people bring them, with what they say on the way, and plain talk."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from teach import STRANGERS, TIMES, ways_of_asking
from variations import Variations

from bot.answering.classifier import EVERYDAY, Classifier
from bot.answering.index import Index
from bot.services.packaged_language import packaged_everyday

HERE = Path(__file__).parent
NO_FACT = -1
"""The number of texts of which it is not known what they ask for."""
TOLD_FIRST, TALKED = 0.4, 0.5
"""Of the variations, how many have something told before them, and how many that or plain talk beside them."""
IN_HASTE = 0.3
"""How many of those that have something told before them are typed in haste too."""
LONGEST_RUN_UP = 25
"""Words that are told before a question at most."""
_END = re.compile(r"(?<=[.!?])\s+")


class Learned(NamedTuple):
    """A text, and the number of what it asks for; `NO_FACT` where that is not known."""

    text: str
    fact: int


class Texts:
    """The texts of a base, but for those that its classifier keeps unseen: with these what was learned is judged."""

    def __init__(self, index: Index, classifier: Classifier, seed: int = 11) -> None:
        self.facts = classifier.facts
        number = {fact: at for at, fact in enumerate(self.facts)}
        self._everyday = number[EVERYDAY]
        unseen = {one.text for one in classifier.unseen}
        own = [(text.text, index.facts[text.fact].id) for text in index.texts]
        asked = [(text, fact) for fact, text in ways_of_asking()]
        talk = [(text, EVERYDAY) for text in packaged_everyday()]
        known = dict.fromkeys((*own, *asked, *talk))
        self.plain = [Learned(text, number[fact]) for text, fact in known if fact in number and text not in unseen]
        self._strangers = {text for _, text in ways_of_asking(pattern=STRANGERS)} - unseen
        self._talk = [text for text, _ in talk if text not in unseen and 3 < len(text.split()) < 16]
        self._framed = _lines("messages/framed.txt")
        self._told = list(_run_ups((*self._framed, *sorted(self._strangers))))
        self._draw = random.Random(seed)  # noqa: S311 - a sample, not a secret
        self._variations = Variations(seed)

    def for_encoder(self) -> list[Learned]:
        """Return what the encoder learns: each text as it is and varied, what strangers asked as often as elsewhere."""
        texts = [one for one in self.plain for _ in range(TIMES if one.text in self._strangers else 1)]
        return self._shuffled([*texts, *(self._varied(one) for one in texts)])

    def for_reader(self) -> list[Learned]:
        """Return what the reader learns from the encoder: more variations, and messages of every kind."""
        texts = []
        for one in self.plain:
            times = 1 if one.fact == self._everyday else TIMES if one.text in self._strangers else 2
            texts += [one, *(self._varied(one) for _ in range(times))]
        return self._shuffled([*texts, *(Learned(text, NO_FACT) for text in dict.fromkeys(self._unlabelled()))])

    def _unlabelled(self) -> Iterator[str]:
        for file in sorted((HERE / "messages").glob("*.txt")):
            yield from _lines(f"messages/{file.name}")
        yield from (line.split("\t")[-1] for line in _lines("claims.tsv"))
        for name in ("parts.jsonl", "conversations.jsonl"):
            yield from (json.loads(line)["q"] for line in _lines(name))

    def _varied(self, one: Learned) -> Learned:
        """Return `one` as somebody else would bring it; plain talk is only typed in haste."""
        text, draw = one.text, self._draw
        if one.fact == self._everyday:
            return one._replace(text=self._variations.hasty(text))
        chance = draw.random()
        if chance < TOLD_FIRST:
            text = self._variations.hasty(text) if draw.random() < IN_HASTE else text
            return one._replace(text=f"{draw.choice(self._told)} {text}")
        if chance < TALKED:
            talk = draw.choice(self._talk)
            before = draw.random() < 0.7
            return one._replace(text=f"{talk}{draw.choice(('. ', ' ', ', '))}{text}" if before else f"{text}. {talk}")
        return one._replace(text=self._variations.either(text))

    def _shuffled(self, texts: list[Learned]) -> list[Learned]:
        self._draw.shuffle(texts)
        return texts


def _lines(name: str) -> list[str]:
    lines = (HERE / name).read_text("utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def _run_ups(messages: Sequence[str]) -> Iterator[str]:
    """Yield what is told before the question at the end of a message, where nothing else is asked."""
    for message in messages:
        *told, asked = _END.split(message)
        before = " ".join(told)
        if asked.endswith("?") and "?" not in before and 2 < len(before.split()) < LONGEST_RUN_UP:
            yield before
