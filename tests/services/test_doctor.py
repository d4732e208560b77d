"""The doctor, against a stand-in for Discord's REST API on this machine."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from aiohttp import web

from bot.knowledge.changes import Change, Op
from bot.knowledge.journal_format import written
from bot.knowledge.library import Library, curated_base
from bot.knowledge.local_fact import LocalCitation, LocalFact
from bot.knowledge.models import Kind
from bot.services.doctor import JOURNALS, Finding, examine_all, invitation
from bot.services.packaged_classifier import classifier_for
from bot.settings import Settings

TODAY = date(2026, 11, 24)
TOKEN = "canary.token.value"

MakeSettings = Callable[..., Settings]


@pytest.fixture
async def discord() -> AsyncIterator[str]:
    """The address of an API that knows one token."""

    async def application(request: web.Request) -> web.Response:
        if request.headers["Authorization"] != f"Bot {TOKEN}":
            return web.json_response({"message": "401: Unauthorized", "code": 0}, status=401)
        return web.json_response({"id": "4242", "bot_public": True})

    server = web.Application()
    server.router.add_get("/api/v10/oauth2/applications/@me", application)
    runner = web.AppRunner(server)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/api/v10"
    await runner.cleanup()


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MakeSettings:
    monkeypatch.chdir(tmp_path)

    def make(**given: object) -> Settings:
        return Settings(**{"data_dir": tmp_path / "data", **given})  # type: ignore[arg-type]

    return make


def failed(findings: list[Finding]) -> list[str]:
    return [finding.what for finding in findings if finding.failed]


async def test_all_is_well(settings: MakeSettings, discord: str) -> None:
    findings = await examine_all(settings(discord_token=TOKEN, discord_api_url=discord), TODAY)
    assert failed(findings) == []
    assert any("client_id=4242" in finding.says for finding in findings)
    assert TOKEN not in "".join(finding.says for finding in findings)


async def told_of_models(settings: Settings) -> Finding:
    return next(f for f in await examine_all(settings, TODAY) if f.what == "language models")


async def test_what_messages_are_read_with_is_told(settings: MakeSettings) -> None:
    found = await told_of_models(settings())
    assert not found.remark
    assert "learned of this base's questions" in found.says


async def test_a_missing_encoder_is_told(settings: MakeSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.services.doctor.packaged_encoder", lambda: None)
    found = await told_of_models(settings())
    assert found.remark
    assert "install the bot anew" in found.says


async def test_a_missing_student_is_told(settings: MakeSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = classifier_for(Library(curated_base()).load())
    assert whole is not None
    monkeypatch.setattr("bot.services.doctor.classifier_for", lambda base: replace(whole, student=None))
    found = await told_of_models(settings())
    assert found.remark
    assert "answers take longer" in found.says


async def test_a_base_of_ones_own_is_no_fault(settings: MakeSettings, tmp_path: Path) -> None:
    base = tmp_path / "own"
    (base / "facts").mkdir(parents=True)
    (base / "sources.yaml").write_text("- {id: r, title: A report}\n", encoding="utf-8")
    (base / "facts" / "a.yaml").write_text(
        "- {id: one, kind: statement, text: It is so., cite: {source: r}}\n", encoding="utf-8"
    )
    found = await told_of_models(settings(knowledge_dir=base))
    assert not found.remark
    assert "none has learned" in found.says


async def test_a_refused_token(settings: MakeSettings, discord: str) -> None:
    findings = await examine_all(settings(discord_token="other", discord_api_url=discord), TODAY)
    assert failed(findings) == ["token"]
    assert any("reset it" in finding.says for finding in findings)


async def test_no_token_no_base_no_data_folder(settings: MakeSettings, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    findings = await examine_all(settings(knowledge_dir=tmp_path / "nothing", data_dir=tmp_path / "file"), TODAY)
    assert failed(findings) == ["knowledge base", "data folder", "token"]


async def test_discord_out_of_reach(settings: MakeSettings) -> None:
    findings = await examine_all(settings(discord_token=TOKEN, discord_api_url="http://127.0.0.1:9/api"), TODAY)
    assert failed(findings) == ["Discord"]


async def test_a_file_of_secrets_that_others_can_read(settings: MakeSettings, tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text(f"DISCORD_TOKEN={TOKEN}\n")
    file.chmod(0o644)
    assert any("chmod 600" in finding.says for finding in await examine_all(settings(), TODAY))
    file.chmod(0o600)
    assert not any("chmod 600" in finding.says for finding in await examine_all(settings(), TODAY))


def test_the_invitation_asks_for_no_more_than_is_needed() -> None:
    # View Channels, Send Messages, Read Message History, Send Messages in Threads.
    assert invitation("4242").endswith(
        f"client_id=4242&scope=bot+applications.commands&permissions={1024 + 2048 + 65536 + 2**38}"
    )


def journal(folder: Path, guild: int, content: bytes) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{guild}.yaml"
    file.write_bytes(content)
    return file


def entry(number: int) -> bytes:
    fact = LocalFact(kind=Kind.STATEMENT, text="A bell rings.", cite=(LocalCitation(url="https://example.org/a"),))
    return written(Change(Op.ADD, "5", "2026-11-24T08:00:00Z", id=f"local-{number}", fact=fact))


async def told_of_journals(settings: Settings) -> list[Finding]:
    return [finding for finding in await examine_all(settings, TODAY) if finding.what == JOURNALS]


async def test_nothing_is_told_of_journals_where_there_are_none(settings: MakeSettings) -> None:
    assert await told_of_journals(settings()) == []


async def test_whole_journals_are_counted(settings: MakeSettings, tmp_path: Path) -> None:
    journal(tmp_path / "data" / "guilds", 41, entry(1))
    (told,) = await told_of_journals(settings())
    assert (told.says, told.remark, told.failed) == ("1 journal, all whole", False, False)


async def test_torn_ends_hand_edits_and_newer_entries_are_told(settings: MakeSettings, tmp_path: Path) -> None:
    folder = tmp_path / "data" / "guilds"
    journal(folder, 41, entry(1).replace(b"A bell rings.", b"A bell rang."))
    journal(folder, 42, entry(1) + entry(2)[:-20])
    journal(folder, 43, entry(1).replace(b"v: 1", b"v: 9") + entry(2))
    told = [finding.says for finding in await told_of_journals(settings())]
    assert any("41.yaml, line 1: 1 entry was edited by hand" in says for says in told)
    assert any("42.yaml" in says and "cut short" in says for says in told)
    assert any("1 torn end(s) were set aside" in says and "42.torn-1.yaml" in says for says in told)
    assert any("43.yaml" in says and "newer version" in says for says in told)
    # Set aside once, it is told as long as it is there, and the journal itself is whole.
    again = [finding.says for finding in await told_of_journals(settings())]
    assert not any("cut short" in says for says in again)
    assert any("42.torn-1.yaml" in says for says in again)


async def test_a_journal_that_cannot_be_written_is_told(
    settings: MakeSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal(tmp_path / "data" / "guilds", 41, entry(1))
    monkeypatch.setattr("bot.services.doctor.os.access", lambda _path, _mode: False)
    assert [finding.says for finding in await told_of_journals(settings()) if "read-only" in finding.says]


async def test_a_journal_that_cannot_be_read_is_a_failure(settings: MakeSettings, tmp_path: Path) -> None:
    (tmp_path / "data" / "guilds" / "41.yaml").mkdir(parents=True)
    (told,) = [finding for finding in await told_of_journals(settings()) if finding.failed]
    assert "41.yaml" in told.says
