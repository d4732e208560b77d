"""Answers to interactions: docs.discord.com/developers/interactions/receiving-and-responding."""

from __future__ import annotations

from bot.loopback import responding
from bot.loopback.errors import ApiError
from bot.loopback.interactions import Interaction

from .call import Answer, Call, Endpoint


async def callback(call: Call) -> Answer:
    """The first answer."""
    interaction = call.world.interactions.get(call.id("interaction_id"))
    if interaction is None or interaction.token != call.params["interaction_token"]:
        raise ApiError(10062)
    try:
        answer = responding.respond(interaction, call.body, call.uploads)
    except ApiError as error:
        interaction.refusals.append((error.status, error.body()))
        raise
    return (200, answer) if call.query.get("with_response", "0").lower() in ("1", "true") else (204, None)


def _interaction(call: Call) -> Interaction:
    """The interaction whose token the path holds.

    Raises:
        ApiError: 10015 when there is none for this application.
    """
    token = call.params["webhook_token"]
    number = token.partition(".")[0]
    interaction = call.world.interactions.get(int(number)) if number.isdecimal() else None
    if interaction is not None and interaction.token == token and call.id("webhook_id") == call.world.application_id:
        return interaction
    raise ApiError(10015)


async def follow_up(call: Call) -> Answer:
    """A further message."""
    message = responding.follow_up(_interaction(call), call.body, call.uploads)
    # Interaction webhooks always answer with the message, whatever `wait` says.
    return 200, message.payload()


async def get(call: Call) -> Answer:
    """One of the answers."""
    interaction = _interaction(call)
    interaction.check_token()
    return 200, responding.find_message(interaction, call.params["message_id"]).payload()


async def edit(call: Call) -> Answer:
    """Change an answer."""
    message = responding.edit(_interaction(call), call.params["message_id"], call.body, call.uploads)
    return 200, message.payload()


async def delete(call: Call) -> Answer:
    """Delete an answer."""
    responding.delete(_interaction(call), call.params["message_id"])
    return 204, None


_WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}"
ENDPOINTS = [
    Endpoint("POST", "/interactions/{interaction_id}/{interaction_token}/callback", callback, token=False),
    Endpoint("POST", _WEBHOOK, follow_up, token=False),
    # "@original" is a message id like any other here.
    Endpoint("GET", _WEBHOOK + "/messages/{message_id}", get, token=False),
    Endpoint("PATCH", _WEBHOOK + "/messages/{message_id}", edit, token=False),
    Endpoint("DELETE", _WEBHOOK + "/messages/{message_id}", delete, token=False),
]
