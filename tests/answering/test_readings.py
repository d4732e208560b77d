"""The sentences of a long message that may be what is asked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.readings import asked_part, asking_sentences, parts


def test_a_short_message_has_no_parts():
    assert parts("How many bikes were stolen?") == ()
    assert parts("") == ()


def test_sentences_are_parts_and_those_that_mean_nothing_are_left_out():
    text = "My bicycle is gone. How many bicycles were stolen? Thanks."
    assert parts(text) == ("My bicycle is gone.", "How many bicycles were stolen?")


def test_one_long_sentence_is_read_by_its_clauses():
    text = "My neighbour says locks are useless, but how many stolen bicycles were ever found again?"
    assert parts(text) == (
        "My neighbour says locks are useless,",
        "but how many stolen bicycles were ever found again?",
    )


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("I run a shop in Southport, how many bikes were stolen?", "how many bikes were stolen?"),
        ("As a teacher, what can I advise?", "what can I advise?"),
        ("I run a shop in Southport, how many were stolen there?", None),  # points back
        ("I run a shop in Southport", None),  # nothing would be left
        ("How many bikes were stolen?", None),
    ],
)
def test_who_asks_is_left_out_of_what_is_asked(text: str, asked: str | None):
    assert asked_part(text) == (asked if asked is not None else text)


@given(st.text(max_size=300))
def test_parts_are_parts(text: str):
    assert all(part in text for part in parts(text))
    assert all(word in text for word in asked_part(text).split())


def test_a_part_of_numbers_alone_is_no_part():
    assert parts("My bicycle is gone. 07700 900123") == ("My bicycle is gone.",)


@pytest.mark.parametrize(
    ("text", "asking"),
    [
        ("Our nursery in Southport wants locks. How much does a lock cost?", "How much does a lock cost?"),
        ("Teaching in Eastport. How many bikes were stolen?", "How many bikes were stolen?"),
        ("I live in Southport. How many were stolen there?", None),
        ("He keeps his bike at Wheels. What did it get?", None),
        ("How many bikes were stolen in Southport?", None),
        ("Southport had 900 thefts. Right?", None),
    ],
)
def test_the_sentences_that_ask(text: str, asking: str | None):
    assert asking_sentences(text) == (asking if asking is not None else text)
