"""Cards sent to Discord: nobody is pinged, passing failures are outlasted, and a missing permission ends it."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Any

import aiohttp
import discord

from bot.services.assembly import Services
from bot.services.delivery import ALREADY_ANSWERED, nonce
from bot.ui import wording
from bot.ui.cards import Card, note, plain
from bot.ui.layouts import layout

if TYPE_CHECKING:
    from bot.client import ReportBot

    Interaction = discord.Interaction[ReportBot]

log = logging.getLogger(__name__)

NOBODY = discord.AllowedMentions.none()
NO_HISTORY = 160002
"""Discord's code for a reply in a channel whose history the bot may not read."""


async def post(
    services: Services,
    channel: discord.abc.Messageable,
    card: Card,
    *,
    replying_to: discord.Message | None = None,
) -> discord.Message | None:
    """Send a card to a channel and return its message, or None where it could not be sent.

    Without the permission to send, nothing is tried elsewhere: the refusal is counted and the channel left alone for
    a while. Where
    Discord takes no components, the card is sent as text.
    """
    place = channel.id if isinstance(channel, discord.abc.Snowflake) else 0
    if services.delivery.refused(place):
        services.counters.add("forbidden")
        return None
    reference = replying_to.to_reference(fail_if_not_exists=False) if replying_to else None
    try:
        try:
            return await _send(services, channel, reference, view=layout(card))
        except discord.HTTPException as refusal:
            if refusal.code == NO_HISTORY:
                return await _send(services, channel, None, view=layout(card))
            if refusal.status != 400:
                raise
            log.warning("components were refused (code %s); sending text", refusal.code)
            return await _send(services, channel, reference, content=plain(card), suppress_embeds=True)
    except discord.Forbidden:
        services.delivery.note_refusal(place)
    except discord.NotFound:
        log.info("a channel was gone before it could be answered in")
    except (discord.HTTPException, discord.RateLimited, aiohttp.ClientError) as failure:
        _failed(services, failure)
    return None


async def change(services: Services, message: discord.PartialMessage, card: Card) -> bool:
    """Show another card in a message of the bot's own; return whether that was possible."""
    try:
        await services.delivery.persist(partial(message.edit, view=layout(card), allowed_mentions=NOBODY))
    except (discord.NotFound, discord.Forbidden):
        return False
    except (discord.HTTPException, discord.RateLimited, aiohttp.ClientError) as failure:
        _failed(services, failure)
        return False
    return True


async def remove(services: Services, message: discord.PartialMessage) -> None:
    """Delete a message of the bot's own; one that is gone already is fine."""
    try:
        await services.delivery.persist(message.delete)
    except (discord.NotFound, discord.Forbidden):
        pass
    except (discord.HTTPException, discord.RateLimited, aiohttp.ClientError) as failure:
        _failed(services, failure)


async def answer(interaction: Interaction, card: Card, *, private: bool) -> int | None:
    """Answer an interaction with a card, `private` to whoever it is from; return the message's id where it is known."""
    services = interaction.client.services
    try:
        try:
            return await _respond(interaction, private, view=layout(card))
        except discord.HTTPException as refusal:
            if refusal.status != 400 or refusal.code == ALREADY_ANSWERED:
                raise
            log.warning("components were refused (code %s); sending text", refusal.code)
            return await _respond(interaction, private, content=plain(card), suppress_embeds=True)
    except discord.NotFound:
        log.warning("an interaction could not be answered within three seconds")
    except (discord.HTTPException, aiohttp.ClientError) as failure:
        # After a lost confirmation the next try hears that the interaction was answered, which is what was wanted.
        if not (isinstance(failure, discord.HTTPException) and failure.code == ALREADY_ANSWERED):
            _failed(services, failure)
    return None


async def answer_with_file(interaction: Interaction, sentence: str, file: discord.File) -> None:
    """Answer an interaction with a file, for whoever it is from. It is sent once: a file is read only once."""
    options: dict[str, Any] = {"ephemeral": True, "allowed_mentions": NOBODY, "file": file}
    try:
        if interaction.response.is_done():
            await interaction.followup.send(sentence, **options)
        else:
            await interaction.response.send_message(sentence, **options)
    except (discord.HTTPException, aiohttp.ClientError) as failure:
        _failed(interaction.client.services, failure)


async def turn(interaction: Interaction, card: Card) -> None:
    """Show another card in the message whose button was pressed, or in the place of one that was announced."""
    persist = interaction.client.services.delivery.persist
    if interaction.response.is_done():
        await persist(partial(interaction.edit_original_response, view=layout(card), allowed_mentions=NOBODY))
        return
    await persist(partial(interaction.response.edit_message, view=layout(card), allowed_mentions=NOBODY))


async def apologise(interaction: Interaction, sentence: str = wording.APOLOGY) -> None:
    """Tell whoever acted, and nobody else, that it failed; never raises."""
    try:
        await answer(interaction, note(sentence), private=True)
    except Exception:
        log.exception("the apology could not be sent")


async def _send(
    services: Services, channel: discord.abc.Messageable, reference: discord.MessageReference | None, **what: Any
) -> discord.Message:
    options: dict[str, Any] = {"nonce": nonce(), "allowed_mentions": NOBODY}
    if reference:
        options |= {"reference": reference, "mention_author": False}
    return await services.delivery.persist(partial(channel.send, **what, **options))


async def _respond(interaction: Interaction, private: bool, **what: Any) -> int | None:
    persist = interaction.client.services.delivery.persist
    options: dict[str, Any] = {"ephemeral": private, "allowed_mentions": NOBODY, **what}
    if interaction.response.is_done():
        sent = await persist(partial(interaction.followup.send, wait=True, **options))
        return sent.id if sent else None
    response = await persist(partial(interaction.response.send_message, **options))
    return response.message_id


def _failed(services: Services, failure: Exception) -> None:
    services.counters.add("errors", "delivery")
    log.error("a message could not be sent", exc_info=failure)
