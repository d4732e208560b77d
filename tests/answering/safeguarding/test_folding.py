"""Odd spellings come out as the plain words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.safeguarding.folding import CAP, MAX_TOKENS, clean, fold, segment
from bot.answering.safeguarding.tagging import repaired


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("h e l p  m e", "help me"),
        ("h.e.l.p", "help"),
        ("h-e-l-p", "help"),
        ("HELLLLP", "help"),
        ("h3lp m3", "help me"),
        ("h\u200be\u200dl\u2060p", "help"),
        ("ｈｅｌｐ", "help"),
        ("𝓱𝓮𝓵𝓹", "help"),
        ("hélp", "help"),
        ("hеlp", "help"),  # the second letter is Cyrillic
        ("I'm", "i am"),
        ("i’m", "i am"),
        ("hes", "he is"),
        ("idk", "i dont know"),
        ("m8", "mate"),
        ("ppl", "people"),
        ("r*pe", "rape"),
        ("he no were i live", "he know where i live"),
        ("dont no wat 2 do", "dont know what to do"),
        ("s 3 n d n u d 3 s", "send nudes"),
        ("h0w d0 1 gr00m", "how do i groom"),
        ("1 2 3 4 5 6", "1 2 3 4 5 6"),
        ("1 in 4", "1 in 4"),
        ("14f", "14f"),
        ("2018", "2018"),
    ],
)
def test_a_spelling_is_undone(typed: str, words: str) -> None:
    assert " ".join(fold(typed).words) == words


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("thretened", "threatened"),
        ("suicidle", "suicidal"),
        ("dawghter", "daughter"),
        ("creepi", "creepy"),
        ("nakde", "naked"),
    ],
)
def test_a_misspelt_key_word_is_repaired(typed: str, meant: str) -> None:
    assert " ".join(repaired(word) for word in fold(typed).words) == meant


@pytest.mark.parametrize(
    "word",
    ["thread", "treat", "shower", "missing", "rating", "secretary", "groomer", "shouts", "spelling", "lights", "rate"],
)
def test_a_real_word_is_left_alone(word: str) -> None:
    assert repaired(word) == word


def test_sentences_part_and_questions_are_known() -> None:
    clauses = fold("He hit me. Is that ok??\nNo").clauses
    assert [clause.words[0] for clause in clauses] == ["he", "is", "no"]
    assert [clause.asked for clause in clauses] == [False, True, False]


def test_letters_without_spaces_are_cut_only_when_wholly_known() -> None:
    assert segment("helpme") == ("help", "me")
    assert segment("xqzhelp") == ("xqzhelp",)


@given(st.text(max_size=6_000))
def test_any_text_is_folded_within_bounds(text: str) -> None:
    folded = fold(text)
    assert len(clean(text)) <= CAP
    assert len(folded.words) <= MAX_TOKENS + 40
    assert all(clause.words for clause in folded.clauses)
