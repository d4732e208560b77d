"""Teach the curated base's classifier, calibrate the base with it, and write both beside the base's files.

    python training/teach.py
    python training/teach.py --afresh       (draws anew what is kept unseen; the encoder must be taught anew then too)
    python training/teach.py --calibrate    (a few seconds: after a change of matching that changes nothing it learned)

It learns from the ways of asking in `knowledge/` and from those in `ways-of-asking/`, which are too many to be matched
one by one; and from everyday messages, what is none of them; from each twice, the second time varied. What the
classifier before it kept unseen stays so: the encoder has not met that either. It takes up to half an hour.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Container, Iterator
from pathlib import Path

# One thread: the products are small, and threads that wait for each other take many times as long on a busy machine.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from rich.console import Console
from rich.progress import Progress
from variations import Variations

from bot.answering.calibration_fit import calibrate
from bot.answering.classifier import EVERYDAY
from bot.answering.classifier_fit import classifier_of
from bot.answering.engine import Engine
from bot.answering.index import Index
from bot.answering.matcher import Matcher
from bot.knowledge.library import Library, curated_base
from bot.services.atomic_file import write_atomically
from bot.services.calibration_store import PACKAGED, Kept, engine_digest, written
from bot.services.packaged_classifier import FILE, classifier_for
from bot.services.packaged_language import packaged_everyday, packaged_vectors

WAYS = Path(__file__).parent / "ways-of-asking"
STRANGERS, TIMES = "strangers.txt", 3
"""What was asked by people who had not seen the base, and how often it counts: it is a twentieth of all, and the most
like what will be asked.
"""


def ways_of_asking(folder: Path = WAYS, pattern: str = "*.txt") -> Iterator[tuple[str, str]]:
    """Yield the id of a fact and a way of asking for it: a file's lines, each below the line `# id` of its fact."""
    for file in sorted(folder.glob(pattern)):
        fact = ""
        for line in file.read_text("utf-8").splitlines():
            if line.startswith("# "):
                fact = line[2:]
            elif line:
                yield fact, line


def main() -> None:
    """Teach, calibrate, write."""
    parser = argparse.ArgumentParser(description="Teach and calibrate the curated base's classifier.")
    parser.add_argument("--calibrate", action="store_true", help="keep the classifier, only calibrate the base anew")
    parser.add_argument("--afresh", action="store_true", help="draw anew which texts are kept unseen")
    options = parser.parse_args()
    base = Library(curated_base()).load()
    vectors = packaged_vectors()
    index = Index.of(base, vectors)
    if not options.calibrate:
        before = None if options.afresh else classifier_for(base)
        _teach(index, {one.text for one in before.unseen} if before else set())
    engine_digest.cache_clear()
    # What is read back is what everybody will have.
    classifier = classifier_for(base)
    if classifier is None:
        raise SystemExit("The packaged classifier is of another base.")
    calibration = calibrate(Matcher(index, classifier=classifier), packaged_everyday(), sample=len(classifier.unseen))
    engine = Engine.of(base, vectors, calibration=calibration, tokens=index.tokens, classifier=classifier)
    _publish(PACKAGED, written(base.digest, Kept.of(engine)))


def _teach(index: Index, apart: Container[str]) -> None:
    """Learn from all ways of asking and everyday messages, and write what was learned; `apart` is kept unseen."""
    with Progress(console=Console(stderr=True)) as progress:
        task = progress.add_task("Learning what asks for which fact")
        classifier = classifier_of(
            index,
            packaged_everyday(),
            [*ways_of_asking(), *(TIMES - 1) * list(ways_of_asking(pattern=STRANGERS))],
            lambda done, of: progress.update(task, completed=done, total=of),
            _varied,
            apart,
        )
    if classifier is None:
        raise SystemExit("The base has too few ways of asking for a classifier.")
    _publish(FILE, classifier.to_bytes())


_variations = Variations()


def _varied(text: str, asks_for: str) -> str:
    """Return `text` as somebody else would type it; talk is not dressed up as a question about a report."""
    return _variations.hasty(text) if asks_for == EVERYDAY else _variations.either(text)


def _publish(name: str, content: bytes) -> None:
    file = curated_base() / name
    write_atomically(file, content)
    # It is published with the base: whoever installs it reads it.
    file.chmod(0o644)


if __name__ == "__main__":
    main()
