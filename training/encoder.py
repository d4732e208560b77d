"""Teach the sentence encoder that comes with the bot, and the curated base's reader, and write both.

    python training/encoder.py --work FOLDER

First it learns which fact each text asks for, and whether a message calls for help, is to be refused or is an order to
the bot. Then it learns from messages put together from these (`composed_messages`) what each of their parts says, and
keeps what it thought of each part alone (distillation, Hinton et al. 2015). What the base's classifier keeps unseen is
not met, and is asked at the end. An hour on two cores with AVX-512; what is done stands in `--work`,
so that a run that was stopped goes on. `requirements-encoder.txt` says what it needs.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from composed_messages import Composed, Composer, Span
from encoder_texts import NO_FACT, Learned, Texts
from sentence_encoder import MiniLM, SentenceEncoder
from torch import Tensor
from torch.nn import functional

import bot.answering
from bot.answering.classifier import Classifier
from bot.answering.encoder import FILE as ENCODER
from bot.answering.encoder import LONGEST
from bot.answering.index import Index
from bot.answering.reader import Reader
from bot.knowledge.library import Library, curated_base
from bot.semantic.encoder import packaged_pieces
from bot.services.atomic_file import write_atomically
from bot.services.packaged_classifier import FILE, READER
from bot.services.packaged_language import packaged_vectors

Ids = list[int]
SEED = 0
COMPOSED = 240_000
"""Messages put together."""
POOL = 40
"""Batches whose texts are sorted by length together: texts of one length are read at once."""
BATCH, WARM = 64, 150
FIRST_RATES, THEN_RATES = (1e-4, 2e-3), (8e-5, 5e-4)
"""How fast the blocks, and the head, learn at first and then."""
SMOOTHED, CONCERN_SMOOTHED = 0.05, 0.02
"""What is left of certainty for all others in what is known to be right."""
OF_THOUGHT = 0.5
"""What the encoder's earlier view of a part counts against what is known to be right, where there is one."""
FREQUENT, MARKS, SELDOM = 5_000, (100, 101, 102), 3
"""The most frequent pieces of BERT's vocabulary are known, its marks, and others that are met so often."""


def main() -> None:
    """Teach the encoder twice, print what it makes of what it has not met, write it and the reader."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, required=True, help="where what is done is kept")
    parser.add_argument("--trial", type=int, help="learn from so few texts and messages, and write nothing")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(SEED)
    random.seed(SEED)
    index = Index.of(Library(curated_base()).load(), packaged_vectors())
    classifier = Classifier.from_bytes((curated_base() / FILE).read_bytes())
    texts = Texts(index, classifier)
    pieces = packaged_pieces()

    def read(text: str) -> Ids:
        return pieces.last_ids(text, LONGEST)[1:-1]

    encoder = MiniLM(len(texts.facts))
    met: Counter[int] = Counter()
    first = [_alone(one, read(one.text)) for one in texts.first()[: options.trial]]
    composer = Composer(texts, read, LONGEST - 2)
    then = list(composer.messages(options.trial or COMPOSED))
    for message in (*first, *then):
        met.update(message.ids)
    _once(options.work / "first.pt", encoder, lambda: teach(encoder, first, FIRST_RATES, "first"))
    parts = [read(text) for text in composer.parts]
    _once(options.work / "then.pt", encoder, lambda: teach(encoder, then, THEN_RATES, "then", thoughts(encoder, parts)))
    known = [p for p in range(len(pieces.pieces)) if met[p] >= SELDOM or 999 <= p < FREQUENT or p in MARKS]
    reader = encoder.kept(known, pieces.pieces, texts.facts)
    tell(reader, classifier)
    if not options.trial:
        write(reader, ENCODER, READER)


def tell(reader: Reader, classifier: Classifier) -> None:
    """Print how many of the texts that `classifier` keeps unseen `reader` tells rightly."""
    right = [
        reader.facts[int(reader.log_chances(reader.encoder.read(one.text).whole).argmax())] == one.asks_for
        for one in classifier.unseen
    ]
    print(f"Of {len(right):,} texts that it has not met, it tells {np.mean(right):.1%} rightly.")


def write(reader: Reader, encoder: str, beside: str) -> None:
    """Write the encoder of `reader` into the program's file of that name, and the reader `beside` the curated base."""
    folder = Path(bot.answering.__file__).parent
    for file, content in ((folder / encoder, reader.encoder.to_bytes()), (curated_base() / beside, reader.to_bytes())):
        write_atomically(file, content)
        file.chmod(0o644)


def teach(
    encoder: SentenceEncoder,
    messages: Sequence[Composed],
    rates: tuple[float, float],
    name: str,
    thought: np.ndarray | None = None,
) -> None:
    """Let `encoder` learn what the spans of `messages` say, in one pass over them.

    `rates` are those of its blocks and of its head; `thought`, shape (parts, facts), the view of parts that is kept.
    """
    encoder.train()
    head = list(encoder.head.parameters())
    body = [p for name, p in encoder.named_parameters() if p.requires_grad and not name.startswith("head")]
    groups = [{"params": body, "lr": rates[0]}, {"params": head, "lr": rates[1]}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, foreach=True)
    drawn = batches([message.ids for message in messages], BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, (step + 1) / WARM) * (1 - step / len(drawn))
    )
    for told, batch in told_now_and_then(drawn, name):
        ids, mask = packed([messages[i].ids for i in batch])
        spans = [(row, span) for row, i in enumerate(batch) for span in messages[i].spans]
        with torch.autocast("cpu", torch.bfloat16):
            pieces = encoder(ids, mask)
        logits = encoder.said(pieces, [(row, span.start, span.end) for row, span in spans])
        loss = _loss(logits, [span for _, span in spans], encoder.facts, thought)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(body, 1.0)
        optimizer.step()
        schedule.step()
        told(float(loss.detach()))


def _loss(logits: Tensor, spans: Sequence[Span], facts: int, thought: np.ndarray | None) -> Tensor:
    """Return how far `logits`, shape (spans, facts + concerns), are from what is known and thought of `spans`."""
    log_chances = functional.log_softmax(logits[:, :facts], 1)
    right = torch.zeros(len(spans), facts)
    for row, span in enumerate(spans):
        for fact in span.facts:
            right[row, fact] += 1 / len(span.facts)
    asked = right.sum(1) > 0
    by_right = -((right * (1 - SMOOTHED) + SMOOTHED / facts) * log_chances).sum(1)[asked]
    loss = by_right.mean() if len(by_right) else logits.sum() * 0
    kept = [row for row, span in enumerate(spans) if span.thought >= 0]
    if thought is not None and kept:
        before = torch.from_numpy(thought[[spans[row].thought for row in kept]].astype(np.float32))
        as_before = functional.kl_div(
            log_chances[kept], functional.log_softmax(before, 1), log_target=True, reduction="batchmean"
        )
        loss = (1 - OF_THOUGHT) * loss + OF_THOUGHT * as_before
    concerns = torch.tensor([span.concern for span in spans])
    counts = torch.tensor([span.counts for span in spans])
    by_concern = functional.cross_entropy(
        logits[:, facts:], concerns, reduction="none", label_smoothing=CONCERN_SMOOTHED
    )
    return loss + (by_concern * counts).mean()


def thoughts(encoder: SentenceEncoder, texts: Sequence[Ids]) -> np.ndarray:
    """Return the logits of facts that `encoder` has for `texts` alone, shape (texts, facts)."""
    encoder.eval()
    found = np.zeros((len(texts), encoder.facts), np.float16)
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for batch in batches(texts, 4 * BATCH):
            ids, mask = packed([texts[i] for i in batch])
            wholes = [(row, 0, len(texts[i]) + 2) for row, i in enumerate(batch)]
            found[batch] = encoder.said(encoder(ids, mask), wholes)[:, : encoder.facts].float().numpy()
    return found


def packed(texts: Sequence[Ids]) -> tuple[Tensor, Tensor]:
    """Return `texts` between their marks side by side, shape (texts, longest), and where they are."""
    shape = len(texts), max(map(len, texts)) + 2
    ids, mask = np.zeros(shape, np.int64), np.zeros(shape, bool)
    for row, text in enumerate(texts):
        ids[row, : len(text) + 2], mask[row, : len(text) + 2] = [MARKS[1], *text, MARKS[2]], True
    return torch.from_numpy(ids), torch.from_numpy(mask)


def _alone(one: Learned, ids: Ids) -> Composed:
    """Return a text as a message of one span."""
    facts = () if one.fact == NO_FACT else (one.fact,)
    return Composed(ids, (Span(0, len(ids) + 2, facts, one.concern, one.counts),))


def _once(file: Path, encoder: SentenceEncoder, taught: Callable[[], None]) -> None:
    """Let `encoder` be as in `file`, or be taught and kept there."""
    if file.exists():
        encoder.load_state_dict(torch.load(file))
    else:
        taught()
        torch.save(encoder.state_dict(), file)


def batches(texts: Sequence[Ids], size: int) -> list[list[int]]:
    """Return the positions of `texts` in batches of about one length each, in an order drawn anew."""
    order = random.sample(range(len(texts)), len(texts))
    drawn = []
    for start in range(0, len(order), size * POOL):
        pool = sorted(order[start : start + size * POOL], key=lambda i: len(texts[i]))
        drawn += [pool[at : at + size] for at in range(0, len(pool), size)]
    random.shuffle(drawn)
    return drawn


def told_now_and_then(batches: Sequence[list[int]], who: str) -> Iterator[tuple[Callable[[float], None], list[int]]]:
    """Yield each batch with what is to be told of its loss; print now and then how far `who` is."""
    began, mean = time.monotonic(), 0.0

    def told(loss: float) -> None:
        nonlocal mean
        mean = loss if step == 0 else 0.99 * mean + 0.01 * loss

    for step, batch in enumerate(batches):
        yield told, batch
        if step % 200 == 0 or step == len(batches) - 1:
            seconds = time.monotonic() - began
            print(f"{who}: {step + 1:,} of {len(batches):,}, loss {mean:.3f}, {seconds:,.0f} s", flush=True)


if __name__ == "__main__":
    main()
