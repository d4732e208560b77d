"""Scores of facts: their parts in range, the best fact found, and a text or fact left out as if it were not there."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz import fuzz

from bot.answering.engine import Engine
from bot.answering.index import Index, for_comparison, in_order
from bot.answering.matcher import Matcher
from bot.answering.vectors import WordVectors
from bot.knowledge.base import KnowledgeBase

QUESTIONS = st.lists(
    st.sampled_from("how many bikes bicycles stolen thefts 2022 30% locks camera Mora the a qwxz recvered".split()),
    min_size=1,
    max_size=8,
).map(" ".join)


def best(matcher: Matcher, question: str) -> str:
    return matcher.index.facts[matcher.rank(matcher.query(question))[0].fact].id


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("number of bike thefts", "thefts"),
        ("how many push bikes got nicked", "thefts"),  # a synonym, and a word near in meaning
        ("recoverd bicyles percentage", "recovered"),  # misspelt
        ("does a padlock help", "locks"),
        ("mora about cameras", "mora-cameras"),
        ("bolt cutters", "mora-cameras"),
        ("who was arrested", "gap-thieves"),
    ],
)
def test_the_fact_is_found(engine: Engine, question: str, expected: str):
    assert best(engine.matcher, question) == expected


def test_every_question_of_a_fact_finds_it(engine: Engine, small_base: KnowledgeBase):
    found = {q: best(engine.matcher, q) for f in small_base.facts.values() for q in f.questions}
    assert found == {q: f.id for f in small_base.facts.values() for q in f.questions}


@settings(max_examples=60)
@given(QUESTIONS)
def test_parts_of_scores_are_shares_and_the_order_is_that_of_the_scores(engine: Engine, question: str):
    query = engine.matcher.query(question)
    ranked = engine.matcher.rank(query)
    assert len(ranked) == len(engine.base.facts)
    assert [c.score for c in ranked] == sorted((c.score for c in ranked), reverse=True)
    for c in ranked:
        assert 0 <= c.item <= 1 + 1e-5
        assert 0 <= c.coverage <= 1 + 1e-5
        assert -1 - 1e-5 <= c.meaning <= 1 + 1e-5
        assert len(c.covered) == len(query.stems)
        assert all(0 <= w <= 1 + 1e-5 for w in c.covered)
        assert c.text in engine.matcher.index.texts_of_fact(c.fact)
        covered = np.array(c.covered) @ query.weights / query.weights.sum()
        assert c.coverage == pytest.approx(covered, abs=1e-5)


@settings(max_examples=40)
@given(QUESTIONS)
def test_what_is_kept_by_text_is_what_its_words_give(engine: Engine, question: str):
    """`covered_by` is scattered from postings; here each text is looked at by itself."""
    index, query = engine.matcher.index, engine.matcher.query(question)
    covered_by = engine.matcher.covered_by(query) if query.stems else np.zeros(len(index.texts))
    for t in range(0, len(index.texts), 7):
        expected = float(query.weights @ query.similar[:, index.tokens_of_text(t)].max(axis=1))
        assert covered_by[t] == pytest.approx(expected, abs=1e-4)
    for f in range(len(index.facts)):
        tokens = np.unique(np.concatenate([index.tokens_of_text(t) for t in index.texts_of_fact(f)]))
        assert np.allclose(query.by_fact[:, f], query.similar[:, tokens].max(axis=1))


@settings(max_examples=60)
@given(st.integers(0, 10_000))
def test_a_text_left_out_does_not_help_its_fact(engine: Engine, draw: int):
    index = engine.matcher.index
    t = draw % len(index.texts)
    query = engine.matcher.query(index.texts[t].text)
    fact = index.texts[t].fact
    whole = {c.fact: c.score for c in engine.matcher.rank(query)}
    without = engine.matcher.rank(query, without_text=t)
    assert {c.fact: c.score for c in without}[fact] < whole[fact]
    assert all(c.text != t for c in without)
    others = {c.fact: c.score for c in without if c.fact != fact}
    assert others == pytest.approx({f: s for f, s in whole.items() if f != fact}, abs=1e-5)


def test_a_fact_left_out_is_not_ranked(engine: Engine):
    query = engine.matcher.query("number of bike thefts")
    fact = engine.matcher.index.position["thefts"]
    assert fact not in {c.fact for c in engine.matcher.rank(query, without_fact=fact)}


@pytest.mark.parametrize("question", ["", "?!", "…", "\u200b"])
def test_a_question_without_words_matches_nothing(engine: Engine, question: str):
    assert engine.matcher.rank(engine.matcher.query(question)) == []


def test_no_more_are_returned_than_asked_for(engine: Engine):
    assert len(engine.matcher.rank(engine.matcher.query("bicycles"), 3)) == 3


def test_without_a_table_of_vectors_spelling_still_matches(small_base: KnowledgeBase):
    matcher = Matcher(Index.of(small_base, WordVectors.empty()))
    assert best(matcher, "recoverd bicyles percentage") == "recovered"
    assert {c.meaning for c in matcher.rank(matcher.query("bicycle"))} == {0.0}


@pytest.mark.parametrize(
    ("one", "other", "similar"),
    [
        ("bicycl", "bicycl", True),
        ("bicyl", "bicycl", True),
        ("ring", "king", False),  # two words that English has, however alike
        ("202", "2022", False),  # numbers are equal or not
    ],
)
def test_similarity_of_words(engine: Engine, one: str, other: str, similar: bool):
    index = engine.matcher.index
    query = engine.matcher.query(one)
    if other in index.vocabulary:
        assert bool(query.similar[0, index.vocabulary[other]]) is similar
    else:
        assert query.similar[0].max() < 1


# What is compared has been cleaned: no control characters, and no white space but the space.
CLEANED = st.text(st.characters(exclude_categories=("C", "Z"), include_characters=" "), max_size=60)


@given(CLEANED, CLEANED)
def test_sorted_words_compare_as_token_sort_ratio_does(one: str, other: str):
    one, other = for_comparison(one), for_comparison(other)
    assert fuzz.ratio(in_order(one), in_order(other)) == pytest.approx(fuzz.token_sort_ratio(one, other))
