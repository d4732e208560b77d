"""What a question asks for, and whether it asks at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.names import NameFinder
from bot.answering.question import Mood, asked_for, mood, read
from bot.knowledge.models import Asked, Names

PLACES = NameFinder(
    [
        Names.model_validate({"class": "town", "gap": "gap-towns", "names": ["Southport", "Lake Harbour", "Harbour"]}),
        Names.model_validate({"class": "shop", "gap": "gap-shops", "names": ["Wheels"]}),
        Names.model_validate({"class": "town", "gap": "gap-more-towns", "names": ["Eastport"]}),
    ]
)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("How many bikes?", {Asked.COUNT}),
        ("howmany bikes", {Asked.COUNT}),
        ("What percentage came back?", {Asked.SHARE}),
        ("One in how many came back?", {Asked.SHARE, Asked.COUNT}),
        ("When was that?", {Asked.YEAR}),
        ("Which year is it about?", {Asked.YEAR}),
        ("Who said so?", {Asked.PERSON}),
        ("Which charity counted them?", {Asked.ORGANISATION}),
        ("Where was it?", {Asked.PLACE}),
        ("why tho", {Asked.REASON}),
        ("What is a lock?", {Asked.DEFINITION}),
        ("Her exact words, please", {Asked.QUOTATION}),
        ("What did Mora say?", {Asked.QUOTATION}),
        ("Their phone number", {Asked.CONTACT}),
        ("List the advice", {Asked.LIST}),
        ("Locks", set()),
    ],
)
def test_kinds_of_thing(text: str, kinds: set[Asked]):
    assert asked_for(text) >= kinds
    assert bool(asked_for(text)) == bool(kinds)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("How many bikes were stolen?", Mood.ASKS),
        ("tell me about locks", Mood.ASKS),
        ("could you list the advice", Mood.ASKS),
        ("Were 900 bikes stolen?", Mood.ASKS_WHETHER),
        ("so do cameras help", Mood.ASKS_WHETHER),
        ("900 bikes were stolen", Mood.CLAIMS),
        ("Cameras help, right?", Mood.CLAIMS),
        ("Cameras help, don't they?", Mood.CLAIMS),
        ("", Mood.CLAIMS),
    ],
)
def test_moods(text: str, expected: Mood):
    assert mood(text) is expected


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("What about Southport?", ["Southport"]),
        ("in southport", ["Southport"]),
        ("lake harbour or harbour", ["Lake Harbour", "Harbour"]),
        ("I work in Southport. How many bikes were stolen?", []),  # only says who asks
        ("We are in Southport, how many bikes were stolen there?", ["Southport"]),  # points back to it
        ("How many bikes were stolen in my town, Southport?", []),
        ("Northport", []),
    ],
)
def test_names(text: str, names: list[str]):
    assert [named.name for named in PLACES.find(text)] == names


def test_a_class_keeps_its_first_gap_and_each_name_its_own():
    assert PLACES.gap_of == {"town": "gap-towns", "shop": "gap-shops"}
    (eastport,) = PLACES.find("what of Eastport?")
    assert (eastport.kind, eastport.gap) == ("town", "gap-more-towns")


@given(st.text(max_size=200))
def test_reading_never_fails_and_agrees_with_its_parts(text: str):
    question = read(text, PLACES)
    assert question.asked == asked_for(text)
    assert question.mood is mood(text)
    assert question.named == PLACES.find(text)


@pytest.mark.parametrize(("text", "brief"), [("and the locks?", True), ("why", True), ("good locks at night", False)])
def test_a_brief_question_has_one_word_of_its_own(text: str, brief: bool):
    assert read(text, PLACES).brief is brief


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("how many were stolen in southprt", ["Southport"]),
        ("how many in Sothport?", ["Southport"]),
        ("how many in sport", []),
        ("hi from southport, how many bikes", []),
        ("in southport, how many", ["Southport"]),
    ],
)
def test_names_with_slips_and_greetings(text: str, names: list[str]):
    assert [found.name for found in PLACES.find(text)] == names


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("As the offence was created in 2010, how much has it grown?", {2010}),
        ("since it became a crime in 1997 how many", {1997}),
        ("the law only started in 2021, right?", {2021}),
        ("How many bikes were stolen in 2010?", set()),
        ("How many crimes in 2019?", set()),
        ("how many offences since 2015", set()),
        ("how many were stolen around 2019", set()),
        ("it has been around since 2003, so how many", {2003}),
    ],
)
def test_years_in_which_something_is_said_to_have_begun(text: str, years: set[float]):
    assert read(text, PLACES).began == years


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("are scooters among them?", True),
        ("is Southport on the list", True),
        ("scooters too?", True),
        ("how many scooters are among them?", False),
        ("which towns are on the list", False),
        ("Are scooters stolen?", False),
        ("list the towns too", False),
    ],
)
def test_asking_whether_something_is_among_others(text: str, expected: bool):
    assert read(text, PLACES).counted_in is expected


@pytest.mark.parametrize(
    ("text", "several"),
    [
        ("How many in the last six years?", True),
        ("the whole period", True),
        ("over the past few years", True),
        ("How many last year?", False),
        ("a child six years old", False),
        ("six years ago", False),
    ],
)
def test_several_years_together(text: str, several: bool):
    assert read(text, PLACES).several_years is several


@pytest.mark.parametrize(
    ("text", "one"),
    [("a third in one year?", True), ("in just 12 months", True), ("in a year old house", False), ("last year", False)],
)
def test_one_year_as_a_length_of_time(text: str, one: bool):
    assert read(text, PLACES).one_year is one


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("my nan is 83", True),
        ("my phone is at 26%", True),
        ("6350 is my pin", True),
        ("there's 42 of us in the call lol", True),
        ("83% of my class are girls", True),
        ("is 83% of my class girls?", False),
        ("my figure is 34,000", False),
        ("my sister is 9, are kids under 12 really hit", False),
        ("my slide says 83% of victims are girls", False),
        ("42 forces", False),
        ("My homework answer is 82%", False),
        ("my understanding is 82% rise", False),
        ("Our headline is 82% rise in five years.", False),
    ],
)
def test_a_figure_of_ones_own_life_is_known(text: str, own: bool):
    assert read(text, PLACES).own_figure is own


@pytest.mark.parametrize(
    ("text", "sums", "share_of", "wholes"),
    [
        ("what's 26% plus 47%", True, False, []),
        ("12 * 4", True, False, []),
        ("what is 300 out of 900 as a percentage", True, False, []),
        ("how many years is 2017 minus 2023", False, False, []),
        ("how many is 10% of 900", False, True, []),
        ("10 per cent of the 900 thefts", False, True, [900]),
        ("of the 900, how many came back", False, False, [900]),
        ("10% of thefts in 2022/23", False, False, []),
        ("between 2017/18 and 2022/23", False, False, []),
        ("plus what are the 2 gaps", False, False, []),
    ],
)
def test_what_would_be_worked_out_is_known(text: str, sums: bool, share_of: bool, wholes: list[int]):
    question = read(text, PLACES)
    assert (question.sums, question.share_of) == (sums, share_of)
    assert [n.value for n in question.out_of] == wholes
