"""How much of Discord's limits a message uses."""

from __future__ import annotations

from collections.abc import Iterable

from bot.loopback import limits
from bot.loopback.errors import JSON
from bot.loopback.limits import Limit
from bot.loopback.message import BUTTON, TEXT_DISPLAY, Message, walk

_ROW = 1


def measures(message: Message) -> list[JSON]:
    """Each limit that applies to the message: what it is about, how much is used, the limit and where it is written."""
    inside = list(walk(message.components))
    buttons = [item for item in inside if item["type"] == BUTTON]
    texts = [item["content"] for item in inside if item["type"] == TEXT_DISPLAY]
    rows = [item["components"] for item in inside if item["type"] == _ROW]
    content = limits.MESSAGE_CONTENT if message.author.bot else limits.PERSON_CONTENT
    measured = [
        _measure("Characters of content", len(message.content), content),
        _measure("Components, nested ones counted", len(inside), limits.COMPONENTS),
        _measure("Characters of all text displays", sum(map(len, texts)), limits.TEXT_DISPLAYS_TOTAL),
        _measure("Buttons in the fullest row", _most(map(len, rows)), limits.ROW_BUTTONS),
        _measure(
            "Characters of the longest button", _most(len(i.get("label") or "") for i in buttons), limits.BUTTON_LABEL
        ),
        _measure(
            "Characters of the longest address", _most(len(i.get("url") or "") for i in buttons), limits.BUTTON_URL
        ),
        _measure(
            "Characters of the longest custom id",
            _most(len(item.get("custom_id") or "") for item in inside),
            limits.CUSTOM_ID,
        ),
        _measure("Embeds", len(message.embeds), limits.EMBEDS),
        _measure("Attachments", len(message.attachments), limits.ATTACHMENTS),
    ]
    return [item for item in measured if item["used"]]


def _most(numbers: Iterable[int]) -> int:
    return max(numbers, default=0)


def _measure(what: str, used: int, limit: Limit) -> JSON:
    return {"what": what, "used": used, "limit": int(limit), "source": limit.source}
