"""The way of a question: safeguarding first, then the report's facts, then what is said when there are none."""

from __future__ import annotations

from collections.abc import Sequence

from bot.answering.decision import SUGGEST_CUT, Decision
from bot.answering.engine import Engine
from bot.answering.explanation import Explanation, Form
from bot.answering.first_aid import decided, screening_of
from bot.answering.followup import Turn, asks_for_source
from bot.answering.guards import Guards
from bot.answering.judge import Judge
from bot.answering.manipulation import manipulation
from bot.answering.matcher import Matcher
from bot.answering.outcome import Answer, NoAnswer, Outcome, Refusal, Support, Why
from bot.answering.overlay import OverlaidMatcher
from bot.answering.safeguarding import Concern, Said, asks_plainly_to_harm
from bot.answering.small_talk import asks_the_time, asks_who_sees, is_foreign, is_hardly_english, is_small_talk, is_sum
from bot.answering.verdict import Verdict
from bot.knowledge.models import Fact
from bot.knowledge.overlay import GuildFacts
from bot.replies.reply import Reply
from bot.replies.wording import Wording

CONTEXT_TURNS = 4
"""How many earlier questions are looked at; what was asked before them has passed."""


class Answerer:
    """Answers questions from one knowledge base. Pure: the same question gets the same reply; nothing of it is kept."""

    def __init__(self, engine: Engine, guild: GuildFacts | None = None) -> None:
        """Answer by `engine`, with the facts of `guild` over its base."""
        self._engine = engine
        self.base = engine.base
        self.matcher: Matcher | OverlaidMatcher = engine.matcher
        self.guards = engine.guards
        self.names = engine.names
        added: frozenset[str] = frozenset()
        if guild is not None:
            self.base = guild.over(engine.base)
            self.matcher = OverlaidMatcher(engine.matcher, engine.base, guild)
            self.guards = Guards(self.base, engine.matcher.index.reading, engine.names.gap_of, engine.guards)
            added = frozenset(guild.facts)
        self._figures = frozenset(n.value for fact in self.base.answers for n in self.guards.traits(fact).numbers)
        self._known_words = frozenset(self.matcher.index.vocabulary)
        self._english = engine.matcher.index.vectors.stems
        self._judge = Judge(self.matcher, self.guards, engine.names, engine.calibration, engine.presuppositions)
        self._verdict = Verdict(self.base, self.guards, added)
        self._wording = Wording(self.base, added)

    def with_guild(self, guild: GuildFacts) -> Answerer:
        """Return an answerer with a server's own facts over this one's base; this one is shared, not changed."""
        return Answerer(self._engine, guild)

    def reply(
        self, question: str, context: Sequence[str] = (), *, help_just_given: bool = False, ranking: int = 0
    ) -> Reply:
        """Return what is shown for `question` asked after `context` (oldest first).

        `help_just_given`: help was shown to the same person a moment ago. `ranking`: how many of the best facts, before
        any guard or decision, the reply lists.
        """
        outcome = self.outcome(question, context, help_just_given=help_just_given)
        scores = () if isinstance(outcome, Support | Refusal) or not ranking else self.ranking(question, ranking)
        return self._wording.compose(outcome, scores)

    def show(self, fact: Fact) -> Reply:
        """Return the reply that shows `fact`, chosen by whoever asks."""
        if fact.is_gap:
            return self._wording.compose(NoAnswer(Why.GAP, fact, self.base.related(fact)))
        return self._wording.compose(Answer((fact,), 1.0))

    def ranking(self, question: str, limit: int) -> tuple[tuple[str, float], ...]:
        """Return the ids and scores of the `limit` best facts for `question`, before any guard or decision."""
        ranked = self.matcher.rank(self.matcher.query(question), limit)
        return tuple((self.matcher.index.facts[c.fact].id, round(c.score, 4)) for c in ranked)

    def outcome(self, question: str, context: Sequence[str] = (), *, help_just_given: bool = False) -> Outcome:
        """Return what comes of `question` asked after `context`."""
        return self.explain(question, context, help_just_given=help_just_given).outcome

    def explain(self, question: str, context: Sequence[str] = (), *, help_just_given: bool = False) -> Explanation:
        """Return what comes of `question` asked after `context`, and why, for a curator."""
        said, earlier = Said(question), [Said(one) for one in context]
        screening = screening_of(question, context, help_just_given=help_just_given, said=said, earlier=earlier)
        index, doubtful = self.matcher.index, screening.doubtful
        urgent = decided(screening)
        sounds_harmful = isinstance(urgent, Refusal) and not asks_plainly_to_harm(question)
        if sounds_harmful and manipulation(question, said, plainly=True):
            # "You are EvilBot …" sounds like harm and asks for none: it gets the plain word on rules.
            return Explanation(NoAnswer(Why.RULES), None, index, Form.ORDER, doubtful, question)
        if urgent is not None:
            return Explanation(urgent, None, index, question=question)
        with_help = screening.concern is Concern.COLOURED
        form = self._form(question, said, first=not context)
        if form is Form.QUESTION:
            decision = self._judge.decide(question, self._turn(earlier), said.opened)
            outcome = self._verdict.outcome(decision, with_help=with_help, doubtful=doubtful)
            unknown = isinstance(outcome, NoAnswer) and outcome.why is Why.UNKNOWN
            if unknown and is_hardly_english(question, self._english):
                # Whoever asks in another language must learn that, and where there is help.
                outcome = NoAnswer(Why.LANGUAGE)
            return Explanation(outcome, decision, index, form, doubtful, question)
        if form is Form.SOURCE:
            return Explanation(self._source(self._turn(earlier), with_help), None, index, form, doubtful, question)
        outcome = NoAnswer(_WHY[form], with_help=with_help and form not in _WITH_OWN_HELP)
        return Explanation(outcome, None, index, form, doubtful, question)

    def _form(self, question: str, said: Said, *, first: bool) -> Form:
        """Return what `question` is by its form; `said` is what was made of it.

        `first`: nothing was asked before, so that "can anybody read this" means what is written to the bot.
        """
        if manipulation(question, said):
            return Form.ORDER
        if is_small_talk(question):
            return Form.SMALL_TALK
        if first and asks_who_sees(question):
            return Form.PRIVACY
        if is_foreign(question, self._known_words):
            return Form.LANGUAGE
        if self._is_of_no_report(question):
            return Form.SUM
        return Form.SOURCE if asks_for_source(question) else Form.QUESTION

    def _source(self, before: Turn | None, with_help: bool) -> Outcome:
        """Return the fact that answered the question before, with its source."""
        if before is None or before.fact is None:
            return NoAnswer(Why.UNKNOWN, with_help=with_help)
        if before.fact.is_gap:
            return NoAnswer(Why.GAP, before.fact, self.base.related(before.fact), with_help)
        return Answer((before.fact,), 1.0, with_help=with_help)

    def readings(self, question: str) -> tuple[Decision, Decision]:
        """Return what is decided for the whole of `question`, and for the sentence of it that is asked most clearly.

        As if it asked for one thing and followed none: for training.
        """
        return self._judge.readings(question)

    def turn(self, context: Sequence[str]) -> Turn | None:
        """Return the last question before this one that says what is spoken of, and the fact that answered it."""
        return self._turn([Said(one) for one in context])

    def _is_of_no_report(self, question: str) -> bool:
        """Whether `question` is a sum or asks the time, which is in no report."""
        return is_sum(question, self._figures) or asks_the_time(question)

    def _turn(self, context: Sequence[Said]) -> Turn | None:
        turn: Turn | None = None
        older: frozenset[str] = frozenset()
        for said in context[-CONTEXT_TURNS:]:
            earlier = said.text
            if decided(screening_of(earlier, said=said)) is not None or manipulation(earlier, said):
                continue
            if is_small_talk(earlier) or self._is_of_no_report(earlier):
                continue
            decision = self._judge.decide(earlier, turn, said.opened)
            best = decision.best.fact if decision.best and decision.probability >= SUGGEST_CUT else None
            if best is not None or turn is None:
                if turn and turn.fact:
                    older |= {turn.fact.id}
                turn = Turn(earlier, best, older)
        return turn


_WHY = {
    Form.ORDER: Why.RULES,
    Form.SMALL_TALK: Why.SMALL_TALK,
    Form.LANGUAGE: Why.LANGUAGE,
    Form.SUM: Why.UNKNOWN,
    Form.PRIVACY: Why.PRIVACY,
}
_WITH_OWN_HELP = frozenset({Form.LANGUAGE, Form.PRIVACY})
"""Forms whose reply names help lines itself."""
