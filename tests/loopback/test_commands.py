"""Registering commands: globally, for a guild, one by one, by discord.py and by hand."""

from __future__ import annotations

import discord
import pytest
from discord import app_commands

from bot.loopback import NotOffered
from tests.api_description import check_requests, check_responses

from .conftest import Plain


async def test_a_bulk_overwrite_keeps_the_ids_of_what_stays(world, api, discord_here) -> None:
    path = f"/applications/{world.application_id}/commands"
    first = (await api("PUT", path, [{"name": "a", "description": "A"}, {"name": "b", "description": "B"}]))[1]
    second = (await api("PUT", path, [{"name": "b", "description": "changed"}, {"name": "c", "type": 3}]))[1]
    assert second[0]["id"] == first[1]["id"]
    assert [command["name"] for command in (await api("GET", path))[1]] == ["b", "c"]
    check_requests(discord_here.requests)
    check_responses(discord_here.requests)


async def test_one_by_one(world, general, api, discord_here) -> None:
    path = f"/applications/{world.application_id}/guilds/{general.guild.id}/commands"
    status, made = await api("POST", path, {"name": "a", "description": "A"})
    assert status == 201
    assert (await api("POST", path, {"name": "a", "description": "again"}))[0] == 200
    one = f"{path}/{made['id']}"
    assert (await api("PATCH", one, {"description": "changed"}))[1]["description"] == "changed"
    assert (await api("PATCH", one, {"name": "Bad Name"}))[0] == 400
    assert (await api("GET", one))[1]["description"] == "changed"
    assert await api("DELETE", one) == (204, None)
    assert (await api("GET", one))[1]["code"] == 10063
    check_responses(discord_here.requests)


async def test_whose_application_and_which_guild(world, api) -> None:
    assert (await api("GET", "/applications/1/commands"))[1]["code"] == 20012
    elsewhere = world.guild("Elsewhere", bot=False)
    path = f"/applications/{world.application_id}/guilds/{elsewhere.id}/commands"
    assert (await api("PUT", path, []))[1]["code"] == 50001


async def test_two_hundred_creates_a_day(world, api) -> None:
    path = f"/applications/{world.application_id}/commands"
    for number in range(200):
        world.commands.upsert(None, {"name": f"c{number % 50}x{number // 50}", "description": "C"})
        if number % 50 == 49:
            world.commands.overwrite(None, [])
    status, answer = await api("POST", path, {"name": "one-more", "description": "C"})
    assert (status, answer["code"]) == (400, 30034)
    world.clock.advance(86_400)
    assert (await api("POST", path, {"name": "one-more", "description": "C"}))[0] == 201


async def test_a_guilds_command_goes_before_a_global_one(general, ada, discord_here, start) -> None:
    client = Plain()
    guild = discord.Object(general.guild.id)

    @client.tree.command(name="hello", description="Everywhere")
    async def everywhere(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("global")

    @client.tree.command(name="hello", description="Here", guild=guild)
    async def here(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("local")

    await start(client)
    assert (await ada.slash(general, "hello")).text == "global"
    await client.tree.sync(guild=guild)
    assert (await ada.slash(general, "hello")).text == "local"
    assert [command["description"] for command in ada.offered(general)] == ["Here"]
    check_requests(discord_here.requests)


async def test_what_discord_refuses_of_discord_py(start) -> None:
    client = Plain()
    group = app_commands.Group(name="many", description="Many")
    for number in range(25):
        command = app_commands.Command(name=f"c{number}", description="x" * 100, callback=_callback)
        group.add_command(command)
    client.tree.add_command(group)
    with pytest.raises(app_commands.CommandSyncFailure, match="maximum size"):
        await start(client)


@app_commands.describe(first="x" * 100, second="y" * 100, third="z" * 100)
async def _callback(interaction: discord.Interaction, first: str, second: str, third: str) -> None:
    await interaction.response.send_message(first + second + third)


async def test_age_restricted_commands(general, ada, start) -> None:
    client = Plain()

    @client.tree.command(description="Not for all", nsfw=True)
    async def adult(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("hm")

    await start(client)
    with pytest.raises(NotOffered, match="age-restricted"):
        await ada.slash(general, "adult")
    assert (await ada.slash(general.guild.channel("late", age_restricted=True), "adult")).text == "hm"


async def test_the_application_tells_of_itself(world, general, start) -> None:
    client = await start(Plain())
    application = await client.application_info()
    assert application.id == client.application_id == world.application_id
    assert application.owner.name == "owner"
    assert not application.flags.gateway_message_content
    assert (await client.fetch_guild(general.guild.id)).name == "School"
    assert [channel.name for channel in await client.guilds[0].fetch_channels()] == ["general"]
    assert (await client.guilds[0].fetch_member(world.bot.id)).id == world.bot.id
    assert [guild.name async for guild in client.fetch_guilds()] == ["School"]
