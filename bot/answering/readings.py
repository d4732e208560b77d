"""The readings of a long message: people tell who they are before they ask, and the asking is one of its sentences."""

from __future__ import annotations

import re

from bot.answering.text import STOP_WORDS, words

_SENTENCE = re.compile(r"(?<=[.?!…;])\s+|\s+[–—-]\s+|\n+")
_CLAUSE = re.compile(r"(?<=[.?!…;:,])\s+|\s+[–—-]\s+|\n+|\s+(?=(?:but|so|because)\s)", re.IGNORECASE)
_ABOUT_ONESELF = re.compile(
    r"^(?:and |but |so |hi |hello |hey |ok |well |look |listen )*"
    r"(?:i|im|ive|id|my|we|our|us|as an?|as the|speaking as|being an?|for (?:a|an|my|our)|writing|working|here"
    r"|\w+ here)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\?|\b(?:what|wat|whats|who|whos|whom|which|when|where|why|how|hows|is|are|was|were|does|do|did|has|have|had|can"
    r"|could|would|should|will|tell|give|show|list|name|quote|explain|any)\b",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(r"\b(?:it|its|that|this|there|one|ones|those|these)\b", re.IGNORECASE)
_LIMIT = re.compile(
    r"\W*((?:in|for|at|across|within|during|on|of|among|around)\b[^?!.]{2,60}?),?\s+"
    r"(?:(?:and |then )?(?:wh(?:at|ats|ich|o|om|ose|en|ere|y)|how|is|are|was|were|did|does|do|number|share)\b)",
    re.IGNORECASE,
)
_SAME_TIME = re.compile(
    r"\b(?:that|the same|this) (?:very )?(?:year|time|period)\b|\bback then\b|\bthen\W*$", re.IGNORECASE
)
LEAST_WORDS = 2
"""The fewest words with a meaning of their own that a part must hold to be read by itself."""


def parts(text: str) -> tuple[str, ...]:
    """Return the sentences of `text` that may be what is asked, its clauses where it is one long sentence.

    None where it is short. The order is that of the text. Parts without two words of meaning are left out; a number is
    none.
    """
    sentences = [s for s in _SENTENCE.split(text) if s.strip()]
    if len(sentences) == 1 and len(text.split()) > 9:
        sentences = [s for s in _CLAUSE.split(text) if s.strip()]
    if len(sentences) < 2:
        return ()
    return tuple(s for s in sentences if len(_words_of_meaning(s)) >= LEAST_WORDS)


def _words_of_meaning(text: str) -> set[str]:
    return {word for word in words(text) if word not in STOP_WORDS and not word[0].isdigit()}


def asked_part(text: str) -> str:
    """Return `text` without the clauses in which somebody says who they are ("I work at a college in Leeds, …").

    The whole text where nothing that asks would be left, or where what is left points back ("… is on that app. What did
    it get?").
    """
    clauses = [c for c in _CLAUSE.split(text) if c.strip()]
    kept = [c for c in clauses if not (_ABOUT_ONESELF.match(c.strip()) and not _ASKS.search(c))]
    asked = " ".join(kept)
    return asked if kept and len(kept) < len(clauses) and not _POINTS_BACK.search(asked) else text


def limits_of(part: str) -> str:
    """Return what limits a whole message at the beginning of its first part: "in 2019" of "in 2019 how many offences".

    "" where nothing does.
    """
    found = _LIMIT.match(part)
    return found.group(1) if found else ""


def points_back(part: str) -> bool:
    """Whether a part of a message speaks of something that another part names ("… What sort of outfit is it?")."""
    return bool(_POINTS_BACK.search(part))


def means_the_same_time(part: str) -> bool:
    """Whether a part of a message means a year that another names ("… in 2019-20. What was that year's count?")."""
    return bool(_SAME_TIME.search(part))
