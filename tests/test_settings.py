"""Settings: where they come from, what is refused, and that their reference is what the model says."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import ConfigurationError
from bot.knowledge.library import curated_base
from bot.settings import Pace, Settings, load
from bot.settings_reference import described, example, placed

ROOT = Path(__file__).resolve().parents[1]
TOKEN = "canary.token.value"


@pytest.fixture(autouse=True)
def nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep this machine's own settings out."""
    monkeypatch.chdir(tmp_path)
    for name in (*Settings.model_fields, "secrets_dir", "credentials_directory"):
        monkeypatch.delenv(name.upper(), raising=False)


def test_without_any_setting() -> None:
    settings = load()
    assert settings.discord_token is None
    assert settings.knowledge_dir == curated_base()
    assert settings.data_dir.name == "cited-answer-bot"
    assert settings.cooldown == Pace(5, 20)
    assert settings.shard_ids == ()


def test_the_environment_goes_before_the_file_and_the_command_line_before_both(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("LOG_FORMAT=json\nDATA_DIR=from-file\nKNOWLEDGE_DIR=from-file\n")
    monkeypatch.setenv("DATA_DIR", "from-environment")
    settings = load(knowledge=Path("from-line"))
    assert settings.log_format == "json"
    assert settings.data_dir == Path("from-environment")
    assert settings.knowledge_dir == Path("from-line")


def test_an_empty_value_is_an_unset_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("DISCORD_TOKEN=from-file\nHEALTH_PORT=\nSHARD_IDS= \n")
    monkeypatch.setenv("DISCORD_TOKEN", "")
    settings = load()
    assert settings.discord_token is not None
    assert settings.discord_token.get_secret_value() == "from-file"
    assert settings.health_port is None
    assert settings.shard_ids == ()


def test_a_secret_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    secrets = tmp_path / "secrets"
    secrets.mkdir()
    (secrets / "DISCORD_TOKEN").write_text(TOKEN + "\n")
    monkeypatch.setenv("SECRETS_DIR", str(secrets))
    settings = load()
    assert settings.discord_token is not None
    assert settings.discord_token.get_secret_value() == TOKEN
    assert TOKEN not in repr(settings)
    assert TOKEN not in str(settings.model_dump())
    monkeypatch.setenv("SECRETS_DIR", str(tmp_path / "nothing"))
    with pytest.raises(ConfigurationError, match="SECRETS_DIR"):
        load()


@pytest.mark.parametrize(
    ("name", "value", "read"),
    [
        ("SHARD_COUNT", "4", 4),
        ("HEALTH_PORT", "8080", 8080),
        ("LOG_LEVEL", "debug", "DEBUG"),
        ("LOG_FORMAT", "JSON", "json"),
        ("COOLDOWN", "3/60", Pace(3, 60)),
        ("COOLDOWN", "0", Pace(0, 1)),
        ("DISCORD_API_URL", "http://127.0.0.1:8000/api/v10", "http://127.0.0.1:8000/api/v10"),
        ("DISCORD_GATEWAY_URL", "ws://127.0.0.1:8000", "ws://127.0.0.1:8000"),
    ],
)
def test_read(monkeypatch: pytest.MonkeyPatch, name: str, value: str, read: object) -> None:
    monkeypatch.setenv(name, value)
    assert getattr(load(), name.lower()) == read


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SHARD_COUNT", "0"),
        ("SHARD_COUNT", "four"),
        ("SHARD_IDS", "0;1"),
        ("SHARD_IDS", "0,1"),
        ("HEALTH_PORT", "70000"),
        ("LOG_LEVEL", "LOUD"),
        ("COOLDOWN", "5"),
        ("COOLDOWN", "5/0"),
        ("DISCORD_API_URL", "discord.com"),
        ("DISCORD_GATEWAY_URL", "https://gateway.example"),
    ],
)
def test_refused_by_name(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    monkeypatch.setenv("DISCORD_TOKEN", TOKEN)
    with pytest.raises(ConfigurationError) as caught:
        load()
    assert name in str(caught.value)
    assert "\n" not in str(caught.value)
    assert TOKEN not in str(caught.value)


def test_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHARD_COUNT", "4")
    monkeypatch.setenv("SHARD_IDS", "0, 3")
    assert load().shard_ids == (0, 3)
    monkeypatch.setenv("SHARD_IDS", "4")
    with pytest.raises(ConfigurationError, match="smaller than SHARD_COUNT"):
        load()


@pytest.mark.parametrize("line", ["DISCORD_TOKN=x", "export DISCORDTOKEN=x", "  data_dirs = x"])
def test_a_misspelt_name_in_the_file(tmp_path: Path, line: str) -> None:
    (tmp_path / ".env").write_text(f"# settings\n{line}\n")
    with pytest.raises(ConfigurationError, match=r"\.env:2: .*did you mean D"):
        load()


def test_other_names_in_the_file_are_none_of_our_business(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("POSTGRES_PASSWORD=x\nCOMPOSE_PROJECT_NAME=y\n")
    assert load().discord_token is None


@pytest.mark.parametrize("content", [b"DISCORD_TOKEN=\xff", None])
def test_a_file_that_cannot_be_read(tmp_path: Path, content: bytes | None) -> None:
    if content is None:
        (tmp_path / ".env").mkdir()
    else:
        (tmp_path / ".env").write_bytes(content)
    with pytest.raises(ConfigurationError):
        load()


def test_every_setting_says_what_it_is() -> None:
    assert [setting.name for setting in described() if not setting.description.endswith(".")] == []


def test_the_reference_is_what_the_model_says() -> None:
    """When this fails: python -m bot.settings_reference."""
    guide = (ROOT / "docs" / "operating.md").read_text("utf-8")
    assert (ROOT / ".env.example").read_text("utf-8") == example()
    assert guide == placed(guide)
    assert [setting.name for setting in described() if f"| `{setting.name}` |" not in guide] == []


def test_the_example_file_is_a_valid_set_of_settings(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(example())
    assert load() == Settings()
