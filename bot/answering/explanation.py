"""Why a question went where it went, in words for a curator."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.answering.chances import chance_of
from bot.answering.decision import LIKELIER_TALK, SUGGEST_CUT, Decision, Scored
from bot.answering.index import Index
from bot.answering.outcome import Answer, NoAnswer, Outcome, Refusal, Suggestion, Support
from bot.answering.overlay import OverlaidIndex
from bot.answering.several import LEAST, LEAST_IF_HELD
from bot.answering.text import STOP_STEMS
from bot.answering.verdict import PLAIN_TALK, SURELY_ASKED

SHOWN = 5
TAUGHT = 3
"""How many facts are named that the classifier finds likeliest."""


class Form(StrEnum):
    """What a message is by its form, before any fact is looked at, in words for a curator."""

    QUESTION = "a question"
    ORDER = "an order to change what the bot does"
    SMALL_TALK = "a greeting, thanks or the like"
    LANGUAGE = "another language than the base's"
    SUM = "a sum or the time, which no report holds"
    PRIVACY = "asking who sees what is written here"
    SOURCE = "asking where the answer before comes from"


@dataclass(frozen=True)
class Explanation:
    """An outcome with the decision behind it; there is none where safeguarding or the form of the message decided.

    `doubtful`: the message may ask how to harm a child, though not plainly.
    """

    outcome: Outcome
    decision: Decision | None
    index: Index | OverlaidIndex
    form: Form = Form.QUESTION
    doubtful: bool = False

    def lines(self) -> Iterator[str]:
        """Yield the explanation line by line, as plain text."""
        yield f"Outcome: {self._named()}"
        if not isinstance(self.outcome, Support | Refusal) and self.outcome.with_help:
            yield "A line of help stands below it: something in it may be a call for help, or it asks whom to call."
        if self.decision is None:
            if self.form is Form.QUESTION:
                yield "Safeguarding decided before any fact was looked at."
            else:
                yield f"Before any fact was looked at, the message was read as {self.form}."
            return
        d = self.decision
        if self.doubtful:
            yield f"It may ask how to harm a child: what is told must have a chance of {SURELY_ASKED}."
        if d.followed:
            yield "Read as a follow-up of the question before."
        if d.several:
            yield f"Read as asking for several things: {', '.join(s.fact.id for s in (*d.scored[:1], *d.also))}"
        if d.question.asked:
            yield f"Asks for: {', '.join(sorted(d.question.asked))}"
        for guard in d.guards:
            yield f"Guard {guard.guard} ({guard.finding}): {guard.detail}" + (f" → {guard.gap}" if guard.gap else "")
        yield from self._chance(d)
        yield from self._taught(d)
        for rank, scored in enumerate(d.scored[:SHOWN], 1):
            yield from self._candidate(rank, scored, d)
        yield from self._advice(d)

    def _chance(self, d: Decision) -> Iterator[str]:
        if d.several:
            yield (
                f"Chance that these facts answer it together: {d.probability:.2f} (answered from {LEAST}, from "
                f"{LEAST_IF_HELD} where nothing would be told for the whole)"
            )
            return
        yield f"Chance that the best fact is right: {d.probability:.2f} " + (
            "(answered where it and the one beside it are likelier than all gaps and no answer together)"
            if d.followed
            else f"(answered from {d.cut}, offered from {SUGGEST_CUT})"
        )

    def _taught(self, d: Decision) -> Iterator[str]:
        """Yield what the classifier says, where there is one that knows any fact."""
        chances = {fact.id: chance_of(d.query, f) for f, fact in enumerate(self.index.facts)}
        known = sorted(((chance, fact) for fact, chance in chances.items() if chance is not None), reverse=True)
        if known:
            likeliest = ", ".join(f"{fact} {chance:.2f}" for chance, fact in known[:TAUGHT])
            yield f"Likeliest by all ways of asking together: {likeliest}; {_of_talk(d.query.everyday)}"
            if d.query.unsaid > 0:
                yield "More speaks for what neither a fact nor a gap says: a gap may be missing."

    def _named(self) -> str:
        match self.outcome:
            case Answer(facts=facts, corrects=corrects):
                return f"answer{' that corrects' if corrects else ''}: {', '.join(f.id for f in facts)}"
            case Suggestion(facts=facts):
                return f"suggest: {', '.join(f.id for f in facts)}"
            case NoAnswer(why=why, gap=gap):
                return f"no answer ({why}){': ' + gap.id if gap else ''}"
            case Support(concern=concern):
                return f"support ({concern})"
            case Refusal():
                return "refuse"

    def _candidate(self, rank: int, scored: Scored, d: Decision) -> Iterator[str]:
        c, stems = scored.candidate, d.query.stems
        text = self.index.texts[c.text]
        adjustments = f" ({'; '.join(scored.adjustments)})" if scored.adjustments else ""
        worth = (
            f"{scored.adjusted:.2f} after the question before, match {c.score:.2f}"
            if d.followed
            else f"{scored.adjusted:.2f} = match {c.score:.2f}{adjustments}"
        )
        yield (
            f"{rank}. {scored.fact.id}  {worth}"
            f"  [words {c.item:.2f}, coverage {c.coverage:.2f}, meaning {c.meaning:.2f}]"
        )
        yield f"   nearest {text.role}: {text.text}"
        words = [(s, w) for s, w in zip(stems, c.covered, strict=True) if s not in STOP_STEMS]
        if words:
            yield (
                "   covered: "
                + (", ".join(f"{s} {w:.2f}" for s, w in words if w >= 0.5) or "nothing")
                + "; not covered: "
                + (", ".join(s for s, w in words if w < 0.5) or "nothing")
            )

    def _advice(self, d: Decision) -> Iterator[str]:
        """Yield what a curator would add to change it."""
        if not d.scored and d.followed:
            yield "After the question before, no fact is likelier than none; asked with its subject it may be found."
            return
        if not d.scored:
            yield (
                "No word of the question is in the base: add it as a way of asking to the fact it belongs to, or write "
                "a gap."
            )
            return
        if d.several:
            yield "How messages with several parts are read is learnt from training/parts.jsonl by training/several.py."
            return
        best = d.scored[0]
        missing = [
            s for s, w in zip(d.query.stems, best.candidate.covered, strict=True) if w < 0.5 and s not in STOP_STEMS
        ]
        if missing:
            yield (
                f"To bring such questions nearer to {best.fact.id}, add a way of asking with: {', '.join(missing)} "
                "(a synonym in vocabulary.yaml, where it means the same everywhere)."
            )
        if not d.followed and len(d.scored) > 1 and best.adjusted - d.scored[1].adjusted < 0.1:
            yield (
                f"{best.fact.id} and {d.scored[1].fact.id} are close: a way of asking that names what sets them apart "
                "decides between them."
            )
        yield (
            "If another fact should win, add this way of asking to its questions; if the report does not say, to a "
            "gap. What all ways of asking teach is learnt anew by training/teach.py."
        )


def _of_talk(everyday: float) -> str:
    """Say what it means that so much more speaks for everyday talk than for any fact."""
    if everyday <= 0:
        return "more speaks for them than for everyday talk"
    if everyday > PLAIN_TALK:
        return f"far more speaks for everyday talk ({everyday:.1f}; nothing is offered from {PLAIN_TALK})"
    if everyday > LIKELIER_TALK:
        return f"more speaks for everyday talk ({everyday:.1f}; from {LIKELIER_TALK} no gap is told, facts are offered)"
    return f"more speaks for everyday talk ({everyday:.1f})"
