"""The table of word numbers reads inflected words and stays pure numbers."""

from __future__ import annotations

from bot.answering.safeguarding.affinity import affinity, stems
from bot.answering.safeguarding.affinity_words import STEMS
from bot.answering.safeguarding.folding import fold
from bot.answering.safeguarding.passages import asks
from bot.answering.safeguarding.tagging import tag


def _odds(text: str) -> float:
    clauses = [tag(clause) for clause in fold(text).clauses]
    return affinity(clauses, asks(clauses), document=False)


def test_an_inflected_word_finds_its_stem() -> None:
    for word, stem in (
        ("bruises", "bruis"),
        ("crying", "cri"),
        ("grabbed", "grab"),
        ("touches", "touch"),
        ("families", "famili"),
    ):
        assert stem in stems(word)


def test_a_story_lies_above_a_question_about_figures() -> None:
    story = _odds("my stepdad grabs my arm and I hide in the cupboard until he falls asleep")
    question = _odds("what proportion of the recorded offences involved messaging platforms")
    assert story > 0 > question


def test_the_table_names_nothing_of_a_report() -> None:
    words = {word for listed in STEMS.values() for word in listed.split()}
    assert not words & {
        "nspcc",
        "snapchat",
        "whatsapp",
        "facebook",
        "instagram",
        "meta",
        "govend",
        "robertson",
        "hargreav",
    }
    assert len(words) > 3_000
