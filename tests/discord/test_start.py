"""Starting, ending and being refused: one sentence, the right status, never the token."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from pathlib import Path

import aiohttp
import pytest
from harness import ASKED

from bot.client import run
from bot.errors import BotError, ConfigurationError
from bot.settings import Settings


@pytest.fixture
def settings(discord_here, data, calibrated):
    """Settings of a bot on the loopback; keywords replace them."""

    def make(**changes: object) -> Settings:
        given = {
            "discord_token": discord_here.token,
            "discord_api_url": discord_here.api_url,
            "discord_gateway_url": discord_here.gateway_url,
            "data_dir": data,
            "knowledge_dir": calibrated[0],
        }
        return Settings(**(given | changes))

    return make


async def test_no_token(settings, library) -> None:
    with pytest.raises(ConfigurationError, match="DISCORD_TOKEN"):
        await run(settings(discord_token=None), library)


def test_a_base_that_cannot_be_read_is_refused_at_start(tmp_path, monkeypatch, capsys) -> None:
    from bot.commands.application import main as program

    monkeypatch.setenv("DISCORD_TOKEN", "canary-token-1234")
    broken = tmp_path / "broken"
    (broken / "facts").mkdir(parents=True)
    (broken / "sources.yaml").write_text("- id: [\n")
    assert program(["--knowledge", str(broken), "--data", str(tmp_path / "data"), "run"]) == 78
    told = capsys.readouterr().err
    assert "`bot check` lists them" in told
    assert "canary" not in told


async def test_a_refused_token(settings, library) -> None:
    with pytest.raises(ConfigurationError, match="refused the token") as refused:
        await run(settings(discord_token="canary-token-1234"), library)
    assert "canary" not in str(refused.value)


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [
        (4004, ConfigurationError, "refused the token"),
        (4010, ConfigurationError, "SHARD_COUNT"),
        (4012, BotError, "4012"),
        (4013, ConfigurationError, "intents"),
        (4014, ConfigurationError, "intents"),
    ],
)
async def test_a_connection_that_ends_for_good(settings, library, discord_here, code, kind, words) -> None:
    running = asyncio.create_task(run(settings(), library))
    await discord_here.connected()
    discord_here.gateway.close(code)
    with pytest.raises(kind, match=words) as ended:
        await asyncio.wait_for(running, 10)
    assert ended.value.exit_status == (78 if kind is ConfigurationError else 1)
    # No loop of new sessions, of which a token has a thousand a day.
    assert len(discord_here.gateway.sessions) <= 1


async def test_a_packet_that_cannot_be_read_does_not_leave_a_dead_process(
    settings, library, discord_here, caplog
) -> None:
    running = asyncio.create_task(run(settings(), library))
    await discord_here.connected()
    discord_here.gateway.send_event("MESSAGE_CREATE", {"id": "no number"})
    with pytest.raises(BotError, match="failed"):
        await asyncio.wait_for(running, 10)


async def test_discord_out_of_reach(settings, library) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(BotError, match="cannot be reached"):
        await run(settings(discord_api_url=f"http://127.0.0.1:{port}/api/v10"), library)


async def test_the_configured_gateway_wins_over_what_the_server_says(
    settings, library, discord_here, world, general, ada
) -> None:
    world.gateway_url = "ws://127.0.0.1:9/nowhere"
    running = asyncio.create_task(run(settings(), library))
    await discord_here.connected()
    discord_here.gateway.drop()
    await asyncio.sleep(0.1)
    await discord_here.connected()
    question = await ada.say(general, ASKED, mention=world.bot)
    await world.wait_for_message(general, reply_to=question)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running


async def test_several_shards_in_one_process(settings, library, discord_here, world, general, ada) -> None:
    running = asyncio.create_task(run(settings(shard_count=2), library))
    await discord_here.connected(shards=2, within=20)
    assert {session.shard for session in discord_here.gateway.sessions.values()} == {(0, 2), (1, 2)}
    for channel, mention in ((general, world.bot), (ada.dm, None)):
        question = await ada.say(channel, ASKED, mention=mention)
        await world.wait_for_message(channel, reply_to=question)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running


async def test_it_ends_while_it_cannot_reach_the_gateway(settings, library, discord_here) -> None:
    running = asyncio.create_task(run(settings(), library))
    await discord_here.connected()
    discord_here.gateway.closed = True
    discord_here.gateway.drop()
    await asyncio.sleep(0.2)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asyncio.wait_for(running, 10)


async def test_health_is_served(settings, library, discord_here, world, general, ada) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    running = asyncio.create_task(run(settings(health_port=port), library))
    await discord_here.connected()
    question = await ada.say(general, ASKED, mention=world.bot)
    await world.wait_for_message(general, reply_to=question)
    async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as session:
        assert (await session.get("/healthz")).status == 200
        for _ in range(100):  # discord.py waits a while for more servers before it says that it is ready
            ready = await session.get("/readyz")
            if ready.status == 200:
                break
            await asyncio.sleep(0.1)
        assert (await ready.json())["faults"] == []
        metrics = await (await session.get("/metrics")).text()
    assert 'bot_replies_total{kind="answer"} 1' in metrics
    assert str(ada.id) not in metrics
    with pytest.raises(ConfigurationError, match="HEALTH_PORT"):
        await run(settings(health_port=port), library)
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(running, 10)


async def program(settings: Settings, *, level: str = "DEBUG") -> asyncio.subprocess.Process:
    environment = {
        "PATH": os.environ.get("PATH", ""),
        "DISCORD_TOKEN": settings.discord_token.get_secret_value(),
        "DISCORD_API_URL": settings.discord_api_url,
        "DISCORD_GATEWAY_URL": settings.discord_gateway_url,
        "DATA_DIR": str(settings.data_dir),
        "KNOWLEDGE_DIR": str(settings.knowledge_dir),
        "LOG_LEVEL": level,
    }
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "run",
        env=environment,
        cwd=Path(__file__).parents[2],
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )


async def test_the_program_ends_with_78_and_one_sentence_for_a_refused_token(settings) -> None:
    process = await program(settings(discord_token="canary-token-1234"))
    output, _ = await process.communicate()
    assert process.returncode == 78
    assert "refused the token" in output.decode().splitlines()[-1]
    assert "Traceback" not in output.decode()
    assert b"canary" not in output


@pytest.mark.parametrize(("sign", "status"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
async def test_the_program_answers_and_ends_when_told_to(
    settings, discord_here, world, general, ada, sign, status
) -> None:
    process = await program(settings())
    await discord_here.connected(within=30)
    question = await ada.say(general, f"{ASKED} Xylophonquartz", mention=world.bot)
    await world.wait_for_message(general, reply_to=question, within=30)
    process.send_signal(sign)
    output, _ = await process.communicate()
    assert process.returncode == status
    assert b"Traceback" not in output
    assert settings().discord_token.get_secret_value().encode() not in output
    assert b"xylophonquartz" not in output.lower()
    assert str(ada.id).encode() not in output
