"""A classifier learns from ways of asking which fact is asked for, and says how sure it is on texts it has not met."""

from __future__ import annotations

from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.answerer import Answerer
from bot.answering.calibration_fit import calibrate
from bot.answering.chances import LEARNED, LEAST_LEARNED, chance_of, learned_of
from bot.answering.classifier import EVERYDAY, UNSAID, Classifier, Unseen
from bot.answering.classifier_fit import classifier_of, fit
from bot.answering.index import Index
from bot.answering.matcher import Matcher
from bot.answering.ngrams import BUCKETS, OF_LETTERS, OF_WORDS, counted, inverse_document_frequency, weighted
from bot.answering.text import Reading, words
from bot.answering.vectors import WordVectors
from bot.knowledge.base import KnowledgeBase
from bot.services.packaged_classifier import classifier_for

READING = Reading()
INDEX = Index((), {}, READING, WordVectors.empty())
NOWHERE = np.zeros(WordVectors.empty().dimensions, np.float32)
RAIN = ("does it rain", "is rain near", "any rain today", "rain again", "when will the rain stop")
BREAD = ("where is bread sold", "bread please", "is there bread", "who bakes bread", "fresh bread today")
CHAT = ("hello there", "what a match", "nice one", "good night", "see you")


def taught() -> Classifier:
    facts = [0] * len(RAIN) + [1] * len(BREAD) + [2] * len(CHAT)
    return fit([*RAIN, *BREAD, *CHAT], facts, ("rain", "bread", EVERYDAY), INDEX)


def best(classifier: Classifier, question: str) -> str:
    return classifier.facts[int(np.argmax(classifier.logits(READING.stems(question), words(question), NOWHERE)))]


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("will it rain", "rain"),
        ("bred pls", "bread"),
        ("brread", "bread"),
        ("rainy?", "rain"),
        ("nice match", EVERYDAY),
    ],
)
def test_what_is_asked_in_other_words_or_misspelt_is_told_apart(question: str, fact: str):
    assert best(taught(), question) == fact


def test_fitting_twice_gives_the_same():
    one, two = taught(), taught()
    assert np.array_equal(one.weights, two.weights)
    assert np.array_equal(one.bias, two.bias)


def test_what_is_written_is_read_back():
    one = taught()
    kept = Classifier(
        one.facts,
        one.weights,
        one.scale,
        one.bias,
        one.of_direction,
        one.idf,
        (Unseen("dry?", "rain", np.ones(3, np.float32)),),
    )
    read = Classifier.from_bytes(kept.to_bytes())
    assert read.facts == kept.facts
    assert [(u.text, u.asks_for) for u in read.unseen] == [("dry?", "rain")]
    question = "will it rain"
    stems, said = READING.stems(question), words(question)
    assert np.array_equal(read.logits(stems, said, NOWHERE), kept.logits(stems, said, NOWHERE))


@given(st.integers(0, 4_000), st.binary(max_size=40))
def test_what_is_damaged_is_refused_or_harmless(at: int, garbage: bytes):
    stored = taught_bytes()
    damaged = stored[: at % len(stored)] + garbage
    with pytest.raises(ValueError, match=r"classifier|archive"):
        Classifier.from_bytes(damaged)


@given(st.integers(0, 10**9), st.integers(1, 255))
def test_a_changed_byte_raises_nothing_but_a_value_error(at: int, changed: int):
    damaged = bytearray(taught_bytes())
    damaged[at % len(damaged)] ^= changed
    with suppress(ValueError):
        assert Classifier.from_bytes(bytes(damaged)).facts


_BYTES: list[bytes] = []


def taught_bytes() -> bytes:
    if not _BYTES:
        _BYTES.append(taught().to_bytes())
    return _BYTES[0]


@given(st.text(max_size=80))
def test_each_block_of_a_text_has_the_length_one(text: str):
    buckets, counts = counted(READING.stems(text), words(text))
    vector = weighted(buckets, counts, inverse_document_frequency(buckets, 1))
    assert len(set(vector.buckets.tolist())) == len(vector.buckets)
    assert all(0 <= bucket < BUCKETS for bucket in vector.buckets.tolist())
    buckets = vector.buckets
    blocks = (buckets < OF_WORDS, (buckets >= OF_WORDS) & (buckets < OF_LETTERS), buckets >= OF_LETTERS)
    for block in blocks:
        length = float((vector.values[block] ** 2).sum())
        assert length == pytest.approx(1.0, abs=1e-4) or not block.any()


@given(st.lists(st.one_of(st.just(float("nan")), st.floats(-40, 40)), min_size=1, max_size=8))
def test_what_is_learnt_only_ever_takes_from_a_score(logits: list[float]):
    worth = learned_of(np.array(logits, np.float32))
    assert (worth <= 0).all()
    assert (worth >= LEARNED * LEAST_LEARNED - 1e-6).all()
    if not all(np.isnan(logits)):
        assert worth[int(np.nanargmax(logits))] == 0


def test_a_small_base_has_no_classifier(small_base: KnowledgeBase):
    assert classifier_of(Index.of(small_base, WordVectors.empty())) is None
    assert classifier_for(small_base) is None


def further_ways(index: Index) -> list[tuple[str, str]]:
    first = index.facts[0].id
    ways = [(first, f"how many bikes went missing number {n}") for n in range(20 * len(index.facts))]
    return ways + [(UNSAID, f"who built those bikes number {n}") for n in range(40)]


def crowded_index(base: KnowledgeBase) -> Index:
    """Return the index of a base with enough ways of asking for a classifier."""
    index = Index.of(base, WordVectors.empty())
    return Index(
        [
            fact.model_copy(update={"questions": tuple(f"{q} {n}" for q in fact.questions for n in range(20))})
            for fact in index.facts
        ],
        base.people,
        index.reading,
        WordVectors.empty(),
    )


def test_texts_that_are_kept_unseen_are_not_among_those_it_learns_from(small_base: KnowledgeBase):
    crowded = crowded_index(small_base)
    first = crowded.facts[0].id
    classifier = classifier_of(crowded, CHAT, further_ways(crowded))
    assert classifier is not None
    asked_for = {u.asks_for for u in classifier.unseen}
    assert asked_for == {first, UNSAID, EVERYDAY}
    matcher = Matcher(crowded, classifier=classifier)
    assert matcher.query("who built those bikes, the red ones").unsaid > 0
    assert matcher.query("how many bikes went missing").unsaid < 0
    assert calibrate(matcher, CHAT) == calibrate(matcher, CHAT)


def test_what_was_kept_unseen_before_stays_so_when_more_is_learned(small_base: KnowledgeBase):
    crowded = crowded_index(small_base)
    before = classifier_of(crowded, CHAT, further_ways(crowded))
    assert before is not None
    kept = {one.text for one in before.unseen}
    more = [(crowded.facts[0].id, f"which bikes are gone, please, number {n}") for n in range(60)]
    after = classifier_of(crowded, CHAT, further_ways(crowded) + more, apart=kept)
    assert after is not None
    assert {one.text for one in after.unseen} == kept
    assert not np.array_equal(after.unseen[0].logits, before.unseen[0].logits)


def test_the_packaged_classifier_knows_every_fact_and_is_mostly_right_on_what_it_has_not_met(curated: Answerer):
    classifier = classifier_for(curated.base)
    assert classifier is not None
    assert set(classifier.facts) == {*curated.base.facts, UNSAID, EVERYDAY}
    asked = [u for u in classifier.unseen if u.asks_for not in (EVERYDAY, UNSAID)]
    nowhere = [u for u in classifier.unseen if u.asks_for == UNSAID]
    beside = [u for u in classifier.unseen if u.asks_for == EVERYDAY]
    assert min(len(asked), len(beside)) >= 500
    assert share_right(classifier, asked) > 0.75
    assert share_right(classifier, beside) > 0.85
    assert share_right(classifier, nowhere) > 0.5


def share_right(classifier: Classifier, unseen: list[Unseen]) -> float:
    return sum(classifier.facts[int(np.argmax(u.logits))] == u.asks_for for u in unseen) / len(unseen)


def test_a_chance_is_one_of_all_that_may_be_asked(curated: Answerer):
    query = curated.matcher.query("How many offences were recorded in 2022/23?")
    chances = [chance_of(query, f) for f in range(len(curated.base.facts))]
    assert all(chance is not None and 0 <= chance <= 1 for chance in chances)
    assert sum(chance or 0.0 for chance in chances) <= 1 + 1e-6
    assert chance_of(query, len(curated.base.facts)) is None
