"""Teach the student of the sentence encoder what that says, and write it and its reader.

    python training/student.py --work FOLDER

FOLDER is the one that `encoder.py` was given: its encoder reads messages put together from the same texts in another
draw, and the student, which is small, learns to say of each of their parts what the encoder says of it (distillation,
Hinton et al. 2015). What the base's classifier keeps unseen is not met, and is asked at the end. Three quarters of an
hour on two cores with AVX-512; `requirements-encoder.txt` says what it needs.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Sequence
from pathlib import Path
from zlib import crc32

import numpy as np
import torch
from composed_messages import Composer
from encoder import COMPOSED, Ids, batches, packed, tell, told_now_and_then, write
from encoder_texts import Texts
from sentence_encoder import MiniLM, SentenceEncoder, Student
from torch import Tensor
from torch.nn import functional

from bot.answering.classifier import Classifier
from bot.answering.encoder import LONGEST, STUDENT, packaged_encoder
from bot.answering.index import Index
from bot.knowledge.library import Library, curated_base
from bot.semantic.encoder import packaged_pieces
from bot.services.packaged_classifier import FILE, STUDENT_READER
from bot.services.packaged_language import packaged_vectors

Spans = list[tuple[int, int]]
SEED, DRAW = 0, 6
BATCH, WARM, RATE, TIMES = 128, 500, 1.5e-3, 8
"""Messages that are learned from at once, steps until the rate is reached, and how often each message is met."""
OF_CONCERNS = 2.0
"""What a concern counts against what is asked for."""
SHARPER = 2.0
"""What log odds of concerns are multiplied by: the encoder learned from smoothed ones and says "plainly" of nothing."""


def main() -> None:
    """Let the encoder say what it thinks, teach the student, and write it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, required=True, help="the folder in which `encoder.py` worked")
    parser.add_argument("--trial", type=int, help="learn from so few messages, and write nothing")
    options = parser.parse_args()
    torch.manual_seed(SEED)
    random.seed(SEED)
    encoder = packaged_encoder()
    if encoder is None:
        raise SystemExit("bot/answering/encoder.npz cannot be read: `python training/encoder.py` writes it.")
    classifier = Classifier.from_bytes((curated_base() / FILE).read_bytes())
    texts = Texts(Index.of(Library(curated_base()).load(), packaged_vectors()), classifier)
    pieces = packaged_pieces()

    def read(text: str) -> Ids:
        return pieces.last_ids(text, LONGEST)[1:-1]

    teacher, student = MiniLM(len(texts.facts)), Student(len(texts.facts))
    teacher.load_state_dict(torch.load(options.work / "then.pt"))
    at = {piece: number for number, piece in enumerate(pieces.pieces)}
    known = [at[piece] for piece in encoder.pieces]
    if crc32(teacher.kept(known, pieces.pieces, texts.facts).encoder.to_bytes()) != encoder.checksum:
        raise SystemExit(f"{options.work} holds another encoder than the bot: `python training/encoder.py` writes it.")
    composer = Composer(texts, read, LONGEST - 2, DRAW)
    messages = list(composer.messages(options.trial or COMPOSED))
    ids = [message.ids for message in messages]
    spans = [list(dict.fromkeys((span.start, span.end) for span in message.spans)) for message in messages]
    teach(student, ids, spans, said_by(teacher, ids, spans))
    reader = student.kept(known, pieces.pieces, texts.facts, encoder.checksum)
    tell(reader, classifier)
    if not options.trial:
        write(reader, STUDENT, STUDENT_READER)


def said_by(teacher: SentenceEncoder, ids: Sequence[Ids], spans: Sequence[Spans]) -> list[np.ndarray]:
    """Return the logits that `teacher` has for the spans of each message, shape (spans, facts + concerns)."""
    teacher.eval()
    found: list[np.ndarray] = [np.empty(0)] * len(ids)
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for told, batch in told_now_and_then(batches(ids, 2 * BATCH), "teacher"):
            logits = _said(teacher, batch, ids, spans).float().numpy().astype(np.float16)
            ends = np.cumsum([len(spans[i]) for i in batch])
            for i, own in zip(batch, np.split(logits, ends[:-1]), strict=True):
                found[i] = own
            told(0.0)
    return found


def teach(student: SentenceEncoder, ids: Sequence[Ids], spans: Sequence[Spans], said: Sequence[np.ndarray]) -> None:
    """Let `student` learn to say of the spans of messages what was `said` of them."""
    student.train()
    optimizer = torch.optim.AdamW([p for p in student.parameters() if p.requires_grad], lr=RATE, weight_decay=0.01)
    drawn = [batch for _ in range(TIMES) for batch in batches(ids, BATCH)]
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, (step + 1) / WARM) * (1 - step / len(drawn))
    )
    for told, batch in told_now_and_then(drawn, "student"):
        logits = _said(student, batch, ids, spans)
        right = torch.from_numpy(np.concatenate([said[i] for i in batch]).astype(np.float32))
        facts = slice(0, student.facts), slice(student.facts, None)
        right[:, student.facts :] *= SHARPER
        of_facts, of_concerns = (_distance(logits[:, part], right[:, part]) for part in facts)
        loss = of_facts + OF_CONCERNS * of_concerns
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(student.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        told(float(loss.detach()))


def _said(encoder: SentenceEncoder, batch: Sequence[int], ids: Sequence[Ids], spans: Sequence[Spans]) -> Tensor:
    inputs, mask = packed([ids[i] for i in batch])
    return encoder.said(encoder(inputs, mask), [(row, *span) for row, i in enumerate(batch) for span in spans[i]])


def _distance(logits: Tensor, right: Tensor) -> Tensor:
    """Return how far the chances by `logits` are from those by `right`, both of shape (spans, …): KL divergence."""
    chances = functional.log_softmax(logits, 1), functional.log_softmax(right, 1)
    return functional.kl_div(*chances, log_target=True, reduction="batchmean")


if __name__ == "__main__":
    main()
