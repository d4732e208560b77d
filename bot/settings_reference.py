"""The settings as documentation: `.env.example` and the table of the operating guide, made from the model.

`python -m bot.settings_reference` writes both in the current checkout; a test holds the files to what this module
makes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bot.settings import Settings

BEGIN, END = "<!-- settings: made by python -m bot.settings_reference -->", "<!-- end of settings -->"


class Described(NamedTuple):
    """One setting: its name, the default as it would be written (empty where unset), and what it is."""

    name: str
    default: str
    description: str


def described() -> Iterator[Described]:
    """Yield every setting in the order of the model."""
    for name, field in Settings.model_fields.items():
        extra = field.json_schema_extra
        default = extra.get("default") if isinstance(extra, dict) else field.default
        unset = field.default_factory is not None or default in {None, ()}
        yield Described(name.upper(), "" if unset else str(default), field.description or "")


def example() -> str:
    """Return the text of `.env.example`."""
    blocks = [f"# {setting.description}\n{setting.name}={setting.default}" for setting in described()]
    head = "# Copy to .env and fill in what you need; an empty value is an unset one.\n"
    return head + "\n" + "\n\n".join(blocks) + "\n"


def table() -> str:
    """Return the table of the operating guide, in Markdown."""
    rows = [f"| `{s.name}` | {f'`{s.default}`' if s.default else 'not set'} | {s.description} |" for s in described()]
    return "\n".join(["| setting | default | what it is |", "|---|---|---|", *rows])


def placed(guide: str) -> str:
    """Return `guide` with the table between its two markers."""
    return re.sub(
        f"{re.escape(BEGIN)}.*{re.escape(END)}", lambda _: f"{BEGIN}\n{table()}\n{END}", guide, flags=re.DOTALL
    )


def main() -> None:
    """Write `.env.example` and the table of `docs/operating.md` in the current directory."""
    Path(".env.example").write_text(example(), "utf-8")
    guide = Path("docs/operating.md")
    guide.write_text(placed(guide.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
