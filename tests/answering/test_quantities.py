"""Numbers as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.quantities import Number, Unit, numbers_in

COUNT, SHARE, YEAR, AGE = Unit.COUNT, Unit.SHARE, Unit.YEAR, Unit.AGE


def found(text: str) -> set[tuple[float, Unit]]:
    return {(n.value, n.unit) for n in numbers_in(text)}


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("4,120 thefts", {(4120, COUNT)}),
        ("4120 thefts", {(4120, COUNT)}),
        ("four thousand one hundred and twenty thefts", {(4120, COUNT)}),
        ("4.1k thefts", {(4100, COUNT)}),
        ("4.1 thousand", {(4100, COUNT)}),
        ("two million riders", {(2_000_000, COUNT)}),
        ("3 hundred", {(300, COUNT)}),
        ("twenty-five bikes", {(25, COUNT)}),
        ("30%", {(30, SHARE)}),
        ("30 per cent of owners", {(30, SHARE)}),
        ("30 percent", {(30, SHARE)}),
        ("12.5%", {(12.5, SHARE)}),
        ("thirty percent", {(30, SHARE)}),
        ("a quarter of them", {(25, SHARE)}),
        ("three quarters", {(75, SHARE)}),
        ("nearly half", {(50, SHARE)}),
        ("two thirds", {(66, SHARE)}),
        ("1 in 4", {(25, SHARE)}),
        ("one in four", {(25, SHARE)}),
        ("1 out of every 10", {(10, SHARE)}),
        ("in 2022", {(2022, YEAR)}),
        ("2017-18", {(2017, YEAR), (2018, YEAR)}),
        ("2017/18", {(2017, YEAR), (2018, YEAR)}),
        ("from 2017 to 2022", {(2017, YEAR), (2022, YEAR)}),
        ("2,022 bikes", {(2022, COUNT)}),
        ("under 16", {(16, AGE)}),
        ("aged 14", {(14, AGE)}),
        ("a 14 year old", {(14, AGE)}),
        ("14-year-olds", {(14, AGE)}),
        ("13yo", {(13, AGE)}),
        ("over 50 percent", {(50, SHARE)}),
        ("paragraph 12", set()),
        ("year 9 pupils", set()),
        ("¶ 14", set()),
        ("two locks", set()),
        ("2 things", set()),
        ("2 locks", {(2, COUNT)}),
        ("thirteen", {(13, COUNT)}),
        ("no number", set()),
        ("", set()),
    ],
)
def test_numbers(text: str, numbers: set[tuple[float, Unit]]):
    assert found(text) == numbers


@given(st.integers(1_000, 999_999).filter(lambda n: not 1900 <= n <= 2099))
def test_separators_change_nothing(value: int):
    assert found(f"{value:,} thefts") == found(f"{value} thefts") == {(value, COUNT)}


@given(st.integers(1900, 2099))
def test_a_bare_number_of_four_digits_may_be_a_year_and_one_with_a_comma_is_none(value: int):
    assert found(f"in {value}") == {(value, YEAR)}
    assert found(f"{value:,} thefts") == {(value, COUNT)}


@given(st.integers(1, 100))
def test_a_share_is_read_however_it_is_spelt(value: int):
    assert found(f"{value}% of them") == found(f"{value} percent of them") == {(value, SHARE)}


@given(st.text(max_size=200))
def test_any_text_has_numbers_or_none(text: str):
    assert all(n.digits >= 1 and n.value >= 0 for n in numbers_in(text))


@pytest.mark.parametrize(
    ("said", "meant", "about"),
    [
        (Number(4100, COUNT, 2), Number(4120, COUNT, 3), True),  # rounded down
        (Number(4200, COUNT, 2), Number(4120, COUNT, 3), True),  # rounded up
        (Number(4000, COUNT, 1), Number(4120, COUNT, 3), False),  # one digit says too little
        (Number(4300, COUNT, 2), Number(4120, COUNT, 3), False),
        (Number(4120, COUNT, 3), Number(4120, COUNT, 3), True),
        (Number(41, COUNT, 2), Number(4120, COUNT, 3), False),
        (Number(30, SHARE, 1), Number(30, COUNT, 1), False),
        (Number(31, SHARE, 2), Number(30, SHARE, 1), False),
        (Number(2021, YEAR, 4), Number(2022, YEAR, 4), False),
    ],
)
def test_a_rounded_number_stands_for_the_exact_one(said: Number, meant: Number, about: bool):
    assert said.is_about(meant) is about


@pytest.mark.parametrize("text", ["ring 07700 900123", "0800 310 2300", "call +44 7700 900123", "08003102300"])
def test_a_telephone_number_counts_nothing(text: str):
    assert not found(text)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("since 01-01-2010", {2010}),
        ("since 01 01 2021", {2021}),
        ("ages 0-17 2019-2023", {2019, 2023}),
        ("on 03-03-2016 in total", {2016}),
    ],
)
def test_a_date_is_no_telephone_number(text: str, years: set[int]):
    assert {value for value, unit in found(text) if unit is YEAR} == years


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("in 17/18", {(2017, YEAR), (2018, YEAR)}),
        ("on 17/12", set()),
        ("so 1/4 of them", {(25, SHARE)}),
        ("four fifths", {(80, SHARE)}),
        ("2 thirds", {(66, SHARE)}),
        ("six and a half thousand", {(6500, COUNT)}),
        ("4 120 thefts", {(4120, COUNT)}),
        ("4.120 thefts", {(4120, COUNT)}),
        ("4.120 percent", {(4.12, SHARE)}),
        ("over 40 police stations", {(40, AGE)}),
        ("over 40 games", {(40, COUNT)}),
        ("the 80s", set()),
        ("in 5 yrs", set()),
        ("I have 10 mins", set()),
    ],
)
def test_numbers_as_much_of_the_world_writes_them(text: str, numbers: set[tuple[float, Unit]]):
    assert found(text) == numbers


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("more than 40 locks", 1),
        ("at least 40 locks", 1),
        ("over 400 locks", 1),
        ("more than a quarter", 1),
        ("no fewer than 40 locks", 1),
        ("fewer than 40 locks", -1),
        ("no more than 40 locks", -1),
        ("up to 40 percent", -1),
        ("40 locks", 0),
    ],
)
def test_a_number_may_be_a_bound(text: str, bound: int):
    assert [n.bound for n in numbers_in(text)] == [bound]


@pytest.mark.parametrize(
    ("said", "meant", "agrees"),
    [
        ("more than 4,000 thefts", "4,120 thefts", True),
        ("more than 5,000 thefts", "4,120 thefts", False),
        ("under 5,000 thefts", "4,120 thefts", True),
        ("4 thousand thefts", "4,120 thefts", True),
        ("5 thousand thefts", "4,120 thefts", False),
        ("80%", "83%", True),
        ("81%", "83%", False),
        ("a quarter", "26%", True),
        ("nearly half", "44%", False),
        ("nearly half", "48%", True),
        ("26%", "26 thefts", False),
        ("900 thefts", "4,120 thefts", False),
    ],
)
def test_what_agrees_with_a_figure(said: str, meant: str, agrees: bool):
    (one,), (other,) = numbers_in(said), numbers_in(meant)
    assert one.agrees_with(other) is agrees


@given(st.floats(0, 1e12), st.sampled_from(list(Unit)), st.integers(1, 12), st.integers(-1, 1))
def test_whatever_is_said_of_it_a_number_agrees_with_itself(value: float, unit: Unit, digits: int, bound: int):
    assert Number(value, unit, digits, bound).agrees_with(Number(value, unit, digits))
