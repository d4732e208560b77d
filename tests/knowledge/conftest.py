"""A small base to break."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

SOURCES = """\
- id: report
  title: "A report"
  publisher: "A publisher"
  url: "https://example.org/report"
  sections:
    - {title: "Opening", first: 1, last: 3}
    - {title: "The rest", first: 4, last: 6}
"""
PEOPLE = """\
- id: jo
  name: "Jo Bloggs"
"""
TOPICS = """\
- id: bees
  title: "Bees"
"""
FACTS = """\
- id: hives
  kind: figure
  text: "There were 40 hives in 2020."
  period: "2020"
  cite: {source: report, paragraph: 2, excerpt: "40 hives"}
  topics: [bees]
  questions: ["How many hives?", "Number of hives?", "Hives?", "Count the hives", "Were there 40 hives?"]
  related: [gap-honey]
- id: jo-said
  kind: quote
  text: "Jo Bloggs spoke of bees."
  quote: "Bees … matter"
  speaker: jo
  cite: {source: report, paragraph: 4}
  questions: ["What did Jo say?", "Jo's words?", "Quote Jo", "Who spoke?", "What about bees?"]
"""
GAPS = """\
- id: gap-honey
  kind: gap
  text: "The report does not say how much honey there was."
  cite: {source: report}
  questions: ["How much honey?", "Honey?", "Amount of honey?", "Was there honey?", "Kilos of honey?"]
  related: [hives]
"""
VOCABULARY = """\
- {word: hive, same: [beehive]}
- {class: place, gap: gap-honey, names: [Wales]}
"""
HELPLINES = """\
- audience: "anyone"
  region: "UK"
  contact: "0800 1111"
  url: "https://example.org/help"
  verified_on: "2026-11-01"
  verified_by: "A person"
"""

WHOLE = {
    "sources.yaml": SOURCES,
    "people.yaml": PEOPLE,
    "topics.yaml": TOPICS,
    "facts/bees.yaml": FACTS,
    "gaps.yaml": GAPS,
    "vocabulary.yaml": VOCABULARY,
    "helplines.yaml": HELPLINES,
}

MakeBase = Callable[..., Path]


@pytest.fixture
def make_base(tmp_path: Path) -> MakeBase:
    """Return a function that writes the small base, with the files given by keyword replaced (None: left out)."""

    def make(changed: dict[str, str | bytes | None] | None = None) -> Path:
        directory = tmp_path / "base"
        (directory / "facts").mkdir(parents=True, exist_ok=True)
        for name, content in {**WHOLE, **(changed or {})}.items():
            if content is None:
                (directory / name).unlink(missing_ok=True)
            else:
                (directory / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        return directory

    return make
