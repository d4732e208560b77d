"""How the bot behaves in a server, with what changes it: each change is saved when it is made."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import discord

from bot.knowledge import deeds
from bot.knowledge.changes import GuildSettings
from bot.services.guild_facts import Saved
from bot.ui import moderator_wording as wording
from bot.ui.cards import Action, Card, Menu, note
from bot.ui.component import Component, chosen
from bot.ui.moderation import keep, moderator
from bot.ui.moderator_ids import SETTING, identify
from bot.ui.sending import answer, turn

if TYPE_CHECKING:
    from bot.client import ReportBot

    Interaction = discord.Interaction[ReportBot]

CHANNELS: Final = 25
"""Channels that one menu may hold, by Discord's limit."""


def settings_card(settings: GuildSettings, *further: str, reviewing: bool = True) -> Card:
    """Return the settings of a server; `reviewing` is false where whoever runs the bot switched the review off."""
    channels = settings.mention_channels
    where = "in every channel" if channels is None else "only in " + " ".join(f"<#{one}>" for one in channels)
    role = f"<@&{settings.moderator_role}> and everybody with Manage Messages" if settings.moderator_role else ""
    review = "on" if settings.review else "off"
    lines = (
        f"**Mentions are answered** {where}. Commands work everywhere, and so does help.",
        f"**Moderators:** {role or 'everybody with Manage Messages'}.",
        f"**A second moderator must agree to every change:** {'yes' if settings.second_approver else 'no'}.",
        f"**Questions without a good answer are kept for `/review`, for 30 days:** {review}."
        + ("" if reviewing else " Whoever runs me has switched it off everywhere."),
    )
    return Card(
        ("**Settings of this server**\n" + "\n".join(lines), *further),
        menus=(
            Menu(
                identify("set", "channels"),
                "Answer mentions only in … (none chosen: everywhere)",
                kind="channels",
                chosen=channels or (),
                least=0,
                most=CHANNELS,
            ),
            Menu(
                identify("set", "role"),
                "A role that moderates too (none chosen: no role)",
                kind="roles",
                chosen=(settings.moderator_role,) if settings.moderator_role else (),
                least=0,
            ),
        ),
        rows=(
            (
                _switch("approver", "Second moderator", settings.second_approver),
                _switch("review", "Review", settings.review),
            ),
        ),
    )


class Setting(Component, template=SETTING):
    """Changes one setting."""

    async def press(self, interaction: Interaction) -> None:
        """Save it, and show the settings as they are now."""
        acting = await moderator(interaction)
        if acting is None:
            return
        what, on = self.given["what"], self.given["value"] == "on"
        settings, values = acting.facts.settings, tuple(int(value) for value in chosen(interaction))
        if what in {"role", "approver"} and not acting.manages:
            await answer(interaction, note(wording.MANAGERS_ONLY), private=True)
            return
        if what == "role" and interaction.guild_id in values:
            await answer(interaction, note(wording.EVERYBODY), private=True)
            return
        changed = {
            "channels": lambda: replace(settings, mention_channels=values or None),
            "role": lambda: replace(settings, moderator_role=values[0] if values else None),
            "approver": lambda: replace(settings, second_approver=on),
            "review": lambda: replace(settings, review=on),
        }[what]()
        reviewing = interaction.client.services.asked.enabled
        if changed == settings:
            await turn(interaction, settings_card(settings, reviewing=reviewing))
            return
        outcome = await keep(interaction, acting, deeds.configuring(acting.user, changed), update=True)
        if isinstance(outcome, Card):
            await answer(interaction, outcome, private=True)
            return
        further = [wording.ROLE_HINT] if what == "role" and values else []
        if isinstance(outcome, Saved):
            further.insert(0, f"Saved (change {outcome.number}).")
            await turn(interaction, settings_card(outcome.facts.settings, *further, reviewing=reviewing))
        else:
            await turn(interaction, settings_card(settings, wording.PROPOSED, *further, reviewing=reviewing))


COMPONENTS: Final = (Setting,)


def _switch(what: str, label: str, on: bool) -> Action:
    return Action(f"{label}: switch {'off' if on else 'on'}", identify("set", what, "off" if on else "on"))
