"""Files: uploads by the bot, attachments as options and in messages, and the CDN."""

from __future__ import annotations

import io

import aiohttp
import discord
import pytest
from discord import ui

from tests.api_description import check_requests, check_responses

from .conftest import Plain


def file(text: str = "facts: []\n", name: str = "facts.yaml") -> discord.File:
    return discord.File(io.BytesIO(text.encode()), name)


async def test_a_file_goes_out_and_comes_back(general, ada, discord_here, start) -> None:
    client = Plain()

    @client.tree.command(description="Export")
    async def export(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("here", file=file(), ephemeral=True)

    @client.tree.command(name="import", description="Import")
    async def take(interaction: discord.Interaction, source: discord.Attachment) -> None:
        content = await source.read()
        await interaction.response.send_message(f"{source.filename} {source.size}: {content.decode()}")

    await start(client)
    exported = await ada.slash(general, "export")
    attachment = exported.message.attachments[0]
    assert (attachment.filename, attachment.content) == ("facts.yaml", b"facts: []\n")
    async with aiohttp.ClientSession() as session, session.get(attachment.url) as response:
        assert await response.read() == b"facts: []\n"
    assert discord_here.requests[-1].files[0].content == b"facts: []\n"
    imported = await ada.slash(general, "import", {"source": ("my facts.yaml", "- á".encode())})
    assert imported.text == "my_facts.yaml 4: - á"
    again = await ada.slash(general, "import", {"source": attachment})
    assert "facts: []" in again.text
    check_requests(discord_here.requests)
    check_responses(discord_here.requests)


async def test_files_in_messages(world, general, ada, discord_here, start) -> None:
    client = await start(Plain())
    channel = client.get_channel(general.id)
    sent = await channel.send("two", files=[file("1", "one.txt"), file("2", "two.txt")])
    message = world.message(sent.id)
    assert [item.content for item in message.attachments] == [b"1", b"2"]
    await sent.edit(attachments=[sent.attachments[1]])
    assert [item.filename for item in message.attachments] == ["two.txt"]
    await ada.say(general, "mine", mention=world.bot, files=[("mine.txt", b"words")])
    await client.until(lambda: len(client.heard) == 2)
    assert await client.heard[1].attachments[0].read() == b"words"
    check_requests(discord_here.requests)


async def test_a_layout_shows_its_file(world, general, discord_here, start) -> None:
    client = await start(Plain())
    view = ui.LayoutView()
    view.add_item(ui.Container(ui.TextDisplay("the export"), ui.File("attachment://facts.yaml")))
    sent = await client.get_channel(general.id).send(view=view, file=file())
    message = world.message(sent.id)
    component = message.components[0]["components"][1]
    assert component["file"]["url"] == message.attachments[0].url
    assert component["name"] == "facts.yaml"
    with pytest.raises(discord.HTTPException, match="referenced attachment"):
        await client.get_channel(general.id).send(view=view)
    check_requests(discord_here.requests)
    check_responses(discord_here.requests)


async def test_what_is_too_large_is_refused(general, start) -> None:
    client = await start(Plain())
    with pytest.raises(discord.HTTPException) as caught:
        await client.get_channel(general.id).send(file=file("x" * (10 * 1024 * 1024 + 1)))
    assert caught.value.code == 40005
    assert general.messages == []


async def test_the_cdn_serves_nothing_else(discord_here, general) -> None:
    attachment = discord_here.world.upload(general, "page.html", b"<script>")
    async with aiohttp.ClientSession() as session:
        async with session.get(attachment.url) as response:
            assert response.headers["Content-Disposition"] == "attachment"
            assert response.content_type == "application/octet-stream"
        async with session.get(attachment.url + "x") as response:
            assert response.status == 404
