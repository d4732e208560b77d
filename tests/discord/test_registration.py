"""Commands are registered at the first start and when they have changed, and nothing is sent otherwise."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from bot.client import sync
from bot.errors import ConfigurationError, StorageError
from bot.services.assembly import assemble
from bot.services.registration import Registration, digest
from bot.settings import Settings

EVERYWHERE = "/applications/{application_id}/commands"
IN_ONE_SERVER = "/applications/{application_id}/guilds/{guild_id}/commands"


async def test_the_first_start_registers_and_the_second_sends_nothing(
    connect, discord_here, services, library, data
) -> None:
    async with connect(services):
        pass
    async with connect(assemble(library, data)):
        pass
    assert [request.status for request in discord_here.calls("PUT", EVERYWHERE)] == [200]


async def test_changed_commands_are_registered_again(connect, discord_here, services, library, data) -> None:
    async with connect(services) as bot:
        application = bot.application_id
    Registration(data).remember(application, [{"name": "something else"}])
    async with connect(assemble(library, data)):
        pass
    assert len(discord_here.calls("PUT", EVERYWHERE)) == 2


async def test_an_unwritable_data_folder_is_told(connect, discord_here, library, tmp_path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with pytest.raises(StorageError, match="DATA_DIR"):
        async with connect(assemble(library, blocked)):
            pass


def settings(discord_here, data: Path) -> Settings:
    return Settings(
        discord_token=discord_here.token,
        discord_api_url=discord_here.api_url,
        discord_gateway_url=discord_here.gateway_url,
        data_dir=data,
    )


async def test_sync_registers_whether_changed_or_not(discord_here, library, data, general) -> None:
    for _ in range(2):
        assert await sync(settings(discord_here, data), library) == 15
    assert len(discord_here.calls("PUT", EVERYWHERE)) == 2
    assert await sync(settings(discord_here, data), library, guild=general.guild.id) == 15
    assert [request.status for request in discord_here.calls("PUT", IN_ONE_SERVER)] == [200]


async def test_refused_commands_end_a_sync_with_a_sentence(discord_here, library, data) -> None:
    discord_here.faults.fail("PUT", "/applications/*/commands", 400, code=30034)
    with pytest.raises(ConfigurationError, match="refused the commands"):
        await sync(settings(discord_here, data), library)


async def test_refused_commands_do_not_keep_the_bot_from_answering(
    connect, world, discord_here, services, general, ada
) -> None:
    discord_here.faults.fail("PUT", "/applications/*/commands", 400, code=30034)
    async with connect(services):
        question = await ada.say(general, "How many bicycle thefts were recorded?", mention=world.bot)
        assert "4,120" in (await world.wait_for_message(general, reply_to=question)).text


async def test_sync_without_a_token(discord_here, library, data) -> None:
    with pytest.raises(ConfigurationError, match="DISCORD_TOKEN"):
        await sync(Settings(data_dir=data), library)


def test_the_hash_does_not_depend_on_the_order_of_keys() -> None:
    assert digest([{"a": 1, "b": [2]}]) == digest([{"b": [2], "a": 1}])
    assert digest([{"a": 1}]) != digest([{"a": 2}])


def test_each_application_has_a_hash_of_its_own(tmp_path: Path) -> None:
    registration = Registration(tmp_path)
    registration.remember(1, [{"name": "ask"}])
    assert registration.current(1, [{"name": "ask"}])
    assert not registration.current(2, [{"name": "ask"}])
    with contextlib.suppress(OSError):
        next(tmp_path.rglob("1.sha256")).write_bytes(b"\xff\xfe")
    assert not registration.current(1, [{"name": "ask"}])
