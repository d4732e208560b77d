"""What is installed works from anywhere, and the README's commands and example are what they say."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def run(directory: Path, *arguments: str, environment: Mapping[str, str]) -> str:
    """Run Python in `directory` and return what it printed."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("DISCORD_", "KNOWLEDGE_"))}
    command = [sys.executable, *arguments]
    ran = subprocess.run(
        command,
        cwd=directory,
        env={**inherited, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return {"DATA_DIR": str(tmp_path_factory.mktemp("data"))}


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from this checkout and unpacked."""
    directory = tmp_path_factory.mktemp("wheel")
    run(ROOT, "-m", "hatchling", "build", "-t", "wheel", "-d", str(directory), environment={})
    (wheel,) = directory.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(directory / "site")
    return directory / "site"


def test_the_wheel_holds_the_base_and_the_word_table(unpacked: Path) -> None:
    packaged = {file.relative_to(unpacked / "bot" / "base") for file in (unpacked / "bot" / "base").rglob("*.yaml")}
    assert packaged == {file.relative_to(ROOT / "knowledge") for file in (ROOT / "knowledge").rglob("*.yaml")}
    assert (unpacked / "bot" / "answering" / "word-vectors.xz").is_file()
    assert (unpacked / "bot" / "py.typed").is_file()


def test_the_wheel_holds_nothing_else(unpacked: Path) -> None:
    assert {entry.name.split("-")[0] for entry in unpacked.iterdir()} == {"bot", "cited_answer_bot"}


def test_the_wheel_answers_from_any_directory(unpacked: Path, tmp_path: Path, data: dict[str, str]) -> None:
    environment = {**data, "PYTHONPATH": str(unpacked)}
    where = run(
        tmp_path, "-c", "from bot.knowledge.library import curated_base as b; print(b())", environment=environment
    )
    assert Path(where.strip()) == unpacked / "bot" / "base"
    said = run(tmp_path, "-m", "bot", "ask", "How many offences were recorded?", environment=environment)
    assert "6,350" in said
    assert "2022/23" in said
    assert "¶2" in said


def test_the_readme_shows_what_happens(tmp_path: Path, data: dict[str, str]) -> None:
    shown = re.search(r'```console\n\$ bot ask "([^"]+)"\n(.*?)\n```', README, re.DOTALL)
    assert shown is not None
    said = run(tmp_path, "-m", "bot", "ask", shown[1], environment=data)
    assert said.rstrip("\n") == shown[2]


def test_the_readme_prints_the_two_commands() -> None:
    install = "python3 -m venv .venv && .venv/bin/pip install -c constraints.txt -e"
    assert f"\n{install} . && .venv/bin/bot\n" in README
    assert f"\n{install} '.[test]' && .venv/bin/pytest\n" in README


@pytest.mark.parametrize("link", re.findall(r"\]\((?!https?:)([^)#]+)\)", README))
def test_the_readme_links_to_files_that_are_there(link: str) -> None:
    assert (ROOT / link).exists()


def test_every_dependency_is_pinned_by_name_and_version_only() -> None:
    lines = [line for line in (ROOT / "constraints.txt").read_text().splitlines() if not line.startswith("#")]
    assert [line for line in lines if not re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.!+]+", line)] == []
    pinned = {_name(line) for line in lines}
    needed = [*PROJECT["dependencies"], *(n for extra in PROJECT["optional-dependencies"].values() for n in extra)]
    assert [need for need in needed if _name(need) not in pinned] == []


def _name(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found is not None
    return re.sub(r"[-_.]+", "-", found[0]).lower()


def test_importing_the_package_reads_no_environment_and_opens_no_file() -> None:
    program = """
import sys, os
class Watched(dict):
    def _told(self, *names): raise AssertionError(f"environment read: {names}")
    __getitem__ = get = __contains__ = __iter__ = _told
seen = []
sys.addaudithook(lambda event, args: seen.append(args[0]) if event == "open" else None)
os.environ = Watched()
import bot
opened = [str(name) for name in seen if not str(name).endswith((".py", ".pyc")) and "__pycache__" not in str(name)]
assert opened == [], opened
assert not {"discord", "yaml", "typer"} & set(sys.modules)
"""
    run(ROOT, "-c", program, environment={})
