"""Derives the table of word vectors that comes with the bot. README.md says what is needed and how long it takes.

python training/derive.py --wordnet /usr/share/wordnet --work WORK --out bot/answering/word-vectors.xz [--texts N]
"""

from __future__ import annotations

import argparse
from pathlib import Path

import encoding
import fitting
import numpy as np
import table
import texts
import wordnet

from bot.semantic.encoder import packaged_pieces

SEED = 0
DIMENSIONS = 128
TEXTS = 823_342


def main() -> None:
    """Read WordNet, draw the texts, encode them, fit the table and write it."""
    arguments = _arguments()
    lexicon = wordnet.read(arguments.wordnet)
    words = texts.word_list(packaged_pieces().whole_words(), lexicon)
    others = texts.texts(words, lexicon, SEED)
    # Words come first. A small sample has as many other texts as words, the most frequent ones.
    chosen = words[: arguments.texts // 2]
    chosen += others[: arguments.texts - len(chosen)]
    print(f"{len(words):,} words and {len(others):,} other texts; {len(chosen):,} are used", flush=True)
    vectors = encoding.encode(chosen, arguments.work)
    stems = fitting.stems_of(words)
    design = fitting.counts(chosen, stems)
    mean, directions = fitting.principal(vectors, DIMENSIONS)
    fitted = fitting.ridge(design, (vectors.astype(np.float32) - mean) @ directions)
    fitted = fitting.refine(design, vectors, fitted, SEED)
    content = table.packed(stems, fitted)
    arguments.out.write_bytes(content)
    print(f"{len(stems):,} stems × {DIMENSIONS}, {len(content):,} bytes: {arguments.out}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Derive the table of word vectors.")
    parser.add_argument("--wordnet", type=Path, required=True, help="the folder of WordNet's database files")
    parser.add_argument("--work", type=Path, required=True, help="where vectors of texts are kept, to resume a run")
    parser.add_argument("--out", type=Path, required=True, help="the file to write")
    parser.add_argument("--texts", type=int, default=TEXTS, help="how many texts to learn from; fewer for a trial")
    return parser.parse_args()


if __name__ == "__main__":
    main()
