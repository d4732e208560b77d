"""The index in flat arrays, held to what the same words give when they are counted one by one."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.engine import Engine
from bot.answering.habits import PRIOR, Habits
from bot.answering.index import STOP_FACTOR, Index, Role, texts_of
from bot.answering.runs import distinct, flat, inverse, owners, positions, starts, sums
from bot.answering.text import STOP_STEMS, Reading, stem
from bot.answering.vectors import WordVectors, unit
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.models import Citation, Fact, Kind

LISTS = st.lists(st.lists(st.integers(0, 20), max_size=6), max_size=8)


def fact(identifier: str, *texts: str) -> Fact:
    return Fact(
        id=identifier,
        kind=Kind.STATEMENT,
        text=texts[0],
        questions=texts[1:],
        cite=(Citation(source="s", paragraph=1),),
    )


@given(LISTS)
def test_runs_hold_the_lists_they_are_made_of(lists: list[list[int]]):
    values, start = flat(lists)
    assert [values[a:b].tolist() for a, b in pairwise(start)] == lists
    assert owners(start).tolist() == [i for i, one in enumerate(lists) for _ in one]
    assert starts(np.diff(start)).tolist() == start.tolist()


@given(LISTS.filter(bool), st.data())
def test_positions_of_chosen_runs(lists: list[list[int]], data: st.DataObject):
    values, start = flat(lists)
    chosen = data.draw(st.lists(st.integers(0, len(lists) - 1)))
    at, own = positions(start, np.array(chosen, np.int32))
    assert values[at].tolist() == [value for i in chosen for value in lists[i]]
    assert np.diff(own).tolist() == [len(lists[i]) for i in chosen]


@given(st.lists(st.sets(st.integers(0, 20), max_size=6), max_size=8))
def test_the_inverse_of_runs(sets: list[set[int]]):
    values, start = flat([sorted(one) for one in sets])
    holders, begin = inverse(values, start, 21)
    for value in range(21):
        held_by = [i for i, one in enumerate(sets) if value in one]
        assert holders[begin[value] : begin[value + 1]].tolist() == held_by


@given(LISTS)
def test_sums_of_runs(lists: list[list[int]]):
    values, start = flat(lists)
    rows = np.random.default_rng(0).normal(size=(21, 3)).astype(np.float32)
    expected = [rows[one].sum(axis=0) if one else np.zeros(3) for one in lists]
    assert np.allclose(sums(rows, values, start), np.array(expected).reshape(len(lists), 3), atol=1e-5)


@given(st.lists(st.integers(-5, 5)))
def test_distinct_values(values: list[int]):
    assert distinct(np.array(values, np.int64)).tolist() == sorted(set(values))


def test_every_text_of_a_fact_is_indexed_with_its_role(engine: Engine, small_base: KnowledgeBase):
    index = engine.matcher.index
    for f, own in enumerate(index.facts):
        expected = list(texts_of(own, small_base.people))
        assert [(index.texts[t].role, index.texts[t].text) for t in index.texts_of_fact(f)] == expected
        assert {index.texts[t].fact for t in index.texts_of_fact(f)} == {f}
    roles = {index.texts[t].role for t in index.texts_of_fact(index.position["thefts"])}
    assert roles == {Role.STATEMENT, Role.QUESTION, Role.CORRECTS}
    (quoted,) = (t for t in index.texts if t.role is Role.QUOTE and t.fact == index.position["mora-cameras"])
    assert quoted.text.endswith("Ines Mora")


def test_inverse_document_frequency_is_over_facts_and_halved_for_function_words():
    index = Index([fact("a", "locks help", "the locks"), fact("b", "the tide")], {}, Reading(), WordVectors.empty())
    rare, common = math.log(1 + 1.5 / 1.5), math.log(1 + 0.5 / 2.5)
    assert index.weight(stem("locks")) == pytest.approx(rare)
    assert index.weight("the") == pytest.approx(common * STOP_FACTOR)
    assert index.weight("unheard") == pytest.approx(math.log(1 + 2.5 / 0.5)) == index.unknown_idf
    assert index.weight("who") == pytest.approx(index.unknown_idf * STOP_FACTOR)


def test_texts_without_a_word_are_left_out():
    index = Index([fact("a", "?!", "locks"), fact("b", "…")], {}, Reading(), WordVectors.empty())
    assert [t.text for t in index.texts] == ["locks"]
    assert list(index.texts_of_fact(1)) == []


def test_an_index_of_nothing():
    index = Index([], {}, Reading(), WordVectors.empty())
    assert (index.texts, index.words) == ([], ())


def test_tokens_that_were_kept_make_the_same_index(engine: Engine, small_base: KnowledgeBase, vectors: WordVectors):
    index = engine.matcher.index
    again = Index.of(small_base, vectors, tokens=index.tokens)
    for name in ("text_tokens", "text_start", "token_texts", "token_facts", "idf", "text_units", "fact_units"):
        assert np.array_equal(getattr(index, name), getattr(again, name)), name
    assert again.texts == index.texts


def test_tokens_of_another_number_of_texts_are_read_anew(small_base: KnowledgeBase, vectors: WordVectors):
    other = Index([fact("a", "locks help")], {}, Reading(), vectors)
    assert len(Index.of(small_base, vectors, tokens=other.tokens).texts) > 50


def test_directions_are_of_length_one(engine: Engine):
    lengths = np.linalg.norm(engine.matcher.index.text_units, axis=1)
    assert ((lengths < 1e-6) | (np.abs(lengths - 1) < 1e-4)).all()
    assert np.allclose(engine.matcher.index.fact_units, unit(engine.matcher.index.fact_sums))


def test_words_of_the_vocabulary_know_whether_they_are_function_words(engine: Engine):
    index = engine.matcher.index
    assert [w for w, stop in zip(index.words, index.is_stop, strict=True) if stop] == [
        w for w in index.words if w in STOP_STEMS
    ]


TEXTS = st.lists(st.lists(st.integers(0, 4), min_size=1, max_size=5), min_size=16, max_size=30)


def counted(texts: Sequence[Sequence[int]], fact_of: Sequence[int], facts: int, hidden: int | None) -> np.ndarray:
    """Return the log ratio of word 0 for each fact, as the formula says, text by text."""
    known = [(t, f) for i, (t, f) in enumerate(zip(texts, fact_of, strict=True)) if i != hidden]
    per_fact = np.array([sum(0 in t for t, f in known if f == one) for one in range(facts)], float)
    sizes = np.array([sum(f == one for _, f in known) for one in range(facts)], float)
    share = per_fact.sum() / len(texts)
    if share == 0:
        return np.zeros(facts)
    return np.clip(np.log((per_fact + PRIOR * share) / (sizes + PRIOR) / share), -1.5, 1.5)


@given(TEXTS, st.data())
def test_habits_are_the_log_ratio_of_counts(texts: list[list[int]], data: st.DataObject):
    fact_of = sorted(data.draw(st.lists(st.integers(0, 1), min_size=len(texts), max_size=len(texts))))
    habits = Habits(*flat(texts), np.array(fact_of, np.int32), 2, 5)
    if not habits.share:
        assert len(texts) / 2 <= 8
        return
    present = {0} & {w for t in texts for w in t}
    ids = np.array(sorted(present), np.int32)
    hidden = data.draw(st.none() | st.integers(0, len(texts) - 1))
    said = habits.of_word(ids, np.ones(len(ids), np.float32), habits.hidden(hidden) if hidden is not None else None)
    assert np.allclose(said, counted(texts, fact_of, 2, hidden), atol=1e-5)


def test_with_few_texts_a_fact_habits_count_nothing():
    habits = Habits(*flat([[0], [1]] * 8), np.repeat(np.arange(2, dtype=np.int32), 8), 2, 2)
    assert habits.share == 0
    assert habits.score([np.ones(2, np.float32)], [0]).tolist() == [0, 0]


def test_a_pair_of_neighbours_counts_for_the_fact_that_has_it():
    texts = [[0, 1]] * 20 + [[1, 0]] * 20
    habits = Habits(*flat(texts), np.repeat(np.arange(2, dtype=np.int32), 20), 2, 2)
    neutral = [np.zeros(2, np.float32)] * 2
    forwards, backwards = habits.score(neutral, [0, 1]), habits.score(neutral, [1, 0])
    assert forwards[0] > 0 > forwards[1]
    assert forwards[0] == pytest.approx(backwards[1])
    assert habits.score(neutral, [-2, -2]).tolist() == [0, 0]
