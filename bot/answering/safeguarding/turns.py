"""What somebody tells before or after a question without a mark between: "i want to die how many apps".

A message is cut before words that open a question, and after such words before those that open a statement about
somebody. What is cut off is only heard by itself: who asks in one breath with a cry must not get a figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

MOST_SENTENCES: Final = 12
"""Sentences that may be said in passing."""
LEAST_WORDS: Final = 3
"""Words of what may be said in passing."""
_SENTENCE: Final = re.compile(r"[.!?\n]+")
MOST_CUTS: Final = 4
"""Cuts of either kind that are looked at."""
MOST_WORDS: Final = 24
"""Words that are heard, those nearest to the cut."""
_QUESTION: Final = re.compile(
    r"(?<!\w)(?:how (?:many|much|often|old|long|come)|hw (?:many|much)|what|whats|wat|wats|who|whos|which|wich|when"
    r"|where|why|does|did|is there|are there|tell me|number of|percentage)\b",
    re.IGNORECASE,
)
_STATEMENT: Final = re.compile(
    r"(?<!\w)(?:i|im|ive|i['’]m|i['’]ve|he|hes|he['’]s|she|shes|she['’]s|they|my|someone|somebody"
    r"|(?:a|some|this) (?:man|guy|bloke|stranger))\s",
    re.IGNORECASE,
)


def said_in_passing(text: str) -> Iterator[str]:
    """Yield each sentence of several in `text`, and what stands beside a question without a mark between."""
    sentences = [sentence for sentence in _SENTENCE.split(text) if len(sentence.split()) >= LEAST_WORDS]
    if len(sentences) > 1:
        yield from sentences[:MOST_SENTENCES]
    yield from (told for told in told_beside_questions(text) if len(told.split()) >= LEAST_WORDS)


def told_beside_questions(text: str) -> Iterator[str]:
    """Yield what stands before a question in `text`, and what is told after one, two words or more each."""
    asked = next(_QUESTION.finditer(text), None)
    if asked is None:
        return
    for question in islice(_QUESTION.finditer(text), MOST_CUTS):
        before = text[: question.start()].split()
        if len(before) > 1:
            yield " ".join(before[-MOST_WORDS:])
    for statement in islice(_STATEMENT.finditer(text, asked.end()), MOST_CUTS):
        after = text[statement.start() :].split(None, MOST_WORDS)[:MOST_WORDS]
        if len(after) > 1:
            yield " ".join(after)
