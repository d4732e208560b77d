"""From ranked facts to what is said: the three tiers, guards, corrections, and questions with two parts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.answering.calibration import Calibration
from bot.answering.followup import JOINT_AT_MOST, KIND_COUNTS, Turn, leans_on_context, nearness, own_weight
from bot.answering.guards import Finding, Guarded, Guards
from bot.answering.index import Index, Role
from bot.answering.matcher import Candidate, Matcher, Query
from bot.answering.overlay import OverlaidIndex, OverlaidMatcher
from bot.answering.question import Mood, NameFinder, Question, Unit, numbers_in
from bot.answering.readings import asked_part, parts
from bot.answering.text import STOP_STEMS, for_matching
from bot.knowledge.models import Asked, Fact

ANSWER_CUT, SUGGEST_CUT = 0.12, 0.06
"""Chances of being right from which the best match is an answer, and from which it is offered as a suggestion."""
FOLLOWED_CUT = 0.06
"""The same for a follow-up: who goes on about an answer asks about the report."""
GIVES_ASKED, STATES_NUMBER, WRONG_KIND = 0.07, 0.16, -0.05
"""What a fact gains for giving the kind of thing asked for and for stating a number that the question names, and loses otherwise."""
CLEAR = 0.6
"""A whole message that is understood with this chance is not read sentence by sentence."""
PART_DISCOUNT = 0.9
WHOLE_WEIGHT = 0.5
OTHER_PERSON = -0.25
"""What a fact loses when the question names somebody and it is about somebody else."""
CLAIMED = 0.04
"""What facts gain over gaps when something is claimed, and gaps over facts when it is asked."""
PAIR_MARGIN = 0.08
"""Two facts whose scores are nearer than this are both shown: nothing in the question tells them apart."""
PART_COVERED = 0.45
"""The least share of one part of a two-part question that a fact's words must cover."""
RANKED = 12

_PARTS = re.compile(
    r"\?\s+(?=\w)|;|\s*,?\s+(?:and|plus|n|together with|as well as|along with|also|versus|vs)\s+(?:also\s+|then\s+)?|\s*[&+]\s*|,\s+(?=\w)|\s+/\s+",
    re.IGNORECASE,
)
_TAGS = re.compile(
    r",?\s*\b(?:right|correct|true|yes|yeah|no|innit|ok|surely|or not|please|pls|plz)\s*\?*\s*$", re.IGNORECASE
)
_JOINS = re.compile(r"\b(?:and|plus|together|well|along|versus|vs)\b|[&+]", re.IGNORECASE)
TELLING = 0.3
"""The least chance of being right of a fact that states a telling figure of the question."""
GAP_MARGIN, NEAR_GAP = 0.2, 0.4
_EXACT_KINDS = frozenset({Asked.SHARE, Asked.COUNT, Asked.YEAR, Asked.CONTACT, Asked.QUOTATION})


@dataclass(frozen=True, slots=True)
class Scored:
    """A candidate with what it gained or lost by kind, numbers and context."""

    fact: Fact
    candidate: Candidate
    adjusted: float
    adjustments: tuple[str, ...] = ()


@dataclass(frozen=True)
class Decision:
    """What was found for one question: candidates best first, the chance that the best is right, and the guards that fired."""

    question: Question
    query: Query
    scored: tuple[Scored, ...]
    probability: float
    guards: tuple[Guarded, ...] = ()
    also: tuple[Scored, ...] = ()
    followed: bool = False
    parts: tuple[Decision, ...] = field(default=())

    @property
    def best(self) -> Scored | None:
        """The best candidate, if any word of the question met any text."""
        return self.scored[0] if self.scored else None

    @property
    def corrects(self) -> bool:
        """Whether the answer puts something right that the question presumes."""
        return any(g.finding is Finding.CORRECT for g in self.guards)

    def gap(self) -> str | None:
        """The id of the gap that a guard leads to, where one does."""
        return next((g.gap for g in self.guards if g.finding is Finding.GAP and g.gap), None)


class Judge:
    """Decides what a question is answered with, from one base's index, guards and calibration."""

    def __init__(
        self, matcher: Matcher | OverlaidMatcher, guards: Guards, names: NameFinder, calibration: Calibration
    ) -> None:
        self._matcher = matcher
        self._guards = guards
        self._names = names
        self.calibration = calibration

    @property
    def _index(self) -> Index | OverlaidIndex:
        return self._matcher.index

    def decide(self, text: str, before: Turn | None = None) -> Decision:
        """Return the decision for `text`, read after the turn `before` where it leans on that."""
        alone = self._best_reading(text)
        if before and before.fact and (leans_on_context(text) or alone.probability < ANSWER_CUT):
            followed = self._judge(text, before)
            if leans_on_context(text) or followed.probability > max(alone.probability, ANSWER_CUT):
                return followed
        if alone.best and not alone.gap():
            return self._with_parts(text, alone)
        return alone

    def _best_reading(self, text: str) -> Decision:
        """Return the decision for the whole text, or for the one of its sentences that is asked more clearly."""
        whole = self._judge(text)
        if whole.probability >= CLEAR:
            return whole
        readings = [self._judge(part, within=whole) for part in parts(for_matching(text))]
        best = max(readings, key=lambda d: d.probability, default=whole)
        return best if best.probability * PART_DISCOUNT > whole.probability else whole

    def _judge(self, text: str, before: Turn | None = None, within: Decision | None = None) -> Decision:
        """Decide for `text`, after the turn `before`, or as a part of the message that `within` decided as a whole.

        The numbers and names of the whole message count for a part of it, and so does what the whole is near to.
        """
        asked = for_matching(text)
        question = self._names.read(asked)
        about = asked_part(asked)
        if about != asked:
            question = replace(question, named=self._names.find(about), numbers=numbers_in(about))
        if within:
            question = replace(
                question, numbers=within.question.numbers, named=within.question.named, mood=within.question.mood
            )
        query = self._matcher.query(text)
        ranked = self._matcher.rank(query)
        if before is not None:
            query, ranked = self._after(before, query, ranked)
        named = frozenset(query.stems) | (frozenset(within.query.stems) if within else frozenset())
        scored = [self._adjust(c, question, named, before) for c in ranked]
        if within and scored:
            scored = _mixed(scored, within)
        scored = sorted(scored, key=lambda s: -s.adjusted)[: RANKED if within or before else None]
        if not scored:
            return Decision(question, query, (), 0.0, followed=before is not None)
        # What the context took from the scores must not count against the chance of being right.
        lost = 1 - own_weight(query.text) - JOINT_AT_MOST if before else 0.0
        ordered = [replace(s.candidate, score=s.adjusted + max(lost, 0.0)) for s in scored]
        probability = self.calibration.probability(self.calibration.features(query, ordered))
        best = scored[0]
        if self._states_telling_figure(best.fact, question):
            probability = max(probability, TELLING)
        guards = () if best.fact.is_gap else self._fired(best, scored, question, frozenset(query.stems))
        return Decision(question, query, tuple(scored), probability, guards, followed=before is not None)

    def _states_telling_figure(self, fact: Fact, question: Question) -> bool:
        """Whether the question names a figure that hardly anything but this fact is about: one of three digits or more."""
        traits = self._guards.traits[fact.id]
        return any(n.value >= 100 and traits.states(n) for n in question.of_unit(Unit.COUNT))

    def _fired(
        self, best: Scored, scored: Sequence[Scored], question: Question, stems: frozenset[str]
    ) -> tuple[Guarded, ...]:
        """Return the guards that fire for `best`. One that rests on a bare age counts only where its gap is near too."""
        belief = question.mood is not Mood.ASKS and self._is_belief(best)
        near = {s.fact.id for s in scored if best.adjusted - s.adjusted < NEAR_GAP}
        fired = self._guards.check(best.fact, question, stems, belief)
        return tuple(g for g in fired if g.guard != "age" or g.finding is not Finding.GAP or g.gap in near)

    def _after(self, before: Turn, query: Query, ranked: Sequence[Candidate]) -> tuple[Query, list[Candidate]]:
        """Score the question also as said after the one before, and mix the two."""
        joint = self._matcher.query(f"{before.question} {query.text}")
        alone = {c.fact: c for c in ranked}
        floor = min((c.score for c in ranked), default=0.0)
        weight = own_weight(query.text)
        joint_weight = min(1 - weight, JOINT_AT_MOST)
        mixed = []
        for c in self._matcher.rank(joint):
            own = alone.get(c.fact)
            score = weight * (own.score if own else floor) + joint_weight * c.score
            mixed.append(replace(c, score=score))
        return joint, mixed

    def _adjust(self, candidate: Candidate, question: Question, stems: frozenset[str], before: Turn | None) -> Scored:
        fact = self._index.facts[candidate.fact]
        traits = self._guards.traits[fact.id]
        adjusted, why = candidate.score, []
        asked = question.asked
        kind_counts = KIND_COUNTS if before and question.brief else 1.0
        if asked & traits.gives:
            adjusted += GIVES_ASKED * kind_counts
            why.append(f"gives {', '.join(sorted(asked & traits.gives))}")
        elif asked and asked <= _EXACT_KINDS and traits.gives and not fact.is_gap:
            adjusted += WRONG_KIND
            why.append(f"gives no {', '.join(sorted(asked))}")
        if not fact.is_gap and self._guards.about_another(fact, stems):
            adjusted += OTHER_PERSON
            why.append("is about another person than the question names")
        if question.mood is (Mood.ASKS if fact.is_gap else Mood.CLAIMS):
            adjusted += CLAIMED
            why.append("a question may be for a gap" if fact.is_gap else "a claim is for a fact to put right")
        nearest = self._index.texts[candidate.text]
        believed = numbers_in(nearest.text) if nearest.role is Role.CORRECTS and question.mood is not Mood.ASKS else ()
        figures = question.of_unit(Unit.COUNT, Unit.SHARE)
        if not fact.is_gap and any(traits.states(n) or n in believed for n in figures):
            adjusted += STATES_NUMBER
            why.append("states a number of the question")
        if before and before.fact:
            gain = nearness(
                fact, before.fact, bool(asked & traits.gives) or (Asked.YEAR in asked and bool(fact.period))
            )
            if gain:
                adjusted += gain
                why.append("belongs to the answer before" if gain > 0 else "was the answer before")
        return Scored(fact, candidate, adjusted, tuple(why))

    def _is_belief(self, scored: Scored) -> bool:
        """Whether the text that fits best is a wrong belief that the fact puts right."""
        return self._index.texts[scored.candidate.text].role is Role.CORRECTS

    def _with_parts(self, text: str, whole: Decision) -> Decision:
        """Add the facts that answer other parts of the question, or that nothing tells apart from the best."""
        best = whole.scored[0]
        near = [
            s
            for s in whole.scored[1:3]
            if not s.fact.is_gap and not best.fact.is_gap and best.adjusted - s.adjusted < PAIR_MARGIN
        ]
        other = self._other_part(text, whole)
        if other:
            first, second = other
            return replace(
                whole, scored=(first, *(s for s in whole.scored if s.fact.id != first.fact.id)), also=(second,)
            )
        return replace(whole, also=tuple(near[:1]))

    def _other_part(self, text: str, whole: Decision) -> tuple[Scored, Scored] | None:
        """Return the two facts that answer the two parts of a question, in order, where it has two."""
        by_fact = {s.fact.id: s for s in whole.scored}
        best: tuple[float, Scored, Scored] | None = None
        text = _TAGS.sub("", for_matching(text))
        gap_first = whole.scored[0].fact.is_gap
        best_fact = max((s.adjusted for s in whole.scored if not s.fact.is_gap), default=0.0)
        if gap_first and whole.scored[0].adjusted - best_fact > GAP_MARGIN:
            return None
        covered = PART_COVERED + (GAP_MARGIN if gap_first else 0.0)
        for cut in _PARTS.finditer(text):
            # What the report does not say is not hidden behind two neighbours unless both parts are plain.
            if gap_first and not _JOINS.search(cut.group()):
                continue
            chosen = []
            for part in (text[: cut.start()], text[cut.end() :]):
                query = self._matcher.query(part)
                if not any(
                    s not in STOP_STEMS and row.any() for s, row in zip(query.stems, query.similar, strict=True)
                ):
                    break
                question = self._names.read(part)
                ranked = [
                    self._adjust(c, question, frozenset(query.stems), None) for c in self._matcher.rank(query, 24)
                ]
                ranked = [s for s in ranked if s.fact.id in by_fact]
                if not ranked:
                    break
                top = max(ranked, key=lambda s: s.adjusted + 0.4 * by_fact[s.fact.id].adjusted)
                if top.candidate.coverage < covered:
                    break
                chosen.append(top)
            if len(chosen) == 2 and chosen[0].fact.id != chosen[1].fact.id and not any(s.fact.is_gap for s in chosen):
                strength = min(s.adjusted for s in chosen)
                if best is None or strength > best[0]:
                    best = (strength, by_fact[chosen[0].fact.id], by_fact[chosen[1].fact.id])
        if best is None or best[0] < 0.75:
            return None
        return best[1], best[2]


def _mixed(part: list[Scored], whole: Decision) -> list[Scored]:
    """Return the facts for a part of a message, each with what the whole message is worth to it."""
    worth = {s.fact.id: s.adjusted for s in whole.scored}
    floor = min(worth.values(), default=0.0)
    return [
        replace(s, adjusted=(1 - WHOLE_WEIGHT) * s.adjusted + WHOLE_WEIGHT * worth.get(s.fact.id, floor)) for s in part
    ]
