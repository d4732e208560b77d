"""How outcomes become replies: stored sentences, citations, addresses that open at the words cited."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.outcome import Answer, NoAnswer, Refusal, Suggestion, Support, Why
from bot.answering.safeguarding import Concern
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.models import Citation, Fact, Person, Section, Source
from bot.replies import plain
from bot.replies.wording import CITATIONS, CORRECTION, TEXT_LIMIT, Wording, text_fragment

SOURCES = {
    source.id: source
    for source in (
        Source(
            id="report",
            title="The report",
            publisher="A publisher",
            url="https://example.org/report?x=1#top",
            published="May 2023",
            sections=(Section(title="Opening", first=1, last=3),),
        ),
        Source(id="other", title="Another source", url="https://example.org/other"),
        Source(id="paper", title="On paper only"),
    )
}
PEOPLE = {
    "mora": Person(id="mora", name="Ines Mora", role="Director", organisation="Observatory", as_of="May 2023"),
    "anon": Person(id="anon", name="a passer-by"),
}


def fact(identifier: str, text: str, *paragraphs: int, **more: Any) -> Fact:
    cite = [{"source": "report", "paragraph": p, "excerpt": f"words of {p}"} for p in paragraphs or (1,)]
    return Fact.model_validate({"id": identifier, "kind": "statement", "text": text, "cite": cite, **more})


FACTS = {
    f.id: f
    for f in (
        fact("thefts", "4,120 bicycles were stolen.", 1, kind="figure", period="2022", questions=("How many?",)),
        fact("share", "30% were found again in 2022.", 2, kind="figure", period="2022", questions=("What share?",)),
        fact("age", "One in five victims was under 16.", 2, kind="figure"),
        fact("said", "Mora spoke of locks.", 3, kind="quote", quote="“lock it twice”", speaker="mora"),
        fact("heard", "Somebody spoke.", 3, kind="quote", quote="I saw it", speaker="anon"),
        fact("noted", "A note stands below.", 1, note={"text": "Beware.", "source": "other"}),
        fact("wide", "It is said all over.", 1, 2, 3, 4, related=("thefts", "share", "age", "gap")),
        fact("paper", "It is in print."),
        fact("gap", "The report does not say who.", kind="gap", related=("thefts", "share")),
        fact("long", "Long. " * 140, 4, questions=("Long?",)),
        fact("longer", "Longer. " * 100, 5, questions=("Longer?",)),
    )
}
FACTS["paper"] = FACTS["paper"].model_copy(update={"cite": (Citation(source="paper", paragraph=7),)})
BASE = KnowledgeBase(sources=SOURCES, facts=FACTS, people=PEOPLE)
WORDING = Wording(BASE, frozenset({"paper"}))


def answer(*identifiers: str, **more: Any) -> Answer:
    return Answer(tuple(FACTS[i] for i in identifiers), 0.9, **more)


def test_an_answer_shows_facts_with_period_and_citation():
    reply = WORDING.compose(answer("thefts", "share"))
    assert reply.outcome == "answer"
    assert reply.facts == ("thefts", "share")
    # The period is added where the text does not say it.
    assert plain.text(reply) == "4,120 bicycles were stolen. (2022)\n30% were found again in 2022."
    assert [(p.source, p.paragraph, p.section, p.excerpt) for p in reply.citations] == [
        ("report", 1, "Opening", "words of 1"),
        ("report", 2, "Opening", "words of 2"),
    ]
    assert reply.citations[0].url == "https://example.org/report?x=1#:~:text=words%20of%201"
    assert reply.citations[0].label == "The report, A publisher, May 2023 — ¶1, “Opening”"


def test_figures_and_shares():
    shown = [(p.figure, p.share) for p in WORDING.compose(answer("thefts", "share", "said")).parts]
    assert shown == [("4,120", None), ("30%", 0.3), (None, None)]


def test_a_correction_says_so_first():
    assert WORDING.compose(answer("thefts", corrects=True)).lead == (CORRECTION,)
    assert WORDING.compose(answer("thefts")).lead == ()


def test_a_quotation_is_verbatim_with_who_said_it_and_as_of_when():
    assert plain.text(WORDING.compose(answer("said"))).splitlines()[1] == (
        "“lock it twice” — Ines Mora, Director, Observatory (as of May 2023)"
    )
    assert plain.text(WORDING.compose(answer("heard"))).splitlines()[1] == "“I saw it” — a passer-by"


def test_a_note_brings_its_source():
    reply = WORDING.compose(answer("noted"))
    assert [p.source for p in reply.citations] == ["report", "other"]
    assert reply.parts[0].note == "Beware."


def test_a_source_without_an_address_has_none():
    (passage,) = WORDING.compose(answer("paper")).citations
    assert (passage.url, passage.section, passage.paragraph) == (None, None, 7)
    assert passage.label == "On paper only — ¶7"


def test_what_a_server_added_is_marked():
    assert [p.added_by_server for p in WORDING.compose(answer("thefts", "paper")).parts] == [False, True]


def test_citations_are_few_each_once_and_of_every_fact():
    reply = WORDING.compose(answer("wide", "thefts", "noted"))
    places = [(p.source, p.paragraph) for p in reply.citations]
    assert len(places) == len(set(places)) == CITATIONS
    assert ("other", None) in places


def test_related_facts_are_offered_and_gaps_are_not():
    reply = WORDING.compose(answer("wide", "thefts"))
    assert [s.fact for s in reply.related] == ["share", "age"]


def test_facts_that_do_not_fit_are_left_out_and_the_first_always_stays():
    reply = WORDING.compose(answer("long", "longer"))
    assert reply.facts == ("long",)
    assert len(plain.text(reply)) <= TEXT_LIMIT
    assert {p.paragraph for p in reply.citations} == {4}


def test_a_gap_says_that_it_is_not_said_and_what_is():
    reply = WORDING.compose(NoAnswer(Why.GAP, FACTS["gap"], (FACTS["thefts"], FACTS["share"])))
    assert reply.outcome == "no_answer"
    assert reply.facts == ("gap", "thefts", "share")
    assert plain.text(reply).splitlines() == [
        "The report does not say who.",
        "What the report does say:",
        "4,120 bicycles were stolen. (2022)",
    ]
    assert reply.private
    assert [s.fact for s in reply.related] == ["share"]


@pytest.mark.parametrize("why", [Why.UNKNOWN, Why.RULES, Why.SMALL_TALK, Why.LANGUAGE])
def test_what_is_not_answered_has_a_sentence_and_no_fact(why: Why):
    reply = WORDING.compose(NoAnswer(why))
    assert reply.outcome == "no_answer"
    assert len(reply.lead) == 1
    assert (reply.facts, reply.citations, reply.parts, reply.confidence) == ((), (), (), None)


def test_a_suggestion_offers_known_questions():
    facts = (FACTS["thefts"], FACTS["share"])
    reply = WORDING.compose(Suggestion(facts, ("How many?", "What share?"), 0.05))
    assert [(s.fact, s.question) for s in reply.suggestions] == [("thefts", "How many?"), ("share", "What share?")]
    assert reply.citations == ()
    assert plain.text(reply).endswith("– How many?\n– What share?")


def test_help_and_refusal_show_no_fact():
    for outcome in (Support(Concern.DISCLOSURE), Refusal()):
        reply = WORDING.compose(outcome, [("thefts", 1.0)])
        assert (reply.facts, reply.citations, reply.scores, reply.confidence) == ((), (), (), None)
        assert reply.private


def test_personal_colour_adds_a_line_of_help():
    with_help, without = WORDING.compose(answer("thefts", with_help=True)), WORDING.compose(answer("thefts"))
    assert len(with_help.closing) == 1
    assert "0800 1111" in plain.text(with_help)
    assert without.closing == ()


@given(st.text(min_size=1, max_size=60))
def test_a_text_fragment_reads_back_and_holds_no_syntax_of_its_own(excerpt: str):
    try:
        excerpt.encode()
    except UnicodeEncodeError:
        return
    fragment = urlsplit(text_fragment("https://example.org/a#b", excerpt)).fragment
    directive, text = fragment.split("=", 1)
    assert directive == ":~:text"
    assert not set(text) & set(",-& #“”\n")
    assert unquote(text) == excerpt


def test_an_address_without_an_excerpt_is_left_as_it_is():
    assert text_fragment("https://example.org/a#b", None) == "https://example.org/a#b"
