"""The classifier beside the rules: what is stored is what is used, and what is damaged is refused."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.answering.ngrams import OF_LETTERS
from bot.answering.safeguarding.classifier import BY_CHANCE, STRETCH, HelpClassifier, counted, help_classifier

STORED = help_classifier().to_bytes()
WORDS = st.lists(
    st.sampled_from("he asks me for pictures please the report says how many offences".split()), max_size=150
)


def small() -> HelpClassifier:
    weights = np.zeros(OF_LETTERS, np.float32)
    weights[counted(["pictures"])[0]] = 1.0
    return HelpClassifier.of(weights, -1.0, np.ones(OF_LETTERS, np.float32))


@given(WORDS)
def test_reads_back_what_it_wrote(words: list[str]) -> None:
    assert HelpClassifier.from_bytes(small().to_bytes()).odds([words]) == small().odds([words])


def test_what_speaks_for_help_raises_the_odds() -> None:
    assert small().odds([["pictures"]]) > small().odds([["weather"]]) >= -1.0
    assert small().odds([]) == -1.0


@pytest.mark.parametrize("before", [0, 5, 30, 200])
@pytest.mark.parametrize("after", [0, 5, 30, 200])
def test_a_cry_in_a_sentence_of_its_own_is_not_drowned(before: int, after: int) -> None:
    cry = ["they", "want", "my", "pictures"]
    alone = small().odds([cry])
    assert alone - BY_CHANCE - 1e-6 <= small().odds([["weather"] * before, cry, ["weather"] * after]) <= alone + 1e-6


def test_a_cry_within_one_long_sentence_is_not_drowned() -> None:
    talk, cry = ["weather"] * (4 * STRETCH), ["pictures"] * STRETCH
    whole = small()._odds([*talk, *cry, *talk])
    assert small().odds([[*talk, *cry, *talk]]) == pytest.approx(small()._odds(cry) - BY_CHANCE)
    assert small()._odds(cry) - BY_CHANCE > whole
    assert small().odds([talk]) == pytest.approx(-1.0)


@settings(max_examples=80)
@given(st.integers(0, len(STORED) - 1), st.integers(1, 255))
@example(len(STORED) - 65, 6)
def test_a_changed_byte_is_an_error_or_harmless(place: int, by: int) -> None:
    damaged = bytearray(STORED)
    damaged[place] ^= by
    try:
        odds = HelpClassifier.from_bytes(bytes(damaged)).odds([["pictures"]])
    except ValueError:
        return
    assert np.isfinite(odds)
