"""Derives the numbers of the linear models beside the rules from word vectors and labelled messages.

    python training/safeguarding_affinity.py VECTORS.xz [--questions FILE.jsonl ...] [--plain FILE.txt ...]
        [--write]

A logistic regression over words, word vectors, neighbouring words, ordered pairs of nearby concepts and a few flags is
fitted on the development part of `tests/questions/safeguarding.yaml` and on `messages/`, with the ways of asking of a
knowledge base, everyday questions (one a line) and other question sets (JSON lines with a key `question`) as messages
that call for nothing.
There are three models: help is due, the message is to be refused, the message is to change the bot.
What comes from the vectors is folded into one number a stem; small numbers are left out, the rest is rounded and
written as a module. Deterministic; needs numpy. VECTORS.xz is a table of stems as its README describes.
"""

from __future__ import annotations

import argparse
import json
import lzma
import math
import re
import struct
import sys
import textwrap
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from safeguarding import Message, messages  # noqa: E402
from safeguarding_classifier import asides, lines  # noqa: E402
from teach import ways_of_asking  # noqa: E402

from bot.answering.attempts import attempt_odds  # noqa: E402
from bot.answering.safeguarding.affinity import affinity, harmful_odds  # noqa: E402
from bot.answering.safeguarding.concepts import BIT  # noqa: E402
from bot.answering.safeguarding.folding import fold  # noqa: E402
from bot.answering.safeguarding.linear import (  # noqa: E402
    SHORTEST,
    features,
    neighbours,
    pair_names,
    pairs,
    read,
    reading,
)
from bot.answering.safeguarding.passages import asks, asks_about_document  # noqa: E402
from bot.answering.safeguarding.stemming import stems  # noqa: E402
from bot.answering.safeguarding.tagging import Tagged, tag, union  # noqa: E402

Array = npt.NDArray[np.float64]
ANSWERING = ROOT / "bot" / "answering"
TABLES = {
    "help": ANSWERING / "safeguarding" / "affinity_words.py",
    "refuse": ANSWERING / "safeguarding" / "harmful_words.py",
    "manipulation": ANSWERING / "manipulation_words.py",
}
"""The table of each group of messages that has a model."""
NAMES = frozenset(
    """
nspcc snapchat meta whatsapp facebook instagram govend robertson hargreav citizen frt insta snap bbc fort kate rani
susi
""".split()
)
FIGURE = re.compile(r"[0-9]{4}")
"""Figures and years belong to a report, not in a table for any report."""
SCALES = {"stem": 3.0, "neighbours": 2.0, "pair": 2.0, "flag": 0.7, "whole": 1.0}
"""How readily each kind of feature takes a large number."""
VECTOR_SCALE = 2.2
BIAS_SCALE = 10.0
ROUNDS = 12
STEPS = 60
"""Conjugate gradients of one round at most."""
OUTSIDE = 1000
"""Questions of one question set that are used, drawn at random."""
NEAREST = 4000
"""Questions of the knowledge base, which the present tables come nearest to mistaking, that count in full."""
TUNED, NEAR = 2.0, 0.7
"""Weights of a labelled message, and of a question near to being mistaken or of another subject."""
NEARER = 400
"""Of those, the ones that count as much as a labelled message."""
PLENTY = 0.15
"""Weight of each other question of the base: they are many."""
STEP = 0.1
STEMS_KEPT = {"help": 14_000, "refuse": 7000, "manipulation": 7000}
"""Stems in each table; that of help also says what is an English word, so that it is not taken for a misspelt one."""
FREQUENT = 14_000
"""Stems of the vectors, most frequent first, that may be kept though no message holds them."""


class Seen(NamedTuple):
    """A message as the model sees it: its features by name, and the sum of its words' vectors."""

    features: dict[str, float]
    vector: Array


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


def look(text: str, vectors: dict[str, Array], bare: bool) -> Seen:
    """What the model sees of a message; without concepts where it is `bare`."""
    folded = fold(text).clauses
    clauses = [Tagged(one.words, (0,) * len(one.words), one.asked) if bare else tag(one) for one in folded]
    words, masks = read(clauses)
    share = 1 / math.sqrt(max(SHORTEST, len(words)))
    found: dict[str, float] = {}
    total = np.zeros(len(next(iter(vectors.values()))))
    for word in words:
        stem = next((one for one in stems(word) if one in vectors), None)
        if stem is not None:
            total += vectors[stem] * share
        name = f"stem {stem or word}"
        found[name] = found.get(name, 0.0) + SCALES["stem"] * share
    for two in neighbours(words):
        found[f"neighbours {two}"] = SCALES["neighbours"] * share
    for key in pairs(words, masks):
        found[f"pair {pair_names(key)}"] = SCALES["pair"] * share
    bits = union(masks)
    for flag, bit in BIT.items():
        if bits & bit:
            found[f"flag {flag}"] = SCALES["flag"]
    for at, value in enumerate(features(clauses, asks(clauses), asks_about_document(clauses))):
        found[f"whole {at}"] = SCALES["whole"] * value
    return Seen(found, total * VECTOR_SCALE)


class Design(NamedTuple):
    """The messages in numbers: row, column and value of each feature present, and the vectors, one row a message."""

    rows: npt.NDArray[np.intp]
    columns: npt.NDArray[np.intp]
    values: Array
    vectors: Array
    width: int

    def odds(self, weights: Array) -> Array:
        """Log odds of each message, the bias aside: first the features' weights, then those of the vectors."""
        known = self.values * weights[self.columns]
        total: Array = np.bincount(self.rows, known, len(self.vectors)) + self.vectors @ weights[self.width :]
        return total

    def back(self, messages: Array) -> Array:
        """The sum over the messages' numbers for each feature, then for each direction of the vectors."""
        known = np.bincount(self.columns, self.values * messages[self.rows], self.width)
        return np.concatenate([known, messages @ self.vectors])


def design(seen: Sequence[Seen], places: dict[str, int]) -> Design:
    """The features that have a place, and the vectors, of messages as the model sees them."""
    found = [
        (row, places[name], value)
        for row, one in enumerate(seen)
        for name, value in one.features.items()
        if name in places
    ]
    rows, columns, values = zip(*found, strict=True)
    vectors = np.array([one.vector for one in seen])
    return Design(np.array(rows, np.intp), np.array(columns, np.intp), np.array(values, float), vectors, len(places))


def fit(known: Design, labels: Array, weights: Array) -> tuple[Array, float]:
    """Weighted ridge logistic regression: Newton's method, each round by conjugate gradients; weights and bias."""
    size = known.width + known.vectors.shape[1]
    found = np.zeros(size + 1)  # the last is the bias, in units of its scale

    def odds(at: Array) -> Array:
        return known.odds(at[:-1]) + BIAS_SCALE * float(at[-1])

    def back(messages: Array) -> Array:
        return np.append(known.back(messages), BIAS_SCALE * messages.sum())

    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-np.clip(odds(found), -30, 30)))
        curve = weights * chance * (1 - chance) + 1e-4
        left = back(weights * (labels - chance)) - found
        slope = float(left @ left)
        change, step, now = np.zeros(size + 1), left.copy(), slope
        for _ in range(STEPS):
            ahead = back(curve * odds(step)) + step
            length = now / float(step @ ahead)
            change += length * step
            left -= length * ahead
            before, now = now, float(left @ left)
            if now <= 1e-6 * slope:
                break
            step = left + now / before * step
        found += change
        if np.max(np.abs(odds(change))) < 1e-2:
            break
    return found[:-1], BIAS_SCALE * float(found[-1])


def others(paths: list[Path], plain: list[Path], knowledge: Path) -> tuple[list[str], list[float]]:
    """Messages that call for nothing, and what each counts for; the same ones at each run."""
    draw = np.random.default_rng(1)
    found: list[str] = []
    for path in paths:
        asked = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        texts = [row["question"] for row in asked if row.get("split", "kb") == "kb"]
        draw.shuffle(texts)
        found += texts[:OUTSIDE]
    for path in plain:
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
        found += [line for line in lines if line.strip() and not line.startswith("#")]
    known: list[str] = []
    for path in sorted(knowledge.rglob("*.yaml")):
        for entry in yaml.safe_load(path.read_text(encoding="utf-8")) or []:
            if isinstance(entry, dict) and "questions" in entry:
                known += [str(question) for question in entry["questions"]]
                known += [str(entry[key]) for key in ("text", "quote") if key in entry]
    known += [question for _, question in ways_of_asking()]
    known = sorted(dict.fromkeys(known), key=_nearness, reverse=True)
    near = min(NEAREST, len(known))
    nearer = min(NEARER, near)
    counts = [NEAR] * len(found) + [TUNED] * nearer + [NEAR] * (near - nearer) + [PLENTY] * (len(known) - near)
    return found + known, counts


def _nearness(text: str) -> float:
    """How near the present tables come to mistaking a message for one that calls for something."""
    folded = fold(text).clauses
    if not folded:
        return -100.0
    tagged = [tag(one) for one in folded]
    bare = [Tagged(one.words, (0,) * len(one.words), one.asked) for one in folded]
    document = asks_about_document(tagged)
    seen = reading(tagged, asks(tagged), document)
    return max(affinity(tagged, seen, document), harmful_odds(seen), attempt_odds(bare))


def grouped(title: str, numbers: dict[str, float], zero: bool = False) -> list[str]:
    """A table of the module: the rounded number, then all that have it; `zero` keeps those that come to nothing.

    A stem of no weight must stay: where it were missing, a shorter one would be taken for it.
    """
    groups: dict[int, list[str]] = {}
    for name, number in numbers.items():
        groups.setdefault(round(number / STEP), []).append(name)
    if not zero:
        groups.pop(0, None)
    lines = [f"{title}: dict[int, str] = {{"]
    for number in sorted(groups):
        lines.append(f'    {number}: """')
        lines += textwrap.wrap(" ".join(sorted(groups[number])), 119, break_long_words=False, break_on_hyphens=False)
        lines.append('""",')
    return [*lines, "}"]


def module(found: Array, bias: float, places: dict[str, int], vectors: dict[str, Array], kept: int) -> str:
    """The module's text, with the stems of the messages and others, `kept` in all."""
    number = {name: float(found[at]) for name, at in places.items()}
    part: dict[str, dict[str, float]] = {kind: {} for kind in SCALES}
    for name, weight in number.items():
        kind, _, rest = name.partition(" ")
        part[kind][rest] = weight * SCALES[kind]
    seen = part["stem"]
    stems_read = [*seen, *(stem for stem in list(vectors)[:FREQUENT] if stem not in seen)]
    table: dict[str, float] = {}
    for stem in stems_read:
        if stem.isascii() and stem.isalnum() and stem not in NAMES and not FIGURE.search(stem):
            own = VECTOR_SCALE * float(vectors[stem] @ found[len(places) :]) if stem in vectors else 0.0
            table[stem] = own + seen.get(stem, 0.0)
    known = {stem for stem in table if stem in seen}
    further = sorted(table.keys() - known, key=lambda stem: (-abs(table[stem]), stem))[: max(0, kept - len(known))]
    table = {stem: table[stem] for stem in sorted(known.union(further))}
    beside = {
        two.replace(" ", "_"): weight
        for two, weight in part["neighbours"].items()
        if two.isascii() and not NAMES.intersection(two.split()) and not FIGURE.search(two)
    }
    whole = ", ".join(f"{part['whole'][str(at)]:.3f}" for at in range(len(part["whole"])))
    return "\n".join(
        [
            '"""Numbers of a linear model, written by `training/safeguarding_affinity.py`; not for editing by hand."""',
            "",
            "from __future__ import annotations",
            "",
            f"BIAS = {bias:.3f}",
            f"WHOLE = ({whole})",
            f"STEP = {STEP}",
            "FLAGS: dict[str, float] = {",
            *(f'    "{name}": {weight:.3f},' for name, weight in part["flag"].items()),
            "}",
            *grouped("STEMS", table, zero=True),
            *grouped("NEIGHBOURS", beside),
            *grouped("PAIRS", part["pair"]),
            "",
        ]
    )


def main() -> None:
    """Fit, report on the scored part, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("vectors", type=Path)
    parser.add_argument("--questions", type=Path, nargs="*", default=[])
    parser.add_argument("--plain", type=Path, nargs="*", default=[])
    parser.add_argument("--knowledge", type=Path, default=ROOT / "knowledge")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    vectors = read_vectors(options.vectors)
    labelled = [one for one in messages() if one.kind != "other_language"]
    tuned = [one for one in labelled if one.split == "dev"]
    scored = [one for one in labelled if one.split == "scored"]
    tuned += [Message(text, "orders", "dev", frozenset({"manipulation"})) for text in lines("orders.txt")]
    tuned += [Message(text, "no orders", "dev", frozenset({"none"})) for text in lines("no-orders.txt")]
    labels_of = len(tuned)
    tuned += [Message(text, "told", "dev", frozenset({"help"})) for text in lines("help-due.txt")]
    for call, harmless in asides():
        tuned.append(Message(call, "told in passing", "dev", frozenset({"help"})))
        tuned.append(Message(harmless, "sounds like it", "dev", frozenset({"none"})))
    tuned += [Message(text, "left alone", "dev", frozenset({"none"})) for text in lines("left-alone.txt")]
    tuned += [Message(text, "to be refused", "dev", frozenset({"harmful"})) for text in lines("refuse.txt")]
    more, counts = others(options.questions, options.plain, options.knowledge)
    weights = np.array([TUNED] * len(tuned) + counts)
    looked: dict[bool, list[Seen]] = {}
    for group, path in TABLES.items():
        bare = group == "manipulation"
        if bare not in looked:
            looked[bare] = [look(text, vectors, bare) for text in [one.text for one in tuned] + more]
        seen = looked[bare]
        # Who means harm is told neither from who needs help nor by who would change the bot.
        use = [at for at, one in enumerate(tuned) if one.group != "refuse" or group != "help"]
        use = [at for at in use if at < labels_of or group != "manipulation"]
        use += range(len(tuned), len(seen))
        seen = [seen[at] for at in use]
        labels = np.array([float(one.group == group) for one in tuned] + [0.0] * len(more))[use]
        counted = Counter(name for one in seen for name in one.features)
        places = {name: at for at, name in enumerate(sorted(name for name, count in counted.items() if count > 1))}
        found, bias = fit(design(seen, places), labels, weights[use])
        if scored:
            odds = design([look(one.text, vectors, bare) for one in scored], places).odds(found) + bias
            called = np.array([one.group == group for one in scored])
            print(
                group,
                " ".join(
                    f"{edge}: {np.mean(odds[called] > edge):.3f}, {np.mean(odds[~called] > edge):.3f};"
                    for edge in (-2, -1.5, -1, -0.5, 0)
                ),
            )
        if options.write:
            path.write_text(module(found, bias, places, vectors, STEMS_KEPT[group]), encoding="utf-8")


if __name__ == "__main__":
    main()
