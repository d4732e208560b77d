"""A base is calibrated once; a damaged or missing cache only costs time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.answering.calibration import FEATURES, Calibration
from bot.knowledge.library import curated_base
from bot.knowledge.reader import read
from bot.services.calibration_store import KEPT, CalibrationStore

ZEROS = (0.0,) * len(FEATURES)
CALIBRATION = Calibration(ZEROS, (1.0,) * len(FEATURES), ZEROS, 0.25)
DIGEST = "ab" * 32


def test_what_is_saved_is_found_again(tmp_path: Path) -> None:
    store = CalibrationStore(tmp_path)
    assert store.load(DIGEST) is None
    store.save(DIGEST, CALIBRATION)
    assert store.load(DIGEST) == CALIBRATION
    assert store.load("cd" * 32) is None
    assert [file.name for file in (tmp_path / "cache").iterdir() if file.name.startswith(".")] == []


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '{"version": 0}', "[" * 100_000])
def test_what_cannot_be_read_is_none(tmp_path: Path, content: str) -> None:
    store = CalibrationStore(tmp_path)
    store.save(DIGEST, CALIBRATION)
    (file,) = (tmp_path / "cache").iterdir()
    file.write_text(content)
    assert store.load(DIGEST) is None


def test_numbers_that_are_none_are_refused(tmp_path: Path) -> None:
    store = CalibrationStore(tmp_path)
    store.save(DIGEST, CALIBRATION)
    (file,) = (tmp_path / "cache").iterdir()
    stored = json.loads(file.read_text())
    stored["calibration"]["intercept"] = float("nan")
    file.write_text(json.dumps(stored))
    assert store.load(DIGEST) is None


def test_a_data_folder_that_cannot_be_written_is_left(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = CalibrationStore(tmp_path / "file")
    store.save(DIGEST, CALIBRATION)
    assert store.load(DIGEST) is None


def test_old_ones_go(tmp_path: Path) -> None:
    store = CalibrationStore(tmp_path)
    for number in range(KEPT + 3):
        store.save(f"{number:02d}" * 32, CALIBRATION)
    assert len(list((tmp_path / "cache").iterdir())) == KEPT
    assert store.load(f"{KEPT + 2:02d}" * 32) == CALIBRATION


@pytest.mark.parametrize("key", ["base", "engine"])
def test_a_calibration_of_another_base_or_engine_is_refused(tmp_path: Path, key: str) -> None:
    store = CalibrationStore(tmp_path)
    store.save(DIGEST, CALIBRATION)
    (file,) = (tmp_path / "cache").iterdir()
    stored = json.loads(file.read_text())
    file.write_text(json.dumps({**stored, key: "another"}))
    assert store.load(DIGEST) is None


def test_the_curated_base_comes_calibrated(tmp_path: Path) -> None:
    """When this fails: python -m bot.services.calibration_store."""
    assert CalibrationStore(tmp_path).load(read(curated_base()).digest) is not None
