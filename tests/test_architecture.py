"""The house keeps its shape: arrows point inwards, modules stay small, and the program names no report."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from bot.answering.safeguarding import ESSENTIAL
from bot.knowledge.library import curated_base
from bot.knowledge.models import Kind
from bot.knowledge.reader import read

ROOT = Path(__file__).resolve().parents[1]
MODULES = sorted(
    path for path in (ROOT / "bot").rglob("*.py") if "base" not in path.relative_to(ROOT / "bot").parts[:1]
)

CORE = (
    "bot.errors", "bot.knowledge.models", "bot.knowledge.base", "bot.knowledge.characters", "bot.knowledge.changes",
    "bot.knowledge.confusable", "bot.knowledge.contacts", "bot.knowledge.deeds", "bot.knowledge.history",
    "bot.knowledge.hygiene", "bot.knowledge.instructions", "bot.knowledge.link_shorteners",
    "bot.knowledge.local_fact", "bot.knowledge.overlay", "bot.knowledge.word_diff", "bot.answering", "bot.replies",
)  # fmt: skip
"""Pure: no input or output, no clock, no framework."""
ADAPTERS = ("bot.client", "bot.cogs", "bot.ui", "bot.commands", "bot.demo", "bot.__main__")
LOOPBACK = "bot.loopback"
DEMO = "bot.demo"
"""The only part that knows the loopback Discord, beside the tests."""
IMPURE = {
    "aiohttp", "asyncio", "datetime", "discord", "http", "logging", "os", "pathlib", "platformdirs",
    "pydantic_settings", "rich", "shutil", "socket", "sqlite3", "subprocess", "sys", "tempfile", "time", "typer",
    "urllib", "yaml",
}  # fmt: skip
"""What the core must not import: files, clocks, networks, frameworks, the environment."""
PURE_PARTS = {"urllib.parse"}
"""Parts of those that only compute."""
LONGEST = 400
VAGUE = re.compile(r"(utils?|helpers?|common|misc|constants|managers?|stuff)")


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def within(module: str, *packages: str) -> bool:
    return any(module == package or module.startswith(package + ".") for package in packages)


def imports_of(path: Path) -> Iterator[str]:
    """Yield every module that `path` imports at run time, by its full name; imports inside functions too."""
    tree = ast.parse(path.read_text("utf-8"))
    skipped = {id(inner) for node in ast.walk(tree) if _only_for_types(node) for inner in ast.walk(node)}
    package = name_of(path).split(".")
    package = package if path.name == "__init__.py" else package[:-1]
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            module = ".".join(filter(None, [base, node.module or ""]))
            for alias in node.names:
                inner = f"{module}.{alias.name}"
                yield inner if (ROOT / Path(*inner.split("."))).with_suffix(".py").exists() else module


def _only_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_arrows_point_inwards(path: Path) -> None:
    module = name_of(path)
    imported = set(imports_of(path))
    inside = {name for name in imported if within(name, "bot")}
    outside = {name for name in imported if name.split(".")[0] in IMPURE and name not in PURE_PARTS}
    if within(module, *CORE):
        assert {name for name in inside if not within(name, *CORE)} - {"bot"} == set()
        assert outside == set()
    elif within(module, LOOPBACK):
        assert {name for name in inside if not within(name, LOOPBACK)} - {"bot"} == set()
    elif not within(module, *ADAPTERS):
        assert {name for name in inside if within(name, *ADAPTERS)} == set()
        assert {name for name in outside if within(name, "typer", "rich")} == set()
    if not within(module, LOOPBACK, DEMO):
        assert {name for name in inside if within(name, LOOPBACK)} == set()


def is_written_table(path: Path) -> bool:
    """Whether a module is nothing but numbers that a script of `training/` writes: as long as its words are many."""
    return "not for editing by hand" in path.read_text("utf-8").splitlines()[0]


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_is_one_idea_with_a_name(path: Path) -> None:
    assert is_written_table(path) or len(path.read_text("utf-8").splitlines()) <= LONGEST
    assert not VAGUE.fullmatch(path.stem)
    assert not VAGUE.fullmatch(path.parent.name)
    tree = ast.parse(path.read_text("utf-8"))
    assert not tree.body or ast.get_docstring(tree), "a module says what it is"


@cache
def names_of_the_report() -> frozenset[str]:
    """Return the words that only this report's base tells: who and what it names, its figures and its titles.

    Those who run a help line are left out: help names them with the base broken.
    """
    base = read(curated_base())
    helping = " ".join(line.name for line in ESSENTIAL)
    named = {"Snapchat", "Meta", "Citizen Lab", "Online Safety Bill", "FRT"}
    named |= {source.title for source in base.sources.values()}
    named |= {source.publisher for source in base.sources.values() if source.publisher}
    named |= {name for person in base.people.values() for name in (person.name, person.name.split()[-1])}
    for fact in base.of_kind(Kind.FIGURE):
        numbers = re.findall(r"\d+,\d{3}", fact.text)
        named |= {*numbers, *(number.replace(",", "") for number in numbers)}
    return frozenset(name for name in named if name not in helping)


SUBJECT = re.compile(r"(?i)\b(?:groom\w*|encrypt\w*)\b")
SAFEGUARDING = "bot.answering.safeguarding"
"""Safeguarding may speak of its subject in general words."""


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_the_program_names_nothing_of_the_report(path: Path) -> None:
    text = path.read_text("utf-8")
    found = {name for name in names_of_the_report() if re.search(rf"\b{re.escape(name)}\b", text)}
    if not within(name_of(path), SAFEGUARDING) and not is_written_table(path):
        found |= set(SUBJECT.findall(text))
    assert found == set()


def committed_files() -> list[Path]:
    """Return the text files under version control, or those of the source tree where there is no git."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout: what is committed cannot be listed")
    return [ROOT / name for name in listed.stdout.decode().split("\0") if name and (ROOT / name).is_file()]


FORBIDDEN = {
    "a package registry's host": r"pypi\.org"
    r"/simple|files\.python"
    r"hosted|registry\.npm"
    r"js|deb\.deb"
    r"ian\.org",
    "a path of one machine": r"(?<![\w.-])/(?:work|root|home/\w+)(?=/|$)",
    "a secret": r"[MNO][A-Za-z\d_-]{23,25}\.[A-Za-z\d_-]{6}\.[A-Za-z\d_-]{27,}",
}


@pytest.mark.parametrize("what", sorted(FORBIDDEN))
def test_no_committed_file_holds(what: str) -> None:
    pattern = re.compile(FORBIDDEN[what])
    found = []
    for path in committed_files():
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{path.relative_to(ROOT)}: {match[0]}" for match in pattern.finditer(text)]
    assert found == []
