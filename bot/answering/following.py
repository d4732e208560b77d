"""Reading a question after the one before it: which fact it asks for then, by a model fitted on conversations.

Each candidate has features: how well it matches the question alone, without the words that only lead on or point back,
and after the title of the fact answered before; how likely the classifier finds it for both questions read as one; how
it belongs to that fact; whether it gives what is asked for. One more candidate stands for no fact at all. The chance of
each is the softmax of a weighted sum of its features (conditional logit, McFadden 1974). `training/follow_ups.py` fits
the weights and writes `following_weights.py`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from bot.answering.chances import LEARNED, chance_of
from bot.answering.choice import Features, chances_among
from bot.answering.following_weights import TAUGHT, UNTAUGHT
from bot.answering.followup import Turn, bare, leans_on_context, means_a_person, words_of_meaning
from bot.answering.guards import Guards
from bot.answering.matcher import Candidate, Matcher
from bot.answering.overlay import OverlaidMatcher
from bot.answering.query import Heard, Query
from bot.answering.question import Question
from bot.answering.text import for_matching
from bot.knowledge.models import Asked, Fact

CONSIDERED = 12
"""How many facts each reading of a question puts forward."""
MUCH = 4
"""Words of meaning from which a question says as much by itself as any."""
LEAST_CHANCE = 1e-6
"""The least chance by the classifier that is told apart."""


class Reading(NamedTuple):
    """A text read for a follow-up: how far each fact scores behind the best, and the log of its chance.

    `others` is what facts score that were not put forward; `best` the best score itself.
    """

    query: Query
    ranked: Mapping[int, Candidate]
    best: float
    others: float

    def behind(self, fact: int) -> float:
        """Return how far `fact` scores behind the best, 0 or less."""
        known = self.ranked.get(fact)
        return known.score - self.best if known else self.others

    def chance(self, fact: int) -> float:
        """Return the logarithm of the classifier's chance for `fact`.

        For one that it does not know, what a match as far behind would be to it: as likely as the likeliest where it
        matches best.
        """
        chance = chance_of(self.query, fact)
        if chance is not None:
            return math.log(max(chance, LEAST_CHANCE))
        known = self.query.chances[~np.isnan(self.query.chances)]
        if not len(known):
            return 0.0
        return max(
            math.log(max(float(known.max()), LEAST_CHANCE)) + self.behind(fact) / LEARNED, math.log(LEAST_CHANCE)
        )

    def meets(self, fact: int) -> bool:
        """Whether the text has a word in common with `fact`."""
        known = self.ranked.get(fact)
        return known is not None and known.coverage > 0


class Follow(NamedTuple):
    """A fact that a follow-up may ask for: its candidate, and its chance in 0…1."""

    candidate: Candidate
    chance: float


class Following:
    """Reads follow-ups about one base."""

    def __init__(self, matcher: Matcher | OverlaidMatcher, guards: Guards) -> None:
        """Read with `matcher`; `guards` know what each fact gives."""
        self._matcher = matcher
        self._index = matcher.index
        self._guards = guards

    def follows(
        self, text: str, question: Question, query: Query, before: Turn, alone: float
    ) -> tuple[list[Follow], float]:
        """Return the facts that `text` may ask for after `before`, likeliest first, and the chance of none.

        `question` and `query` are what `text` is read as by itself, `alone` is the chance that it is answered rightly
        so.
        """
        facts, of_facts, of_none = self.features(text, question, query, before, alone)
        weights = TAUGHT if not np.isnan(query.chances).all() else UNTAUGHT
        chances = chances_among([*of_facts, of_none], weights)
        found = [Follow(candidate, float(chance)) for candidate, chance in zip(facts, chances, strict=False)]
        return sorted(found, key=lambda f: -f.chance), float(chances[-1])

    def features(
        self, text: str, question: Question, query: Query, before: Turn, alone: float
    ) -> tuple[list[Candidate], list[Features], Features]:
        """Return the candidates, the features of each, and those of there being no answer. Raises ValueError where
        `before` was not answered with a fact.
        """
        alone = min(max(alone, LEAST_CHANCE), 1 - LEAST_CHANCE)
        if before.fact is None:
            raise ValueError("nothing was answered before")
        own_reading = self._read(query)
        stripped = bare(text)
        plain = self._read(self._matcher.query(stripped, message=query.message)) if stripped else own_reading
        title = before.fact.title or before.fact.id.replace("-", " ")
        both = f"{before.question} {text}"
        message = self._matcher.open(both)
        joined = self._matcher.hear(both, message)
        after = self._read(self._matcher.query(f"{title} {for_matching(text)}", message=message, part=text))
        leans, person = float(leans_on_context(text)), float(means_a_person(text))
        much = min(words_of_meaning(text), MUCH) / MUCH
        candidates, features = [], []
        for at in sorted({*own_reading.ranked, *plain.ranked, *after.ranked}):
            if self._is_stranger(at, query, before) and not (own_reading.meets(at) or plain.meets(at)):
                continue
            candidates.append(_candidate(at, query, own_reading, plain, after))
            fact = self._index.facts[at]
            own: Features = {}
            for name, reading in (("alone", own_reading), ("plain", plain), ("after", after)):
                own[f"{name} behind"], own[f"{name} chance"] = reading.behind(at), reading.chance(at)
            own |= {f"{name} × much": value * much for name, value in own.items()}
            own["joined chance"] = _log_chance(joined, at, after)
            belongs = self._belonging(fact, before, question)
            own |= belongs
            own |= {f"{name} × much": belongs[name] * much for name in ("same", "related")}
            own |= {f"{name} × leans": belongs[name] * leans for name in ("same", "related", "topic")}
            own |= {f"{name} × person": belongs[name] * person for name in ("same", "related", "voice")}
            features.append(own | self._kind(fact, question))
        nothing = {
            "none": 1.0,
            "none × much": much,
            "none × leans": leans,
            "talk": query.everyday / 5,
            "unsaid": query.unsaid / 5,
            "joined talk": joined.everyday / 5,
            "joined unsaid": joined.unsaid / 5,
            "sure": math.log(alone / (1 - alone)) / 5,
        }
        return candidates, features, nothing

    def _is_stranger(self, at: int, query: Query, before: Turn) -> bool:
        """Whether the classifier of a base that has one does not know the fact, and it does not belong to the last one.

        A server's fact is meant where a word of the question is in it, not for want of a better one.
        """
        if chance_of(query, at) is not None or np.isnan(query.chances).all():
            return False
        fact, last = self._index.facts[at], before.fact
        return last is None or fact.id not in (last.id, *last.related)

    def _read(self, query: Query) -> Reading:
        ranked = {c.fact: c for c in self._matcher.rank(query, CONSIDERED)}
        best = max((c.score for c in ranked.values()), default=0.0)
        least = min((c.score for c in ranked.values()), default=0.0)
        return Reading(query, ranked, best, least - best)

    def _belonging(self, fact: Fact, before: Turn, question: Question) -> Features:
        """Return how `fact` belongs to the one answered before."""
        last = before.fact
        if last is None or fact.id == last.id:
            given = bool(question.asked & self._guards.traits(fact).gives)
            period = Asked.YEAR in question.asked and bool(fact.period)
            return {
                "same": 1.0,
                "same, given": float(given),
                "same, period": float(period),
                "related": 0.0,
                "voice": 0.0,
                "topic": 0.0,
                "earlier": 0.0,
            }
        related = fact.id in last.related or last.id in fact.related
        voice = bool(fact.speaker and fact.speaker in (last.speaker, last.id)) or bool(
            last.speaker and last.speaker == fact.id
        )
        return {
            "same": 0.0,
            "same, given": 0.0,
            "same, period": 0.0,
            "related": float(related),
            "voice": float(voice),
            "topic": float(not set(fact.topics).isdisjoint(last.topics)),
            "earlier": float(fact.id in before.older),
        }

    def _kind(self, fact: Fact, question: Question) -> Features:
        """Return whether `fact` gives what is asked for, which counts more where the question has no other words."""
        gives = self._guards.traits(fact).gives
        given = float(bool(question.asked & gives))
        wrong = float(bool(question.asked and gives and not given and not fact.is_gap))
        brief = float(question.brief)
        return {
            "given": given,
            "given × brief": given * brief,
            "wrong": wrong,
            "wrong × brief": wrong * brief,
            "gap": float(fact.is_gap),
        }


def _log_chance(heard: Heard, fact: int, instead: Reading) -> float:
    """Return the logarithm of the chance of `fact` in `heard`, by the reading `instead` for one that is not known."""
    chance = float(heard.chances[fact]) if fact < len(heard.chances) else math.nan
    return instead.chance(fact) if math.isnan(chance) else math.log(max(chance, LEAST_CHANCE))


def _candidate(fact: int, query: Query, *readings: Reading) -> Candidate:
    """Return `fact` as a candidate for `query`, from the first of `readings` that put it forward."""
    for reading in readings:
        known = reading.ranked.get(fact)
        if known is not None:
            covered = known.covered if reading.query is query else (0.0,) * len(query.stems)
            return known._replace(covered=covered)
    raise ValueError("no reading puts the fact forward")
