"""From a question to a decision: as a whole, sentence by sentence, or after the question before it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from bot.answering.adjusting import Adjuster
from bot.answering.calibration import PAIR_MARGIN, Calibration
from bot.answering.chances import LEARNED, chance_of
from bot.answering.decision import RANKED, Decision, Scored
from bot.answering.following import LEAST_CHANCE, Following
from bot.answering.followup import Turn, leans_on_context, means_a_person, words_of_dispute
from bot.answering.guards import Finding, Guarded, Guards
from bot.answering.looked_up import led_by_figure, led_by_period, looks_up, owner_of_claimed, states_telling_figure
from bot.answering.matcher import Matcher
from bot.answering.names import NameFinder
from bot.answering.opened import Opened
from bot.answering.overlay import OverlaidMatcher
from bot.answering.presupposition import Presuppositions
from bot.answering.quantities import Unit, numbers_in
from bot.answering.query import Query
from bot.answering.question import Question, read
from bot.answering.readings import asked_part, asking_sentences, limits_of, means_the_same_time, parts, points_back
from bot.answering.scrutiny import CLAIMED_OF_ANOTHER, Scrutiny
from bot.answering.several import LEAST_AFTER, Several, SeveralReader
from bot.answering.stretches import Stretch
from bot.answering.text import for_matching, stem
from bot.answering.two_parts import TwoParts
from bot.knowledge.models import Fact, Kind

CLEAR = 0.6
"""A whole message that is understood with this chance is not read sentence by sentence, nor after the question before
where that would make it less clear."""
PART_DISCOUNT, WHOLE_WEIGHT, POINTING_WEIGHT = 0.9, 0.5, 0.75
"""What the chance of a sentence counts against that of the whole message, and the whole's scores in those of a part."""
TALK_AROUND, CLEAR_OF_TALK = 2.0, -1.5
"""How much more must speak for everyday talk than for any fact in a whole message for its sentences to be read as talk
too, and how much less in one of them that is not: "paella with chorizo: crime or not?"."""
TELLING = 0.3
"""The least chance of being right of a fact that states a telling figure of the question."""
SURE, UNLIKELY = 0.7, 0.2
"""Chances by the classifier from which it is sure of a fact, and up to which it hardly believes in one."""
LIKELIEST = 2.0
"""What the likeliest answer to a follow-up counts as, in the units of a match's score."""
BESIDE = 0.1
"""The least chance of a second fact that is shown beside the first one in answer to a follow-up."""
DISPUTED = 0.7
"""The chance that the fact is meant against which another figure is held right after it."""
DISPUTES = Guarded("number", Finding.CORRECT, None, "the message holds another figure against the fact told before it")
OFF_TOPIC = 0.0
"""How much more must speak for a fact than for everyday talk, for a figure to tell."""


class Judge:
    """Decides what a question is answered with, from one base's index, guards and calibration."""

    def __init__(
        self,
        matcher: Matcher | OverlaidMatcher,
        guards: Guards,
        names: NameFinder,
        calibration: Calibration,
        presuppositions: Presuppositions | None = None,
    ) -> None:
        self._matcher = matcher
        self._index = matcher.index
        self._guards = guards
        self._names = names
        self._calibration = calibration
        self._adjuster = Adjuster(matcher.index, guards)
        self._following = Following(matcher, guards)
        self._several = SeveralReader(matcher, guards)
        self._two_parts = TwoParts(matcher, names, self._adjuster)
        self._scrutiny = Scrutiny(matcher.index, guards, presuppositions)

    def decide(self, text: str, before: Turn | None = None, message: Opened | None = None) -> Decision:
        """Return the decision for `text`, read after the turn `before` where it leans on that and is unclear alone.

        `message` is the same text opened for the reader, where that was done before.
        """
        whole, alone = self.readings(text, message)
        follows = before and before.fact and (alone.probability < CLEAR or leans_on_context(text))
        # "What is 10% of 900" asks for neither figure.
        several = None if alone.question.sums else self._several.read(text, whole, alone)
        if several and (not follows or several.chance >= LEAST_AFTER):
            together = self._together(alone, several, frozenset(whole.query.stems))
            if together:
                return together
        disputed = self._disputed(text, alone, before) if before else None
        if disputed:
            return disputed
        if before and follows:
            return self._follow(text, alone, before)
        if alone.best and not alone.gap:
            return self._with_parts(text, alone)
        return alone

    def readings(self, text: str, message: Opened | None = None) -> tuple[Decision, Decision]:
        """Return the decision for the whole text, and for the one of its sentences that is asked more clearly.

        The whole twice where none is. As if it asked for one thing and nothing had been asked before.
        """
        whole = self._judge(text, message=message)
        if whole.probability >= CLEAR:
            return whole, whole
        readings = [self._judge(part, within=whole) for part in parts(for_matching(text))]
        if whole.query.everyday > TALK_AROUND:
            readings = [d for d in readings if d.query.everyday < CLEAR_OF_TALK]
        best = max(readings, key=lambda d: d.probability, default=whole)
        return whole, best if best.probability * PART_DISCOUNT > whole.probability else whole

    def _disputed(self, text: str, alone: Decision, before: Turn) -> Decision | None:
        """Return the decision for `text` where it holds another figure against the fact that was told before it.

        It says nothing of any other fact: "sure? my mate says 62".
        """
        said, fact = words_of_dispute(text), before.fact
        if said is None or fact is None or fact.is_gap:
            return None  # as most messages do
        figures = [n for n in numbers_in(for_matching(text)) if n.unit in (Unit.COUNT, Unit.SHARE)]
        at = next((i for i, known in enumerate(self._index.facts) if known.id == fact.id), None)
        if at is None or not figures:
            return None
        traits = self._guards.traits(fact)
        about = self._guards.has_word_of(stem(word) for word in said if not word[0].isdigit())
        alike = all({figure.unit, figure.as_share().unit} & {n.unit for n in traits.numbers} for figure in figures)
        if about or not alike:
            return None
        own = self._candidate(alone, at, alone.query)
        if own is None:
            return None
        agreed = all(traits.agrees_with(figure) for figure in figures)
        return Decision(
            alone.question,
            alone.query,
            (own, *(s for s in alone.scored if s.fact.id != fact.id)),
            DISPUTED,
            () if agreed else (DISPUTES,),
            followed=True,
        )

    def _follow(self, text: str, alone: Decision, before: Turn) -> Decision:
        """Decide for `text` after the turn `before`; `alone` is what was decided for it by itself."""
        question = self._read(for_matching(text), None)
        query = self._matcher.query(text, message=alone.query.message)
        follows, none = self._following.follows(text, question, query, before, alone.probability)
        stems = frozenset(query.stems)
        likeliest = follows[0].chance if follows else 1.0
        scored = [
            # In the units of a match's score, in which the classifier's log odds weigh `LEARNED`.
            Scored(
                self._index.facts[f.candidate.fact],
                f.candidate,
                LIKELIEST + LEARNED * math.log(max(f.chance, LEAST_CHANCE) / likeliest),
            )
            for f in follows
        ]
        chance = {s.fact.id: f.chance for s, f in zip(scored, follows, strict=True)}
        told = [s for s in scored if not s.fact.is_gap]
        shown = told[:1] + [s for s in told[1:2] if chance[s.fact.id] >= BESIDE and self._may_be_added(s.fact, stems)]
        gaps = [s for s in scored if s.fact.is_gap]
        held = none + sum(chance[s.fact.id] for s in gaps)
        if shown and sum(chance[s.fact.id] for s in shown) > held:
            best = shown[0]
            ordered = (best, *(s for s in scored if s is not best))
            guards = self._scrutiny.fired(text, best, ordered, question, query)
            return Decision(question, query, ordered, chance[best.fact.id], guards, tuple(shown[1:]), followed=True)
        if gaps and chance[gaps[0].fact.id] > none:
            ordered = (gaps[0], *(s for s in scored if s is not gaps[0]))
            return Decision(question, query, ordered, chance[gaps[0].fact.id], followed=True)
        return Decision(question, query, (), 0.0, followed=True)

    def _judge(self, text: str, within: Decision | None = None, message: Opened | None = None) -> Decision:
        """Decide for `text`, or for it as a part of the message that `within` decided as a whole.

        The numbers and names of the whole message count for a part of it, and so does what the whole is near to.
        """
        question = self._read(for_matching(text), within)
        query = self._matcher.query(text, message=within.query.message if within else message, skim=True)
        ranked = self._matcher.rank(query)
        named = self._named(frozenset(query.stems), query, within)
        scored = self._adjuster.adjust(ranked, question, named)
        if within and scored:
            scored = _mixed(scored, within, POINTING_WEIGHT if points_back(text) else WHOLE_WEIGHT)
        scored = sorted(scored, key=lambda s: -s.adjusted)[: RANKED if within else None]
        if not scored:
            return Decision(question, query, (), 0.0)
        ordered = [s.candidate._replace(score=s.adjusted) for s in scored[:2]]
        probability = self._calibration.chance(query, ordered)
        scored = led_by_period(_led_by_the_sure(scored, query), question, self._guards)
        # "It is 82 degrees outside" states a figure of the report too.
        on_topic = query.everyday <= OFF_TOPIC
        if on_topic and (probability < CLEAR or looks_up(query.stems)):
            scored = led_by_figure(scored, question, self._guards)
        best = scored[0]
        if on_topic and states_telling_figure(best.fact, question, self._guards):
            probability = max(probability, TELLING)
        guards = () if best.fact.is_gap else self._scrutiny.fired(text, best, scored, question, query, whole=True)
        if on_topic and (best.fact.is_gap or any(g.finding is Finding.GAP for g in guards)):
            owner = owner_of_claimed(scored, question, self._guards)
            if owner and not self._guards.works_out(owner.fact, question):
                scored = [owner, *(s for s in scored if s is not owner)]
                probability, guards = max(probability, TELLING), (CLAIMED_OF_ANOTHER,)
        return Decision(question, query, tuple(scored), probability, guards)

    def _read(self, text: str, within: Decision | None) -> Question:
        question = read(text, self._names)
        if within:
            whole = within.question
            return replace(
                question,
                numbers=whole.numbers,
                named=whole.named,
                mood=whole.mood,
                sums=whole.sums,
                share_of=whole.share_of,
                out_of=whole.out_of,
                left_over=whole.left_over,
            )
        about = asked_part(text)
        if about != text:
            question = replace(question, named=self._names.find(about), numbers=numbers_in(about))
        asking = asking_sentences(about) if question.named else about
        # "Our nursery in Newport wants training. What number do I ring?" asks for no figure of Newport.
        return question if asking == about else replace(question, named=self._names.find(asking))

    def _named(self, own: frozenset[str], query: Query, within: Decision | None) -> frozenset[str]:
        """Return the stems among which people are looked for: those of the question alone where it names somebody."""
        if self._guards.people_in(own):
            return own
        return frozenset(query.stems) | (frozenset(within.query.stems) if within else frozenset())

    def _together(self, alone: Decision, several: Several, said: frozenset[str]) -> Decision | None:
        """Return the decision for a message of the stems `said` that asks for several things, None where nothing may be
        told for them.

        Each fact is held against its own stretch of the message, and against what stands before all of them: a guard
        that leads to a gap puts that in its place. What the message as a whole has wrong is put right.
        """
        scored, guards = [], []
        people = self._guards.people_in(frozenset(alone.query.stems))
        before = f"{several.before} {limits_of(several.facts[0][1].text)}"
        for at, stretch in several.facts:
            speaker = self._index.facts[at].speaker
            if people and speaker and speaker not in people and means_a_person(stretch.text):
                return None  # "who is she, and what did she say": not what another said
            own, fired = self._of_stretch(alone, at, stretch, before, said)
            if own is None:
                return None
            scored.append(own)
            guards += [g for g in fired if g.finding is Finding.BESIDE]
        distinct = list({s.fact.id: s for s in scored}.values())
        told = [s for s in distinct if not s.fact.is_gap]
        if len(distinct) < 2 or not told:
            return None
        best = alone.best
        if best and alone.corrects:
            if best.fact not in [s.fact for s in told]:
                return None
            told.sort(key=lambda s: s.fact != best.fact)
            # "82% of what, 83% of what" states no figure of either.
            guards += [g for g in alone.guards if g.finding is Finding.CORRECT and not looks_up(alone.query.stems)]
        ordered = [*told, *(s for s in distinct if s.fact.is_gap)]
        rest = [s for s in alone.scored if s.fact.id != ordered[0].fact.id]
        return Decision(
            alone.question,
            alone.query,
            (ordered[0], *rest),
            several.chance,
            tuple(guards),
            tuple(ordered[1:]),
            several=True,
        )

    def _of_stretch(
        self, alone: Decision, at: int, stretch: Stretch, before: str, said: frozenset[str]
    ) -> tuple[Scored | None, tuple[Guarded, ...]]:
        """Return the fact at `at` as what answers `stretch`, or the gap in its place, and the guards that fired."""
        query = self._matcher.query(stretch.text, message=alone.query.message)
        stems = frozenset(query.stems)
        found = self._candidate(alone, at, query)
        if found is None or found.fact.is_gap:
            return found, ()
        # "What do they teach, and what is their number": the first part says what the number is for.
        if not self._may_be_added(found.fact, stems | said):
            return None, ()
        question = self._read(stretch.text, None)
        limits = read(asked_part(for_matching(before)), self._names)
        numbers = question.numbers + limits.numbers
        if means_the_same_time(stretch.text):
            numbers += alone.question.of_unit(Unit.YEAR)
        question = replace(question, numbers=numbers, named=question.named + limits.named)
        scored = sorted(self._adjuster.adjust(self._matcher.rank(query), question, stems), key=_by_score)
        fired = self._scrutiny.fired(stretch.text, found, scored, question, query)
        leads = next((g for g in fired if g.finding is Finding.GAP), None)
        if leads is None:
            return found, fired
        gap = next((i for i, fact in enumerate(self._index.facts) if fact.id == leads.gap), None)
        return (None if gap is None else self._candidate(alone, gap, query)), ()

    def _candidate(self, alone: Decision, at: int, query: Query) -> Scored | None:
        """Return the fact at `at` as scored for the whole message, else for the stretch that reads as `query`."""
        fact = self._index.facts[at]
        known = next((s for s in alone.scored if s.fact.id == fact.id), None)
        if known is not None:
            return known
        found = next((c for c in self._matcher.rank(query, len(self._index.facts)) if c.fact == at), None)
        return None if found is None else Scored(fact, found._replace(covered=(0.0,) * len(alone.query.stems)), 0.0)

    def _with_parts(self, text: str, whole: Decision) -> Decision:
        """Add the facts that answer other parts of the question, or that nothing tells apart from the best."""
        best = whole.scored[0]
        stems = frozenset(whole.query.stems)
        other = self._two_parts.facts(text, whole)
        if other and all(self._may_be_added(s.fact, stems) for s in other):
            first, second = other
            rest = (s for s in whole.scored if s.fact.id != first.fact.id)
            return replace(whole, scored=(first, *rest), also=(second,))
        if best.fact.is_gap:
            return whole
        near = (
            s
            for s in whole.scored[1:3]
            if best.adjusted - s.adjusted < PAIR_MARGIN and not s.fact.is_gap and self._may_be_added(s.fact, stems)
        )
        return replace(whole, also=tuple(near)[:1])

    def _may_be_added(self, fact: Fact, stems: frozenset[str]) -> bool:
        """Whether `fact` may stand beside another: a contact only where the question names what it is for."""
        return fact.kind is not Kind.CONTACT or not self._guards.traits(fact).subject.isdisjoint(stems)


def _by_score(scored: Scored) -> float:
    return -scored.adjusted


def _led_by_the_sure(scored: list[Scored], query: Query) -> list[Scored]:
    """Return `scored` with the fact first of which the classifier is sure, where it hardly believes in the best match.

    One word of many can decide: "how many were convicted of …" against "how many were recorded of …".
    """
    chances = [chance_of(query, s.candidate.fact) for s in scored]
    best = chances[0]
    sure = next((at for at, chance in enumerate(chances) if chance is not None and chance >= SURE), None)
    if best is None or best > UNLIKELY or not sure:
        return scored
    return [scored[sure], *scored[:sure], *scored[sure + 1 :]]


def _mixed(part: Sequence[Scored], whole: Decision, weight: float) -> list[Scored]:
    """Return the facts for a part of a message, each with what the whole message is worth to it, weighing `weight`."""
    worth = {s.fact.id: s.adjusted for s in whole.scored}
    floor = min(worth.values(), default=0.0)
    return [replace(s, adjusted=(1 - weight) * s.adjusted + weight * worth.get(s.fact.id, floor)) for s in part]
