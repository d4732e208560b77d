"""Interactions: what a person asked of the bot by command, button, menu or modal, and what became of it."""

from __future__ import annotations

import secrets
from collections.abc import Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .errors import JSON, ApiError
from .limits import ACKNOWLEDGE_SECONDS, TOKEN_SECONDS
from .message import EPHEMERAL, SELECTS, TEXT_INPUT, Message, walk
from .people import User

if TYPE_CHECKING:
    from .places import Channel
    from .world import World

COMMAND, COMPONENT, AUTOCOMPLETE, MODAL_SUBMIT = 2, 3, 4, 5
CHANNEL_MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE, CHOICES, MODAL = 4, 5, 6, 7, 8, 9


@dataclass(frozen=True)
class Deadlines:
    """How many seconds an interaction waits for its first answer, and how long its token lives."""

    acknowledge: float = float(ACKNOWLEDGE_SECONDS)
    token: float = float(TOKEN_SECONDS)


@dataclass
class Modal:
    """A form that the bot opened; `fields` are its inputs by custom_id."""

    interaction: Interaction
    payload: JSON

    @property
    def custom_id(self) -> str:
        """The custom_id that the bot gave it."""
        return str(self.payload["custom_id"])

    @property
    def title(self) -> str:
        """The heading."""
        return str(self.payload["title"])

    @property
    def fields(self) -> dict[str, JSON]:
        """The inputs by custom_id, in reading order."""
        inputs = (TEXT_INPUT, *SELECTS, 19, 21, 22, 23)
        return {item["custom_id"]: item for item in walk(self.payload["components"]) if item["type"] in inputs}

    def label(self, custom_id: str) -> str:
        """What stands above an input."""
        for item in walk(self.payload["components"]):
            if item["type"] == 18 and item["component"].get("custom_id") == custom_id:
                return str(item["label"])
        return str(self.fields[custom_id].get("label") or "")

    @property
    def values(self) -> dict[str, str]:
        """What the text inputs are filled with from the start."""
        return {key: item.get("value") or "" for key, item in self.fields.items() if item["type"] == TEXT_INPUT}


@dataclass(eq=False)
class Interaction:
    """One interaction; awaiting it waits until it is answered or too late.

    `answered` means that the person sees the outcome: a message (not the "thinking…" one), a modal, choices, an
    updated message, or a silent acknowledgement. `error` says in words what the person sees instead.
    """

    world: World
    id: int
    type: int
    user: User
    channel: Channel
    data: JSON
    created: float
    #: The message whose component was used, or from which the modal came.
    source: Message | None = None
    #: The interaction that opened the modal.
    opener: Interaction | None = None
    owners: dict[str, str] = field(default_factory=dict)
    #: Every accepted first answer (one at most) as the bot sent it.
    responses: list[JSON] = field(default_factory=list)
    #: Every refused first answer, as (status, answer's JSON).
    refusals: list[tuple[int, JSON]] = field(default_factory=list)
    original: Message | None = None
    followups: list[Message] = field(default_factory=list)
    modal: Modal | None = None
    choices: list[JSON] | None = None
    error: str | None = None

    def __post_init__(self) -> None:
        # Opaque to the bot; the id in front is how it is found again.
        self.token = f"{self.id}.{secrets.token_urlsafe(48)}"

    # What a test looks at -----------------------------------------------------------------------------------------

    @property
    def acknowledged(self) -> bool:
        """Whether the bot has given its first answer."""
        return bool(self.responses)

    @property
    def message(self) -> Message | None:
        """The message that answers it (or that it changed); None while the bot is still "thinking…"."""
        if self.original is not None and not self.original.loading and not self.original.deleted:
            return self.original
        return self.followups[0] if self.followups else None

    @property
    def deferred(self) -> bool:
        """Whether the first answer only announced a later one."""
        return self.acknowledged and self.responses[0]["type"] in (DEFERRED_MESSAGE, DEFERRED_UPDATE)

    @property
    def ephemeral(self) -> bool:
        """Whether the answer shows to the person alone."""
        return self.original is not None and bool(self.original.flags & EPHEMERAL)

    @property
    def text(self) -> str:
        """What the answering message says; empty when there is none."""
        return self.message.text if self.message is not None else ""

    @property
    def answered(self) -> bool:
        """Whether the person sees the outcome."""
        if not self.acknowledged:
            return False
        return self.responses[0]["type"] != DEFERRED_MESSAGE or self.message is not None or self.original_deleted

    @property
    def original_deleted(self) -> bool:
        """Whether the first answer was taken back."""
        return self.original is not None and self.original.deleted

    def __await__(self) -> Generator[Any, None, Interaction]:
        return self.wait().__await__()

    async def wait(self, within: float | None = None) -> Interaction:
        """Wait until it is answered, or until Discord would say that the application did not respond.

        `within` is how many seconds there are for a deferred answer to come; five by default.
        """
        try:
            await self.world.wait_until(lambda: self.acknowledged, within=self.world.deadlines.acknowledge)
            await self.world.wait_until(lambda: self.answered, within=5.0 if within is None else within)
        except TimeoutError:
            self.error = self.error or "The application did not respond"
        return self

    async def acknowledgement(self) -> Interaction:
        """Wait for the first answer only."""
        try:
            await self.world.wait_until(lambda: self.acknowledged, within=self.world.deadlines.acknowledge)
        except TimeoutError:
            self.error = self.error or "The application did not respond"
        return self

    async def followup(self, index: int = 0, *, within: float = 5.0) -> Message:
        """The follow-up message number `index`, waited for."""
        await self.world.wait_until(lambda: len(self.followups) > index, within=within, what="a follow-up")
        return self.followups[index]

    # What the API looks at ----------------------------------------------------------------------------------------

    @property
    def age(self) -> float:
        """Seconds since it was made."""
        return self.world.clock() - self.created

    @property
    def foreign(self) -> bool:
        """Whether it happens where the bot itself is not, through a user install."""
        return not self.channel.has_bot

    def check_acknowledgeable(self) -> None:
        """Raise what Discord answers to a first answer that is too late (10062) or is not the first (40060)."""
        if self.acknowledged:
            raise ApiError(40060)
        if self.age > self.world.deadlines.acknowledge:
            raise ApiError(10062)

    def check_token(self) -> None:
        """Raise what Discord answers to the token after its time (50027) or before the first answer (10015)."""
        if self.age > self.world.deadlines.token:
            raise ApiError(50027)
        if not self.acknowledged:
            raise ApiError(10015)

    def metadata(self) -> JSON:
        """`interaction_metadata`, as the messages that answer it carry it."""
        metadata: JSON = {
            "id": str(self.id),
            "type": self.type,
            "user": self.user.payload(),
            "authorizing_integration_owners": self.owners,
        }
        if self.type == COMPONENT and self.source is not None:
            metadata["interacted_message_id"] = str(self.source.id)
        if self.type == COMMAND and self.data.get("target_id"):
            metadata["target_message_id"] = self.data["target_id"]
        if self.type == MODAL_SUBMIT and self.opener is not None:
            metadata["triggering_interaction_metadata"] = self.opener.metadata()
        return metadata

    def payload(self) -> JSON:
        """The interaction as INTERACTION_CREATE carries it."""
        guild = self.channel.guild
        bot_permissions = self.channel.permissions(self.world.bot)
        interaction: JSON = {
            "id": str(self.id),
            "application_id": str(self.world.application_id),
            "type": self.type,
            "data": self.data,
            "token": self.token,
            "version": 1,
            "locale": self.user.locale,
            "channel_id": str(self.channel.id),
            "channel": self.channel.payload(),
            "app_permissions": str(int(bot_permissions)),
            "entitlements": [],
            "entitlement_sku_ids": [],
            "authorizing_integration_owners": self.owners,
            "context": self.channel.context,
            "attachment_size_limit": 10 * 1024 * 1024,
        }
        permissions = str(int(self.channel.permissions(self.user)))
        if guild is not None:
            member = guild.members[self.user.id].payload() | {"permissions": permissions}
            interaction |= {
                "guild_id": str(guild.id),
                "guild": guild.partial(),
                "guild_locale": guild.locale,
                "member": member,
            }
            interaction["channel"]["permissions"] = permissions
        else:
            interaction["user"] = self.user.payload()
        if self.source is not None:
            interaction["message"] = self.source.payload()
        return interaction
