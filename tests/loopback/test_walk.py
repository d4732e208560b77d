"""One way through: log in, register, be asked by mention and by slash command, answer."""

from __future__ import annotations

import discord
from discord.ext import commands

from bot.loopback import Loopback, World
from tests.api_description import check_requests, check_responses


async def test_mention_and_slash(world: World, discord_here: Loopback, start) -> None:
    general = world.guild("School").channel("general")
    ada = general.guild.member("Ada")
    intents = discord.Intents.none()
    intents.guilds = intents.guild_messages = intents.dm_messages = True
    client = commands.AutoShardedBot(
        commands.when_mentioned, intents=intents, help_command=None, guild_ready_timeout=0.05
    )

    @client.event
    async def on_message(message: discord.Message) -> None:
        if client.user in message.mentions:
            await message.reply(f"heard: {message.clean_content}", mention_author=False)

    @client.tree.command(description="Ask a question")
    async def ask(interaction: discord.Interaction, question: str) -> None:
        await interaction.response.send_message(f"you asked {question}", ephemeral=True)

    async def setup_hook() -> None:
        await client.tree.sync()

    client.setup_hook = setup_hook
    await start(client)

    question = await ada.say(general, "how many?", mention=world.bot)
    answer = await world.wait_for_message(general, reply_to=question)
    assert answer.text == "heard: @Guide how many?"

    asked = await ada.slash(general, "ask", {"question": "why?"})
    assert asked.text == "you asked why?"
    assert asked.ephemeral
    ben = general.guild.member("Ben")
    assert asked.message.visible_to(ada)
    assert not asked.message.visible_to(ben)
    assert [request.status for request in discord_here.calls("PUT", "/applications/{application_id}/commands")] == [200]
    assert check_requests(discord_here.requests) == len(discord_here.requests)
    check_responses(discord_here.requests)
