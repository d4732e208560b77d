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
_ASKING_SENTENCE = re.compile(
    r"\?|\b(?:what|wat|whats|who|whos|whom|which|wich|when|where|why|how|hows|hw)\b"
    r"|^\W*(?:(?:and|so|but|also|pls|plz|please|ok|now|then|just)\W+)*"
    r"(?:i (?:just |only |really )?(?:need|want|would like|am after)|id like|need|want|is|are|was|were|does|do|did"
    r"|has|have|had|can|could|would|should|will|tell|give|gimme|show|list|name|quote|explain|define|any|number|share|percent)\b",
    re.IGNORECASE,
)
_POINTS_TO_NAME = re.compile(
    r"\b(?:there|here|local(?:ly)?|those|these|ones?|its|theirs?"
    r"|(?:on|in|of|for|from|via|through|with|over|at|by|about) (?:it|that|this)\b"
    r"(?! (?:article|report|piece|page|paper|story|text|thing|data|study))|(?:did|does|do|was) (?:it|that|this|they)\b"
    r"(?! (?:mean|say|mention|give|tell|list|name|report|print|quote|explain|define|stand))"
    r"|it (?:got|get|gets|has|had)"
    r"|(?:that|this|the same|our|my|my own) "
    r"(?:app|site|platform|game|country|town|city|county|place|area|region|force|one))\b",
    re.IGNORECASE,
)
_LIMIT = re.compile(
    r"\W*((?:in|for|at|across|within|during|on|of|among|around)\b[^?!.]{2,60}?),?\s+"
    r"(?:(?:and |then )?(?:wh(?:at|ats|ich|o|om|ose|en|ere|y)|how|is|are|was|were|did|does|do|number|share)\b)",
    re.IGNORECASE,
)
_SAME_TIME = re.compile(
    r"\b(?:that|the same|this) (?:very )?(?:year|time|period)\b|\bback then\b|\bthen\W*$", re.IGNORECASE
)
LEAST_WORDS = 2
"""The fewest words with a meaning of their own that a part must hold to be read by itself, but where it opens a
question.
"""
_OPENS_QUESTION = re.compile(
    r"\W*(?:(?:so|and|but|now|ok)\W+)*(?:how (?:many|much)|who|whos|what|whats|which|when|where|why)\b", re.IGNORECASE
)


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
    return tuple(s for s in sentences if len(_words_of_meaning(s)) >= (1 if _OPENS_QUESTION.match(s) else LEAST_WORDS))


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


def asking_sentences(text: str) -> str:
    """Return the sentences of `text` that ask, without those that only tell what there is to it for who asks.

    The whole text where none asks or all do, where what is left says too little, or points back to something that the
    others name ("… is on that app. What did it get?").
    """
    sentences = [s for s in _SENTENCE.split(text) if s.strip()]
    asking = [s for s in sentences if _ASKING_SENTENCE.search(s)]
    asked = " ".join(asking)
    if not asking or len(asking) == len(sentences) or len(_words_of_meaning(asked)) < LEAST_WORDS:
        return text
    return text if points_to_name(asked) else asked


def points_to_name(part: str) -> bool:
    """Whether a part of a message points to something that is named elsewhere in it ("there", "on it", "that app")."""
    return _POINTS_TO_NAME.search(part) is not None


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
