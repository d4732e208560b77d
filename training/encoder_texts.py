"""What the encoder learns from: ways of asking as people bring them, calls for help, and what looks like either."""

from __future__ import annotations

import json
import random
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from safeguarding_classifier import asides, lines, messages
from teach import STRANGERS, TIMES, ways_of_asking
from variations import Variations

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "benchmarks"))

from evaluation import LEARNED, QUESTIONS

from bot.answering.classifier import EVERYDAY, UNSAID, Classifier
from bot.answering.encoder import CONCERNS
from bot.answering.index import Index
from bot.services.packaged_language import packaged_everyday

HERE = Path(__file__).parent
ALONE, HELP, REFUSE, ORDER = range(len(CONCERNS))
NO_FACT = -1
"""The number of what a text asks for where that is not known."""
TOLD_FIRST, TALKED = 0.4, 0.5
"""Of the variations, how many have something told before them, and how many that or plain talk beside them."""
IN_HASTE = 0.3
"""How many of those that have something told before them are typed in haste too."""
LONGEST_RUN_UP = 25
"""Words that are told before a question at most."""
OF_ASKING, OF_TALK, OF_MESSAGE = 0.2, 0.5, 1.0
"""What a way of asking, plain talk, and a message about safety count where concerns are told apart."""
NAMED = {"talk": EVERYDAY, "unsaid": UNSAID}
"""What conversations call that which no fact answers."""
_END = re.compile(r"(?<=[.!?])\s+")
_GROUPS = {"help": HELP, "refuse": REFUSE, "alone": ALONE}
_FILES = {
    "help-due.txt": HELP,
    "refuse.txt": REFUSE,
    "left-alone.txt": ALONE,
    "framed.txt": ALONE,
    "no-orders.txt": ALONE,
}


class Learned(NamedTuple):
    """A text, the number of what it asks for or `NO_FACT`, its concern, and what that counts."""

    text: str
    fact: int
    concern: int = ALONE
    counts: float = OF_ASKING


class Conversation(NamedTuple):
    """A question, one asked after it, and the number of what that asks for."""

    before: str
    text: str
    fact: int


class Texts:
    """The texts of a base, but for those that its classifier keeps unseen: with these what was learned is judged."""

    def __init__(self, index: Index, classifier: Classifier, seed: int = 11) -> None:
        self.facts = classifier.facts
        self._number = {fact: at for at, fact in enumerate(self.facts)}
        self.everyday = self._number[EVERYDAY]
        unseen = {one.text for one in classifier.unseen}
        own = [(text.text, index.facts[text.fact].id) for text in index.texts]
        asked = [(text, fact) for fact, text in ways_of_asking()]
        beside = [(text, EVERYDAY) for text in packaged_everyday()]
        known = dict.fromkeys((*own, *asked, *beside))
        plain = [
            Learned(text, self._number[fact]) for text, fact in known if fact in self._number and text not in unseen
        ]
        self._strangers = {text for _, text in ways_of_asking(pattern=STRANGERS)} - unseen
        self.asked = [one for one in plain if one.fact != self.everyday]
        self.by_strangers = [one for one in self.asked if one.text in self._strangers]
        orders = dict.fromkeys((*lines("orders.txt"), *_tried()))
        self.orders = [Learned(text, self.everyday, ORDER, OF_MESSAGE) for text in orders if text not in unseen]
        talk = [one for one in plain if one.fact == self.everyday and one.text not in orders]
        self.talk = [one._replace(counts=OF_TALK) for one in talk]
        self.safety = [Learned(text, NO_FACT, concern, OF_MESSAGE) for text, concern in _of_safety()]
        self.called_aside, self.said_aside = (
            [Learned(text, NO_FACT, concern, OF_MESSAGE) for text in column]
            for column, concern in zip(zip(*asides(), strict=True), (HELP, ALONE), strict=True)
        )
        told = _run_ups((*lines("framed.txt"), *sorted(self._strangers)))
        self.told = [Learned(text, self.everyday, ALONE, OF_TALK) for text in told]
        self._short_talk = [one.text for one in self.talk if 3 < len(one.text.split()) < 16]
        self._draw = random.Random(seed)  # noqa: S311 - a sample, not a secret
        self._variations = Variations(seed)

    def first(self) -> list[Learned]:
        """Return what is learned first: each text as it is and varied, what strangers asked as often as elsewhere."""
        texts = [*self.talk, *self.safety, *self.orders, *self.called_aside, *self.said_aside]
        for one in self.asked:
            texts += [one] * (TIMES if one.text in self._strangers else 1)
        texts += [self.varied(one) for one in texts]
        self._draw.shuffle(texts)
        return texts

    def several(self) -> Iterator[tuple[str, tuple[int, ...]]]:
        """Yield messages that ask for several things, with the numbers of these; each again as typed in haste.

        They are others than those that `several.py` learns from: how sure the encoder is of what it has met says little
        of how sure it is of what it has not.
        """
        for line in _lines("encoder-parts.jsonl"):
            asked = json.loads(line)
            facts = tuple(self._number[part[0]] for part in asked["parts"] if part and part[0] in self._number)
            if facts:
                yield asked["q"], facts
                yield self.hasty(asked["q"]), facts

    def conversations(self, times: int = 3) -> Iterator[Conversation]:
        """Yield follow-ups of which the answer is known, each `times` times, all but once as typed in haste."""
        for line in _lines("encoder-conversations.jsonl"):
            asked = json.loads(line)
            fact = asked["fact"] if isinstance(asked["fact"], str) else asked["fact"][0]
            fact = NAMED.get(fact, fact)
            if fact in self._number:
                for at in range(times):
                    text = self.hasty(asked["q"]) if at else asked["q"]
                    yield Conversation(asked["context"][-1], text, self._number[fact])

    def hasty(self, text: str) -> str:
        """Return `text` as somebody types it in haste."""
        return self._variations.hasty(text)

    def varied(self, one: Learned) -> Learned:
        """Return `one` as somebody else would bring it; plain talk is only typed in haste."""
        text, draw = one.text, self._draw
        if one.fact == self.everyday:
            return one._replace(text=self.hasty(text))
        chance = draw.random()
        if chance < TOLD_FIRST:
            text = self.hasty(text) if draw.random() < IN_HASTE else text
            return one._replace(text=f"{draw.choice(self.told).text} {text}")
        if chance < TALKED:
            talk = draw.choice(self._short_talk)
            before = draw.random() < 0.7
            return one._replace(text=f"{talk}{draw.choice(('. ', ' ', ', '))}{text}" if before else f"{text}. {talk}")
        return one._replace(text=self._variations.either(text))


def _tried() -> Iterator[str]:
    """Yield how people tried to steer the bot in the sets that are learned from."""
    for name in LEARNED:
        for line in (QUESTIONS / f"{name}.jsonl").read_text("utf-8").splitlines():
            item = json.loads(line)
            if item["kind"] == "injection":
                yield item["q"]


def _of_safety() -> Iterator[tuple[str, int]]:
    """Yield messages with their concern: those that the other voices of safeguarding learn from too."""
    for message in messages():
        if message.split == "dev" and message.group in _GROUPS:
            yield message.text, _GROUPS[message.group]
    for file, concern in _FILES.items():
        yield from ((text, concern) for text in lines(file))


def _lines(name: str) -> list[str]:
    return [line for line in (HERE / name).read_text("utf-8").splitlines() if line.strip()]


def _run_ups(texts: Sequence[str]) -> Iterator[str]:
    """Yield what is told before the question at the end of a message, where nothing else is asked."""
    for text in texts:
        *told, asked = _END.split(text)
        before = " ".join(told)
        if asked.endswith("?") and "?" not in before and 2 < len(before.split()) < LONGEST_RUN_UP:
            yield before
