"""From what is typed to stems: cleaning, folding, shorthand, synonyms."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.shorthand import SHORTHAND
from bot.answering.text import (
    INPUT_CAP,
    MATCHING_CAP,
    STOP_STEMS,
    STOP_WORDS,
    Reading,
    clean,
    fold,
    for_matching,
    remember_stems,
    stem,
    words,
)

ANYTHING = st.text(max_size=300)


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("  a \n b\t c ", "a b c"),
        ("a\u200bb\u202ec\u2066d", "abcd"),  # zero width, and direction turned
        ("a\x00b\x07c", "abc"),
        ("\ufeffhello", "hello"),
        ("ｆｕｌｌ　ｗｉｄｔｈ", "full width"),
        ("it’s ‘so’ “said”", "it's 'so' \"said\""),
        ("so\u00adft hy\u2060phen", "soft hyphen"),
        ("😀 fine", "😀 fine"),
        ("", ""),
        ("\u3164\u2800", ""),  # characters that only look empty
    ],
)
def test_cleaning(typed: str, cleaned: str):
    assert clean(typed) == cleaned


@given(ANYTHING)
def test_what_is_clean_is_of_one_line_and_without_invisible_characters(text: str):
    cleaned = clean(text)
    assert cleaned == " ".join(cleaned.split())
    assert not any(unicodedata.category(c) in ("Cc", "Cf", "Co", "Cs", "Cn") for c in cleaned)
    assert clean(cleaned) == " ".join(unicodedata.normalize("NFKC", cleaned).split())


@given(st.sampled_from(["ﷺ", "a", "½", "㌀", "👨‍👩‍👧"]), st.integers(0, 9_000))
def test_a_text_never_grows_beyond_the_cap(character: str, times: int):
    assert len(clean(character * times)) <= INPUT_CAP


@given(st.lists(st.sampled_from(["word", "another", "x"]), max_size=600).map(" ".join))
def test_of_a_long_text_the_two_ends_are_matched(text: str):
    matched = for_matching(text)
    assert len(matched) <= MATCHING_CAP + 1
    if len(text) <= MATCHING_CAP:
        assert matched == text
    else:
        # No word is cut in two.
        assert set(matched.split()) <= set(text.split())


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ÉTÉ Straße", "ete strasse"),
        ("4,120 thefts", "4120 thefts"),
        ("4,12 and 1,2,3", "4,12 and 1,2,3"),
        ("30%", "30 percent "),
        ("sooooo loooong", "soo loong"),
        ("what'd they say, don't", "what would they say, dont"),
        ("2017–18", "2017-18"),
    ],
)
def test_folding(text: str, folded: str):
    assert fold(text) == folded


@given(ANYTHING)
def test_words_are_lower_case_letters_and_digits(text: str):
    assert all(w and all(c.isascii() and (c.islower() or c.isdigit() or c in ".'") for c in w) for w in words(text))


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("wat r ur rules 4 ppl", "what are your rules for people"),
        ("2 locks", "2 locks"),  # nothing before it: a number
        ("how 2 lock", "how to lock"),
        ("paragraph 2 says", "paragraph 2 says"),
        ("aged 4 or more", "aged 4 or more"),
        ("in 2 4 years", "in 2 4 years"),
        ("cant dont", "can not do not"),
        ("wots dat", "what is that"),
    ],
)
def test_shorthand(typed: str, read: str):
    assert " ".join(words(typed)) == read


def test_shorthand_is_written_out_in_one_step():
    """What a short form stands for is no short form itself, else reading twice would give something else."""
    unsettled = {
        (short, word) for short, full in SHORTHAND.items() for word in full if SHORTHAND.get(word, (word,)) != (word,)
    }
    assert unsettled == set()


def test_shorthand_stands_for_something_else():
    assert all(full != (short,) and all(full) for short, full in SHORTHAND.items())


@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=20))
def test_a_stem_is_a_word_and_stays_one(word: str):
    assert stem(word)
    assert stem(word) == stem(word)


@pytest.mark.parametrize(
    ("word", "expected"), [("recorded", "record"), ("thefts", "theft"), ("2022", "2022"), ("4th", "4th")]
)
def test_stems(word: str, expected: str):
    assert stem(word) == expected


def test_stems_that_were_kept_are_used():
    remember_stems({"qwertying": "kept"})
    assert stem("qwertying") == "kept"


def test_stop_words_are_known_by_their_stems():
    assert {stem(w) for w in STOP_WORDS} == STOP_STEMS


def test_synonyms_are_read_once_and_the_longest_first():
    reading = Reading({"push bike": "bicycle", "push": "shove", "two wheeler": "bicycle", "bicycle": "cycle"})
    assert reading.stems("A push bike, a two-wheeler: push it") == [
        stem(w) for w in ("a", "bicycle", "a", "bicycle", "shove", "it")
    ]


@given(ANYTHING)
def test_reading_without_synonyms_only_stems(text: str):
    plain = Reading()
    said = [stem(w) for w in words(text)]
    assert plain.stems(text) == plain.read(said)


@pytest.mark.parametrize("said", ["1 out of 4", "one in four", "one out of four"])
def test_ratios_are_read_alike(said: str):
    assert Reading().stems(said) == ["1", "in", "4"]


@given(st.text("ab `'?.\t\n\x7f", max_size=60))
def test_plain_texts_are_cleaned_as_all_others_are(text: str):
    """A text of printable ASCII goes a shorter way; with one more character it goes the long one."""
    assert clean(text) == clean(f"{text} é").removesuffix("é").rstrip()


@pytest.mark.parametrize(
    "markup",
    [
        "<@123456789012345678>",
        "<@!1>",
        "<@&42>",
        "<#7>",
        "<:ok:99>",
        "<a:wave:12>",
        "<t:1700000000:R>",
        "</ask:123456789012345678>",
        "<id:customize>",
        "https://discord.com/channels/1/2/3",
    ],
)
def test_what_discord_writes_for_a_mention_is_no_word_of_the_question(markup: str):
    assert for_matching(f"how many thefts {markup} then") == "how many thefts then"
    assert for_matching("is 3 < 4 and 5 > 2") == "is 3 < 4 and 5 > 2"
