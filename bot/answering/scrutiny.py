"""What the best fact is held against before it is told: guards, what the message presumes, another contact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from bot.answering.chances import chance_of
from bot.answering.decision import Scored
from bot.answering.guards import Finding, Guarded, Guards
from bot.answering.index import Index, Role
from bot.answering.looked_up import states_telling_figure
from bot.answering.opened import Opened
from bot.answering.overlay import OverlaidIndex
from bot.answering.presupposition import Presuppositions
from bot.answering.quantities import Unit, numbers_in
from bot.answering.query import Query
from bot.answering.question import Mood, Question
from bot.answering.text import STOP_STEMS, for_matching, words
from bot.answering.traits import asked_by
from bot.knowledge.models import Asked, Fact, Kind

PRESUMED, UNPRESUMED = 1.0, -1.25
"""Log odds from which a message presumes what its fact contradicts, and under which it does not, whatever else stands
in it."""
OPEN, PRESUMED_READ = (-0.25, 2.5), 1.4
"""Between which log odds by words the encoder is asked too, and the log odds of both from which a message presumes."""
PRESUMES = Guarded("belief", Finding.CORRECT, None, "the question presumes what the fact contradicts")
CLAIMED_OF_ANOTHER = Guarded("belief", Finding.CORRECT, None, "the question tells a figure of the fact of another")
UNMEANT = 0.01
"""The chance of a gap against that of the best fact, by the classifier, up to which a name that leads to it is only
told on the way.
"""
NEAR_AGE = 1.0
"""How far behind the best fact a gap may be that a guard on a bare age leads to."""
NEAR_GAP = 0.4
"""How far behind a contact the gap of another contact may be that is likely meant as well."""
NEAR_CONTACT = 1.2
"""How far behind a contact a gap may be that another contact is asked for by: a wrong number does the most harm."""


class Scrutiny:
    """Holds facts of one index against questions."""

    def __init__(
        self, index: Index | OverlaidIndex, guards: Guards, presuppositions: Presuppositions | None = None
    ) -> None:
        """Judge by the `guards` of the base, and by what `presuppositions` know of its facts."""
        self._index = index
        self._guards = guards
        self._presuppositions = presuppositions
        self._asked: dict[str, frozenset[str]] = {}
        self._position = {fact.id: at for at, fact in enumerate(index.facts)}

    def fired(
        self,
        text: str,
        best: Scored,
        scored: Sequence[Scored],
        question: Question,
        query: Query,
        *,
        whole: bool = False,
    ) -> tuple[Guarded, ...]:
        """Return the guards that fire for `best`; one that rests on a bare age only where its gap is near too.

        Where `query` reads a `whole` message, one that rests on a name does not fire if the classifier finds the gap
        far less likely than the fact: of a part, or of a follow-up, it cannot tell what else limits it.
        """
        stems = frozenset(query.stems)
        is_belief = question.mood is not Mood.ASKS and self._is_belief(best, question, stems)
        near = {s.fact.id for s in scored if best.adjusted - s.adjusted < NEAR_AGE}
        fired = self._guards.check(best.fact, question, stems, is_belief)
        fired = [g for g in fired if g.guard != "age" or g.finding is not Finding.GAP or g.gap in near]
        if whole:
            fired = [g for g in fired if g.guard != "name" or self._is_meant(g, best, query)]
        fired = self._presumed(text, best.fact, question, fired, query.message)
        if best.fact.kind is Kind.CONTACT:
            gaps = [s for s in scored if s.fact.is_gap and best.adjusted - s.adjusted < NEAR_CONTACT]
            fired += self._another_contact(best, gaps, stems)
        return tuple(fired)

    def _is_meant(self, named: Guarded, best: Scored, query: Query) -> bool:
        """Whether the gap of a name may be what is asked for: "forgive a newcomer from Ghana, what is a backdoor"."""
        gap = self._position.get(named.gap or "")
        if gap is None or named.finding is Finding.CORRECT:
            return True
        likely, unlikely = chance_of(query, best.candidate.fact), chance_of(query, gap)
        return likely is None or unlikely is None or unlikely > UNMEANT * likely

    def _presumed(
        self, text: str, fact: Fact, question: Question, fired: list[Guarded], message: Opened | None
    ) -> list[Guarded]:
        """Return `fired`, with what `text` presumes of `fact` put right where the model of presuppositions finds it.

        By the nearest text alone "is it owned by them" would be the belief that it is not.
        """
        model = self._presuppositions
        if model is None or fact.id not in model.facts or question.brief:
            return fired
        clean = for_matching(text)
        said = words(clean)
        traits = self._guards.traits(fact)
        stems = self._index.reading.of_words(said)
        odds = model.odds(fact.id, traits, question, stems, said, self._guards.names)
        doubted = frozenset({"number", "year", "name"}) if odds < UNPRESUMED else frozenset()
        kept = [
            g for g in fired if g.guard != "belief" and (g.finding is not Finding.CORRECT or g.guard not in doubted)
        ]
        read = model.odds_read(fact.id, text, message) if OPEN[0] <= odds < OPEN[1] else None
        presumes = odds >= PRESUMED if read is None else odds + read >= PRESUMED_READ
        return [*kept, PRESUMES] if presumes else kept

    def _another_contact(self, contact: Scored, gaps: Iterable[Scored], stems: frozenset[str]) -> Iterator[Guarded]:
        """Yield a guard where another contact is asked for than `contact`, and one of `gaps` says that it is not there.

        That is where such a gap is nearly as near, or where the question has a word that the gap is asked for by and
        the contact is not. A number for one thing must never be given to who asks for another: a company's line to who
        looks for help. One that names the contact's subject, or the number itself, asks for this one.
        """
        own = self._asked_by(contact.fact)
        if self._guards.traits(contact.fact).subject & stems or any(s[0].isdigit() for s in own & stems):
            return
        others = stems - own - STOP_STEMS
        for gap in sorted(gaps, key=lambda gap: Asked.CONTACT not in gap.fact.gives):
            near = Asked.CONTACT in gap.fact.gives and contact.adjusted - gap.adjusted < NEAR_GAP
            if near or others & self._asked_by(gap.fact):
                detail = "the question may ask for a contact that the report does not give"
                yield Guarded("contact", Finding.GAP, gap.fact.id, detail)
                return

    def _asked_by(self, fact: Fact) -> frozenset[str]:
        known = self._asked.get(fact.id)
        if known is None:
            known = self._asked[fact.id] = asked_by(fact, self._index.reading)
        return known

    def _is_belief(self, best: Scored, question: Question, stems: frozenset[str]) -> bool:
        """Whether the text that fits best is a wrong belief, and the question does not state the right figure."""
        nearest = self._index.texts[best.candidate.text]
        if nearest.role is not Role.CORRECTS:
            return False
        if question.brief and states_telling_figure(best.fact, question, self._guards):
            return False  # "83" names the figure and says nothing of it
        own = self._asked_by(best.fact)
        if best.fact.kind is Kind.CONTACT and all(s in own or s in STOP_STEMS for s in stems):
            return False  # "first response training phone" names the contact
        figures = question.of_unit(Unit.COUNT, Unit.SHARE)
        traits = self._guards.traits(best.fact)
        return not figures or not all(traits.states(n) for n in figures) or not numbers_in(nearest.text)
