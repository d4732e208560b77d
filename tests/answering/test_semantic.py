"""Meaning by an encoder: what it is asked, what it decides, and what is said where it is missing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from bot.answering.calibration_fit import calibrate
from bot.answering.index import Index
from bot.answering.matcher import Matcher
from bot.answering.overlay import OverlaidMatcher
from bot.answering.semantic import Repair
from bot.answering.text import Reading, words
from bot.answering.vectors import Vector, WordVectors, unit
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.library import Library, curated_base
from bot.knowledge.models import Citation, Fact, Kind
from bot.knowledge.overlay import GuildFacts
from bot.semantic.encoder import EncoderUnavailableError, SentenceEncoder, model_path, packaged_pieces
from bot.services.calibration_store import open_answerer
from bot.services.semantic import KeptVectors, Semantic, open_semantic

SENSES = {"purchase": 0, "buy": 0, "bought": 0, "weather": 1, "rain": 1, "sunny": 1}


class SenseEncoder:
    """Knows what a handful of words are about, and counts what it was given."""

    words: Sequence[str] = tuple(SENSES)
    digest = "senses"

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.questions: list[str] = []

    def of_texts(self, texts: Sequence[str], *, keep: bool = False) -> Vector:
        self.texts += texts
        return self._encode(texts)

    def of_question(self, text: str) -> Vector:
        self.questions.append(text)
        vector: Vector = self._encode([text])[0]
        return vector

    def _encode(self, texts: Sequence[str]) -> Vector:
        out = np.zeros((len(texts), 3), np.float32)
        for row, text in zip(out, texts, strict=True):
            for word in words(text):
                row[SENSES.get(word, 2)] += 1
        return unit(out)


def fact(identifier: str, *texts: str) -> Fact:
    return Fact(
        id=identifier,
        kind=Kind.STATEMENT,
        text=texts[0],
        questions=texts[1:],
        cite=(Citation(source="s", paragraph=1),),
    )


def matcher(encoder: SenseEncoder | None) -> Matcher:
    facts = [
        fact("shop", "You can buy it here", "where was it bought"),
        fact("sky", "It is sunny today", "will it rain"),
    ]
    return Matcher(Index(facts, {}, Reading(), WordVectors.empty(), encoder))


def test_an_encoder_finds_what_no_word_or_letter_tells():
    found = matcher(SenseEncoder())
    (best, *_) = found.rank(found.query("purchase"))
    assert found.index.facts[best.fact].id == "shop"
    assert best.meaning > 0.2


def test_without_an_encoder_such_a_question_means_nothing():
    found = matcher(None)
    assert {(c.meaning, c.coverage) for c in found.rank(found.query("purchase"))} == {(0.0, 0.0)}


def test_a_text_left_out_leaves_its_direction_too():
    found = matcher(SenseEncoder())
    query = found.query("rain")
    whole = {c.fact: c.meaning for c in found.rank(query)}
    rain = next(t for t, text in enumerate(found.index.texts) if text.text == "will it rain")
    without = {c.fact: c.meaning for c in found.rank(query, without_text=rain)}
    assert without[1] < whole[1]
    assert without[0] == pytest.approx(whole[0])


def test_a_question_is_given_to_the_encoder_with_its_misspelt_words_put_right():
    encoder = SenseEncoder()
    matcher(encoder).query("was it boght, or will wheather turn?")
    assert encoder.questions == ["was it bought or will weather turn"]


def test_over_a_base_a_question_is_encoded_once_and_a_servers_facts_are_found_by_meaning():
    encoder = SenseEncoder()
    own = matcher(encoder)
    base = KnowledgeBase(sources={}, facts={f.id: f for f in own.index.facts})
    added = fact("g-1", "A rainy and sunny place, rain all weather")
    both = OverlaidMatcher(own, base, GuildFacts(facts={"g-1": added}))
    ranked = both.rank(both.query("weather"))
    assert encoder.questions == ["weather"]
    assert both.index.facts[ranked[0].fact].id == "g-1"
    assert ranked[0].meaning > 0.5


def test_a_question_without_a_word_is_not_encoded():
    encoder = SenseEncoder()
    query = matcher(encoder).query("?!")
    assert encoder.questions == []
    assert query.direction.tolist() == [0, 0, 0]


def test_messages_without_a_word_are_calibrated_with():
    calibrated = calibrate(matcher(SenseEncoder()), ["?!", "sunny spells", "...", "what is for dinner"])
    assert all(np.isfinite(calibrated.weights))


@pytest.mark.parametrize(
    ("asked", "read"),
    [
        ("whats the larget town", "what is the largest town"),  # the base's own word, two edits away at most
        ("a hospitel", "a hospital"),  # a common word, where the base has none like it
        ("the lodge", "the lodge"),  # known to the table
        ("in 20222", "in 20222"),  # a number is never a misspelling
        ("a zzqqxx", "a zzqqxx"),  # like nothing
        ("HOSPITAL!", "hospital"),
    ],
)
def test_repair(asked: str, read: str):
    repair = Repair(["The largest town"], ["lodg"], ["hospital", "town"])
    assert repair.read(asked) == read


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Unaffable", ["una", "##ffa", "##ble"]),
        ("café, 10%!", ["cafe", ",", "10", "%", "!"]),
        ("don't", ["don", "'", "t"]),
        ("中文 x", ["中", "文", "x"]),
        ("a" * 101, ["[UNK]"]),
        ("\u200bhi\x00\tthere", ["hi", "there"]),
        ("", []),
    ],
)
def test_wordpiece_reads_as_bert_does(text: str, pieces: list[str]):
    vocabulary = (Path(__file__).parents[2] / "bot/semantic/vocab.txt").read_text("utf-8").splitlines()
    ids = packaged_pieces().ids(text, 256)
    assert [vocabulary[i] for i in ids] == ["[CLS]", *pieces, "[SEP]"]


def test_wordpiece_cuts_what_is_too_long_and_keeps_the_end_mark():
    ids = packaged_pieces().ids("word " * 500, 16)
    assert len(ids) == 16
    assert ids[-1] == packaged_pieces().ids("", 16)[-1]


def test_a_model_that_is_missing_is_said_and_not_raised(tmp_path: Path):
    semantic = open_semantic(tmp_path / "none.onnx", tmp_path)
    assert semantic.encoder is None
    assert semantic.says == "off (the model's file is missing)"
    assert semantic.digest == ""


def test_another_model_than_the_expected_one_is_not_run(tmp_path: Path):
    pytest.importorskip("onnxruntime", reason="the extra `semantic` is not installed")
    model = tmp_path / "model.onnx"
    model.write_bytes(b"something else")
    assert open_semantic(model, tmp_path).says == "off (the model's file is not the expected one (sha256 differs))"


def test_vectors_of_texts_are_made_once_and_survive_a_broken_file(tmp_path: Path):
    class Wide(SenseEncoder):
        def _encode(self, texts: Sequence[str]) -> Vector:
            return unit(np.pad(super()._encode(texts), ((0, 0), (0, 381))))

    encoder = Wide()
    first = KeptVectors(encoder, tmp_path).of_texts(["buy", "rain"], keep=True)
    again = KeptVectors(encoder, tmp_path).of_texts(["rain", "buy", "rain"], keep=True)
    assert encoder.texts == ["buy", "rain"]
    assert np.array_equal(again, first[[1, 0, 1]])
    (kept,) = tmp_path.iterdir()
    kept.write_bytes(kept.read_bytes()[:-40])
    assert np.array_equal(KeptVectors(encoder, tmp_path).of_texts(["buy", "rain"], keep=True), first)
    assert encoder.texts == ["buy", "rain", "buy", "rain"]


def test_of_a_question_and_of_a_servers_facts_nothing_is_kept(tmp_path: Path):
    KeptVectors(SenseEncoder(), tmp_path).of_question("buy")
    KeptVectors(SenseEncoder(), tmp_path).of_texts(["a server's own fact"], keep=False)
    assert list(tmp_path.iterdir()) == []


def test_a_base_with_a_classifier_is_answered_without_the_encoder(small_base: KnowledgeBase, tmp_path: Path):
    semantic = Semantic(SenseEncoder(), "on (for a test)", "of a test")
    asked: list[Semantic] = []

    def opened() -> Semantic:
        asked.append(semantic)
        return semantic

    without = open_answerer(Library(curated_base()).load(), tmp_path, opened)
    assert isinstance(without.matcher.index, Index)
    assert without.matcher.index.encoder is None
    assert asked == []
    with_it = open_answerer(small_base, tmp_path, opened)
    assert isinstance(with_it.matcher.index, Index)
    assert with_it.matcher.index.encoder is semantic.encoder


def test_the_model_tells_near_from_far():
    try:
        model_path()
        encoder = SentenceEncoder.load()
    except EncoderUnavailableError:
        pytest.skip("the extra `semantic` is not installed")
    asked = encoder.of_question("how do i get to the station")
    near, far = encoder.of_texts(["the way to the train stop", "soup is made of carrots"]) @ asked
    assert near > 0.4
    assert far < 0.2
    assert np.linalg.norm(asked) == pytest.approx(1, abs=1e-5)
