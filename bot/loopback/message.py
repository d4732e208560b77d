"""Messages and what hangs on them: attachments, components, mentions."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .errors import JSON
from .people import Role, User
from .permissions import Permission

if TYPE_CHECKING:
    from .places import Channel

BUTTON, STRING_SELECT, TEXT_INPUT, TEXT_DISPLAY, LABEL = 2, 3, 4, 10, 18
SELECTS = (3, 5, 6, 7, 8)

SUPPRESS_EMBEDS = 1 << 2
EPHEMERAL = 1 << 6
LOADING = 1 << 7
SUPPRESS_NOTIFICATIONS = 1 << 12
COMPONENTS_V2 = 1 << 15

ORDINARY, REPLY, CHAT_COMMAND, MENU_COMMAND = 0, 19, 20, 23


@dataclass(eq=False)
class Attachment:
    """A file that was uploaded; `url` is served by this Discord's CDN."""

    id: int
    filename: str
    content: bytes
    url: str
    content_type: str = "application/octet-stream"
    description: str | None = None
    ephemeral: bool = False

    def payload(self) -> JSON:
        """The attachment as the API writes it."""
        attachment: JSON = {
            "id": str(self.id),
            "filename": self.filename,
            "size": len(self.content),
            "url": self.url,
            "proxy_url": self.url,
            "content_type": self.content_type,
        }
        if self.description is not None:
            attachment["description"] = self.description
        if self.ephemeral:
            attachment["ephemeral"] = True
        return attachment


@dataclass(eq=False)
class Message:
    """One message; its components are plain dicts in Discord's format, with the ids that Discord assigns."""

    id: int
    channel: Channel
    author: User
    timestamp: str
    content: str = ""
    type: int = ORDINARY
    flags: int = 0
    embeds: list[JSON] = field(default_factory=list)
    components: list[JSON] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    mentions: list[User] = field(default_factory=list)
    mention_roles: list[Role] = field(default_factory=list)
    mention_everyone: bool = False
    reference: JSON | None = None
    referenced: Message | None = None
    edited: str | None = None
    nonce: str | int | None = None
    #: Who alone sees it, when it is ephemeral.
    only_for: User | None = None
    #: `interaction_metadata`, on answers to interactions: what they answer, and who asked.
    interaction: JSON | None = None
    deleted: bool = False
    #: What an ephemeral or public message said before each edit: (content, components).
    history: list[tuple[str, list[JSON]]] = field(default_factory=list)

    def __repr__(self) -> str:
        return f"<Message {self.id} by {self.author.name} in {self.channel.name}: {self.text[:60]!r}>"

    @property
    def ephemeral(self) -> bool:
        """Whether one person alone sees it."""
        return bool(self.flags & EPHEMERAL)

    @property
    def loading(self) -> bool:
        """Whether it still says "thinking…"."""
        return bool(self.flags & LOADING)

    @property
    def is_v2(self) -> bool:
        """Whether it is made of components only."""
        return bool(self.flags & COMPONENTS_V2)

    @property
    def text(self) -> str:
        """Everything it says, in order: content, embeds, text displays."""
        parts = [self.content]
        for embed in self.embeds:
            parts += [embed.get("title", ""), embed.get("description", "")]
            for item in embed.get("fields", ()):
                parts += [item["name"], item["value"]]
            parts.append(embed.get("footer", {}).get("text", ""))
        parts += [item["content"] for item in walk(self.components) if item["type"] == TEXT_DISPLAY]
        return "\n".join(part for part in parts if part)

    @property
    def buttons(self) -> list[JSON]:
        """All buttons, links among them."""
        return [item for item in walk(self.components) if item["type"] == BUTTON]

    @property
    def selects(self) -> list[JSON]:
        """All select menus."""
        return [item for item in walk(self.components) if item["type"] in SELECTS]

    @property
    def labels(self) -> list[str]:
        """The labels of the buttons."""
        return [item.get("label") or "" for item in self.buttons]

    @property
    def links(self) -> list[str]:
        """The addresses of link buttons."""
        return [item["url"] for item in self.buttons if item.get("url")]

    def find(self, wanted: str) -> JSON | None:
        """The component with this custom_id, label or placeholder; the custom_id goes first."""
        inside = list(walk(self.components))
        for key in ("custom_id", "label", "placeholder"):
            for item in inside:
                if item.get(key) == wanted and item["type"] in (BUTTON, *SELECTS):
                    return item
        return None

    def visible_to(self, user: User) -> bool:
        """Whether `user` sees it: there, in a channel that they may view, and theirs if it is ephemeral."""
        if self.deleted or (self.only_for is not None and self.only_for is not user):
            return False
        if self.only_for is user:
            return True
        return bool(self.channel.permissions(user) & Permission.VIEW_CHANNEL)

    def payload(self, *, nested: bool = False) -> JSON:
        """The message as the REST API writes it; `nested` leaves out the message it refers to."""
        message: JSON = {
            "id": str(self.id),
            "channel_id": str(self.channel.id),
            "type": self.type,
            "author": self.author.payload(),
            "content": self.content,
            "timestamp": self.timestamp,
            "edited_timestamp": self.edited,
            "tts": False,
            "mention_everyone": self.mention_everyone,
            "mentions": [user.payload() for user in self.mentions],
            "mention_roles": [str(role.id) for role in self.mention_roles],
            "attachments": [item.payload() for item in self.attachments],
            "embeds": self.embeds,
            "components": self.components,
            "pinned": False,
            "flags": self.flags,
        }
        if self.nonce is not None:
            message["nonce"] = self.nonce
        if self.interaction is not None:
            message |= {
                "interaction_metadata": self.interaction,
                "webhook_id": str(self.channel.world.application_id),
                "application_id": str(self.channel.world.application_id),
            }
        if self.reference is not None:
            message["message_reference"] = self.reference
            if not nested:
                there = self.referenced if self.referenced is not None and not self.referenced.deleted else None
                message["referenced_message"] = None if there is None else there.payload(nested=True)
        return message

    def event(self) -> JSON:
        """The message as the gateway writes it: with guild, member and the members mentioned."""
        message = self.payload()
        message["channel_type"] = self.channel.type
        guild = self.channel.guild
        if guild is not None:
            message["guild_id"] = str(guild.id)
            author = guild.members.get(self.author.id)
            if author is not None and self.interaction is None:
                message["member"] = author.payload(with_user=False)
            for user, mention in zip(self.mentions, message["mentions"], strict=True):
                member = guild.members.get(user.id)
                if member is not None:
                    mention["member"] = member.payload(with_user=False)
        return message


def walk(components: Iterable[JSON]) -> Iterator[JSON]:
    """All components, in reading order, each before those inside it."""
    for component in components:
        yield component
        inside = list(component.get("components", ()))
        inside += [component[key] for key in ("component", "accessory") if key in component]
        yield from walk(inside)


#: What Discord fills in where a component says nothing.
_DEFAULTS: dict[int, JSON] = {
    **{kind: {"min_values": 1, "max_values": 1} for kind in SELECTS},
    11: {"description": None, "spoiler": False},
    13: {"spoiler": False},
    14: {"spacing": 1, "divider": True},
    17: {"accent_color": None, "spoiler": False},
}


def completed(components: list[JSON]) -> list[JSON]:
    """A copy of `components` as Discord keeps them: defaults filled in, no nulls, ids as text, an `id` for each."""
    components = copy.deepcopy(components)
    inside = list(walk(components))
    taken = {item["id"] for item in inside if item.get("id")}
    following = 1
    for item in inside:
        for key in [key for key, value in item.items() if value is None]:
            del item[key]
        for key, value in _DEFAULTS.get(item["type"], {}).items():
            item.setdefault(key, value)
        # Clients may send ids as numbers; what Discord shows has them as text.
        for chosen in item.get("default_values", ()):
            chosen["id"] = str(chosen["id"])
        if not item.get("id"):
            while following in taken:
                following += 1
            item["id"] = following
            taken.add(following)
    return components
