"""Ages are bound to the person they are said of."""

from __future__ import annotations

import pytest

from bot.answering.safeguarding.concepts import names
from bot.answering.safeguarding.folding import fold
from bot.answering.safeguarding.tagging import tag


@pytest.mark.parametrize(
    ("message", "bound"),
    [
        ("i am 13", "SELF_MINOR"),
        ("im 13 and he is 30", "OTHER_ADULT"),
        ("i am 34", "SELF_ADULT"),
        ("my sister is 12", "MINOR"),
        ("a 40 year old man", "OTHER_ADULT"),
        ("my 12 year old", "MINOR"),
        ("me 15f", "SELF_MINOR"),
        ("i was twelve", "PAST"),
        ("under 18 and i am under 18", "SELF_MINOR"),
    ],
)
def test_an_age_is_bound(message: str, bound: str) -> None:
    assert bound in names(tag(fold(message).clauses[0]).bits)


@pytest.mark.parametrize(
    "message", ["i am 13 minutes late", "26 percent", "42 forces", "in 2022", "he has 14 points", "82"]
)
def test_other_numbers_are_no_ages(message: str) -> None:
    found = names(tag(fold(message).clauses[0]).bits)
    assert not {"SELF_MINOR", "SELF_ADULT", "OTHER_ADULT", "MINOR"} & set(found)
