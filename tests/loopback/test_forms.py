"""Every kind of field that a form or a menu can have."""

from __future__ import annotations

import discord
import pytest
from discord import ui

from bot.loopback import NotOffered
from tests.api_description import check_requests

from .conftest import Plain

COLOURS = ("red", "green", "blue")


class Survey(ui.Modal, title="Survey"):
    note = ui.TextDisplay("All answers are welcome.")
    person = ui.Label(text="Who", component=ui.UserSelect(custom_id="who", required=True))
    colours = ui.Label(
        text="Colours",
        component=ui.CheckboxGroup(
            custom_id="colours",
            required=False,
            options=[discord.CheckboxGroupOption(label=item, default=item == "red") for item in COLOURS],
        ),
    )
    mood = ui.Label(
        text="Mood",
        component=ui.RadioGroup(
            custom_id="mood", options=[discord.RadioGroupOption(label=item) for item in ("good", "bad")]
        ),
    )
    proof = ui.Label(text="File", component=ui.FileUpload(custom_id="file", required=False))

    async def on_submit(self, interaction: discord.Interaction) -> None:
        who = self.person.component.values[0].display_name
        files = [await item.read() for item in self.proof.component.values]
        colours = "+".join(self.colours.component.values)
        text = f"{who} {colours} {self.mood.component.value} {files}"
        await interaction.response.send_message(text)


class Short(ui.Modal, title="Short"):
    word = ui.TextInput(label="Word", min_length=2, required=False)

    async def on_submit(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message(f"[{self.word.value}]")


@pytest.fixture
async def client(start) -> Plain:
    client = Plain()

    @client.tree.command(description="A survey")
    async def survey(interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(Survey())

    @client.tree.command(description="A short form")
    async def short(interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(Short())

    @client.tree.command(description="Pick people")
    async def pick(interaction: discord.Interaction) -> None:
        view = ui.View()
        select = ui.UserSelect(custom_id="people", max_values=3)

        async def picked(pressed: discord.Interaction) -> None:
            names = " ".join(item.display_name for item in select.values)
            await pressed.response.send_message(names, ephemeral=True)

        select.callback = picked
        view.add_item(select)
        await interaction.response.send_message("who?", view=view)

    return await start(client)


async def test_a_survey(client, general, ada, discord_here) -> None:
    ben = general.guild.member("Ben")
    form = (await ada.slash(general, "survey")).modal
    assert [form.label(field) for field in form.fields] == ["Who", "Colours", "Mood", "File"]
    with pytest.raises(NotOffered, match="Who"):
        await ada.submit(form, {"Mood": "good"})
    with pytest.raises(NotOffered, match="Mood"):
        await ada.submit(form, {"Who": [ben]})
    with pytest.raises(NotOffered, match="no option"):
        await ada.submit(form, {"Who": [ben], "Mood": "odd"})
    with pytest.raises(NotOffered, match="opened for Ada"):
        await ben.submit(form, {"Who": [ben], "Mood": "good"})
    kept = await ada.submit(form, {"Who": [ben], "Mood": "good"})
    assert kept.text == "Ben red good []"
    form = (await ada.slash(general, "survey")).modal
    values = {"Who": [ada], "Colours": ["green", "blue"], "mood": "bad", "File": [("a.txt", b"words")]}
    assert (await ada.submit(form, values)).text == "Ada green+blue bad [b'words']"
    check_requests(discord_here.requests)


async def test_a_text_input_in_a_row(client, general, ada) -> None:
    form = (await ada.slash(general, "short")).modal
    with pytest.raises(NotOffered, match="2 to 4000"):
        await ada.submit(form, {"Word": "x"})
    with pytest.raises(NotOffered, match="no field"):
        await ada.submit(form, {"Words": "xy"})
    assert (await ada.submit(form)).text == "[]"
    form = (await ada.slash(general, "short")).modal
    assert (await ada.submit(form, {"Word": "xy"})).text == "[xy]"


async def test_people_are_picked(client, general, ada) -> None:
    ben = general.guild.member("Ben")
    asked = await ada.slash(general, "pick")
    picked = await ben.choose(asked.message, "people", ada, ben)
    assert picked.text == "Ada Ben"
    assert picked.message.visible_to(ben)
    assert not picked.message.visible_to(ada)
