"""The doctor, against a stand-in for Discord's REST API on this machine."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import date
from pathlib import Path

import pytest
from aiohttp import web

from bot.services.doctor import Finding, examine_all, invitation
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
