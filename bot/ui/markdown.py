"""Stored text made safe for Discord's markdown.

discord.py's `escape_markdown` leaves masked links, list markers, headings, channel mentions and timestamps alone, so
facts go through
this module instead. Discord takes a backslash before any ASCII punctuation as "show this character".
"""

from __future__ import annotations

import re

_ALWAYS = re.compile(r"([\\*_~`|\[\]<>@])")
_SCHEME = re.compile(r":(?=//)")
_EMOJI = re.compile(r":(?=[A-Za-z0-9_+-]{1,32}:)")
_LINE_START = re.compile(r"^(\s*)([#+-])", re.MULTILINE)
_NUMBERED = re.compile(r"^(\s*\d{1,9})([.)])", re.MULTILINE)
_SHOWN = re.compile(r"(https://[^\s<>]*[^\s<>.,;:!?)]|`/[a-z -]+`)")
_FENCE = re.compile(r"`{3,}")


def escape(text: str) -> str:
    """Return `text` so that Discord shows its characters as they are: no style, no link, no mention, no list, no
    heading.
    """
    text = _ALWAYS.sub(r"\\\1", text)
    text = _SCHEME.sub(r"\\:", text)
    text = _EMOJI.sub(r"\\:", text)
    text = _LINE_START.sub(r"\1\\\2", text)
    return _NUMBERED.sub(r"\1\\\2", text)


def bare_link(url: str) -> str:
    """Return an https address as a link without a preview; angle brackets and spaces in it are percent-encoded."""
    return "<" + url.replace("<", "%3C").replace(">", "%3E").replace(" ", "%20") + ">"


def with_links(text: str) -> str:
    """Escape `text`, and show the https addresses in it as bare links, and commands (`/ask`) in the type of code. Only
    for text that is compiled in or curated as help.
    """
    pieces = _SHOWN.split(text)
    return "".join(_shown(piece) if position % 2 else escape(piece) for position, piece in enumerate(pieces))


def _shown(piece: str) -> str:
    return bare_link(piece) if piece.startswith("https://") else piece


def quoted(text: str) -> str:
    """Return `text`, escaped, as a block quotation."""
    return "\n".join(f"> {line}" for line in escape(text).splitlines())


def code_block(text: str) -> str:
    """Return `text` in a code block, whose content Discord shows as it is; runs of backticks, which would end it,
    become quotes.
    """
    return "```\n" + _FENCE.sub("'''", text) + "\n```"
