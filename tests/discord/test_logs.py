"""Nobody's words, names or ids in the logs, whatever fails and whatever the level is; and no token."""

from __future__ import annotations

import asyncio
import dataclasses
import io
import json
import logging
import sys

import discord
import pytest
from harness import ASKED, DISCLOSED

from bot.errors import ConfigurationError
from bot.services import logs

CANARY = "Xylophonquartz"


@pytest.fixture
def written(monkeypatch):
    """Everything that is logged at DEBUG, as the bot would write it."""
    stream = io.StringIO()
    root = logging.getLogger()
    before = root.level, root.handlers[:]
    levels = {name: logging.getLogger(name).level for name in ("discord", "aiohttp", "asyncio")}
    monkeypatch.setattr(sys, "stderr", stream)
    logs.configure("DEBUG", "text", secrets=["sesame"])
    yield stream
    root.setLevel(before[0])
    root.handlers[:] = before[1]
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


class Broken:
    """An answerer that fails with the question in its message, as careless code would."""

    def reply(self, question: str, *_: object, **__: object) -> None:
        raise ValueError(f"cannot read {question}")

    def show(self, fact: object) -> None:
        raise KeyError(f"{CANARY} {fact}")


@pytest.fixture
def broken(services):
    """Services whose answerer fails each time."""

    class Answers:
        base = services.answering.base
        answerer = Broken()

    services.reception.answers = Answers()
    return services


async def test_words_are_in_no_log_at_any_level(written, bot, world, general, ada) -> None:
    for words in (f"{ASKED} {CANARY}", f"{DISCLOSED} {CANARY}", f"what about {CANARY}"):
        await ada.say(general, words, mention=world.bot)
        await world.wait_until(lambda: any(message.author is world.bot for message in general.messages))
        await ada.say(ada.dm, words)
        await ada.slash(general, "ask", {"question": words})
        await ada.autocomplete(general, "ask", "question", words)
    logging.getLogger("bot").debug("reached")
    assert "reached" in written.getvalue()
    assert CANARY.casefold() not in written.getvalue().casefold()
    assert str(ada.id) not in written.getvalue()


async def test_a_failing_message_handler_apologises_and_logs_no_words(
    written, broken, bot, world, general, ada
) -> None:
    await ada.say(general, f"{ASKED} {CANARY}", mention=world.bot)
    told = await world.wait_for_message(general)
    assert "Sorry" in told.text
    assert "0800 1111" in told.text
    assert CANARY not in told.text
    assert "ValueError" in written.getvalue()
    assert "reception.py" in written.getvalue()
    assert CANARY not in written.getvalue()


async def test_a_failing_command_apologises_privately(written, broken, bot, general, ada) -> None:
    for command, options in (("ask", {"question": f"{ASKED} {CANARY}"}), ("fact", {"fact": "locks"})):
        asked = await ada.slash(general, command, options)
        assert asked.ephemeral
        assert "Sorry" in asked.text
        assert "0800 1111" in asked.text
    assert "ValueError" in written.getvalue()
    assert CANARY not in written.getvalue()
    assert broken.counters.total("errors") == 2


async def test_a_failing_menu_button_and_modal_apologise(written, bot, world, general, ada, services) -> None:
    asked = await ada.slash(general, "ask", {"question": ASKED})
    opened = await ada.click(asked.message, "Ask a follow-up")

    class Answers:
        base = services.answering.base
        answerer = Broken()

    services.reception.answers = Answers()
    failed = [
        await ada.click(asked.message, "Locks"),
        await ada.submit(opened.modal, {"Your question": CANARY}),
        await ada.menu(await ada.say(general, f"{ASKED} {CANARY}"), "Answer from the report"),
    ]
    assert all("Sorry" in interaction.text and interaction.ephemeral for interaction in failed)
    assert CANARY not in written.getvalue()


async def test_help_is_given_while_everything_else_fails(broken, bot, world, general, ada) -> None:
    asked = await ada.slash(general, "ask", {"question": DISCLOSED})
    assert "not your fault" in asked.text


async def test_a_task_that_fails_unseen_is_logged_without_its_message(written) -> None:
    loop = asyncio.get_running_loop()
    before = loop.get_exception_handler()
    loop.set_exception_handler(lambda _, context: logs.loop_failure(logging.getLogger("bot"), context))

    async def fail() -> None:
        raise RuntimeError(CANARY)

    task = asyncio.ensure_future(fail())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    import gc

    gc.collect()
    loop.set_exception_handler(before)
    assert "RuntimeError" in written.getvalue()
    assert CANARY not in written.getvalue()


def test_discord_never_logs_below_info(written) -> None:
    logging.getLogger("discord.gateway").debug(CANARY)
    logging.getLogger("discord.http").setLevel(logging.DEBUG)
    logs.refuse_debug_of_discord()
    logging.getLogger("discord.http").debug(CANARY)
    logging.getLogger("discord.client").info("connected")
    assert "connected" in written.getvalue()
    assert CANARY not in written.getvalue()


def test_a_secret_is_never_written(written) -> None:
    logging.getLogger("bot").warning("open %s", "sesame")
    assert "sesame" not in written.getvalue()
    assert "[secret]" in written.getvalue()


def test_our_own_errors_keep_their_sentence_and_refusals_their_status(written) -> None:
    log = logging.getLogger("bot")
    try:
        try:
            raise KeyError(CANARY)
        except KeyError as error:
            raise ConfigurationError("set DATA_DIR") from error
    except ConfigurationError:
        log.exception("failed")
    response = dataclasses.make_dataclass("Response", ["status", "reason"])(403, "Forbidden")
    try:
        raise discord.Forbidden(response, {"code": 50013, "message": CANARY})
    except discord.Forbidden:
        log.exception("refused")
    text = written.getvalue()
    assert "ConfigurationError: set DATA_DIR" in text
    assert "status 403, code 50013" in text
    assert CANARY not in text


def test_json_lines_are_json(monkeypatch) -> None:
    stream = io.StringIO()
    root = logging.getLogger()
    before = root.level, root.handlers[:]
    monkeypatch.setattr(sys, "stderr", stream)
    logs.configure("INFO", "json")
    try:
        try:
            raise ValueError(CANARY)
        except ValueError:
            logging.getLogger("bot").exception("failed with “quotes”")
    finally:
        root.setLevel(before[0])
        root.handlers[:] = before[1]
    (line,) = stream.getvalue().splitlines()
    entry = json.loads(line)
    assert entry["level"] == "ERROR"
    assert entry["logger"] == "bot"
    assert "ValueError" in entry["exception"]
    assert CANARY not in line
