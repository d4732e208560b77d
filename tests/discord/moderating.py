"""What several of these tests let moderators do."""

from __future__ import annotations

from typing import Any

from bot.loopback import Channel, Interaction, Message, Person

LATER = {
    "Statement": "Police in Northport recorded 5,003 bicycle thefts in 2024.",
    "Source": "https://news.example.org/northport/2024",
    "Period": "2024",
    "Ways to ask": "How many bicycle thefts were there in 2024?\nHow many bikes were stolen in 2024?\nThefts 2024",
    "Why": "the new figure",
}
"""A fact that a server may add: what the base knows of 2022, of two years later."""
ASKED_LATER = "How many bicycle thefts were recorded in 2024?"


async def written(person: Person, channel: Channel, fields: dict[str, Any] | None = None) -> Interaction:
    """Let a moderator fill in the form of `/facts add`; return the interaction that shows the preview."""
    opened = await person.slash(channel, "facts add")
    assert opened.modal is not None, opened.text
    return await looked_at(await person.submit(opened.modal, LATER if fields is None else fields))


async def looked_at(shown: Interaction) -> Interaction:
    """Wait until the preview stands where first only its progress is told."""
    await shown.world.wait_until(lambda: "questions asked again …" not in shown.text, within=30.0)
    return shown


async def published(person: Person, channel: Channel, fields: dict[str, Any] | None = None) -> Interaction:
    """Let a moderator add a fact; return the press on Publish."""
    shown = await written(person, channel, fields)
    assert shown.message is not None, shown.error
    return await person.click(shown.message, "Publish")


async def asked(person: Person, channel: Channel, question: str = ASKED_LATER) -> str:
    """Return what a member is shown for a question, privately asked."""
    return (await person.slash(channel, "ask", {"question": question, "private": True})).text


def now(interaction: Interaction) -> Message:
    """Return the message that an interaction answered with or changed."""
    assert interaction.message is not None, interaction.error
    return interaction.message
