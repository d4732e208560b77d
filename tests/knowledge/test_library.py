"""The last good base stays until a better one is read."""

from __future__ import annotations

import pytest

from bot.errors import KnowledgeError
from bot.knowledge.library import Library, curated_base

from .conftest import FACTS, MakeBase


def test_a_broken_reload_keeps_the_last_good_base(make_base: MakeBase) -> None:
    library = Library(make_base())
    first = library.load()
    make_base({"facts/bees.yaml": FACTS.replace("kind: figure", "kind: figur")})
    assert not library.reload()
    assert library.base is first
    assert [fault.line for fault in library.faults] == [2]
    make_base({"facts/bees.yaml": FACTS.replace("40 hives", "41 hives")})
    assert library.reload()
    assert library.base is not first
    assert library.faults == ()


def test_without_a_good_base_there_is_none(make_base: MakeBase) -> None:
    library = Library(make_base({"facts/bees.yaml": "["}))
    with pytest.raises(KnowledgeError):
        library.load()
    assert not library.ready
    with pytest.raises(KnowledgeError, match="facts/bees"):
        _ = library.base


def test_the_base_that_comes_with_the_bot_is_found() -> None:
    assert (curated_base() / "sources.yaml").is_file()
