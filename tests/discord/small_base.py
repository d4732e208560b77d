"""A small base about another report, so that nothing in these tests rests on the curated one."""

from __future__ import annotations

from pathlib import Path

SOURCES = """
- id: northport-2023
  title: "Bicycle theft in Northport"
  publisher: "Northport Observatory"
  url: "https://example.org/northport/bicycles"
  published: "May 2023"
  sections:
    - {title: "Numbers", first: 1, last: 4}
    - {title: "Voices", first: 5, last: 9}
- id: harbour-2022
  title: "Harbour survey"
  publisher: "Harbour Trust"
  url: "https://example.org/harbour"
"""

PEOPLE = """
- id: mora
  name: "Ines Mora"
  role: "Director"
  organisation: "Northport Observatory"
  as_of: "May 2023"
"""

TOPICS = """
- id: scale
  title: "How many thefts"
  description: "The thefts that were recorded."
- id: prevention
  title: "Prevention"
"""

FACTS = """
- id: thefts-2022
  kind: figure
  title: "Thefts in 2022"
  text: "Police in Northport recorded 4,120 bicycle thefts in 2022."
  period: "2022"
  basis: "police records"
  cite: {source: northport-2023, paragraph: 1, excerpt: "4,120 bicycle thefts were recorded"}
  topics: [scale]
  gives: [count]
  related: [recovered-share, locks]
  questions:
    - "How many bicycle thefts were recorded?"
    - "How many bikes were stolen in Northport?"
    - "What is the number of bicycle thefts in 2022?"
    - "Number of stolen bicycles"
    - "How often are bicycles stolen?"
- id: recovered-share
  kind: figure
  title: "Bicycles found again"
  text: "Owners got back 30% of the stolen bicycles."
  period: "2022"
  note: {text: "*Counted* by [the harbour](https://evil.example) survey.", source: harbour-2022}
  cite: {source: northport-2023, paragraph: 2, excerpt: "30% were returned"}
  topics: [scale]
  gives: [share]
  related: [thefts-2022]
  questions:
    - "What share of stolen bicycles was found again?"
    - "How many owners got their bicycle back?"
    - "What percentage of bicycles is recovered?"
    - "Are stolen bicycles ever returned?"
    - "Recovery rate of bicycles"
- id: locks
  kind: statement
  title: "Locks"
  text: "The Observatory says that two good locks prevent most thefts."
  cite: {source: northport-2023, paragraph: 4}
  topics: [prevention]
  questions:
    - "How can theft be prevented?"
    - "Do good locks help?"
    - "What protects a bicycle from thieves?"
    - "Does locking a bike twice prevent theft?"
    - "Which advice does the Observatory give?"
- id: mora-cameras
  kind: quote
  title: "Mora on cameras"
  text: "Ines Mora does not expect cameras to help."
  quote: "a camera never stopped a thief with bolt cutters"
  speaker: mora
  cite: {source: northport-2023, paragraph: 6, excerpt: "a camera never stopped a thief with bolt cutters"}
  topics: [prevention]
  questions:
    - "What did Ines Mora say about cameras?"
    - "Do cameras help against bicycle thieves?"
    - "Who spoke about cameras?"
    - "What does the director think of cameras?"
    - "Quote about bolt cutters"
"""

GAPS = """
- id: gap-thieves
  kind: gap
  title: "Who the thieves are"
  text: "The report does not say who stole the bicycles."
  cite: {source: northport-2023}
  related: [thefts-2022]
  questions:
    - "Who are the thieves?"
    - "How old are the thieves?"
    - "Were any thieves arrested?"
    - "Who steals bicycles?"
    - "What is known about the offenders?"
"""


def write(directory: Path) -> Path:
    """Write the base below `directory` and return its folder."""
    folder = directory / "base"
    (folder / "facts").mkdir(parents=True)
    for name, text in {
        "sources.yaml": SOURCES,
        "people.yaml": PEOPLE,
        "topics.yaml": TOPICS,
        "facts/thefts.yaml": FACTS,
        "gaps.yaml": GAPS,
    }.items():
        (folder / name).write_text(text.lstrip(), "utf-8")
    return folder
