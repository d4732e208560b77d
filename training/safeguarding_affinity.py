"""Derives `bot/answering/safeguarding/affinity_words.py`: one number a stem, from word vectors and labelled messages.

    python training/safeguarding_affinity.py VECTORS.xz [--questions FILE.jsonl ...] [--knowledge DIR] [--write]

A logistic regression over the mean word vector, counts of everyday words and a few flags is fitted on the development
part of `tests/questions/safeguarding.yaml`, with the questions of a knowledge base and of other question sets (JSON
lines with a key `question`) as messages that call for no help. Being linear, it comes down to one number a word,
which is rounded and written as a module. Deterministic; needs numpy. VECTORS.xz is a table of stems as its README
describes.
"""

from __future__ import annotations

import argparse
import json
import lzma
import struct
import sys
import textwrap
from collections import Counter
from pathlib import Path

import numpy as np
import numpy.typing as npt
import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from safeguarding import messages  # noqa: E402

from bot.answering.safeguarding import screen  # noqa: E402
from bot.answering.safeguarding.affinity import LONGEST, SHORTEST, features, stems  # noqa: E402
from bot.answering.safeguarding.concepts import BIT  # noqa: E402
from bot.answering.safeguarding.folding import fold  # noqa: E402
from bot.answering.safeguarding.passages import asks, asks_about_document  # noqa: E402
from bot.answering.safeguarding.tagging import tag  # noqa: E402

Array = npt.NDArray[np.float64]
OUT = ROOT / "bot" / "answering" / "safeguarding" / "affinity_words.py"
EVERYDAY = """
i me my he him his she her they them we us our you your someone and but because so if not dont cant wont didnt isnt
wasnt
when to was has been is are do does did how what which who why where can will would should the of in a please tell
""".split()
FLAGS = "I ME MY HE SOMEONE ADULT CARE STAT SOURCE FRAME ORDINARY TOPIC KIN PEER CHILD CROWD NEWS".split()
NAMES = frozenset(
    """
nspcc snapchat meta whatsapp facebook instagram govend robertson hargreav citizen frt insta snap bbc fort kate rani
susi
""".split()
)
SCALE = 3.0  # of vectors against flags: how strongly they are held to small weights
PENALTY = 1.0
STEP = 0.5
WORDS = 4200


def read_vectors(path: Path) -> dict[str, Array]:
    """Stem to vector, most frequent stems first."""
    raw = lzma.decompress(path.read_bytes())
    count, size, _ = struct.unpack("<IHB", raw[:7])
    scale = np.frombuffer(raw[7 : 7 + count], np.uint8).astype(float)
    packed = np.frombuffer(raw[7 + count : 7 + count + count * size // 2], np.uint8).reshape(count, size // 2)
    table = np.empty((count, size))
    for column, half in ((0, packed & 15), (1, packed >> 4)):
        signed = half.astype(np.int8)
        signed[signed > 7] -= 16
        table[:, column::2] = signed
    table *= (2.0 ** ((scale - 128) / 16))[:, None]
    return dict(zip(raw[7 + count + count * size // 2 :].decode().split("\n"), table, strict=True))


def look(text: str, vectors: dict[str, Array]) -> Array:
    """What the model sees of a message: mean vector, everyday words, flags."""
    clauses = [tag(clause) for clause in fold(text).clauses]
    words = [word for clause in clauses for word in clause.words][:LONGEST]
    size = max(SHORTEST, len(words))
    mean = np.zeros(len(next(iter(vectors.values()))))
    for word in words:
        stem = next((one for one in stems(word) if one in vectors), None)
        if stem is not None:
            mean += vectors[stem] / size
    counted = Counter(words)
    everyday = [6 * counted[word] / size for word in EVERYDAY]
    bits = 0
    for clause in clauses:
        bits |= clause.bits
    flags = [float(bool(bits & BIT[name])) for name in FLAGS]
    return np.concatenate(
        [mean * SCALE, everyday, flags, features(clauses, asks(clauses), asks_about_document(clauses))]
    )


def fit(seen: Array, labels: Array, weights: Array) -> Array:
    """Weighted logistic regression by Newton's method; the last number is the bias."""
    design = np.c_[seen, np.ones(len(seen))]
    found = np.zeros(design.shape[1])
    penalty = np.r_[np.full(seen.shape[1], PENALTY), 1e-6]
    for _ in range(30):
        chance = 1 / (1 + np.exp(-design @ found))
        slope = design.T @ (weights * (chance - labels)) + penalty * found
        curve = (design * (weights * chance * (1 - chance))[:, None]).T @ design + np.diag(penalty)
        found -= np.linalg.solve(curve, slope)
    return found


def others(paths: list[Path], knowledge: Path) -> list[str]:
    """Questions that call for no help."""
    found: list[str] = []
    for path in paths:
        found += [
            json.loads(line)["question"] for line in path.read_text(encoding="utf-8").splitlines() if line.strip()
        ]
    for path in sorted(knowledge.rglob("*.yaml")):
        for entry in yaml.safe_load(path.read_text(encoding="utf-8")) or []:
            if isinstance(entry, dict) and "questions" in entry:
                found += [str(question) for question in entry["questions"]]
                found += [str(entry[key]) for key in ("text", "quote") if key in entry]
    return [text for text in found if not screen(text).support_due]


def module(found: Array, vectors: dict[str, Array]) -> str:
    """The module's text."""
    size = len(next(iter(vectors.values())))
    numbers = {stem: SCALE * float(vector @ found[:size]) for stem, vector in vectors.items()}
    for word, weight in zip(EVERYDAY, found[size:], strict=False):
        numbers[word] = numbers.get(word, 0.0) + 6 * float(weight)
    frequent = list(vectors)[:12000] + EVERYDAY
    kept = sorted(
        (w for w in dict.fromkeys(frequent) if w.isascii() and w.isalpha() and w not in NAMES),
        key=lambda w: -abs(numbers[w]),
    )[:WORDS]
    groups: dict[int, list[str]] = {}
    for word in kept:
        groups.setdefault(round(numbers[word] / STEP), []).append(word)
    groups.pop(0, None)
    at = size + len(EVERYDAY)
    flags = dict(zip(FLAGS, found[at : at + len(FLAGS)], strict=True))
    asked, document, told, length, bias = found[at + len(FLAGS) :]
    lines = [
        '"""Numbers of `affinity`, written by `training/safeguarding_affinity.py`; not for editing by hand."""',
        "",
        "from __future__ import annotations",
        "",
        f"BIAS = {bias:.3f}",
        f"ASKED, DOCUMENT, TOLD, LENGTH = {asked:.3f}, {document:.3f}, {told:.3f}, {length:.3f}",
        f"SCALE = {STEP}",
        "FLAGS: dict[str, float] = {",
        *(f'    "{name}": {weight:.3f},' for name, weight in flags.items()),
        "}",
        "STEMS: dict[str, str] = {",
    ]
    for number in sorted(groups):
        lines.append(f'    "{number}": """')
        lines += textwrap.wrap(" ".join(sorted(groups[number])), 119)
        lines.append('""",')
    return "\n".join([*lines, "}", ""])


def main() -> None:
    """Fit, report by cross-validation and on the scored part, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("vectors", type=Path)
    parser.add_argument("--questions", type=Path, nargs="*", default=[])
    parser.add_argument("--knowledge", type=Path, default=ROOT / "knowledge")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    vectors = read_vectors(options.vectors)
    labelled = [one for one in messages() if one.kind != "other_language" and one.group in ("help", "alone")]
    tuned = [one for one in labelled if one.split == "dev"]
    texts = [one.text for one in tuned] + (more := others(options.questions, options.knowledge))
    labels = np.array([float(one.group == "help") for one in tuned] + [0.0] * len(more))
    weights = np.array([2.0] * len(tuned) + [0.7] * len(more))
    seen = np.array([look(text, vectors) for text in texts])
    folds = np.random.default_rng(0).integers(0, 5, len(seen))
    odds = np.zeros(len(seen))
    for fold_number in range(5):
        held = folds == fold_number
        odds[held] = np.c_[seen[held], np.ones(held.sum())] @ fit(seen[~held], labels[~held], weights[~held])
    found = fit(seen, labels, weights)
    scored = [one for one in labelled if one.split == "scored"]
    unseen = np.array([np.append(look(one.text, vectors), 1.0) @ found for one in scored])
    called = np.array([one.group == "help" for one in scored])
    for edge in (-1, 0, 1, 2):
        if not scored:
            break
        print(
            f"odds > {edge}: of those that call for help {np.mean(odds[labels == 1] > edge):.3f} (cross-validated), "
            f"{np.mean(unseen[called] > edge):.3f} (scored); of others {np.sum(odds[labels == 0] > edge)} of "
            f"{int(np.sum(labels == 0))}, "
            f"{np.sum(unseen[~called] > edge)} of {np.sum(~called)}"
        )
    if options.write:
        OUT.write_text(module(found, vectors), encoding="utf-8")


if __name__ == "__main__":
    main()
