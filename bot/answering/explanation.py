"""Why a question went where it went, in words for a curator."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.answering.advice import NOT_OF_THE_BASE, advice, is_beside_the_base, set_elsewhere
from bot.answering.chances import LEARNED, LEAST_LEARNED, chance_of, learned_of
from bot.answering.decision import LIKELIER_TALK, SUGGEST_CUT, Decision, Scored
from bot.answering.guards import Finding, Guarded
from bot.answering.index import Index, for_comparison
from bot.answering.outcome import Answer, NoAnswer, Outcome, Refusal, Suggestion, Support
from bot.answering.overlay import OverlaidIndex
from bot.answering.several import LEAST, LEAST_IF_HELD
from bot.answering.text import STOP_STEMS, for_matching
from bot.answering.typed_words import typed_words, whole
from bot.answering.verdict import PLAIN_TALK, SURELY_ASKED

SHOWN = 5
TAUGHT = 3
"""How many facts are named that the classifier finds likeliest."""
FELT = 0.005
"""The least that a part of a score must be to be shown: less is 0.00."""
PARTS_OF_A_MATCH = (
    "What the figures mean: match is how well the question fits a fact. It is made of several things; the brackets "
    "show three, each from 0 to 1: words, how alike the question is to the nearest text of the fact, word by word; "
    "coverage, how much of it the words of all texts of the fact cover; meaning, how near it is to them in sense."
)
TAKEN = (
    "The classifier, which weighs all ways of asking of all facts together, takes from a match the more, the less "
    f"likely it finds the fact (up to {-LEARNED * LEAST_LEARNED:.2f}), and nothing where it finds it the likeliest."
)
TAKEN_BEFORE = " Of a follow-up the match is shown with that taken already."


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

    `doubtful`: the message may ask how to harm a child, though not plainly. `question` is the message as it was typed:
    it is shown again to whoever asks why, word by word, and kept no longer than that takes.
    """

    outcome: Outcome
    decision: Decision | None
    index: Index | OverlaidIndex
    form: Form = Form.QUESTION
    doubtful: bool = False
    question: str = ""

    def text(self) -> str:
        """Return the explanation as it is printed, and, where no fact decides, what a curator can do about that."""
        elsewhere = set_elsewhere(self.outcome) or (NOT_OF_THE_BASE if self.form is Form.LANGUAGE else None)
        return "\n".join([*self.lines(), *([elsewhere] if elsewhere else [])])

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
        if d.question.own_figure and not d.followed:
            yield "It tells a figure of somebody's own life and asks nothing: nothing is told, whatever fits."
        for guard in filter(self._counts, d.guards):
            yield f"Guard {guard.guard} ({guard.finding}): {guard.detail}" + (f" → {guard.gap}" if guard.gap else "")
        yield from self._chance(d)
        yield from self._taught(d)
        yield from self._read(d)
        typed = typed_words(self.question or d.query.text, self.index.reading)
        for rank, scored in enumerate(d.scored[:SHOWN], 1):
            yield from self._candidate(rank, scored, d, typed)
        yield from advice(self.outcome, d, typed, taught=self._has_classifier(d))

    def _counts(self, guard: Guarded) -> bool:
        """Whether `guard` has a part in the outcome: one on a fact that is not told has none."""
        if isinstance(self.outcome, Answer):
            return True
        if self.decision is None or is_beside_the_base(self.outcome, self.decision):
            return False
        return guard.finding is Finding.GAP and isinstance(self.outcome, NoAnswer)

    def _has_classifier(self, d: Decision) -> bool:
        return any(chance_of(d.query, f) is not None for f in range(len(self.index.facts)))

    def _read(self, d: Decision) -> Iterator[str]:
        """Yield how the candidates below are to be read."""
        if not d.scored:
            return
        if self._is_of_a_part(d):
            yield f"The candidates are for the part that is asked most clearly, read within the message: {d.query.text}"
        by_classifier = f" {TAKEN}{TAKEN_BEFORE if d.followed else ''}" if self._has_classifier(d) else ""
        yield f"{PARTS_OF_A_MATCH}{by_classifier}"
        if (
            not (d.followed or d.several or d.also)
            and len(d.scored) > 1
            and d.scored[0].adjusted < d.scored[1].adjusted
        ):
            yield (
                f"{d.scored[0].fact.id} stands first in spite of its score: the classifier is sure of it, or the "
                "question states its figure or its period."
            )

    def _is_of_a_part(self, d: Decision) -> bool:
        return bool(self.question) and d.query.text != for_comparison(for_matching(self.question))

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

    def _candidate(self, rank: int, scored: Scored, d: Decision, typed: Mapping[str, str]) -> Iterator[str]:
        c, stems = scored.candidate, d.query.stems
        text = self.index.texts[c.text]
        yield (
            f"{rank}. {scored.fact.id}  {self._worth(scored, d)}"
            f"  [words {c.item:.2f}, coverage {c.coverage:.2f}, meaning {c.meaning:.2f}]"
        )
        yield f"   nearest {text.role}: {text.text}"
        words = [(s, w) for s, w in zip(stems, c.covered, strict=True) if s not in STOP_STEMS]
        # A candidate that was found by another reading of the message has not been held against these words.
        elsewhere = (d.followed or d.several) and not any(c.covered)
        if words and not elsewhere:
            covered = {typed.get(s, s): w for s, w in words if w >= 0.5}
            missing = whole((s for s, w in words if w < 0.5), typed)
            yield (
                "   covered: "
                + (", ".join(f"{word} {w:.2f}" for word, w in covered.items()) or "nothing")
                + "; not covered: "
                + (", ".join(missing) or "nothing")
            )

    def _worth(self, scored: Scored, d: Decision) -> str:
        """Return what a candidate's score is made of: its match, what the classifier takes from it, what is added."""
        c = scored.candidate
        if d.followed:
            return f"{scored.adjusted:.2f} after the question before, match {c.score:.2f}"
        if d.several and not any(c.covered):
            return f"for its part of the message alone, match {c.score:.2f}"
        taken = self._taken(scored, d)
        made = f"match {_plain(c.score - taken)}"
        if taken <= -FELT:
            made += f" − {-taken:.2f} taken by the classifier"
        elif self._has_classifier(d) and chance_of(d.query, c.fact) is None:
            made += ", a fact that the classifier does not know"
        added = scored.adjusted - c.score
        why = "; ".join([*scored.adjustments, *(["within the whole message"] if self._is_of_a_part(d) else [])])
        if why or abs(added) >= FELT:
            made += f" {'−' if added < 0 else '+'} {abs(added):.2f}" + (f" ({why})" if why else "")
        return f"{_plain(scored.adjusted)} = {made}"

    def _taken(self, scored: Scored, d: Decision) -> float:
        """Return what the classifier takes from the score of a candidate, 0 or less.

        Where a server's facts lie over the base's it is not told apart: these are matched without it.
        """
        if not isinstance(self.index, Index):
            return 0.0
        return float(learned_of(d.query.logits)[scored.candidate.fact])


def _plain(score: float) -> str:
    """Return `score` with two digits; a hair below nothing is nothing."""
    return f"{round(score, 2) + 0.0:.2f}"


def _of_talk(everyday: float) -> str:
    """Say what it means that so much more speaks for everyday talk than for any fact."""
    if everyday <= 0:
        return "more speaks for them than for everyday talk"
    if everyday > PLAIN_TALK:
        return f"far more speaks for everyday talk ({everyday:.1f}; nothing is offered from {PLAIN_TALK})"
    if everyday > LIKELIER_TALK:
        return f"more speaks for everyday talk ({everyday:.1f}; from {LIKELIER_TALK} no gap is told, facts are offered)"
    return f"more speaks for everyday talk ({everyday:.1f})"
