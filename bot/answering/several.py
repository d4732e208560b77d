"""Messages that ask for several things at once: which facts answer them, by a model fitted on such messages.

A message is cut where one question may end and the next begin. A hypothesis is a choice of two or three stretches
between cuts, each answered by a fact; one more says that the message asks for one thing. Each has features: how likely
the classifier finds each fact for its stretch, for the stretch completed by what the others share with it ("who speaks
for the one, and who for the other"), and for the whole; how the stretches are joined. The chance of a hypothesis is the
softmax of a weighted sum of its features (conditional logit, McFadden 1974). `training/several.py` fits the weights and
writes `several_weights.py`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, product
from typing import NamedTuple

import numpy as np

from bot.answering.chances import chance_of
from bot.answering.choice import Features, chances_among
from bot.answering.decision import LIKELIER_TALK, LIKELIER_UNSAID, Decision
from bot.answering.guards import Guards
from bot.answering.matcher import Matcher
from bot.answering.overlay import OverlaidMatcher
from bot.answering.pieces import JOINS, pieces
from bot.answering.runs import Weights
from bot.answering.several_weights import WEIGHTS
from bot.answering.stretches import LEAST_CHANCE, Spoken, Stretch, log_chances_of

MOST_SEGMENTS = 6
"""How many pieces of a message are looked at; what is cut into more is a list or a story."""
MOST_STRETCHES = 3
"""How many things are told at most."""
MOST_DROPPED = 2
"""How many pieces at the beginning may be nothing but background."""
MUCH = 3
"""Words of meaning from which a stretch says as much by itself as any."""

LEAST_SURE = 1e-3
"""The least chance of an answer that is told apart."""
LEAST, LEAST_IF_HELD, LEAST_AFTER = 0.4, 0.8, 0.7
"""The least chance that several things are asked for: where the message would be answered as one question, where
nothing would be told, and after another question."""
LEAST_AT_A_GLANCE = 0.5
"""Of that, what must be reached when the message is read at a glance for it to be read again."""

_BOTH = re.compile(r"\bboth\b|\b(?:two|2) (?:questions|things|numbers|figures|facts|answers)\b", re.IGNORECASE)
"""What says that two things are asked for."""


class Hypothesis(NamedTuple):
    """What a message may ask for: the facts, by position in the index, and what speaks for it.

    One of a single fact says that the message asks for one thing.
    """

    facts: tuple[int, ...]
    stretches: tuple[Stretch, ...]
    features: Features
    before: str = ""


class Several(NamedTuple):
    """Facts that answer a message together, each with its stretch of it, and the chance that they do.

    `before` is what stands before the first stretch: it may limit what is asked ("In 2019, …").
    """

    facts: tuple[tuple[int, Stretch], ...]
    before: str
    chance: float


class SeveralReader:
    """Finds the facts that answer a message together, where a classifier knows the base's facts."""

    def __init__(self, matcher: Matcher | OverlaidMatcher, guards: Guards) -> None:
        self._matcher = matcher
        self._index = matcher.index
        self._guards = guards

    def read(self, text: str, whole: Decision, alone: Decision) -> Several | None:
        """Return the facts that answer the parts of `text`, None where it asks for one thing.

        `whole` is what was decided for all of it, `alone` for the sentence that is asked most clearly, or the same.
        """
        if len(pieces(text)[0]) < 2:
            return None  # as most messages do
        spoken = self._spoken(text, whole)
        least = LEAST_IF_HELD if _is_held(alone) else LEAST
        for glance in (True, False) if spoken.may_glance else (False,):
            hypotheses = self._hypotheses(text, whole, alone, spoken, glance=glance)
            if len(hypotheses) < 2:
                return None
            chances = chances_among([h.features for h in hypotheses], WEIGHTS)
            if 1 - chances[0] < (LEAST_AT_A_GLANCE * least if glance else least):
                return None
        # The same facts may come out of several choices of stretches: their chances count together.
        together: dict[frozenset[int], float] = {}
        for hypothesis, chance in zip(hypotheses, chances, strict=True):
            facts = frozenset(hypothesis.facts)
            together[facts] = together.get(facts, 0.0) + float(chance)
        facts, chance = max(together.items(), key=lambda pair: pair[1])
        if len(facts) < 2:
            return None
        alike = [at for at, hypothesis in enumerate(hypotheses) if set(hypothesis.facts) == facts]
        chosen = hypotheses[max(alike, key=lambda at: chances[at])]
        return Several(tuple(zip(chosen.facts, chosen.stretches, strict=True)), chosen.before, chance)

    def hypotheses(self, text: str, whole: Decision, alone: Decision) -> list[Hypothesis]:
        """Return what `text` may ask for: one thing first, then each choice of stretches and facts.

        Only the first where there is but one piece, or no two pieces have promising facts that differ.
        """
        return self._hypotheses(text, whole, alone, self._spoken(text, whole), glance=False)

    def _spoken(self, text: str, whole: Decision) -> Spoken:
        return Spoken(self._matcher, whole.query.message, *pieces(text))

    def _hypotheses(
        self, text: str, whole: Decision, alone: Decision, spoken: Spoken, *, glance: bool
    ) -> list[Hypothesis]:
        """Return the same; at a `glance` the stretches that are `spoken` are read by the reader's student, if there is
        one.
        """
        best = alone.best
        if best is None or chance_of(alone.query, best.candidate.fact) is None:
            return []
        parts, joins = spoken.parts, spoken.joins
        single = Hypothesis((best.candidate.fact,), (), self._single(text, whole, alone, joins))
        if not 2 <= len(parts) <= MOST_SEGMENTS or not spoken.may_differ:
            return [single]
        found = [single]
        of_whole = log_chances_of(whole.query.chances)
        for bounds in _choices(len(parts)):
            stretches = [spoken.stretch(a, b, bounds, glance=glance) for a, b in pairwise(bounds)]
            if not all(s.meaning for s in stretches):
                continue
            for facts in _answers(stretches, of_whole):
                if self._may_stand(facts):
                    features = self._features(facts, stretches, bounds, joins, best.candidate.fact, of_whole)
                    found.append(Hypothesis(facts, tuple(stretches), features, ". ".join(parts[: bounds[0]])))
        return found

    def _may_stand(self, facts: Sequence[int]) -> bool:
        """Whether `facts` differ and one of them tells something."""
        return len(set(facts)) == len(facts) and not all(self._index.facts[f].is_gap for f in facts)

    def _single(self, text: str, whole: Decision, alone: Decision, joins: Sequence[str]) -> Features:
        likeliest = float(np.nanmax(whole.query.chances))
        return {
            "one": 1.0,
            "one, sure": _log_odds(whole.probability),
            "one, part": float(alone is not whole),
            "one, part sure": _log_odds(alone.probability) if alone is not whole else 0.0,
            "one, chance": math.log(max(likeliest, LEAST_CHANCE)),
            "one, gap": float(alone.scored[0].fact.is_gap),
            "one, held": float(alone.gap is not None),
            "one, talk": whole.query.everyday / 5,
            "one, unsaid": whole.query.unsaid / 5,
            "one, both": float(_BOTH.search(text) is not None),
            **{f"one, {join}": float(join in joins) for join in JOINS},
        }

    def _features(
        self,
        facts: Sequence[int],
        stretches: Sequence[Stretch],
        bounds: Sequence[int],
        joins: Sequence[str],
        best: int,
        of_whole: Weights,
    ) -> Features:
        alone = [float(s.log_chances[f]) for f, s in zip(facts, stretches, strict=True)]
        either = [float(s.either[f]) for f, s in zip(facts, stretches, strict=True)]
        in_whole = [float(of_whole[f]) for f in facts]
        known = [self._index.facts[f] for f in facts]
        used = [joins[at - 1] for at in bounds[1:-1]]
        inside = bounds[-1] - bounds[0] - 1 - len(used)
        asks = [s.asks for s in stretches]
        given, wrong = self._kinds(facts, stretches)
        related = any(a.id in b.related or b.id in a.related for a in known for b in known)
        likeliest = float(np.nanmax(of_whole))
        return {
            "three": float(len(facts) == MOST_STRETCHES),
            "least alone": min(alone),
            "least either": min(either),
            "mean either": sum(either) / len(either),
            "least in whole": min(in_whole),
            "mean in whole": sum(in_whole) / len(in_whole) - likeliest,
            "together": float(np.log(np.exp(in_whole).sum())) - likeliest,
            "best among": float(best in facts),
            "dropped": float(bounds[0]),
            "dropped after": float(bounds[-1] <= len(joins)),
            "uncut": float(inside),
            "least meaning": min(min(s.meaning, MUCH) for s in stretches) / MUCH,
            "all ask": float(all(asks)),
            "later ask": float(all(asks[1:])),
            "first asks": float(asks[0]),
            "talk": max(s.heard.everyday for s in stretches) / 5,
            "unsaid": max(s.heard.unsaid for s in stretches) / 5,
            "gap": float(any(f.is_gap for f in known)),
            "gap first": float(known[0].is_gap),
            "related": float(related),
            "given": given,
            "wrong": wrong,
            **{f"by {join}": float(join in used) for join in JOINS},
            **{f"by {join}, all ask": float(join in used and all(asks)) for join in ("word", "comma", "sentence")},
            **{f"by {join}, least either": min(either) * (join in used) for join in ("word", "comma", "sentence")},
        }

    def _kinds(self, facts: Sequence[int], stretches: Sequence[Stretch]) -> tuple[float, float]:
        """Return the shares of stretches whose fact gives the kind of thing that they ask for, and another kind."""
        given = wrong = 0
        for f, stretch in zip(facts, stretches, strict=True):
            gives = self._guards.traits(self._index.facts[f]).gives
            if stretch.asked and gives:
                fits = bool(stretch.asked & gives)
                given, wrong = given + fits, wrong + (not fits and not self._index.facts[f].is_gap)
        return given / len(facts), wrong / len(facts)


def _is_held(alone: Decision) -> bool:
    """Whether nothing would be told in answer to the message as one question."""
    best = alone.best
    if best is None or best.fact.is_gap or alone.gap is not None or alone.probability < alone.cut:
        return True
    return alone.query.everyday > LIKELIER_TALK or alone.query.unsaid > LIKELIER_UNSAID


def _log_odds(chance: float) -> float:
    chance = min(max(chance, LEAST_SURE), 1 - LEAST_SURE)
    return math.log(chance / (1 - chance))


def _choices(count: int) -> Iterator[tuple[int, ...]]:
    """Yield the bounds of two or three stretches of `count` pieces: the first few, or the last, may be left out."""
    for first in range(min(MOST_DROPPED, count - 2) + 1):
        for last in range(max(first + 2, count - 1), count + 1):
            for cut in range(first + 1, last):
                yield (first, cut, last)
                for other in range(cut + 1, last):
                    yield (first, cut, other, last)


def _answers(stretches: Sequence[Stretch], of_whole: Weights) -> Iterator[tuple[int, ...]]:
    """Yield the facts that may answer `stretches`: the likeliest ones for each."""
    choices = []
    for s in stretches:
        mixed = s.either + 0.3 * of_whole
        likely = [int(np.nanargmax(mixed)), int(np.nanargmax(s.completed)), int(np.nanargmax(s.log_chances))]
        if len(stretches) < MOST_STRETCHES:
            masked = mixed.copy()
            masked[likely[0]] = -np.inf
            likely.append(int(np.nanargmax(masked)))
        choices.append(list(dict.fromkeys(likely)))
    yield from product(*choices)
