"""Cuts a message where one question may end and the next begin, and says how its pieces are joined."""

from __future__ import annotations

import re

from bot.answering.text import INPUT_CAP

_NUMBER = r"(?:(?<![\w.])(?:[1-9a-d][.):](?=\s|[a-z])|\((?:[1-9a-d]|i{1,3})\)|i{1,3}[.)])|[•*]\s|\bq[1-4][:.]?\s)"
_CUT = re.compile(
    r"(?P<number>\s*[,;:.?!&+-]*\s*(?:\band\s+)?" + _NUMBER + r"\s*)"
    r"|(?P<line>\s*\n+\s*)"
    r"|(?P<sentence>[?!]+\s+|[?!]+(?=\w)|\.\s+(?=\w)|\s*;\s*|\s+[–—-]+\s+)(?:(?:and|also|then|plus|n|secondly|second)\b,?\s+)?"
    r"|(?P<word>\s*,?\s+(?:and|an|plus|n|nd|together with|as well as|along with|also|versus|vs)\b\.?\s+"
    r"(?:also\s+|then\s+)?|\s*,\s+(?:then|against)\s+|\s*[&+]\s*|\s*/\s*(?=\D))"
    r"|(?P<comma>\s*(?:(?<!\d),|,(?!\d{3}\b))+\s*(?=[\w%]))",
    re.IGNORECASE,
)
"""Where a message may be cut, by how its pieces are joined."""
JOINS = ("number", "line", "sentence", "word", "comma")
"""How two pieces may be joined: a number or bullet before the second, a line break, the end of a sentence, a word that
joins, a comma."""
_TAGS = re.compile(
    r"[,\s]*\b(?:right|correct|true|yes|yeah|no|innit|ok|surely|or not|please|pls|plz|thanks|thx|ta|cheers)"
    r"\s*[?!.]*\s*$",
    re.IGNORECASE,
)


def pieces(text: str) -> tuple[list[str], list[str]]:
    """Return the pieces of a message in order, and how each but the first is joined to the one before.

    A piece has a letter or digit; what is nothing but a tag at the end ("… right?", "… pls") is left out.
    """
    text = _TAGS.sub("", text[:INPUT_CAP].strip())
    found, joins, begin = [], [], 0
    join = ""
    for cut in _CUT.finditer(text):
        piece = text[begin : cut.start()].strip()
        if re.search(r"\w", piece):
            found.append(piece)
            joins.append(join)
            join = cut.lastgroup or ""
        elif cut.lastgroup == "number":
            join = "number"
        begin = cut.end()
    rest = text[begin:].strip()
    if re.search(r"\w", rest):
        found.append(rest)
        joins.append(join)
    return found, joins[1:]
