"""Playing a script: each step is done as a person would do it on the page, and what comes of it is gathered."""

from __future__ import annotations

import base64
import contextlib
import copy
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.demo.scenery import Scenery
from bot.demo.script import PATIENCE, Script, Step
from bot.errors import ConfigurationError
from bot.loopback import Channel, Event, Loopback, LoopbackError, Message, Person
from bot.loopback.page.actions import ACTIONS

LONGEST_REPLY = 3.0
"""Seconds to wait for the bot's reply to a message that is meant for it."""
QUIET = 0.12
"""Seconds without anything happening after which a step is over."""

JSON = dict[str, Any]


@dataclass(frozen=True)
class Seen:
    """A message as it was when a step was over; later steps may change or delete it."""

    author: str
    private: bool
    text: str
    buttons: tuple[tuple[str, str | None], ...]
    """Labels, with the address of those that are links."""
    files: tuple[str, ...]
    payload: JSON

    @classmethod
    def of(cls, message: Message) -> Seen:
        """Return what `message` is now."""
        return cls(
            author=message.author.name,
            private=message.ephemeral,
            text=message.text,
            buttons=tuple((item.get("label") or "", item.get("url")) for item in message.buttons),
            files=tuple(file.filename for file in message.attachments),
            payload=copy.deepcopy(message.payload()),
        )


@dataclass(frozen=True)
class Played:
    """One step with what came of it: messages new or changed, as far as its person sees them, and the form opened."""

    step: Step
    person: str
    place: str
    messages: tuple[Seen, ...]
    modal: JSON | None = None
    missing: tuple[str, ...] = ()
    """Words that were expected and did not come."""


@dataclass
class Player:
    """Plays steps in one world; `folder` is where the files that they name lie.

    `patience` is how many seconds it waits for what is expected, announced ("thinking…") or to be pressed.
    """

    scene: Scenery
    server: Loopback
    folder: Path
    patience: float = PATIENCE
    _places: dict[str, Channel] = field(default_factory=dict)
    _forms: dict[str, JSON] = field(default_factory=dict)

    async def play(self, script: Script) -> list[Played]:
        """Play all steps in order. Raises ConfigurationError, naming the step, when one cannot be done."""
        played = []
        for number, step in enumerate(script.steps, 1):
            try:
                played.append(await self._step(step))
            except (LoopbackError, LookupError, OSError) as refusal:
                reason = f"there is no {refusal}" if isinstance(refusal, LookupError) else str(refusal)
                raise ConfigurationError(f"step {number} ({step.deed}): {reason}") from refusal
        return played

    async def _step(self, step: Step) -> Played:
        person = self.scene.people.get(step.person)
        if person is None:
            raise LookupError(f"person {step.person!r}; there are {', '.join(self.scene.people)}")
        channel = self._place(step, person)
        seen: dict[int, Message] = {}

        def note(event: Event) -> None:
            if event.message is not None and event.name in {"MESSAGE_CREATE", "MESSAGE_UPDATE"}:
                seen[event.message.id] = event.message

        if step.press is not None or step.choose is not None:
            # What is pressed may still be coming, as the preview of a fact does.
            await self._patiently(lambda: self._found(step, person, channel) is not None, self.patience)
        self.scene.world.listeners.append(note)
        try:
            outcome = await ACTIONS[_ACTION.get(step.deed, step.deed)](
                self.scene.world, person, self._asked(step, person, channel)
            )
            await self._settled(step, channel, seen)
        finally:
            self.scene.world.listeners.remove(note)
        if outcome.get("failed"):
            raise LoopbackError(outcome["failed"])
        modal = outcome.get("modal")
        if modal is not None:
            self._forms[person.name] = modal
        visible = [message for message in seen.values() if message.visible_to(person)]
        missing = _missing(step, [message for message in visible if message.author is not person])
        place = channel.name if channel.guild is None else f"#{channel.name} of {channel.guild.name}"
        return Played(step, person.name, place, tuple(map(Seen.of, visible)), modal, missing)

    def _place(self, step: Step, person: Person) -> Channel:
        if step.place is not None:
            try:
                self._places[person.name] = self.scene.channel(step.place, person)
            except LookupError:
                raise LookupError(f"channel {step.place!r}") from None
        return self._places.setdefault(person.name, self.scene.channel("#general", person))

    def _asked(self, step: Step, person: Person, channel: Channel) -> JSON:
        """Return what the page would send for this step."""
        asked: JSON = {"channel": str(channel.id)}
        if step.say is not None:
            asked |= {"text": step.say, "files": [self._file(name) for name in step.files]}
            if step.reply:
                asked["reply_to"] = str(self._message(step, person, channel).id)
        elif step.slash is not None:
            asked |= {"name": step.slash, "options": self._options(step, person, channel)}
        elif step.fill is not None:
            form = self._forms.pop(person.name, None)
            if form is None:
                raise LookupError("form open")
            asked |= {"interaction": form["interaction"], "values": _by_id(form, step.fill)}
        else:
            message = self._message(step, person, channel)
            asked["message"] = str(message.id)
            if step.press is not None:
                asked["custom_id"] = step.press
            elif step.choose is not None:
                ((menu, chosen),) = step.choose.items()
                asked |= {"custom_id": menu, "values": [chosen] if isinstance(chosen, str) else list(chosen)}
            elif step.menu is not None:
                asked["name"] = step.menu
            elif step.edit is not None:
                asked["text"] = step.edit
        return asked

    def _message(self, step: Step, person: Person, channel: Channel) -> Message:
        """Return the message that a step is about: the last one with the words of `on` that fits."""
        found = self._found(step, person, channel)
        if found is None:
            raise LookupError(f"message to {step.deed} on in {channel.name}")
        return found

    def _found(self, step: Step, person: Person, channel: Channel) -> Message | None:
        for message in reversed(channel.messages):
            if message.visible_to(person) and (step.on or "") in message.text and self._fits(step, message, person):
                return message
        return None

    def _fits(self, step: Step, message: Message, person: Person) -> bool:
        if step.press is not None:
            return message.find(step.press) is not None
        if step.choose is not None:
            return bool(message.selects)
        if step.menu is not None:
            return message.author is not self.scene.world.bot
        if step.edit is not None or step.delete:
            return message.author is person
        return message.author is self.scene.world.bot

    def _options(self, step: Step, person: Person, channel: Channel) -> JSON:
        """Return the options of a command, with the files that it takes read."""
        assert step.slash is not None  # noqa: S101 - the caller looked
        kinds = dict(_option_kinds(person.offered(channel), step.slash.split()))
        return {name: self._file(value) if kinds.get(name) == _FILE else value for name, value in step.options.items()}

    def _file(self, name: str) -> JSON:
        file = self.folder / name
        return {"name": file.name, "content": base64.b64encode(file.read_bytes()).decode("ascii")}

    async def _settled(self, step: Step, channel: Channel, seen: dict[int, Message]) -> None:
        """Wait until the bot has said what it says to this step: what is expected, what it is thinking of, an answer
        to who spoke to it.
        """
        bot = self.scene.world.bot

        def said() -> list[Message]:
            return [message for message in seen.values() if message.author is bot]

        own = next((message for message in seen.values() if message.author is not bot), None)
        if own is not None and step.say is not None and (channel.guild is None or bot in own.mentions):
            await self._patiently(lambda: bool(said()), LONGEST_REPLY)
        await self.server.quiet(QUIET)
        await self._patiently(lambda: not any(message.loading for message in said()), self.patience)
        if step.expected:
            await self._patiently(lambda: not _missing(step, said()), self.patience)
        await self.server.quiet(QUIET)

    async def _patiently(self, come: Callable[[], bool], seconds: float) -> None:
        """Wait until `come` is true, but no longer than that: then what there is, is shown."""
        with contextlib.suppress(TimeoutError):
            await self.scene.world.wait_until(come, within=seconds)


_ACTION = {"fill": "submit"}
"""The page's name for a deed, where it has another."""
_FILE = 11


def _option_kinds(commands: list[JSON], path: list[str]) -> Iterator[tuple[str, int]]:
    """Yield name and type of each option of the command that `path` names."""
    here: list[JSON] = commands
    for name in path:
        here = next((item.get("options") or [] for item in here if item["name"] == name), [])
    yield from ((option["name"], option["type"]) for option in here)


def _by_id(form: JSON, given: dict[str, str | tuple[str, ...]]) -> JSON:
    """Return the values of a form's fields by custom_id; they are given by label, or by custom_id."""
    labels = {
        component["label"]: component["component"]["custom_id"]
        for component in form["components"]
        if component["type"] == _LABEL
    }
    return {labels.get(name, name): value if isinstance(value, str) else list(value) for name, value in given.items()}


_LABEL = 18


def _missing(step: Step, messages: Sequence[Message]) -> tuple[str, ...]:
    """Return the expected words that stand in none of `messages`."""
    text = "\n".join(message.text for message in messages)
    return tuple(words for words in step.expected if words not in text)
