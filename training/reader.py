"""Teach the curated base's reader, and write it beside the base's files.

    python training/reader.py --work FOLDER

A sentence encoder learns which fact each text asks for (`sentence_encoder`, half an hour), says what it thinks of all
texts and their variations, and a network of a sixtieth of its size learns from that (`reader_network`, half an hour):
the encoder's chances, what is known to be right, and what the encoder makes of the whole text. What the base's
classifier keeps unseen is met by neither, and is asked at the end. On two cores with AVX-512; what is done stands in
`--work`, so that a run that was stopped goes on. `requirements-reader.txt` says what it needs.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from reader_network import Network, first_vectors
from reader_texts import NO_FACT, Learned, Texts
from sentence_encoder import WIDTH, SentenceClassifier
from torch import Tensor
from torch.nn import functional

from bot.answering.classifier import Classifier
from bot.answering.index import Index
from bot.answering.reader import LONGEST
from bot.knowledge.library import Library, curated_base
from bot.semantic.encoder import packaged_pieces
from bot.services.atomic_file import write_atomically
from bot.services.packaged_classifier import FILE, READER
from bot.services.packaged_language import packaged_vectors

Ids = list[int]
SEED = 0
POOL = 40
"""Batches whose texts are sorted by length together: texts of one length are read at once."""
SMOOTHED = 0.05
"""What is left of certainty for all other facts in what is known to be right."""
ENCODER_BATCH, ENCODER_RATE, HEAD_RATE, ENCODER_WARM = 64, 1e-4, 2e-3, 150
EPOCHS, BATCH, RATE, WARM, DECAY = 8, 256, 2e-3, 400, 0.02
OF_CHANCES, OF_RIGHT, OF_WHOLE = 0.7, 0.3, 5.0
"""What the encoder's chances, what is known to be right, and the encoder's view of the whole count in the loss."""
HIDDEN = 0.05
"""The share of pieces that are hidden each time."""
FREQUENT, MARKS, SELDOM = 12_000, (100, 101, 102), 3
"""The most frequent pieces of BERT's vocabulary are known, its marks, and others that are met so often."""


def main() -> None:
    """Teach the encoder, then the reader; print what it makes of what it has not met; write it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, required=True, help="where what is done is kept")
    work = parser.parse_args().work
    work.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(SEED)
    random.seed(SEED)
    index = Index.of(Library(curated_base()).load(), packaged_vectors())
    classifier = Classifier.from_bytes((curated_base() / FILE).read_bytes())
    texts = Texts(index, classifier)
    pieces = packaged_pieces()
    encoder = SentenceClassifier(len(texts.facts))
    kept = work / "encoder.pt"
    if kept.exists():
        encoder.load_state_dict(torch.load(kept))
    else:
        teach_encoder(encoder, [(pieces.last_ids(one.text, LONGEST), one.fact) for one in texts.for_encoder()])
        torch.save(encoder.state_dict(), kept)
    learned = texts.for_reader()
    read = [pieces.last_ids(one.text, LONGEST) for one in learned]
    known = _known(read, len(pieces.pieces))
    reader = distilled(encoder, learned, read, known).kept(texts.facts, [pieces.pieces[p] for p in known])
    right = [texts.facts[int(reader.logits(one.text).argmax())] == one.asks_for for one in classifier.unseen]
    print(f"Of {len(right):,} texts that it has not met, it tells {np.mean(right):.1%} rightly.")
    file = curated_base() / READER
    write_atomically(file, reader.to_bytes())
    file.chmod(0o644)


def teach_encoder(encoder: SentenceClassifier, texts: Sequence[tuple[Ids, int]]) -> None:
    """Let `encoder` learn which fact each of `texts` asks for, in one pass over them."""
    encoder.train()
    head = list(encoder.head.parameters())
    body = [p for name, p in encoder.named_parameters() if p.requires_grad and not name.startswith("head")]
    groups = [{"params": body, "lr": ENCODER_RATE}, {"params": head, "lr": HEAD_RATE}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, foreach=True)
    batches = _batches([ids for ids, _ in texts], ENCODER_BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, (step + 1) / ENCODER_WARM) * (1 - step / len(batches))
    )
    for told, batch in _told(batches, "encoder"):
        with torch.autocast("cpu", torch.bfloat16):
            logits = encoder(*packed([texts[i][0] for i in batch]))
        right = torch.tensor([texts[i][1] for i in batch])
        loss = functional.cross_entropy(logits.float(), right, label_smoothing=SMOOTHED)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(body, 1.0)
        optimizer.step()
        schedule.step()
        told(float(loss.detach()))


def heard(encoder: SentenceClassifier, texts: Sequence[Ids]) -> tuple[np.ndarray, np.ndarray]:
    """Return what a taught encoder thinks of `texts`: logits, shape (texts, facts), and means, shape (texts, WIDTH)."""
    encoder.eval()
    logits = np.zeros((len(texts), encoder.head.out_features), np.float16)
    means = np.zeros((len(texts), WIDTH), np.float16)
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for batch in _batches(texts, BATCH):
            encoded = encoder.encoded(*packed([texts[i] for i in batch]))
            logits[batch], means[batch] = encoder.head(encoded).float().numpy(), encoded.float().numpy()
    return logits, means


def distilled(
    encoder: SentenceClassifier, learned: Sequence[Learned], read: Sequence[Ids], known: Sequence[int]
) -> Network:
    """Return a network that learned from `encoder` what the texts `learned`, as pieces `read`, ask for.

    `known` are the positions of the pieces that it knows.
    """
    logits, means = heard(encoder, read)
    place = np.full(encoder.words.num_embeddings, known.index(MARKS[0]))
    place[list(known)] = np.arange(len(known))
    texts = [place[ids].tolist() for ids in read]
    facts = np.array([one.fact for one in learned])
    network = Network(first_vectors(encoder.words.weight, known), len(logits[0]), WIDTH).train()
    flat = [p for name, p in network.named_parameters() if p.ndim == 1 or name.startswith("vectors")]
    steep = [p for name, p in network.named_parameters() if p.ndim > 1 and not name.startswith("vectors")]
    groups = [{"params": steep, "weight_decay": DECAY}, {"params": flat, "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(groups, lr=RATE, betas=(0.9, 0.98), foreach=True)
    batches = [batch for _ in range(EPOCHS) for batch in _batches(texts, BATCH)]
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, (step + 1) / WARM) * max(0.01, 1 - step / len(batches))
    )
    for told, batch in _told(batches, "reader"):
        ids, mask = packed([texts[i] for i in batch])
        hidden = (torch.rand(ids.shape) < HIDDEN) & mask
        said, whole = network(torch.where(hidden, place[MARKS[0]], ids), mask)
        thought = functional.log_softmax(torch.from_numpy(logits[batch].astype(np.float32)), 1)
        right = torch.from_numpy(facts[batch])
        loss = (
            OF_CHANCES
            * functional.kl_div(functional.log_softmax(said, 1), thought, log_target=True, reduction="batchmean")
            + OF_RIGHT * functional.cross_entropy(said, right, label_smoothing=SMOOTHED, ignore_index=NO_FACT)
            + OF_WHOLE * functional.mse_loss(whole, torch.from_numpy(means[batch].astype(np.float32)))
        )
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        told(float(loss.detach()))
    return network.eval()


def packed(texts: Sequence[Ids]) -> tuple[Tensor, Tensor]:
    """Return `texts` side by side, shape (texts, longest), and where they are."""
    shape = len(texts), max(map(len, texts))
    ids, mask = np.zeros(shape, np.int64), np.zeros(shape, bool)
    for row, text in enumerate(texts):
        ids[row, : len(text)], mask[row, : len(text)] = text, True
    return torch.from_numpy(ids), torch.from_numpy(mask)


def _known(texts: Sequence[Ids], vocabulary: int) -> list[int]:
    """Return the positions of the pieces that the reader is to know, in order."""
    met = Counter(piece for text in texts for piece in text)
    # BERT's whole words begin after its marks, unused places and single characters.
    return [p for p in range(vocabulary) if met[p] >= SELDOM or 999 <= p < FREQUENT or p in MARKS]


def _batches(texts: Sequence[Ids], size: int) -> list[list[int]]:
    """Return the positions of `texts` in batches of about one length each, in an order drawn anew."""
    order = random.sample(range(len(texts)), len(texts))
    batches = []
    for start in range(0, len(order), size * POOL):
        pool = sorted(order[start : start + size * POOL], key=lambda i: len(texts[i]))
        batches += [pool[at : at + size] for at in range(0, len(pool), size)]
    random.shuffle(batches)
    return batches


def _told(batches: Sequence[list[int]], who: str) -> Iterator[tuple[object, list[int]]]:
    """Yield each batch with what is to be told of its loss; print now and then how far it is."""
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
