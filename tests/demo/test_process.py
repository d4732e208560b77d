"""The bot of a demo in a process of its own: it connects, says why it ended, and does not outlive its demo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.__main__ import _for_the_demo
from bot.client import REFUSED_LOGIN
from bot.demo import process
from bot.demo.process import BotProcess, begin, begun, end_unused
from bot.demo.scenery import scenery
from bot.demo.session import connected_settings, running
from bot.errors import BotError, ConfigurationError
from bot.knowledge.library import Library
from bot.loopback import Loopback, World
from bot.services.answering import FIRST, Answering
from bot.settings import Settings


@pytest.fixture
def bot() -> Iterator[BotProcess]:
    with BotProcess() as process:
        yield process


async def test_it_connects_and_tells_what_the_base_has_to_ask_about(settings: Settings, bot: BotProcess) -> None:
    scene = scenery()
    async with running(settings, scene, bot=bot) as demo:
        await demo.ready()
        assert bot.subjects is not None
        assert "bicycle thefts" in (bot.subjects.asked or "")
        await scene.people["Ada"].say(
            scene.channel("#general", scene.people["Ada"]), f"{scene.world.bot.mention} hello"
        )
        await scene.world.wait_until(lambda: scene.college.channels[0].messages[-1].author is scene.world.bot)
    assert bot._process.returncode is not None


def test_the_first_question_finds_everything_made(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    answering = Answering(Library(settings.knowledge_dir), settings.data_dir)
    answering.warm()
    assert answering.answerer is None
    assert answering.library.reload()
    answering.build()
    asked: list[str] = []
    monkeypatch.setattr(answering.answerer, "reply", asked.append)
    answering.warm()
    assert asked == [FIRST]


async def test_why_it_ended_is_told_as_by_the_bot_itself(settings: Settings, bot: BotProcess) -> None:
    async with Loopback(World("Report Bot")) as server:
        refused = connected_settings(settings, server).model_copy(update={"discord_token": SecretStr("wrong")})
        with pytest.raises(ConfigurationError, match=REFUSED_LOGIN):
            await bot.run(refused)


async def test_a_process_that_is_killed_is_noticed(settings: Settings, bot: BotProcess) -> None:
    bot._process.kill()
    with pytest.raises(BotError, match="ended by itself"):
        await bot.run(settings)


def test_it_ends_when_whoever_started_it_is_gone(bot: BotProcess) -> None:
    assert bot._process.stdin is not None
    bot._process.stdin.close()
    assert bot._process.wait(60) == 0


def test_a_process_begun_early_is_taken_or_ended() -> None:
    begin()
    taken = begun()
    assert taken._process.poll() is None
    end_unused()
    assert taken._process.poll() is None
    taken.end()
    begin()
    (left,) = process._begun
    end_unused()
    assert left._process.poll() is not None


@pytest.mark.parametrize(
    ("arguments", "token", "wanted"),
    [
        ([], "", True),
        ([], "a token", False),
        (["demo", "--port", "8080"], "a token", True),
        (["demo", "--script", "x.yaml"], "", False),
        (["demo", "--help"], "", False),
        (["ask", "demo"], "", False),
    ],
)
def test_it_begins_early_where_this_is_plainly_the_demo(
    arguments: list[str], token: str, wanted: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DISCORD_TOKEN", token)
    monkeypatch.delenv("SECRETS_DIR", raising=False)
    assert _for_the_demo(arguments) is wanted
    (tmp_path / ".env").touch()
    assert _for_the_demo(arguments) is (wanted and bool(arguments))
