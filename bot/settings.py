"""Every setting of the bot: read once, in `main()`, from the environment, `.env` and a directory of secrets.

The description beside each setting is where `.env.example` and the table of the operating guide come from.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

from platformdirs import user_data_path
from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict, SettingsError

from bot.errors import ConfigurationError
from bot.knowledge.curated import curated_base

APPLICATION = "cited-answer-bot"
ENV_FILE = Path(".env")
MISSPELT = 85
"""The least similarity, 0 to 100, at which a name in `.env` is taken for a misspelt setting."""


class Pace(NamedTuple):
    """At most `questions` in any `seconds`; no limit where `questions` is 0."""

    questions: int
    seconds: int


class Settings(BaseSettings):
    """What may be set. An empty value is an unset one; names are written in capitals."""

    model_config = SettingsConfigDict(env_ignore_empty=True, extra="ignore", frozen=True, validate_default=True)

    discord_token: Annotated[
        SecretStr | None,
        Field(description="The bot's token. Without it `bot` shows the demo, and `bot run` ends with status 78."),
    ] = None
    discord_api_url: Annotated[
        str,
        Field(
            pattern=r"^https?://\S+$", description="Where Discord's REST API is reached; another address for a proxy."
        ),
    ] = "https://discord.com/api/v10"
    discord_gateway_url: Annotated[
        str | None,
        Field(
            pattern=r"^wss?://\S+$",
            description="Where Discord's gateway is reached on every connect; by default where Discord says.",
        ),
    ] = None
    knowledge_dir: Annotated[
        Path,
        Field(
            default_factory=curated_base,
            description="The directory of the knowledge base; by default the one that comes with the bot.",
        ),
    ]
    data_dir: Annotated[
        Path,
        Field(
            default_factory=lambda: user_data_path(APPLICATION, appauthor=False),
            description="Where the bot keeps what it must remember; by default the user's data folder.",
        ),
    ]
    semantic_model: Annotated[
        Path | None,
        Field(
            description="The model's file of the extra `semantic`, or `off`; by default the installed one, if there is."
        ),
    ] = None
    shard_count: Annotated[
        int | None,
        Field(ge=1, le=16384, description="How many shards there are in all; by default what Discord advises."),
    ] = None
    shard_ids: Annotated[
        tuple[int, ...],
        NoDecode,
        Field(description="The shards that this process runs, with commas between; needs SHARD_COUNT. By default all."),
    ] = ()
    health_port: Annotated[
        int | None,
        Field(ge=1, le=65535, description="The port on which health and metrics are served; not served where unset."),
    ] = None
    log_level: Annotated[
        Literal["DEBUG", "INFO", "WARNING", "ERROR"],
        Field(description="How much is logged: DEBUG, INFO, WARNING or ERROR. What people write is logged at none."),
    ] = "INFO"
    log_format: Annotated[
        Literal["text", "json"], Field(description="How it is logged: `text` for people, `json` for machines.")
    ] = "text"
    cooldown: Annotated[
        Pace,
        NoDecode,
        Field(
            description="How often one person may ask: questions/seconds. Help is exempt; `0` sets no limit.",
            json_schema_extra={"default": "5/20"},
        ),
    ] = Pace(5, 20)

    review: Annotated[
        bool,
        Field(
            description="Whether unanswered questions are kept for a server's moderators, for 30 days: on or off.",
            json_schema_extra={"default": "on"},
        ),
    ] = True
    evaluation_file: Annotated[
        Path | None,
        Field(description="A file of questions, as for `bot evaluate`, asked again before a fact is published."),
    ] = None

    @model_validator(mode="before")
    @classmethod
    def _unset_where_empty(cls, values: Any) -> Any:
        if isinstance(values, dict):
            return {name: value for name, value in values.items() if not (isinstance(value, str) and not value.strip())}
        return values

    @field_validator("knowledge_dir", "data_dir", "evaluation_file", mode="after")
    @classmethod
    def _home(cls, value: Path | None) -> Path | None:
        return value.expanduser() if value else value

    @field_validator("review", mode="before")
    @classmethod
    def _on_or_off(cls, value: Any) -> Any:
        if isinstance(value, str):
            if value.strip().lower() not in {"on", "off"}:
                raise ValueError("must be on or off")
            return value.strip().lower() == "on"
        return value

    @field_validator("shard_ids", mode="before")
    @classmethod
    def _numbers(cls, value: Any) -> Any:
        if isinstance(value, str):
            if not re.fullmatch(r"\s*[0-9]+\s*(,\s*[0-9]+\s*)*", value):
                raise ValueError("must be whole numbers with commas between, such as 0,1")
            return tuple(int(number) for number in value.split(","))
        return value

    @field_validator("cooldown", mode="before")
    @classmethod
    def _pace(cls, value: Any) -> Any:
        if isinstance(value, str):
            found = re.fullmatch(r"\s*([0-9]{1,4})\s*/\s*([1-9][0-9]{0,4})\s*s?\s*|\s*0\s*", value)
            if not found:
                raise ValueError("must be questions/seconds, such as 5/20, or 0 for no limit")
            return Pace(int(found[1] or 0), int(found[2] or 1))
        return value

    @field_validator("log_level", "log_format", mode="before")
    @classmethod
    def _any_case(cls, value: Any) -> Any:
        if isinstance(value, str):
            return value.strip().lower() if value.strip().lower() in {"text", "json"} else value.strip().upper()
        return value

    @model_validator(mode="after")
    def _shards_fit(self) -> Settings:
        if self.shard_ids and self.shard_count is None:
            raise ValueError("SHARD_IDS needs SHARD_COUNT")
        if self.shard_count is not None and any(shard >= self.shard_count for shard in self.shard_ids):
            raise ValueError("SHARD_IDS must be smaller than SHARD_COUNT")
        return self


def load(knowledge: Path | None = None, data: Path | None = None) -> Settings:
    """Return the settings of this process; `knowledge` and `data` come from the command line and go before all else.

    Secrets are read from files named after the settings in SECRETS_DIR, in systemd's CREDENTIALS_DIRECTORY, or in
    /run/secrets, the first of these that is set or exists.

    Raises `ConfigurationError` in one sentence that names the setting, and never shows the value of a secret.
    """
    given: dict[str, Any] = {
        name: value for name, value in (("knowledge_dir", knowledge), ("data_dir", data)) if value is not None
    }
    secrets = _secrets()
    env_file = ENV_FILE if ENV_FILE.exists() else None
    try:
        if env_file:
            _refuse_misspelt(env_file)
        return Settings(_env_file=env_file, _env_file_encoding="utf-8", _secrets_dir=secrets, **given)
    except ValidationError as error:
        raise ConfigurationError(_sentence(error)) from None
    except RuntimeError:
        raise ConfigurationError("KNOWLEDGE_DIR or DATA_DIR begins with ~, and there is no such home folder") from None
    except UnicodeDecodeError:
        raise ConfigurationError("a file of settings (.env or a secret) is not UTF-8") from None
    except (OSError, SettingsError) as error:
        reason = error.strerror if isinstance(error, OSError) else "not a directory of files"
        where = getattr(error, "filename", None) or secrets or ENV_FILE
        raise ConfigurationError(f"the settings cannot be read: {where}: {(reason or 'unreadable').lower()}") from None


def _secrets() -> Path | None:
    named = os.environ.get("SECRETS_DIR") or os.environ.get("CREDENTIALS_DIRECTORY")
    if named:
        if not Path(named).is_dir():
            raise ConfigurationError("SECRETS_DIR is not a directory")
        return Path(named)
    usual = Path("/run/secrets")
    return usual if usual.is_dir() else None


def _refuse_misspelt(env_file: Path) -> None:
    names = [name.upper() for name in Settings.model_fields]
    for number, line in enumerate(env_file.read_text("utf-8").splitlines(), start=1):
        found = re.match(r"\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=", line)
        if found is None or found[1].upper() in names:
            continue
        from rapidfuzz import fuzz, process  # nobody waits for it whose names are right

        near = process.extractOne(found[1].upper(), names, scorer=fuzz.ratio, score_cutoff=MISSPELT)
        if near:
            raise ConfigurationError(f"{env_file}:{number}: there is no setting {found[1]}; did you mean {near[0]}?")


def _sentence(error: ValidationError) -> str:
    details = error.errors(include_url=False, include_input=False)[0]
    message = details["msg"].removeprefix("Value error, ")
    name = ".".join(str(step) for step in details["loc"][:1]).upper()
    return f"{name}: {message[:1].lower()}{message[1:]}" if name else message
