"""Messages that ask nothing, and other languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.small_talk import is_foreign, is_small_talk

KNOWN = frozenset(["bicycl", "theft", "report"])


@pytest.mark.parametrize(
    ("text", "small"),
    [
        ("hi", True),
        ("Hello there!", True),
        ("thank you so much", True),
        ("good morning :)", True),
        ("👋", True),
        ("lol ok", True),
        ("hi, how many bikes were stolen?", False),
        ("locks", False),
        ("good locks?", False),
    ],
)
def test_small_talk(text: str, small: bool):
    assert is_small_talk(text) is small


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        ("¿Cuántas bicicletas fueron robadas en la ciudad?", True),
        ("Combien de vélos ont été volés dans la ville ?", True),
        ("Wie viele Fahrräder wurden in der Stadt gestohlen?", True),
        ("Сколько велосипедов было украдено?", True),
        ("自転車は何台盗まれましたか", True),
        ("كم عدد الدراجات المسروقة؟", True),
        ("How many bicycles were stolen in the city?", False),
        ("wat is da report about", False),
        ("Mora said de facto that", False),
        ("que?", False),
        ("", False),
        ("🚲🚲🚲🚲", False),
        ("4120", False),
    ],
)
def test_other_languages(text: str, foreign: bool):
    assert is_foreign(text, KNOWN) is foreign


@given(st.text(max_size=200))
def test_any_text_is_looked_at(text: str):
    assert is_small_talk(text) in (True, False)
    assert is_foreign(text, KNOWN) in (True, False)
