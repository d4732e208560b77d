"""What is said after a decision: an answer, a suggestion, or that the report does not say.

A server's fact never hides the report's own: where both match, both are shown. One that states the period asked for
beats a gap.
"""

from __future__ import annotations

from dataclasses import replace

from bot.answering.chances import chance_of
from bot.answering.decision import (
    ANSWER_CUT,
    LIKELIER_TALK,
    LIKELIER_UNSAID,
    RANKED,
    SUGGEST_CUT,
    Decision,
    Scored,
)
from bot.answering.guards import AFTERWARDS, Finding, Guards
from bot.answering.outcome import Answer, NoAnswer, Outcome, Suggestion, Why
from bot.answering.quantities import Unit
from bot.answering.text import STOP_STEMS, stem, words
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.models import Asked, Fact, Kind

SUGGESTED = 3
BESIDE_LOCAL, BESIDE_BASE = 0.5, 0.2
"""How far behind a server's fact one of the base may be, and the other way round, to be shown beside it."""
FILLS_GAP = 0.2
"""How far behind a gap of the base a server's fact may be that is shown instead."""
STATED_PERIOD = 0.55
"""The least score of a server's fact that states the period asked for, to be shown instead of a gap."""


PLAIN_TALK = 3.0
"""How much more may speak for everyday talk than for any fact where one is offered; beyond, nothing in the base has to
do with it."""
BEYOND_TALK = 0.6
"""The least chance of an answer that is told where more speaks for everyday talk than for any fact."""
TALKED_OF = -3.0
"""How much more must speak for a fact than for everyday talk (log odds, below 0) to tell it to a question that has no
word of the base's own statements and names."""
BARE, BARE_CUT = 3, 0.9
"""Of so few words without a meaning of their own, what is told must have at least this chance."""
CALLING = frozenset(
    stem(word)
    for word in """
    call phone fone telephone tel mobile ring dial number numbers line hotline helpline freephone contact contacts touch
    reach email mail talk speak tell turn complain
    """.split()
)
"""Stems of reaching somebody."""
COUNTED = 0.05
"""The least chance of a fact that counts something among others, where a gap says no more of it."""
SURELY_ASKED = 0.6
"""The least chance of an answer to a message that may ask how to harm a child."""
NEAREST = 2
"""How many facts are named beside the word that there is no answer."""


class Verdict:
    """Turns decisions about one base into outcomes; `local` are the ids of facts that a server added to it."""

    def __init__(self, base: KnowledgeBase, guards: Guards, local: frozenset[str] = frozenset()) -> None:
        """Judge by `base` and its `guards`."""
        self._base = base
        self._guards = guards
        self._local = local
        contacts = (fact for fact in base.facts.values() if fact.kind is Kind.CONTACT)
        own = {stem(w) for fact in contacts for text in (fact.title or "", *fact.aliases) for w in words(text)}
        self._of_contacts = frozenset(s.removesuffix("s") for s in own - CALLING - STOP_STEMS)

    def outcome(self, decision: Decision, *, with_help: bool, doubtful: bool = False) -> Outcome:
        """Return what comes of `decision`, with a line of help where `with_help` says so, or where whom to call is
        asked without a word of what the base's contacts are for, or one of them is taken for another's: whoever looks
        for help must not be left with a company's number. Where the message is `doubtful` nothing is told or offered
        that it does not surely ask for.
        """
        outcome = self._outcome(decision, with_help)
        if doubtful:
            if isinstance(outcome, NoAnswer):
                outcome = replace(outcome, nearest=())
            elif outcome.confidence < SURELY_ASKED:
                return NoAnswer(Why.UNKNOWN, with_help=with_help)
        contact = isinstance(outcome, Answer) and any(fact.kind is Kind.CONTACT for fact in outcome.facts)
        if contact and isinstance(outcome, Answer) and outcome.corrects:
            # Who believes that it is another's number may have looked for that one.
            return replace(outcome, with_help=True)
        said = {s.removesuffix("s") for s in decision.query.stems}
        if isinstance(outcome, Suggestion) or decision.followed or not self._of_contacts.isdisjoint(said):
            return outcome
        if isinstance(outcome, Answer):
            helps = contact
        else:
            gives = outcome.gap.gives if outcome.gap is not None else ()
            # A gap that is about nothing but whom to turn to is met by whoever looks for somebody.
            only_whom = {Asked.CONTACT, Asked.PLACE}.issuperset(gives)
            helps = Asked.CONTACT in gives and (only_whom or _asks_whom_to_call(decision))
        return replace(outcome, with_help=True) if helps else outcome

    def _outcome(self, decision: Decision, with_help: bool) -> Answer | NoAnswer | Suggestion:
        local = (self._of_period(decision) or self._filling(decision)) if self._local else None
        if local is not None:
            return Answer((local.fact,), max(decision.probability, ANSWER_CUT), with_help=with_help)
        if decision.question.own_figure and not decision.followed:
            return NoAnswer(Why.UNKNOWN, with_help=with_help)
        best = decision.best
        everyday = decision.query.everyday if self._learned(decision) else 0.0
        unlikely = best is None or decision.probability < SUGGEST_CUT
        if best is not None and decision.probability < _bare_cut(decision):
            return self._suggest(decision, with_help)
        gap = best.fact if best and best.fact.is_gap and not unlikely else None
        held = self._no_answer(gap, with_help) if gap else self._gap(decision, with_help)
        if held is not None and everyday <= LIKELIER_TALK:
            return self._counting(decision, held) or held
        if best is None or unlikely or held is not None or everyday > PLAIN_TALK:
            # What the report leaves out is no answer to "bitcoin price today" either.
            return NoAnswer(Why.UNKNOWN, with_help=with_help)
        if self._learned(decision):
            if (
                everyday > TALKED_OF
                and not decision.question.numbers
                and not self._guards.has_word_of(decision.query.stems)
            ):
                return self._suggest(decision, with_help)
            if decision.query.unsaid > max(LIKELIER_UNSAID, everyday):
                return NoAnswer(Why.UNKNOWN, nearest=_nearest(decision), with_help=with_help)
            if (everyday > 0 and decision.probability < BEYOND_TALK) or everyday > LIKELIER_TALK:
                return self._suggest(decision, with_help)
        if decision.probability < decision.cut and not decision.several:
            return self._suggest(decision, with_help)
        facts = self._shown(decision, best)
        beside = next(
            (g.gap for g in decision.guards if g.finding is Finding.BESIDE and g.gap in self._base.facts), None
        )
        if beside is not None and self._base.facts[beside] not in facts:
            facts = (*facts, self._base.facts[beside])
        return Answer(facts, decision.probability, corrects=decision.corrects, with_help=with_help)

    def _counting(self, decision: Decision, held: NoAnswer) -> Answer | None:
        """Return the fact that counts a thing among others, beside the gap that says no more of it.

        "Are games among them too?" asks for no more than that.
        """
        if held.gap is None or not decision.question.counted_in or decision.followed or decision.several:
            return None
        related = (s for s in decision.scored if s.fact.id in held.gap.related and not s.fact.is_gap)
        known = [(chance_of(decision.query, s.candidate.fact) or 0.0, s.fact) for s in related]
        chance, fact = max(known, key=lambda found: found[0], default=(0.0, held.gap))
        if chance < COUNTED or not self._guards.traits(fact).numbers:
            return None
        return Answer((fact, held.gap), max(chance, ANSWER_CUT), with_help=held.with_help)

    def _learned(self, decision: Decision) -> bool:
        """Whether the classifier is to be heard on what no fact answers: where it knows the best fact at all."""
        best = decision.best
        known = best is not None and chance_of(decision.query, best.candidate.fact) is not None
        return known and not decision.followed and not decision.several

    def _shown(self, decision: Decision, best: Scored) -> tuple[Fact, ...]:
        """Return the facts of an answer: the best, what belongs with it, and a server's beside the base's own."""
        facts = [best.fact, *(s.fact for s in decision.also)]
        if not self._local:
            return tuple(facts)
        of_server = best.fact.id in self._local
        reach = BESIDE_LOCAL if of_server else BESIDE_BASE
        other = next(
            (s for s in decision.scored[1:] if (s.fact.id in self._local) != of_server and not s.fact.is_gap), None
        )
        if other is None or best.adjusted - other.adjusted >= reach or not self._stands(decision, other):
            return tuple(facts)
        if other.fact not in facts:
            facts.insert(1, other.fact)
        dated = of_server and other.fact.period is not None and not self._asks_for_period(decision)
        if dated and facts[1] == other.fact:
            # Nothing in the question asks for the server's period: the report's own dated fact comes first.
            facts[0], facts[1] = facts[1], facts[0]
        return tuple(facts)

    def _stands(self, decision: Decision, scored: Scored) -> bool:
        """Whether `scored` may be shown for the question: no guard leads from it to a gap."""
        stems = frozenset(decision.query.stems)
        fired = self._guards.check(scored.fact, decision.question, stems, by_correction=False)
        return not any(g.finding is Finding.GAP for g in fired)

    def _asks_for_period(self, decision: Decision) -> bool:
        return bool(decision.question.of_unit(Unit.YEAR))

    def _of_period(self, decision: Decision) -> Scored | None:
        """Return the server's fact that states the period asked for, where the base's best has another or none."""
        years = {n.value for n in decision.question.of_unit(Unit.YEAR)}
        if not years:
            return None
        best = decision.best
        if best and not best.fact.is_gap and decision.gap is None and years <= self._guards.traits(best.fact).years:
            return None
        stating = (
            s
            for s in decision.scored
            if s.fact.id in self._local
            and not s.fact.is_gap
            and years <= self._guards.traits(s.fact).years
            and s.adjusted >= STATED_PERIOD
            and self._stands(decision, s)
        )
        return next(stating, None)

    def _filling(self, decision: Decision) -> Scored | None:
        """Return the server's fact that is about as near as the base's gap that is best: it was added to fill it.

        So is one about as near as a fact of which it is asked what has become of it since.
        """
        best = decision.best
        if best is None or best.fact.id in self._local or decision.probability < ANSWER_CUT:
            return None
        if not best.fact.is_gap and all(g.guard != AFTERWARDS for g in decision.guards):
            return None
        near = (
            s
            for s in decision.scored[1:]
            if s.fact.id in self._local and not s.fact.is_gap and best.adjusted - s.adjusted < FILLS_GAP
        )
        filling = next(near, None)
        return filling if filling and self._stands(decision, filling) else None

    def _gap(self, decision: Decision, with_help: bool) -> NoAnswer | None:
        """Return the gap that a guard leads to; held back without words of its own where the base has no such gap."""
        if not any(g.finding is Finding.GAP for g in decision.guards):
            return None
        gap = self._base.facts.get(decision.gap or "")
        if gap is not None:
            return self._no_answer(gap, with_help)
        plausible = decision.probability >= SUGGEST_CUT
        nearest = _nearest(decision) if plausible else ()
        return NoAnswer(Why.UNKNOWN, nearest=nearest, with_help=with_help)

    def _no_answer(self, gap: Fact, with_help: bool) -> NoAnswer:
        return NoAnswer(Why.GAP, gap, tuple(f for f in self._base.related(gap) if not f.is_gap), with_help)

    def _suggest(self, decision: Decision, with_help: bool) -> NoAnswer | Suggestion:
        offered = [s.fact for s in decision.scored[:RANKED] if not s.fact.is_gap and s.fact.questions][:SUGGESTED]
        if not offered:
            return NoAnswer(Why.UNKNOWN, with_help=with_help)
        return Suggestion(tuple(offered), tuple(f.questions[0] for f in offered), decision.probability, with_help)


def _bare_cut(decision: Decision) -> float:
    """Return the least chance for what is told to words without a meaning: "how many?" alone may ask for anything."""
    stems = decision.query.stems
    bare = len(stems) <= BARE and not decision.question.numbers and not decision.followed
    return BARE_CUT if bare and all(s in STOP_STEMS or (len(s) == 1 and s.isdigit()) for s in stems) else 0.0


def _asks_whom_to_call(decision: Decision) -> bool:
    """Whether the question has a word for reaching somebody."""
    return Asked.CONTACT in decision.question.asked or not CALLING.isdisjoint(decision.query.stems)


def _nearest(decision: Decision) -> tuple[Fact, ...]:
    return tuple(s.fact for s in decision.scored[:NEAREST] if not s.fact.is_gap)
