"""Ways to reach somebody, found in text: addresses, numbers, invitations, mentions, Discord's ids.

Such things stand in no fact of a moderator's, and are taken out of questions before those are kept. Texts are folded
(NFKC) before they are looked at, so that full-width digits count as digits.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum

from bot.answering.safeguarding import ESSENTIAL


class Contact(StrEnum):
    """A kind of thing by which somebody, or something else on the network, is reached."""

    EMAIL = "an e-mail address"
    INVITE = "an invitation to a server or group"
    ADDRESS = "a web address"
    MENTION = "a mention"
    IDENTIFIER = "the id of a user, channel or role"
    HELP_NUMBER = "a number to call or text for help"
    PHONE = "a phone number"


_PATTERNS = (
    (Contact.EMAIL, re.compile(r"[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)),
    (
        Contact.INVITE,
        re.compile(
            r"(?:https?://)?(?:www\.)?(?:discord(?:app)?\s?\.\s?(?:gg|com/invite|io|me|li)|dsc\.gg|invite\.gg|t\.me"
            r"|telegram\.(?:me|dog)|chat\.whatsapp\.com|wa\.me|guilded\.gg)(?:/\S*)?",
            re.IGNORECASE,
        ),
    ),
    (
        Contact.ADDRESS,
        re.compile(r"\b[a-z][a-z0-9+.-]{1,12}://\S*|\bwww\.\S+|\b[\w-]+(?:\.[a-z]{2,12})+/\S*", re.IGNORECASE),
    ),
    (Contact.MENTION, re.compile(r"<[@#a-z/][^<>\n]{0,100}>|@\s?(?:everyone|here)\b|(?<!\w)@\w[\w.]*", re.IGNORECASE)),
    (Contact.IDENTIFIER, re.compile(r"(?<!\d)\d{17,20}(?!\d)")),
)
_CALL = re.compile(
    r"\b(?:call|ring|phone|dial|text|sms|whatsapp|tel)\b(?:\W{1,3}(?:\w{1,12}\W{1,3}){0,3}?(?:on|at|to|number))?\W{1,3}"
    r"(?!(?:1[89]|20)\d\d\b)(\d[\d ]{1,9}\d)\b(?![,./]\d|\s?%)",
    re.IGNORECASE,
)
_RUN = re.compile(r"(?<![\w.,/£$€%])(?:\+|00)?\(?\d(?:[\s().–-]{0,3}\d){6,}(?![\w%]|[.,/]\d)")
_DATES = re.compile(
    r"(?:(?:1[89]|20)\d\d)(?:\s?[–-]\s?(?:(?:1[89]|20)\d\d))+|\d{4}-\d{2}-\d{2}|\d{1,2}[.-]\d{1,2}[.-]\d{4}"
    r"|(?:1[89]|20)\d\d\s?[–-]\s?\d{2}"
)
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:[ \u2009\u202f]\d{3})+")
_SPOKEN = {word: str(n) for n, word in enumerate("zero one two three four five six seven eight nine".split())}
_SPOKEN.update({"oh": "0", "nought": "0"})
_SPOKEN_RUN = re.compile(rf"\b(?:(?:{'|'.join(_SPOKEN)}|\d)[\s,-]+){{6,}}(?:{'|'.join(_SPOKEN)}|\d)\b", re.IGNORECASE)
_LISTED = re.compile(r"(?<![\d,.])(?:\d[\d ]*\d)(?![\d,.]\d|\d)")


def _help_numbers() -> frozenset[str]:
    runs = (run for line in ESSENTIAL for run in _LISTED.findall(line.contact))
    return frozenset(digits for run in runs if len(digits := run.replace(" ", "")) > 3)


HELP_NUMBERS = _help_numbers()
"""The compiled-in help lines' numbers of more than three digits: only the curators set what is shown as help."""


def folded(text: str) -> str:
    """Return `text` with compatibility characters as ordinary ones (full-width digits as digits)."""
    return unicodedata.normalize("NFKC", text)


def contacts(text: str) -> Iterator[tuple[Contact, str]]:
    """Yield what is found in `text`, each with the words themselves, kind by kind; a stretch is found once."""
    rest = folded(text)
    for kind, pattern in _PATTERNS:
        for found in pattern.finditer(rest):
            yield kind, found[0]
        rest = pattern.sub(" \n ", rest)
    for run in _RUN.finditer(rest):
        if _is_phone(run[0]):
            yield Contact.PHONE, run[0].strip()
    for run in _SPOKEN_RUN.finditer(rest):
        yield Contact.PHONE, run[0]
    for listed in _LISTED.finditer(rest):
        if listed[0].replace(" ", "") in HELP_NUMBERS:
            yield Contact.HELP_NUMBER, listed[0]
    for call in _CALL.finditer(rest):
        yield Contact.HELP_NUMBER, call[1]


def without_contacts(text: str) -> str:
    """Return `text` with all of them taken out, white space folded."""
    rest = folded(text)
    for _, pattern in _PATTERNS:
        rest = pattern.sub(" ", rest)
    rest = _RUN.sub(lambda run: " " if _is_phone(run[0]) else run[0], rest)
    rest = _SPOKEN_RUN.sub(" ", rest)
    rest = _LISTED.sub(lambda run: " " if run[0].replace(" ", "") in HELP_NUMBERS else run[0], rest)
    rest = _CALL.sub(lambda call: call[0].removesuffix(call[1]), rest)
    return " ".join(rest.split())


def _is_phone(run: str) -> bool:
    """Whether a run of seven or more digits is a number to call, and not years, a date or a large number."""
    bare = run.strip()
    digits = re.sub(r"\D", "", bare)
    if _DATES.fullmatch(bare) or (_THOUSANDS.fullmatch(bare) and len(digits) < 10):
        return False
    if bare.startswith(("+", "0", "(")):
        return True
    groups = re.findall(r"\d+", bare)
    if all(re.fullmatch(r"(?:1[89]|20)\d\d", group) for group in groups):
        return False
    return len(digits) >= 10 or len(groups) > 1
