"""Replies as plain text and as records of the batch format."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.replies.plain import MORE, citation_line, record, terminal, text
from bot.replies.reply import Part, Passage, Quotation, Reply, Suggested
from bot.replies.urgent import urgent_reply
from bot.replies.wording import TEXT_LIMIT

KEYS = {"question", "outcome", "text", "facts", "citations", "suggestions", "confidence"}
PASSAGE = Passage(
    "report", "The report", paragraph=2, section="Opening", excerpt="words", url="https://example.org/#:~:text=words"
)
REPLY = Reply(
    "answer",
    lead=("The report says otherwise:",),
    parts=(Part("a", "A", "It is so.", period="2022", note="Beware."),),
    closing=("Help is there.",),
    facts=("a",),
    citations=(PASSAGE,),
    related=(Suggested("b", "And b?"),),
    confidence=0.75,
    scores=(("a", 1.5), ("b", 0.5)),
)


def test_the_text_has_no_citation_no_address_and_no_note():
    assert text(REPLY) == "The report says otherwise:\nIt is so. (2022)\nHelp is there."


def test_the_terminal_shows_all_of_it():
    assert terminal(REPLY).split("\n\n") == [
        text(REPLY),
        "Note: Beware.",
        "Source: The report — ¶2, “Opening”\n  https://example.org/#:~:text=words",
        "You could also ask:\n– And b?",
    ]


def test_a_citation_without_an_address_is_one_line():
    assert citation_line(Passage("s", "A source")) == "Source: A source"


def test_a_record_has_exactly_the_keys_of_the_contract():
    made = record("Is it so?", REPLY)
    assert set(made) == KEYS
    assert made["question"] == "Is it so?"
    assert made["confidence"] == 0.75
    assert made["suggestions"] == []
    assert made["citations"] == [
        {
            "source": "report",
            "paragraph": 2,
            "section": "Opening",
            "excerpt": "words",
            "url": "https://example.org/#:~:text=words",
        }
    ]
    assert json.loads(json.dumps(made)) == made


def test_the_ranking_is_there_when_it_was_asked_for():
    assert record("q", REPLY, ranking=True)["ranking"] == [{"fact": "a", "score": 1.5}, {"fact": "b", "score": 0.5}]
    assert record("q", Reply("support", lead=("Help.",)), ranking=True)["ranking"] == []


@pytest.mark.parametrize(
    ("outcome", "confident"),
    [("answer", True), ("suggest", True), ("no_answer", False), ("support", False), ("refuse", False)],
)
def test_only_answers_and_suggestions_have_a_confidence(outcome: str, confident: bool):
    made = record("q", Reply(outcome, lead=("x",), confidence=0.5))
    assert (made["confidence"] is not None) is confident
    assert (made["question"] is None) is (outcome == "support")


@given(st.lists(st.text("ab c", min_size=1, max_size=900), min_size=1, max_size=4))
def test_an_answer_is_cut_at_a_word_and_says_so(texts: list[str]):
    reply = Reply("answer", parts=tuple(Part(str(i), "", t) for i, t in enumerate(texts)))
    shown, whole = text(reply), "\n".join(texts)
    assert len(shown) <= TEXT_LIMIT
    assert shown == whole or (len(whole) > TEXT_LIMIT and shown.endswith(MORE))


def test_help_is_never_cut():
    reply = urgent_reply("my uncle touches me and says i must not tell")
    assert reply is not None
    assert all(number in text(reply) for number in ("999", "0800 1111"))
    assert not text(reply).endswith(MORE)


def test_the_attribution_of_a_quotation():
    assert Quotation("x", "Ines Mora", "Director", "Observatory", "May").attribution == (
        "Ines Mora, Director, Observatory (as of May)"
    )
    # A time is that of a description: without one there is none.
    assert Quotation("x", "Ines Mora", as_of="May").attribution == "Ines Mora"


def test_quotation_marks_are_not_doubled():
    reply = Reply("answer", parts=(Part("a", "", "She spoke.", quotation=Quotation("“lock it”", "Mora")),))
    assert text(reply) == "She spoke.\n“lock it” — Mora"
