"""Teach which calls for help are of a crisis, and which of the speaker's own behaviour, and write both models.

    python training/safeguarding_kinds.py [--write]

It learns from `messages/kinds.tsv`: calls for help, each with the kind of help that fits best, by people who read them
for that. It prints what it makes of `tests/questions/kinds.tsv`, which it does not learn from. Deterministic; seconds.
"""

from __future__ import annotations

import argparse
import textwrap
from base64 import b85encode
from pathlib import Path

import numpy as np
from safeguarding_classifier import LONGEST, ROOT, counted, fit, inverse_document_frequency, weighted

from bot.answering.ngrams import OF_LETTERS
from bot.answering.runs import Weights
from bot.answering.safeguarding.classifier import HelpClassifier
from bot.answering.safeguarding.concern import Concern
from bot.answering.safeguarding.folding import fold

FILE = ROOT / "bot" / "answering" / "safeguarding" / "kinds_weights.py"
LEARNED = Path(__file__).parent / "messages" / "kinds.tsv"
MEASURED = ROOT / "tests" / "questions" / "kinds.tsv"
KINDS = (Concern.CRISIS, Concern.OWN_BEHAVIOUR)
TIMES = 3
"""How often a call of the kind counts: the others are many."""
FOLDS, EDGES = 5, (-1.0, -0.5, 0.0, 0.5, 1.0)


def main() -> None:
    """Fit, print, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    learned, measured = calls(LEARNED), calls(MEASURED)
    print(f"{len(learned):,} calls to learn from, {len(measured):,} to measure with")
    models = {}
    for kind in KINDS:
        models[kind] = taught(learned, kind)
        _tell(kind, models[kind], learned, measured)
    if options.write:
        FILE.write_text(_module(models), encoding="utf-8")


def calls(file: Path) -> list[tuple[str, str]]:
    """Return the calls of `file`, each with the kind of help that fits before it."""
    lines = file.read_text("utf-8").splitlines()
    return [(kind, text) for kind, text in (line.split("\t") for line in lines if line)]


def taught(learned: list[tuple[str, str]], kind: Concern) -> HelpClassifier:
    """Return the model of which of the calls are of `kind`."""
    words = [[word for clause in fold(text).clauses for word in clause.words][:LONGEST] for _, text in learned]
    grams = [counted(said) for said in words]
    idf = inverse_document_frequency(np.concatenate([buckets for buckets, _ in grams]), len(grams), OF_LETTERS)
    vectors = [weighted(buckets, counts, idf) for buckets, counts in grams]
    labels = np.array([own == kind for own, _ in learned], np.float32)
    return HelpClassifier.of(*fit(vectors, labels, np.where(labels > 0, TIMES, 1).astype(np.float32)), idf)


def odds_of(model: HelpClassifier, texts: list[tuple[str, str]]) -> Weights:
    """Return the log odds of each of `texts`, shape (N,)."""
    return np.array([model.odds([clause.words for clause in fold(text).clauses]) for _, text in texts], np.float32)


def _tell(
    kind: Concern, model: HelpClassifier, learned: list[tuple[str, str]], measured: list[tuple[str, str]]
) -> None:
    left_out = np.zeros(len(learned), np.float32)
    for fold_of in range(FOLDS):
        rest = [call for at, call in enumerate(learned) if at % FOLDS != fold_of]
        left_out[fold_of::FOLDS] = odds_of(taught(rest, kind), learned[fold_of::FOLDS])
    for name, texts, odds in (("left out", learned, left_out), ("measured", measured, odds_of(model, measured))):
        own = np.array([one == kind for one, _ in texts])
        for edge in EDGES:
            found = odds >= edge
            print(f"{kind}, {name}, from {edge:+.1f}: {found[own].sum()} of {own.sum()}, {found[~own].sum()} others")


def _module(models: dict[Concern, HelpClassifier]) -> str:
    """Return the text of a module that holds `models`."""
    lines = ['"""Numbers of linear models, written by `training/safeguarding_kinds.py`; not for editing by hand."""']
    lines += ["", "from __future__ import annotations", ""]
    for kind, model in models.items():
        rows = textwrap.wrap(b85encode(model.to_bytes()).decode(), 118)
        lines += [f'{kind.name} = r"""', *rows, '"""', ""]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
