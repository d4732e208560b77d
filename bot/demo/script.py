"""Scripts of the demo: who says, presses or fills in what, one step after the other, read strictly from YAML.

title: An answer with its citation
steps:
  - {as: Ada, in: "#general", say: "@Report Bot how many were recorded?", expect: "Period"}
  - {as: Ada, press: "Ask a follow-up"}
  - {as: Ada, fill: {"Your question": "and how many the year before?"}}
  - {as: Ada, slash: ask, options: {question: "who said that?", private: "true"}}
picture: {as: Ada, theme: light, width: 760, last: 2}
"""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from bot.errors import ConfigurationError
from bot.knowledge.schema_faults import faults_of
from bot.knowledge.strict_yaml import Mapping, parse

LARGEST = 1_000_000
"""Bytes of a script."""
PATIENCE = 30
"""Seconds that a step waits, unless a script says otherwise: the preview of a fact asks many questions again."""
DEEDS = ("say", "slash", "press", "choose", "fill", "menu", "edit", "delete")
"""What a step can do; each does one of these."""


def _truth(value: Any) -> Any:
    """Return the truth value that YAML's text says; text stays text until the schema types it."""
    return {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value


Truth = Annotated[bool, BeforeValidator(_truth)]


class Theme(Enum):
    """How the page looks in a picture."""

    DARK = "dark"
    LIGHT = "light"


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class Step(_Entry):
    """One thing that one person does."""

    person: Annotated[str, Field(alias="as")] = "Ada"
    place: Annotated[str | None, Field(alias="in")] = None
    """A channel: "#general", "Server #general" or "dm"; where the person was before, if it is left out."""
    say: str | None = None
    files: tuple[str, ...] = ()
    """Files to send with `say`, beside the script."""
    reply: Truth = False
    """Whether `say` replies to the bot's last message."""
    slash: str | None = None
    options: dict[str, str] = {}
    """Options of `slash` by name; for a file, its path beside the script."""
    press: str | None = None
    choose: dict[str, str | tuple[str, ...]] | None = None
    """The placeholder of a menu, with the label or labels chosen."""
    fill: dict[str, str | tuple[str, ...]] | None = None
    """The fields of the open form by label."""
    menu: str | None = None
    edit: str | None = None
    delete: Truth = False
    on: str | None = None
    """Words in the message meant by `press`, `choose`, `menu`, `edit` or `delete`; by default the last that fits."""
    expect: str | tuple[str, ...] = ()
    """Words that must stand in what comes of the step."""

    @model_validator(mode="after")
    def _one_deed(self) -> Step:
        if len(self.deeds) != 1:
            raise ValueError(f"each step does one of {', '.join(DEEDS)}")
        return self

    @property
    def deeds(self) -> list[str]:
        """The names of what the step does; exactly one in a valid step."""
        return [name for name in DEEDS if (value := getattr(self, name)) is not None and value is not False]

    @property
    def deed(self) -> str:
        """What the step does."""
        return self.deeds[0]

    @property
    def expected(self) -> tuple[str, ...]:
        """The words of `expect`."""
        return (self.expect,) if isinstance(self.expect, str) else self.expect


class Shot(_Entry):
    """What a picture of the end shows."""

    person: Annotated[str, Field(alias="as")] = "Ada"
    place: Annotated[str, Field(alias="in")] = "#general"
    theme: Theme = Theme.LIGHT
    width: Annotated[int, Field(ge=320, le=2000)] = 760
    """Pixels of CSS; the picture has twice as many."""
    last: Annotated[int, Field(ge=1, le=50)] = 2
    """How many messages, from the end."""
    window: Truth = False
    """The whole page instead: as a screen shows it, or as a phone where it is narrower than 700."""


class Script(_Entry):
    """A title, steps, and what to picture at the end."""

    title: str
    steps: tuple[Step, ...]
    picture: Shot = Shot()
    patience: Annotated[int, Field(ge=1, le=600)] = PATIENCE
    """Seconds to wait for what a step expects, for what the bot announced, and for a button to be there."""

    @model_validator(mode="after")
    def _some_steps(self) -> Script:
        if not self.steps:
            raise ValueError("there is no step in `steps`")
        return self


def read_script(file: Path) -> Script:
    """Return the script in `file`. Raises ConfigurationError with the first fault, its line, and how many there are."""
    try:
        if file.stat().st_size > LARGEST:
            raise ConfigurationError(f"{file}: larger than {LARGEST} bytes")
        document = parse(file.read_text("utf-8"))
    except OSError as failure:
        raise ConfigurationError(f"{file}: {(failure.strerror or 'cannot be read').lower()}") from failure
    except UnicodeDecodeError as failure:
        raise ConfigurationError(f"{file}: is not UTF-8") from failure
    faults = list(document.faults)
    if not faults and not isinstance(document.value, Mapping):
        faults = [(1, "a script must be a mapping with `title` and `steps`")]
    if not faults and isinstance(document.value, Mapping):
        try:
            return Script.model_validate(document.value)
        except ValidationError as error:
            faults = faults_of(error, document.value, Script)
    line, message = min(faults)
    more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
    raise ConfigurationError(f"{file}:{line}: {message}{more}")
