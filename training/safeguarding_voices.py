"""Print what each voice weighs in the log odds of a call for help, and of an order to the bot.

    python training/safeguarding_voices.py

Logistic regression on the scored part of `tests/questions/safeguarding.yaml`, which no voice has learned from: what a
voice says of messages that it has met tells nothing of what it is worth. The weights stand in
`bot/answering/safeguarding/voices.py`, rounded; there the bias is higher, since a call missed costs more than an alarm.
Then come the log odds without the encoder under which no message of that part is a call: it is not asked then.
Then what each voice, and the loudest sentence by the encoder, weigh in whether the whole of a message is a call, fitted
on that part, on `tests/questions/asides.tsv` beside questions and on the sets that nothing is learned from.
What a call that is said in passing weighs is fitted on every second pair of `tests/questions/asides.tsv`, and on the
sets of questions that nothing is learned from: of each message the sentence that the encoder finds loudest.
For orders it is the sets of questions that nothing is learned from; the weights stand in `bot/answering/attempts.py` as
the encoder's against that of the words.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "benchmarks"))

from evaluation import ASKED, LAST, QUESTIONS
from safeguarding import in_passing, messages

from bot.answering.attempts import odds_by_words
from bot.answering.encoder import AN_ORDER, HELP_IS_DUE, LEFT_ALONE, Encoder, log_odds, packaged_encoder
from bot.answering.opened import Opened
from bot.answering.runs import Weights
from bot.answering.safeguarding.folding import fold
from bot.answering.safeguarding.turns import said_in_passing
from bot.answering.safeguarding.voices import ENOUGH, Voices
from bot.services.evaluation import read_items

NAMES = ("affinity", "n-grams", "rules", "encoder")
STEPS, RATE, PENALTY = 4_000, 1.0, 0.01


def main() -> None:
    """Fit and print."""
    encoder = packaged_encoder()
    if encoder is None:
        raise SystemExit("The encoder is missing: python training/encoder.py")
    rows, due = [], []
    for message in messages():
        folded = fold(message.text)
        if message.split == "scored" and message.group in ("help", "alone") and folded.clauses:
            heard = Voices(folded)
            by_encoder = _heard(encoder, encoder.read(folded.plain).whole)
            rows.append((heard.affinity, heard.told, min(heard.rules[0], ENOUGH), by_encoder))
            due.append(message.group == "help")
    voices, calls = np.array(rows, np.float32), np.array(due)
    weights, bias = fitted(voices, calls.astype(np.float32))
    print(f"{len(calls)} messages, {int(calls.sum())} of them calls")
    for name, weight in zip(NAMES, weights, strict=True):
        print(f"{name:10} {weight:6.2f}")
    print(f"bias       {bias:6.2f}")
    print(f"least without the encoder, of a call: {(voices[calls, :3] @ weights[:3]).min():.2f}")
    _of_wholes(encoder)
    _in_passing(encoder)
    _of_orders(encoder)


def _of_wholes(encoder: Encoder) -> None:
    """Fit and print what tells by all voices, and the loudest sentence, that the whole of a message is a call."""
    told = [(m.text, m.group) for m in messages() if m.split == "scored"] + [(m.text, m.group) for m in in_passing()]
    rows, calls = [], []
    for text, called in [*((t, group == "help") for t, group in told if group in ("help", "alone")), *_of_sets()]:
        folded = fold(text)
        if folded.clauses:
            heard = Voices(folded, Opened(encoder, folded.plain))
            loudest = heard.loudest
            if loudest is not None:
                rows.append((heard.affinity, heard.told, min(heard.rules[0], ENOUGH), *loudest))
                calls.append(called)
    _told("whole messages", (*NAMES, "loudest"), rows, calls)


def _of_sets() -> Iterator[tuple[str, bool]]:
    """Yield the questions that nothing is learned from, and whether they call for help; without harmful requests."""
    for name in (*ASKED, *LAST):
        for item in read_items((QUESTIONS / f"{name}.jsonl").read_text("utf-8")):
            if item.kind != "perpetrator":
                yield item.question, item.kind == "disclosure"


def _in_passing(encoder: Encoder) -> None:
    """Fit and print what tells a call that is said in passing."""
    told = [(message.text, message.group == "help") for at, message in enumerate(in_passing()) if at // 2 % 2 == 0]
    rows, calls = [], []
    for text, called in [*told, *_of_sets()]:
        message = Opened(encoder, text)
        whole = _heard(encoder, encoder.read(text).whole)
        parts = [part for part in map(fold, said_in_passing(text)) if part.clauses]
        if parts:
            by_encoder = [_heard(encoder, message.said(part.plain)) for part in parts]
            loudest = int(np.argmax(by_encoder))
            part = Voices(parts[loudest], message)
            rows.append((part.affinity, part.told, min(part.rules[0], ENOUGH), by_encoder[loudest], whole))
            calls.append(called)
    _told("messages of several sentences", (*NAMES, "its whole"), rows, calls)


def _told(what: str, names: Sequence[str], rows: Sequence[Sequence[float]], calls: Sequence[bool]) -> None:
    """Fit and print what `names` weigh in the log odds that `rows` of them are `calls`; `what` names the messages."""
    weights, bias = fitted(np.array(rows, np.float32), np.array(calls, np.float32))
    print(f"{len(calls)} {what}, {sum(calls)} of them calls")
    for name, weight in zip(names, weights, strict=True):
        print(f"{name:10} {weight:6.2f}")
    print(f"bias       {bias:6.2f}")


def _heard(encoder: Encoder, said: Weights) -> float:
    """Return the encoder's log odds that what is `said`, shape (D,), calls for help."""
    return log_odds(encoder.concerns(said), HELP_IS_DUE, (LEFT_ALONE,))


def _of_orders(encoder: Encoder) -> None:
    """Fit and print what tells orders to the bot; calls for help and harmful requests are met before."""
    rows, orders = [], []
    for name in (*ASKED, *LAST):
        for item in read_items((QUESTIONS / f"{name}.jsonl").read_text("utf-8")):
            folded = fold(item.question)
            if item.kind in ("disclosure", "perpetrator") or not folded.clauses:
                continue
            concerns = encoder.concerns(encoder.read(item.question).whole)
            rows.append((odds_by_words(folded.clauses), log_odds(concerns, AN_ORDER, (LEFT_ALONE,))))
            orders.append(item.kind == "injection")
    (by_words, by_encoder), bias = fitted(np.array(rows, np.float32), np.array(orders, np.float32))
    print(f"{len(orders)} messages, {sum(orders)} of them orders to the bot")
    print(f"encoder    {by_encoder / by_words:6.2f}  against 1 for the words")
    print(f"edge       {-bias / by_words:6.2f}")


def fitted(voices: Weights, calls: Weights) -> tuple[Weights, float]:
    """Return weights, shape (voices,), and bias: logistic regression on standardised columns by gradient descent."""
    mean, spread = voices.mean(axis=0), voices.std(axis=0)
    columns = np.c_[(voices - mean) / spread, np.ones(len(voices))]
    weights = np.zeros(columns.shape[1])
    for _ in range(STEPS):
        wrong = 1 / (1 + np.exp(-columns @ weights)) - calls
        weights -= RATE * (columns.T @ wrong / len(calls) + PENALTY * np.r_[weights[:-1], 0])
    own = weights[:-1] / spread
    return np.asarray(own, np.float32), float(weights[-1] - (own * mean).sum())


if __name__ == "__main__":
    main()
