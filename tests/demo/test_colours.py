"""Contrast of every text with every ground that it stands on, WCAG 2.2 level AA: 4.5 to 1."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import bot.loopback.page

FILE = Path(bot.loopback.page.__file__).parent / "static" / "colours.css"
THEMES = {
    name: dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", rules))
    for name, rules in re.findall(r'\[data-theme="(\w+)"\] \{(.*?)\n\}', FILE.read_text("utf-8"), re.DOTALL)
}
GROUNDS = ("rail", "panel", "ground", "raised", "hover", "private", "accent-soft")
TEXTS = ("text", "muted", "link")
PAIRS = [
    *((text, ground) for text in TEXTS for ground in GROUNDS),
    ("danger", "panel"), ("danger", "raised"), ("success", "panel"), ("success", "raised"), ("accent", "raised"),
    ("on-accent", "accent"), ("on-mention", "mention"),
]  # fmt: skip
EDGES = [("edge-strong", ground) for ground in ("panel", "ground", "raised")] + [("accent", "ground")]


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.2, definition of relative luminance)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_text_can_be_read(theme: str) -> None:
    colours = THEMES[theme]
    poor = {pair: round(contrast(colours[pair[0]], colours[pair[1]]), 2) for pair in PAIRS}
    assert {pair: ratio for pair, ratio in poor.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_edges_of_what_can_be_pressed_can_be_seen(theme: str) -> None:
    colours = THEMES[theme]
    poor = {pair: round(contrast(colours[pair[0]], colours[pair[1]]), 2) for pair in EDGES}
    assert {pair: ratio for pair, ratio in poor.items() if ratio < 3} == {}


def test_letters_on_portraits_can_be_read() -> None:
    hues = re.findall(r"--hue-\d: (#[0-9a-f]{6})", FILE.read_text("utf-8"))
    assert len(hues) == 5
    assert [hue for hue in hues if contrast(hue, "#ffffff") < 4.5] == []


def test_no_colour_is_a_brands() -> None:
    brand = {"#5865f2", "#7289da", "#57f287", "#fee75c", "#eb459e", "#ed4245", "#313338", "#2b2d31", "#1e1f22"}
    used = {
        colour
        for sheet in FILE.parent.glob("*.css")
        for colour in re.findall(r"#[0-9a-f]{6}", sheet.read_text("utf-8"))
    }
    assert used & brand == set()
