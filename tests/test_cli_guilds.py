"""What operators do with a server's facts at the command line: export, import, check, forget."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
import yaml

from bot.commands.application import main
from bot.knowledge.library import curated_base
from bot.knowledge.local_fact import LocalCitation, LocalFact
from bot.knowledge.models import Kind
from bot.knowledge.reader import read
from bot.services.guild_facts import Overlays
from bot.services.journal_files import JournalFiles

GUILD, ANNE = 41, 123456789012345678


def fact(text: str) -> LocalFact:
    cite = (LocalCitation(url="https://www.example.org/news/a"),)
    return LocalFact(kind=Kind.STATEMENT, text=text, cite=cite, questions=("a b?", "c d?", "e f?"))


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder in which server 41 has a fact and a way to ask; no setting of this machine is seen."""
    monkeypatch.chdir(tmp_path)
    for name in ("DISCORD_TOKEN", "KNOWLEDGE_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    overlays = Overlays(JournalFiles(tmp_path / "data" / "guilds"))

    async def fill() -> None:
        await overlays.add(GUILD, ANNE, fact("Words."), "why")
        await overlays.phrase(GUILD, ANNE, read(curated_base()).answers[0].id, "So what is it?")

    asyncio.run(fill())
    return tmp_path / "data"


def journal(data: Path, guild: int = GUILD) -> str:
    return (data / "guilds" / f"{guild}.yaml").read_text("utf-8")


def test_export_prints_the_curated_format(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "--guild", str(GUILD)]) == 0
    printed = yaml.safe_load(capsys.readouterr().out)
    assert [entry["text"] for entry in printed["facts"]] == ["Words."]
    assert printed["phrases"][0]["questions"] == ["So what is it?"]
    assert str(ANNE) not in str(printed)


def test_what_is_exported_to_a_file_is_imported_into_another_server(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "--guild", str(GUILD), "facts.yaml"]) == 0
    assert main(["import", "--guild", "42", "facts.yaml", "--dry-run"]) == 0
    assert not (data / "guilds" / "42.yaml").exists()
    capsys.readouterr()
    assert main(["import", "--guild", "42", "facts.yaml"]) == 0
    out = capsys.readouterr().out
    assert "+ Words. — example.org" in out
    assert "saved: 2 changes" in out
    assert 'text: "Words."' in journal(data, 42)
    assert main(["import", "--guild", "42", "facts.yaml"]) == 0
    assert "nothing was changed" in capsys.readouterr().out


def test_a_file_that_is_there_is_replaced_only_when_told_to(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("facts.yaml").write_text("mine\n")
    assert main(["export", "--guild", str(GUILD), "facts.yaml"]) == 2
    assert "facts.yaml is there already" in capsys.readouterr().err
    assert Path("facts.yaml").read_text() == "mine\n"
    assert main(["export", "--guild", str(GUILD), "facts.yaml", "--force"]) == 0
    assert "Words." in Path("facts.yaml").read_text()


def test_a_file_with_a_fault_changes_nothing(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("facts.yaml").write_text(
        'sources: [{id: a, title: A, url: "https://bit.ly/x"}]\n'
        'facts: [{id: x, kind: statement, text: "New.", questions: ["a b?"], cite: {source: a}}]\n'
    )
    before = journal(data)
    assert main(["import", "--guild", str(GUILD), "facts.yaml"]) == 1
    printed = capsys.readouterr()
    assert "facts.yaml:2: `x`: bit.ly shortens addresses" in printed.out
    assert "nothing was changed: 1 fault(s)" in printed.err
    assert journal(data) == before


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["export", "--guild", "7"], 1),
        (["export"], 2),
        (["export", "--guild", "x"], 2),
        (["export", "--guild", "41", "data/guilds/41.yaml/facts.yaml"], 2),
        (["import", "--guild", "41", "missing.yaml"], 2),
        (["import", "--guild", "41"], 2),
        (["demo", "--script", "missing.yaml"], 2),
        (["forget", "someone"], 2),
        (["forget", "0"], 2),
        (["check", "--guild", "0"], 2),
    ],
)
def test_wrong_calls_end_with_one_sentence(
    data: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], status: int
) -> None:
    assert main(arguments) == status
    assert len(capsys.readouterr().err.strip().splitlines()) == 1


def test_check_of_a_server(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--guild", str(GUILD)]) == 0
    assert capsys.readouterr().out == "1 fact, 2 changes: 0 faults, 0 warnings\n"
    path = data / "guilds" / f"{GUILD}.yaml"
    edited = path.read_text("utf-8").replace("Words.", "Call 0800 123 4567.").replace("ref: ", "ref: gone-")
    path.write_text(edited + "---\nop: add\n...\n---\ntorn", "utf-8")
    assert main(["check", "--guild", str(GUILD)]) == 1
    out = capsys.readouterr().out
    assert "2 entries were edited by hand" in out
    assert "entry 3 cannot be read" in out
    assert "set aside as 41.torn-1.yaml" in out
    assert "is gone from the curated base" in out
    assert "warning: `local-1`: The statement holds a phone number" in out
    assert out.endswith("1 fact, 3 changes: 1 fault, 7 warnings\n")


def test_forget_replaces_an_id_everywhere(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["forget", str(ANNE)]) == 0
    assert capsys.readouterr().out == "replaced in 2 entries\n"
    assert str(ANNE) not in journal(data)
    assert journal(data).count('who: "removed"') == 2
    assert main(["check", "--guild", str(GUILD)]) == 0


def test_a_data_folder_that_cannot_be_used(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("file").write_text("")
    assert main(["forget", str(ANNE), "--data", "file"]) == 78
    assert "cannot be" in capsys.readouterr().err
