"""The base that comes with the bot: complete, well asked for, and true to the report where that is at hand."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.knowledge.base import KnowledgeBase
from bot.knowledge.checks import compare, numbered_paragraphs
from bot.knowledge.library import curated_base
from bot.knowledge.models import Kind
from bot.knowledge.reader import Reading, examine

TRAINING_NUMBER = "08003102300"


def report_folder() -> Path | None:
    """Return the folder with the report's text, named by REPORT_DIR or beside the checkout, or None."""
    named = os.environ.get("REPORT_DIR")
    folder = Path(named) if named else Path(__file__).resolve().parents[3] / "shared" / "report"
    return folder if (folder / "article.md").is_file() else None


@pytest.fixture(scope="module")
def found() -> Reading:
    return examine(curated_base())


@pytest.fixture(scope="module")
def base(found: Reading) -> KnowledgeBase:
    assert found.base is not None, [str(fault) for fault in found.faults]
    return found.base


def test_it_reads_without_a_fault_or_a_warning(found: Reading) -> None:
    assert [str(fault) for fault in found.faults] == []


def test_it_holds_what_it_should(base: KnowledgeBase) -> None:
    assert len(base.answers) >= 50
    assert len(base.gaps) >= 25
    kinds = {fact.kind for fact in base.facts.values()}
    assert kinds >= {Kind.FIGURE, Kind.STATEMENT, Kind.DEFINITION, Kind.QUOTE, Kind.CONTACT, Kind.GAP}


def test_each_fact_and_gap_can_be_asked_for_in_five_ways(base: KnowledgeBase) -> None:
    assert [fact.id for fact in base.facts.values() if len(fact.questions) < 5] == []


def test_each_figure_has_a_period_and_each_gap_a_way_on(base: KnowledgeBase) -> None:
    assert [fact.id for fact in base.of_kind(Kind.FIGURE) if not fact.period] == []
    assert [gap.id for gap in base.gaps if not gap.related] == []


def test_each_quotation_says_who_spoke_and_when_that_held(base: KnowledgeBase) -> None:
    for fact in base.of_kind(Kind.QUOTE):
        assert fact.speaker is not None
        assert base.people[fact.speaker].as_of, fact.id


def test_no_bare_last_year(base: KnowledgeBase) -> None:
    bare = [fact.id for fact in base.facts.values() if "last year" in fact.text.casefold().replace("“last year”", "")]
    assert bare == []


def test_every_paragraph_of_the_report_is_cited(base: KnowledgeBase) -> None:
    cited = {c.paragraph for fact in base.facts.values() for c in fact.cite if c.source == base.report.id}
    last = max(section.last for section in base.report.sections)
    # A paragraph that only leads over to a quotation holds no fact.
    assert len(set(range(1, last + 1)) - cited) <= 1


def test_the_training_companys_number_is_no_help_line(base: KnowledgeBase) -> None:
    for line in base.helplines:
        assert TRAINING_NUMBER not in "".join(filter(str.isdigit, line.contact))


def test_excerpts_quotations_and_numbers_are_those_of_the_report(found: Reading) -> None:
    folder = report_folder()
    if folder is None:
        pytest.skip("the report's text is not at hand: set REPORT_DIR to the folder that holds article.md")
    paragraphs = numbered_paragraphs((folder / "article.md").read_text("utf-8"))
    assert [str(fault) for fault in compare(found, paragraphs)] == []
