"""Folds a message into clauses of plain lower-case words, whatever spelling it was typed in.

Undone here: invisible characters, compatibility forms, accents, letters of another script that look Latin, digits for
letters, letters with spaces or dots between them, stretched letters, missing apostrophes, texting short forms.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from .shortforms import CONTEXT_FORMS, SHORT_FORMS
from .wordlist import COMMON

CAP = 4_000
"""Characters of a message that are read, before and again after compatibility folding."""
MAX_TOKENS = 1_600
_SHARE = re.compile(r"(?<=[0-9a-z]) ?%(?![0-9a-f]{2})")
LEET_WORDS = 2
"""Words with digits for letters from which a lone digit may be a letter too."""
LINE = 5
"""Words from which a line end closes a sentence: shorter lines are one thought typed in pieces."""

_LOOKALIKES = str.maketrans("авеікмнорстухѕјԁոαοερικντυв", "abeikmhopctyxsjdnaoepikvtub")
_LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
_LEET = str.maketrans("0134578@$!|+", "oieastbasiit")
_AGE = re.compile(r"[0-9]{1,2}(?:f|m|nb|yo|y|yr|yrs|yrold|year|years|ys|yos|th|st|nd|rd|s|ish)?")
_UNIT = re.compile(r"[0-9]+(?:x|k|p|mb|gb|ghz|fps|am|pm|th|st|nd|rd|s|min|mins|hrs|h|d|g|kg|cm|mm|km|pc|e|m|bn|in)?")
_TOKEN = re.compile(r"[^\W_]+(?:[@$!|+*0-9]{1,4}[^\W_]+)*|[.?!;:\n…。？！،؟,()\"“”&%]")
_APOSTROPHES = str.maketrans("", "", "'’‘`´ʼ")
_STRETCH = re.compile(r"(.)\1{2,}")
_SPACED = re.compile(r"(?<![^\W_])(?:[^\W\d_0-9][ .\-_*~]{1,3}){3,}[^\W\d_](?![^\W_])")
_SPACED_DIGITS = re.compile(r"(?<![^\W_])(?:[a-z0-9@$!][ .\-_*~/|]{1,3}){4,}[a-z0-9](?![^\W_])")
_DIGIT_WORD = re.compile(
    r"(?<![^\W_])[a-z]+[0134578][a-z0-9]*(?![^\W_])|(?<![^\W_])[0134578]+[a-z]{2,}[a-z0-9]*(?![^\W_])"
)
_FIRST_DIGIT = re.compile(r"(?<![\w])1(?=[fmnst](?![^\W_]))")
_LONE_DIGIT = re.compile(r"(?<![\w£$€.,:])1(?![\w%.,:/])")
_ENDS = frozenset(".?!;\n…。？！؟")
_ASKED = frozenset("?？؟")
_MARKS = frozenset('.?!;:\n…。？！،؟,()"“”&%')


class Clause(NamedTuple):
    """A sentence as folded words; `asked` when it ends in a question mark."""

    words: tuple[str, ...]
    asked: bool


class Folded(NamedTuple):
    """A message after folding: its clauses, and its plain text for scripts that put no space between words."""

    clauses: tuple[Clause, ...]
    plain: str

    @property
    def words(self) -> tuple[str, ...]:
        """All words in order."""
        return tuple(word for clause in self.clauses for word in clause.words)


_BETWEEN = re.compile(r"(?<=[^\W\d_])[\u2190-\u2bff\u3000-\u303f\ufe0f\U0001f000-\U0001ffff]+(?=[^\W\d_])")


_LAST = re.compile(r"[^\W\d_]+$")
_FIRST = re.compile(r"^[^\W\d_]+")


def without_pictures(text: str) -> str | None:
    """The text with emoji taken out from between letters ("he\U0001f525lp"), or None where there are none."""
    if text.isascii() or not _BETWEEN.search(text[:CAP]):
        return None
    parts = _BETWEEN.split(_compatible(text[:CAP]))
    joined = parts[0]
    for part in parts[1:]:
        left, right = _LAST.search(joined[-24:]), _FIRST.search(part)
        known = all(
            side and (side.group().casefold() in COMMON or side.group().casefold() in SHORT_FORMS)
            for side in (left, right)
        )
        joined += f" {part}" if known else part
    return joined


_UNSEEN_SPACE = "\u200b"
"""A space without width: between the words of a text that has no other."""


def clean(text: str) -> str:
    """The text capped, compatibility-folded, without invisible characters and accents, in lower case."""
    text = _compatible(text[:CAP])
    if text.isascii():
        return text.casefold()
    if _UNSEEN_SPACE in text and " " not in text and min(map(len, text.split(_UNSEEN_SPACE))) > 1:
        text = text.replace(_UNSEEN_SPACE, " ")
    kept = []
    for char in unicodedata.normalize("NFKD", text):
        category = unicodedata.category(char)
        if category[0] == "M" or category in ("Cf", "Co", "Cs") or char in "\u3164\u2800\u115f\u1160":
            continue
        if (category[0] == "S" and char not in "$|+<>=£€%~^`") or (category == "Cc" and char not in "\n\t"):
            kept.append(" ")
        else:
            kept.append(char)
    return "".join(kept).casefold().translate(_LETTERS)[:CAP]


def _compatible(text: str) -> str:
    """NFKC, capped as it grows: one character may become eighteen."""
    if text.isascii():
        return text
    parts: list[str] = []
    size = 0
    for start in range(0, len(text), 250):
        parts.append(unicodedata.normalize("NFKC", text[start : start + 250]))
        size += len(parts[-1])
        if size >= CAP:
            break
    return "".join(parts)[:CAP]


def fold(text: str) -> Folded:
    """Fold a message of any content; at most `CAP` characters of it are read."""
    plain = clean(text)
    plain = _SHARE.sub(" percent ", plain)
    joined = _SPACED.sub(_join_letters, _spell_digits(plain.translate(_APOSTROPHES)))
    clauses: list[Clause] = []
    words: list[str] = []
    count = 0
    for match in _TOKEN.finditer(joined):
        piece = match.group()
        if piece not in _MARKS:
            unfolded = _unfold(piece)
            words.extend(unfolded)
            count += len(unfolded)
            if count >= MAX_TOKENS:
                break
        elif piece in _ENDS and words and (piece != "\n" or len(words) >= LINE):
            clauses.append(Clause(_in_context(words), piece in _ASKED))
            words = []
        elif piece in _ASKED and clauses:
            clauses[-1] = Clause(clauses[-1].words, True)
    if words:
        clauses.append(Clause(_in_context(words), False))
    return Folded(tuple(clauses), plain)


def _join_letters(match: re.Match[str]) -> str:
    """`h e l p  m e` becomes `help me`: wider gaps part words, single ones part letters."""
    run = match.group()
    parts = [re.sub(r"[^\w]|_", "", part) for part in re.split(r"[ .\-_*~]{2,}", run)]
    return " ".join(" ".join(segment(part)) for part in parts if part)


def _spell_digits(text: str) -> str:
    """Undo digits for letters where they are a habit of the message: "s 3 n d", and a lone 1 beside "h0w d0"."""
    if not any(char.isdigit() for char in text):
        return text
    text = _SPACED_DIGITS.sub(_join_digits, text)
    replaced = [one for one in _DIGIT_WORD.findall(text) if not (_AGE.fullmatch(one) or _UNIT.fullmatch(one))]
    if sum(one not in SHORT_FORMS for one in replaced) >= LEET_WORDS:
        text = _FIRST_DIGIT.sub("i", _LONE_DIGIT.sub("i", text))
    return text


def _join_digits(match: re.Match[str]) -> str:
    """The words behind single letters and digits with gaps, where these can be cut wholly into common words."""
    run = match.group()
    letters = re.sub(r"[^a-z]", "", run.translate(_LEET))
    if run.isdigit() or not any(char.isalpha() for char in run) or not any(char.isdigit() for char in run):
        return run
    found = segment(letters)
    whole = len(found) > 1 or letters in COMMON or letters in SHORT_FORMS
    return " ".join(found) if whole and len(letters) >= 2 * len(found) else run


@lru_cache(maxsize=8192)
def _unfold(typed: str) -> tuple[str, ...]:
    """The words that one typed typed stands for."""
    if typed in SHORT_FORMS:
        return SHORT_FORMS[typed]
    if typed.isascii():
        if typed.isalpha():
            return _plain_word(typed)
        if "*" in typed:
            return (_unmasked(typed),)
        if _AGE.fullmatch(typed) or _UNIT.fullmatch(typed):
            return (typed,)
        if not any(char.isalpha() for char in typed):
            return tuple(part for part in re.split(r"[^0-9]+", typed) if part)
        letters = re.sub(r"[^a-z]", "", typed.translate(_LEET))
        return SHORT_FORMS.get(letters) or _plain_word(letters)
    latin = sum(char.isascii() for char in typed)
    looks = typed.translate(_LOOKALIKES)
    if latin and looks.isascii():
        return _unfold(looks)
    return (typed,)


_MASKED = tuple(
    """
rape raped rapes raping rapist sex sexual nudes nude naked suicide suicidal kill killed killing dick pussy porn abuse
abused abuser pedo molested penis die grooming groomed nonce assaulted masturbate self selfharm cutting
""".split()
)


def _unmasked(typed: str) -> str:
    """The word behind stars: `r*pe`, `s**`."""
    pattern = re.compile("".join("[a-z]{0,2}" if char == "*" else re.escape(char) for char in typed[:14]))
    return next((word for word in _MASKED if pattern.fullmatch(word)), typed.replace("*", ""))


def _plain_word(word: str) -> tuple[str, ...]:
    if word in COMMON or len(word) < 4:
        return (word,)
    if word.endswith("in") and f"{word}g" in COMMON:
        return (f"{word}g",)
    short = _STRETCH.sub(r"\1\1", word)
    if short != word:
        single = _STRETCH.sub(r"\1", word)
        for form in (short, single, re.sub(r"(.)\1", r"\1", short)):
            if form in SHORT_FORMS:
                return SHORT_FORMS[form]
            if form in COMMON:
                return (form,)
        word = short
    return (word,)


def segment(letters: str) -> tuple[str, ...]:
    """Cut letters without spaces into common words where they can be cut wholly; else one word."""
    if letters in COMMON or len(letters) > 40:
        return (letters,)
    best: list[tuple[int, tuple[str, ...]] | None] = [(0, ())] + [None] * len(letters)
    for end in range(1, len(letters) + 1):
        for start in range(max(0, end - 12), end):
            before = best[start]
            piece = letters[start:end]
            if before is None or not (piece in COMMON and (len(piece) > 1 or piece in "iu")):
                continue
            now = best[end]
            if now is None or before[0] + 1 < now[0]:
                best[end] = (before[0] + 1, (*before[1], piece))
    found = best[-1]
    return found[1] if found else (letters,)


def _in_context(words: list[str]) -> tuple[str, ...]:
    """Settle short forms that only their neighbours tell apart: `no` for know, `2` for to, `were` for where."""
    out: list[str] = []
    for at, word in enumerate(words):
        forms = CONTEXT_FORMS.get(word)
        if not forms:
            out.append(word)
            continue
        after = words[at + 1] if at + 1 < len(words) else ""
        before = out[-1] if out else ""
        out.append(
            next(
                (
                    meaning
                    for side, neighbours, meaning in forms
                    if (after if side == "after" else before) in neighbours
                ),
                word,
            )
        )
    return tuple(out)
