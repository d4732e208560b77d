"""A base is calibrated once; a damaged or missing cache only costs time."""

from __future__ import annotations

import ast
import json
import subprocess
from pathlib import Path

import numpy as np
import pytest

import bot.answering
from bot.answering.calibration import FEATURES, Calibration
from bot.answering.index import Tokens
from bot.knowledge.library import curated_base
from bot.knowledge.reader import read
from bot.services.calibration_store import KEPT, MADE_BY, CalibrationStore, Kept

ZEROS = (0.0,) * len(FEATURES)
CALIBRATION = Calibration(ZEROS, (1.0,) * len(FEATURES), ZEROS, 0.25)
TOKENS = Tokens(("bicycl", "stolen", "café"), np.array([0, 1, 2, 0], np.int32), np.array([0, 2, 2, 4], np.int32))
KEPT_OF_BASE = Kept(CALIBRATION, TOKENS, {"bicycles": "bicycl", "stolen": "stolen"})
DIGEST = "ab" * 32
ANSWERING = Path(bot.answering.__file__).parent


def same(one: Kept | None, other: Kept) -> bool:
    return (
        one is not None
        and (one.calibration, one.tokens.words, one.stems) == (other.calibration, other.tokens.words, other.stems)
        and np.array_equal(one.tokens.sequence, other.tokens.sequence)
        and np.array_equal(one.tokens.start, other.tokens.start)
    )


def test_what_is_saved_is_found_again(tmp_path: Path) -> None:
    store = CalibrationStore(tmp_path)
    assert store.load(DIGEST) is None
    store.save(DIGEST, KEPT_OF_BASE)
    assert same(store.load(DIGEST), KEPT_OF_BASE)
    assert store.load("cd" * 32) is None
    assert [file.name for file in (tmp_path / "cache").iterdir() if file.name.startswith(".")] == []


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '{"version": 0}', "[" * 100_000])
def test_what_cannot_be_read_is_none(tmp_path: Path, content: str) -> None:
    store = CalibrationStore(tmp_path)
    store.save(DIGEST, KEPT_OF_BASE)
    (file,) = (tmp_path / "cache").iterdir()
    file.write_text(content)
    assert store.load(DIGEST) is None


def test_numbers_that_are_none_are_refused(tmp_path: Path) -> None:
    store = CalibrationStore(tmp_path)
    store.save(DIGEST, KEPT_OF_BASE)
    (file,) = (tmp_path / "cache").iterdir()
    stored = json.loads(file.read_text())
    stored["calibration"]["intercept"] = float("nan")
    file.write_text(json.dumps(stored))
    assert store.load(DIGEST) is None


def test_a_data_folder_that_cannot_be_written_is_left(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = CalibrationStore(tmp_path / "file")
    store.save(DIGEST, KEPT_OF_BASE)
    assert store.load(DIGEST) is None


def test_old_ones_go(tmp_path: Path) -> None:
    store = CalibrationStore(tmp_path)
    for number in range(KEPT + 3):
        store.save(f"{number:02d}" * 32, KEPT_OF_BASE)
    assert len(list((tmp_path / "cache").iterdir())) == KEPT
    assert same(store.load(f"{KEPT + 2:02d}" * 32), KEPT_OF_BASE)


@pytest.mark.parametrize("key", ["base", "engine"])
def test_a_calibration_of_another_base_or_engine_is_refused(tmp_path: Path, key: str) -> None:
    store = CalibrationStore(tmp_path)
    store.save(DIGEST, KEPT_OF_BASE)
    (file,) = (tmp_path / "cache").iterdir()
    stored = json.loads(file.read_text())
    file.write_text(json.dumps({**stored, key: "another"}))
    assert store.load(DIGEST) is None


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("sequence", np.array([0, 1, 3, 0])),  # an id that no word has
        ("sequence", np.array([0, 1, -1, 0])),
        ("sequence", np.array([0, 1, 2])),  # shorter than the last text's end
        ("start", np.array([0, 3, 2, 4])),  # a text that ends before it begins
        ("start", np.array([1, 2, 2, 4])),
        ("start", np.array([], np.int32)),
        ("words", ("a", "b", "a")),
    ],
)
def test_tokens_that_do_not_fit_together_are_refused(tmp_path: Path, part: str, value: object) -> None:
    store = CalibrationStore(tmp_path)
    store.save(DIGEST, Kept(CALIBRATION, TOKENS._replace(**{part: value}), {}))
    assert store.load(DIGEST) is None


@pytest.mark.parametrize("part", ["sequence", "start"])
@pytest.mark.parametrize("packed", ["", "AAAA", "not base 64", 7])
def test_damaged_tokens_are_refused(tmp_path: Path, part: str, packed: object) -> None:
    store = CalibrationStore(tmp_path)
    store.save(DIGEST, KEPT_OF_BASE)
    (file,) = (tmp_path / "cache").iterdir()
    stored = json.loads(file.read_text())
    stored["tokens"][part] = packed
    file.write_text(json.dumps(stored))
    assert store.load(DIGEST) is None


def imports_within_answering(module: str) -> set[str]:
    """Return the modules of `bot.answering` that `module` imports, itself and those imported by them included."""
    found: set[str] = set()
    waiting = [module]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            tree = ast.parse((ANSWERING / f"{name}.py").read_text("utf-8"))
            froms = (node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))
            waiting += [f.removeprefix("bot.answering.") for f in froms if f.startswith("bot.answering.")]
    return found


def test_what_is_kept_is_known_to_depend_on_all_that_it_is_made_by() -> None:
    words = {"encoder.npz", "everyday.txt", "student.npz", "word-vectors.xz"}
    assert set(MADE_BY) == {f"{name}.py" for name in imports_within_answering("calibration_fit")} | words


def being_edited() -> bool:
    """Whether the curated base or the engine has changes that are not committed; False where there is no git."""
    root = Path(__file__).resolve().parents[2]
    paths = ["knowledge", "training/ways-of-asking", *(f"bot/answering/{name}" for name in MADE_BY)]
    command = ["git", "status", "--porcelain", "--", *paths]
    changed = subprocess.run(command, cwd=root, capture_output=True, check=False)
    return changed.returncode == 0 and bool(changed.stdout.strip())


def test_the_curated_base_comes_calibrated(tmp_path: Path) -> None:
    """When this fails: python training/teach.py, and commit the result with the change."""
    if being_edited():
        pytest.skip("the base or the engine is being edited: a change is calibrated before it is committed")
    assert CalibrationStore(tmp_path).load(read(curated_base()).digest) is not None
