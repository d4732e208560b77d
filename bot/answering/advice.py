"""What a curator would change so that a question goes elsewhere, in words: or that nothing in a base changes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.answering.decision import Decision
from bot.answering.outcome import NoAnswer, Outcome, Refusal, Support, Why
from bot.answering.text import STOP_STEMS
from bot.answering.typed_words import whole
from bot.answering.verdict import PLAIN_TALK

CLOSE = 0.1
"""How far the second fact may be behind the first where both are said to be close."""
SET_IN_SAFEGUARDING = (
    "Rules and trained models decide this together, for every base alike. No fact and no way of asking changes it: it "
    "is set in the safeguarding part of the program (bot/answering/safeguarding). Where it is mistaken, report that to "
    "the maintainers."
)
SET_IN_ORDERS = (
    "Rules and a trained model tell such orders, for every base alike. No fact and no way of asking changes it: it is "
    "set in the part of the program that keeps the bot to its rules (bot/answering/manipulation.py), beside its "
    "safeguarding. Where it is mistaken, report that to the maintainers."
)
WITHOUT_CLASSIFIER = (
    "If another fact should win, add this way of asking to its questions; if the report does not say, to a gap."
)
WITH_CLASSIFIER = (
    "If another fact should win, or a gap because the report does not say: here a classifier weighs all ways of asking "
    "together, so that a single one added to a fact changes little by itself. Write several to the fact in "
    "training/ways-of-asking/; `python training/teach.py` learns them (up to half an hour)."
)
NOT_OF_THE_BASE = (
    "Add none of its words to a fact or a gap: that would draw in other talk and make nothing clearer. If the report "
    "does speak of this, write a fact of its own."
)


def is_beside_the_base(outcome: Outcome, decision: Decision) -> bool:
    """Whether far more speaks for everyday talk than for any fact, or the language is not the base's."""
    foreign = isinstance(outcome, NoAnswer) and outcome.why is Why.LANGUAGE
    return foreign or decision.query.everyday > PLAIN_TALK


def set_elsewhere(outcome: Outcome) -> str | None:
    """Return what decides, and where, in place of the base's facts; None where these count."""
    if isinstance(outcome, Support | Refusal):
        return SET_IN_SAFEGUARDING
    return SET_IN_ORDERS if isinstance(outcome, NoAnswer) and outcome.why is Why.RULES else None


def advice(outcome: Outcome, d: Decision, typed: Mapping[str, str], *, taught: bool) -> Iterator[str]:
    """Yield what a curator would add to change what `d` came to.

    `typed` are the words of the question by their stems; `taught`: the base has a classifier.
    """
    beside = is_beside_the_base(outcome, d)
    if not d.scored and d.followed:
        yield "After the question before, no fact is likelier than none; asked with its subject it may be found."
        return
    if not d.scored:
        yield "No word of the question is in the base" + (
            "." if beside else ": add it as a way of asking to the fact it belongs to, or write a gap."
        )
    if beside:
        foreign = isinstance(outcome, NoAnswer) and outcome.why is Why.LANGUAGE
        why = "It is not in the base's language" if foreign else "Far more speaks for everyday talk than for any fact"
        yield f"{why}. {NOT_OF_THE_BASE}"
    if beside or not d.scored:
        return
    if d.several:
        yield "How messages with several parts are read is learnt from training/parts.jsonl by training/several.py."
        return
    best = d.scored[0]
    missing = [s for s, w in zip(d.query.stems, best.candidate.covered, strict=True) if w < 0.5 and s not in STOP_STEMS]
    if missing:
        yield (
            f"To bring such questions nearer to {best.fact.id}, add a way of asking with: "
            f"{', '.join(whole(missing, typed))} (a synonym in vocabulary.yaml, where it means the same everywhere)."
        )
    if not d.followed and len(d.scored) > 1 and abs(best.adjusted - d.scored[1].adjusted) < CLOSE:
        yield (
            f"{best.fact.id} and {d.scored[1].fact.id} are close: a way of asking that names what sets them apart "
            "decides between them."
        )
    yield WITH_CLASSIFIER if taught else WITHOUT_CLASSIFIER
