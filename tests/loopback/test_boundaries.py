"""What the loopback Discord may know of: itself, the standard library and aiohttp."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import bot.loopback

ROOT = Path(bot.loopback.__file__).parent


def imported(file: Path) -> set[str]:
    """The absolute names that a module imports; its own package's relative ones are left out."""
    names = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level <= 1, f"{file} reaches above its package"
            if node.level == 0:
                names.add(str(node.module))
    return names


def test_it_imports_nothing_of_the_bot_nor_discord_py() -> None:
    files = sorted(ROOT.rglob("*.py"))
    assert len(files) > 20
    for file in files:
        for name in imported(file):
            own = name == "bot.loopback" or name.startswith("bot.loopback.")
            assert own or name.split(".")[0] in {*sys.stdlib_module_names, "aiohttp"}, f"{file.name} imports {name}"


def test_every_export_is_there_and_listed() -> None:
    assert sorted(bot.loopback.__all__) == bot.loopback.__all__
    assert all(hasattr(bot.loopback, name) for name in bot.loopback.__all__)
