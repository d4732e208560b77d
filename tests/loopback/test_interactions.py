"""Commands, buttons, menus and modals, from the person's hand to the bot's answer."""

from __future__ import annotations

import asyncio

import discord
import pytest
from discord import app_commands, ui

from bot.loopback import NotOffered, Permission
from tests.api_description import check_requests, check_responses

from .conftest import Plain


class Feedback(ui.Modal, title="Feedback"):
    topic = ui.Label(text="Topic", component=ui.TextInput(custom_id="topic", max_length=20, default="weather"))
    kind = ui.Label(
        text="Kind",
        component=ui.Select(custom_id="kind", options=[discord.SelectOption(label="Praise", value="p"),
                                                      discord.SelectOption(label="Blame", value="b")]),
    )  # fmt: skip

    async def on_submit(self, interaction: discord.Interaction) -> None:
        assert isinstance(self.topic.component, ui.TextInput)
        assert isinstance(self.kind.component, ui.Select)
        text = f"{self.topic.component.value}: {self.kind.component.values[0]}"
        await interaction.response.send_message(text, ephemeral=True)


class Card(ui.LayoutView):
    box = ui.Container(
        ui.TextDisplay("# A card"),
        ui.Section("with a section", accessory=ui.Button(label="More", custom_id="more")),
        ui.Separator(),
        accent_colour=0x336699,
    )
    row = ui.ActionRow()

    def __init__(self) -> None:
        super().__init__(timeout=None)

    @row.button(label="Form", custom_id="form")
    async def form(self, interaction: discord.Interaction, _: ui.Button) -> None:
        await interaction.response.send_modal(Feedback())

    @row.button(label="Change", custom_id="change")
    async def change(self, interaction: discord.Interaction, _: ui.Button) -> None:
        view = ui.LayoutView()
        view.add_item(ui.TextDisplay("changed"))
        await interaction.response.edit_message(view=view)

    @row.button(label="Off", custom_id="off", disabled=True)
    async def off(self, interaction: discord.Interaction, _: ui.Button) -> None:
        await interaction.response.defer()


def client_with_everything() -> Plain:
    client = Plain()
    tree = client.tree

    @tree.command(description="Show a card")
    async def card(interaction: discord.Interaction) -> None:
        view = Card()
        row = ui.ActionRow(ui.Button(label="Site", url="https://example.org"))
        view.add_item(row)
        await interaction.response.send_message(view=view)

    @tree.command(description="Think, then say")
    @app_commands.describe(quietly="only for you")
    async def think(interaction: discord.Interaction, quietly: bool = False) -> None:
        await interaction.response.defer(ephemeral=quietly, thinking=True)
        await asyncio.sleep(0.05)
        await interaction.edit_original_response(content="thought")
        await interaction.followup.send("and more", ephemeral=True)

    @tree.command(description="First a follow-up")
    async def follow(interaction: discord.Interaction) -> None:
        await interaction.response.defer(ephemeral=True)
        await interaction.followup.send("in its place")

    @tree.command(description="Ask")
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    @app_commands.allowed_installs(guilds=True, users=True)
    async def ask(interaction: discord.Interaction, question: app_commands.Range[str, 2, 100]) -> None:
        await interaction.response.send_message(f"{interaction.user.display_name}: {question}")

    @ask.autocomplete("question")
    async def questions(_: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=f"{typed} {n}?", value=f"{typed}{n}") for n in range(3)]

    facts = app_commands.Group(
        name="facts",
        description="Facts",
        default_permissions=discord.Permissions(manage_messages=True),
        guild_only=True,
    )

    @facts.command(description="Add one")
    async def add(interaction: discord.Interaction, text: str, number: int, who: discord.Member | None = None) -> None:
        name = who.display_name if who else "nobody"
        await interaction.response.send_message(f"{text} {number} {name} {interaction.permissions.manage_messages}")

    tree.add_command(facts)

    @tree.context_menu(name="Read this")
    @app_commands.allowed_installs(guilds=True, users=True)
    async def read(interaction: discord.Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(f"it says {message.content}", ephemeral=True)

    @tree.command(description="Choose")
    async def choose(interaction: discord.Interaction) -> None:
        view = ui.View()
        options = [discord.SelectOption(label=name) for name in ("red", "green", "blue")]
        select = ui.Select(custom_id="colour", placeholder="Colour", options=options, max_values=2)

        async def chosen(pressed: discord.Interaction) -> None:
            await pressed.response.edit_message(content="+".join(select.values), view=None)

        select.callback = chosen
        view.add_item(select)
        await interaction.response.send_message("which?", view=view, ephemeral=True)

    @tree.command(description="Never answers")
    async def silent(_: discord.Interaction) -> None:
        return

    return client


async def test_a_card_with_buttons_and_a_form(general, ada, discord_here, start) -> None:
    await start(client_with_everything())
    shown = await ada.slash(general, "card")
    card = shown.message
    assert card.is_v2
    assert card.text == "# A card\nwith a section"
    assert card.labels == ["More", "Form", "Change", "Off", "Site"]
    assert card.links == ["https://example.org"]
    opened = await ada.click(card, "Form")
    assert opened.modal.title == "Feedback"
    assert opened.modal.values == {"topic": "weather"}
    with pytest.raises(NotOffered, match="required"):
        await ada.submit(opened.modal, {"Topic": ""})
    with pytest.raises(NotOffered, match="characters"):
        await ada.submit(opened.modal, {"Topic": "x" * 21, "Kind": "Praise"})
    sent = await ada.submit(opened.modal, {"Topic": "rain", "Kind": "Praise"})
    assert sent.text == "rain: p"
    assert sent.ephemeral
    changed = await ada.click(card, "change")
    assert changed.message is card
    assert card.text == "changed"
    check_requests(discord_here.requests)
    check_responses(discord_here.requests)


async def test_what_cannot_be_pressed(general, ada, start) -> None:
    await start(client_with_everything())
    card = (await ada.slash(general, "card")).message
    for button, reason in (("Off", "disabled"), ("Site", "browser"), ("Nothing", "has no")):
        with pytest.raises(NotOffered, match=reason):
            await ada.click(card, button)
    forced = await ada.click(card, "off", force=True)
    assert forced.deferred
    assert forced.error is None


async def test_thinking_and_follow_ups(general, ada, discord_here, start) -> None:
    await start(client_with_everything())
    thought = await ada.slash(general, "think", wait=False)
    await thought.acknowledgement()
    assert thought.deferred
    assert thought.message is None
    assert thought.original.loading
    await thought
    assert thought.text == "thought"
    assert not thought.ephemeral
    extra = await thought.followup()
    assert extra.ephemeral
    assert extra.visible_to(ada)
    quiet = await ada.slash(general, "think", {"quietly": True})
    assert quiet.ephemeral
    placed = await ada.slash(general, "follow")
    assert placed.text == "in its place"
    assert placed.followups == []
    assert placed.ephemeral
    check_requests(discord_here.requests)
    check_responses(discord_here.requests)


async def test_options_are_checked_as_a_client_does(general, ada, start) -> None:
    await start(client_with_everything())
    assert (await ada.slash(general, "ask", {"question": "why?"})).text == "Ada: why?"
    for options, reason in (
        ({}, "required"),
        ({"question": "?"}, "2 to 100"),
        ({"question": 7}, "takes no int"),
        ({"query": "why?"}, "no option"),
    ):
        with pytest.raises(NotOffered, match=reason):
            await ada.slash(general, "ask", options)
    with pytest.raises(NotOffered, match="no command"):
        await ada.slash(general, "nothing")
    with pytest.raises(NotOffered, match="subcommands"):
        await ada.slash(general, "facts", force=True)


async def test_autocomplete(general, ada, discord_here, start) -> None:
    await start(client_with_everything())
    choices = await ada.autocomplete(general, "ask", "question", "how")
    assert [choice["value"] for choice in choices] == ["how0", "how1", "how2"]
    assert choices[0]["name"] == "how 0?"
    with pytest.raises(NotOffered):
        await ada.autocomplete(general, "think", "quietly", "x")
    check_requests(discord_here.requests)


async def test_moderators_commands_are_hidden_from_members(general, ada, start) -> None:
    await start(client_with_everything())
    mia = general.guild.member("Mia", permissions=Permission.MANAGE_MESSAGES)
    values = {"text": "one", "number": 2, "who": ada}
    assert (await mia.slash(general, "facts add", values)).text == "one 2 Ada True"
    assert "facts" in [command["name"] for command in mia.offered(general)]
    assert "facts" not in [command["name"] for command in ada.offered(general)]
    with pytest.raises(NotOffered, match="hidden"):
        await ada.slash(general, "facts add", values)
    forced = await ada.slash(general, "facts add", values, force=True)
    assert forced.text == "one 2 Ada False"
    with pytest.raises(NotOffered, match="place"):
        await ada.slash(ada.dm, "facts add", values)


async def test_message_menus_carry_the_words(general, ada, start) -> None:
    await start(client_with_everything())
    ben = general.guild.member("Ben")
    message = await ben.say(general, "not addressed to anyone")
    read = await ada.menu(message, "Read this")
    assert read.text == "it says not addressed to anyone"
    assert not read.message.visible_to(ben)


async def test_select_menus(general, ada, start) -> None:
    await start(client_with_everything())
    asked = await ada.slash(general, "choose")
    with pytest.raises(NotOffered):
        await ada.choose(asked.message, "Colour", "red", "green", "blue")
    with pytest.raises(NotOffered):
        await ada.choose(asked.message, "Colour", "black")
    chosen = await ada.choose(asked.message, "Colour", "red", "blue")
    assert chosen.text == "red+blue"
    ben = general.guild.member("Ben")
    with pytest.raises(NotOffered, match="does not see"):
        await ben.choose(asked.message, "colour", "red")


async def test_a_bot_that_never_answers(general, ada, start) -> None:
    await start(client_with_everything())
    asked = await ada.slash(general, "silent")
    assert asked.error == "The application did not respond"
    assert not asked.acknowledged


async def test_user_installs_work_where_the_bot_is_not(world, general, ada, start) -> None:
    client = await start(client_with_everything())
    elsewhere = world.guild("Elsewhere", bot=False)
    elsewhere.join(ada)
    lobby = elsewhere.channel("lobby")
    with pytest.raises(NotOffered, match="not installed"):
        await ada.slash(lobby, "ask", {"question": "why?"})
    ada.install()
    asked = await ada.slash(lobby, "ask", {"question": "why?"})
    assert asked.text == "Ada: why?"
    assert asked.owners == {"1": str(ada.id)}
    assert not asked.ephemeral
    message = await ada.say(lobby, "words of elsewhere")
    assert (await ada.menu(message, "Read this")).text == "it says words of elsewhere"
    with pytest.raises(NotOffered):
        await ada.slash(lobby, "card")
    elsewhere.set_permissions(elsewhere.everyone, Permission.VIEW_CHANNEL | Permission.USE_APPLICATION_COMMANDS)
    assert (await ada.slash(lobby, "ask", {"question": "why?"})).ephemeral
    with pytest.raises(discord.Forbidden) as caught:
        await client.get_partial_messageable(lobby.id).send("hello")
    assert caught.value.code == 50001
    friends = world.group(ada, general.guild.member("Ben"))
    assert (await ada.slash(friends, "ask", {"question": "why?"})).text == "Ada: why?"
    assert (await ada.slash(ada.dm, "ask", {"question": "why?"})).channel.context == 1
    assert client.heard == [] or all(item.guild is None or item.guild.id == general.guild.id for item in client.heard)


async def test_follow_ups_from_elsewhere_are_limited(world, ada, start) -> None:
    client = Plain()

    @client.tree.command(description="Many")
    @app_commands.allowed_installs(guilds=False, users=True)
    async def many(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("0")
        for number in range(1, 7):
            await interaction.followup.send(str(number))

    refused: list[int] = []

    @client.tree.error
    async def on_error(_: discord.Interaction, error: app_commands.AppCommandError) -> None:
        refused.append(error.__cause__.code)

    await start(client)
    elsewhere = world.guild("Elsewhere", bot=False)
    elsewhere.join(ada)
    ada.install()
    asked = await ada.slash(elsewhere.channel("lobby"), "many")
    await client.until(lambda: refused)
    assert refused == [40094]
    assert len(asked.followups) == 5
