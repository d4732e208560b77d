"""Cuts a message where one question may end and the next begin, and says how its pieces are joined."""

from __future__ import annotations

import re

from bot.answering.text import INPUT_CAP

_SPACES, _LINES = re.compile(r"[^\S\n]+"), re.compile(r" ?\n[ \n]*")
_REPEATED = re.compile(r"([,;:.?!&+/*•–—-])(?:[ ]?\1)+")
"""Runs of marks and spaces are read as one: a cut then looks at a few characters only, however many there are."""
_NUMBER = r"(?:(?<![\w.])(?:[1-9a-d][.):](?=\s|[a-z])|\((?:[1-9a-d]|i{1,3})\)|i{1,3}[.)])|[•*]\s|\bq[1-4][:.]?\s)"
_CUT = re.compile(
    r"(?P<number>[,;:.?!&+-]{0,2} ?(?:\band )?" + _NUMBER + r")"
    r"|(?P<line>\n)"
    r"|(?P<sentence>[?!]{1,2} |[?!]{1,2}(?=\w)|\. (?=\w)|;| [–—-] )(?: ?(?:and|also|then|plus|n|secondly|second)\b,? )?"
    r"|(?P<word>,? (?:and|an|plus|n|nd|together with|as well as|along with|also|versus|vs)\b\.? (?:also |then )?"
    r"|, (?:then|against) |[&+]|/(?=\D))"
    r"|(?P<comma>(?:(?<!\d),|,(?!\d{3}\b))(?= ?[\w%]))",
    re.IGNORECASE,
)
"""Where a message may be cut, by how its pieces are joined."""
_AROUND = " \n,;:"
JOINS = ("number", "line", "sentence", "word", "comma")
"""How two pieces may be joined: a number or bullet before the second, a line break, the end of a sentence, a word that
joins, a comma."""
_TAGS = re.compile(
    r",? ?\b(?:right|correct|true|yes|yeah|no|innit|ok|surely|or not|please|pls|plz|thanks|thx|ta|cheers"
    r"|both(?: (?:numbers|figures|stats|facts|of them|answers|things))?(?: please| pls| plz)?) ?[?!.]{0,3}$",
    re.IGNORECASE,
)

_ENDS_OF_TAGS = tuple(
    """
    right correct true yes yeah no innit ok surely not please pls plz thanks thx ta cheers both numbers figures stats
    facts them answers things
    """.split()
)


def pieces(text: str) -> tuple[list[str], list[str]]:
    """Return the pieces of a message in order, and how each but the first is joined to the one before.

    A piece has a letter or digit; what is nothing but a tag at the end ("… right?", "… pls") is left out.
    """
    text = text[:INPUT_CAP]
    # Each expression is tried only where it can match: most messages are one plain line.
    if "  " in text or not text.isprintable():
        text = _LINES.sub("\n", _SPACES.sub(" ", text))
    text = _REPEATED.sub(r"\1", text.strip())
    if text.rstrip(" ?!.").lower().endswith(_ENDS_OF_TAGS):
        text = _TAGS.sub("", text)
    found, joins, begin = [], [], 0
    join = ""
    for cut in _CUT.finditer(text):
        piece = text[begin : cut.start()].strip(_AROUND)
        if re.search(r"\w", piece):
            found.append(piece)
            joins.append(join)
            join = cut.lastgroup or ""
        elif cut.lastgroup == "number":
            join = "number"
        begin = cut.end()
    rest = text[begin:].strip(_AROUND)
    if re.search(r"\w", rest):
        found.append(rest)
        joins.append(join)
    return found, joins[1:]
