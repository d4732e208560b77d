"""Messages that ask nothing, and other languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.small_talk import asks_the_time, asks_who_sees, is_foreign, is_hardly_english, is_small_talk, is_sum

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


@pytest.mark.parametrize(
    "text",
    [
        "what is 17 times 23?",
        "wats 17 x 23",
        "12+30",
        "2 * (3) =",
        "calculate 144 divided by 12 pls",
        "5 plus 5 minus 2",
        "whats 15% of 80",
        "what is 20 percent of £1,500 pls",
    ],
)
def test_a_sum_is_no_question_about_a_report(text: str):
    assert is_sum(text)


@pytest.mark.parametrize(
    "text",
    [
        "2017/18?",
        "2022-23",
        "6,350",
        "34,000 - is that right",
        "26 and 47",
        "1 in 4",
        "what is 82%",
        "",
        "how many times 2",
        "what about 2017 - 2023",
    ],
)
def test_what_only_has_numbers_is_no_sum(text: str):
    assert not is_sum(text)


def test_a_share_of_a_figure_of_the_report_is_no_mere_sum():
    figures = frozenset({21_000.0})
    assert is_sum("what is 82% of 350", figures)
    assert not is_sum("what is 83% of 21,000?", figures)
    assert not is_sum("82% of what", figures)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("what time is it", True),
        ("wat time is it in lagos rn", True),
        ("hey what's the date today?", True),
        ("what day is it today pls", True),
        ("what time is it in New York", True),
        ("what date is it", False),
        ("what is the date in the report", False),
        ("what is the time in the report", False),
        ("what is the date over which offences were counted", False),
        ("What time period do the figures cover?", False),
        ("what is the time frame", False),
        ("what date is it from?", False),
        ("What is the date of the report?", False),
        ("", False),
    ],
)
def test_what_time_it_is_no_report_knows(text: str, asks: bool):
    assert asks_the_time(text) is asks


@pytest.mark.parametrize(
    ("text", "hardly"),
    [
        ("mo gbo igba melo ni won ji keke", True),
        ("hoeveel fietsen zijn er gestolen", True),
        ("how many bicycles were stolen", False),
        ("how mny bikes wer stolen", False),
        ("bikes", False),
        ("", False),
    ],
)
def test_what_is_hardly_english(text: str, hardly: bool):
    assert is_hardly_english(text, {"bike", "bicycl", "stolen", "mani"}) is hardly


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("can anyone see this", True),
        ("is this private?", True),
        ("will u tell anyone what i say", True),
        ("can i ask u something personal", True),
        ("do you store what I ask", True),
        ("can my teacher see what i type", True),
        ("are your locks private", False),
        ("can anyone read my letters under the new law", False),
        ("who sees stolen bikes", False),
        ("", False),
    ],
)
def test_who_sees_what_is_written(text: str, asks: bool):
    assert asks_who_sees(text) is asks
