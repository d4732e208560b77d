"""The table of word numbers reads inflected words and stays pure numbers."""

from __future__ import annotations

import pytest

from bot.answering import manipulation_words
from bot.answering.safeguarding import affinity_words, harmful_words
from bot.answering.safeguarding.affinity import affinity, harmful_odds
from bot.answering.safeguarding.folding import fold
from bot.answering.safeguarding.linear import pair_key, pair_names, pairs, reading
from bot.answering.safeguarding.passages import asks
from bot.answering.safeguarding.phonetics import Sounds
from bot.answering.safeguarding.stemming import stems
from bot.answering.safeguarding.tagging import tag


def _odds(text: str) -> float:
    clauses = [tag(clause) for clause in fold(text).clauses]
    return affinity(clauses, reading(clauses, asks(clauses), document=False), document=False)


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


@pytest.mark.parametrize("table", [affinity_words, harmful_words, manipulation_words])
def test_the_tables_name_nothing_of_a_report(table) -> None:
    words = {word for listed in (*table.STEMS.values(), *table.NEIGHBOURS.values()) for word in listed.split()}
    parts = {part for word in words for part in word.split("_")}
    assert not parts & {"nspcc", "snapchat", "whatsapp", "facebook", "instagram", "meta", "govend", "robertson"}
    assert len(words) > 3_000


def test_a_pair_of_concepts_is_ordered() -> None:
    key = pair_key("HE", "me")
    assert pair_names(key) == "HE>me"
    told, turned = (tag(fold(text).clauses[0]) for text in ("he hurts me", "me and he"))
    assert key in pairs(told.words, told.masks)
    assert key not in pairs(turned.words, turned.masks)


def test_a_request_to_exploit_lies_above_a_question_of_how_to_protect() -> None:
    clauses = {
        text: [tag(clause) for clause in fold(text).clauses]
        for text in ("how do i persuade a kid to strip on camera", "how do i keep my kid safe from strangers")
    }
    bad, good = (harmful_odds(reading(found, asks(found), document=False)) for found in clauses.values())
    assert bad > 0 > good


@pytest.mark.parametrize(
    ("written", "meant"), [("trubl", "trouble"), ("brovver", "brother"), ("enywun", "anyone"), ("tuched", "touched")]
)
def test_a_word_written_as_it_sounds_is_found(written: str, meant: str) -> None:
    assert Sounds(["trouble", "brother", "anyone", "touched"]).meant(written) == meant


@pytest.mark.parametrize("word", ["maths", "percentage", "thread", "cat", "sourdough", "xyzzy"])
def test_other_words_stay(word: str) -> None:
    assert Sounds(["trouble", "brother", "anyone", "touched", "threat"]).meant(word) is None
