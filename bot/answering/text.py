"""From what a person types to tokens: cleaning, spelling habits, stems.

A token is a lower-case run of letters and digits; a number written with separators ("1,250") is one token without them.
Tokens are reduced to Snowball English stems before they are compared.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache

import snowballstemmer

from bot.answering.shorthand import PHRASES, SHORTHAND

INPUT_CAP = 4_000
"""The most characters of a message that are looked at; longer ones are cut before normalisation and after it, since it
can grow a text 18-fold."""
MATCHING_CAP = 500
"""The most characters that are matched: the first and the last half of it."""

STOP_WORDS = frozenset(
    """
    a about above after again all am an and any are as at be because been before being below between both but by
    can could did do does doing done down during each few for from further get got had has have having he her
    here hers him his how i if in into is it its itself just let me might more most my no nor not now of off on
    once only or other our out over own please shall she should so some such than that the their them then there
    these they this those through to too under until up us very was we were what when where which while who whom
    whose why will with would you your tell give know much many say says said one ones else though anyway really
    also still even actually like ok oh well u ur omg lol lmao bruh bro hey hi hello pls idk tbh ngl wtf btw imo please
    thanks ok yes yeah no nah
    """.split()
)
"""Function words, question words among them: they count half (short texts match worse when they count less)."""

_INVISIBLE = {ord(c): None for c in "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u2800\u3164\uffa0"}
_QUOTES = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u02bc": "'",
        "\u0060": "'",
        "\u00b4": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u00a0": " ",
    }
)
_MARKUP = re.compile(
    r"<(?:(?:@[!&]?|#|a?:\w{1,32}:|t:-?|/[^:<>]{1,100}:)[0-9]{1,20}(?::[a-zA-Z])?|id:\w{1,20})>"
    r"|\bhttps?://(?:\w+\.)?discord(?:app)?\.com/channels/[\w/@]+"
)
"""What Discord writes for a mention of somebody or something: its digits are no number of the question."""
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_THOUSANDS = re.compile(r"(?<=\d)[,\u2009\u202f](?=\d{3}(?!\d))")
_TOKEN = re.compile(r"[a-z0-9]+(?:\.[0-9]+)?")
_WOULD = re.compile(r"\b(i|who|what|that|there)'d\b")
_PER_CENT = re.compile(r"\bper cent\b")
_REPEATS = re.compile(r"([a-z])\1{2,}")
_stemmer = snowballstemmer.stemmer("english")


def clean(text: str) -> str:
    """Return `text` capped, NFKC-normalised, without control and invisible characters, white space folded."""
    text = text[:INPUT_CAP]
    if text.isascii() and text.isprintable():
        return " ".join(text.replace("`", "'").split())
    text = unicodedata.normalize("NFKC", text)[:INPUT_CAP].translate(_INVISIBLE).translate(_QUOTES)
    kept = (
        c if unicodedata.category(c) not in ("Cc", "Cf", "Co", "Cs", "Cn") else " " if c in "\n\r\t" else ""
        for c in text
    )
    return " ".join("".join(kept).split())


def for_matching(text: str) -> str:
    """Return `text` cleaned, without Discord's markup for people, channels and emoji, and, where it is very long, only
    its first and last parts.
    """
    text = clean(text)
    if "<" in text or "://" in text:
        text = " ".join(_MARKUP.sub(" ", text).split())
    if len(text) <= MATCHING_CAP:
        return text
    half = MATCHING_CAP // 2
    return text[:half].rsplit(" ", 1)[0] + " " + text[-half:].split(" ", 1)[-1]


def fold(text: str) -> str:
    """Return `text` in lower case, accents and apostrophes removed, numbers in one spelling."""
    text = text.casefold()
    # Each expression is tried only where it can match: a question is folded many times.
    if "'" in text:
        text = _WOULD.sub(r"\1 would", text).replace("'", "")
    if not text.isascii():
        text = _DASHES.sub("-", text)
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
        text = _THOUSANDS.sub("", text)
    elif "," in text:
        text = _THOUSANDS.sub("", text)
    if "%" in text or "per cent" in text:
        text = _PER_CENT.sub("percent", text.replace("%", " percent "))
    return _REPEATS.sub(r"\1\1", text)


def words(text: str) -> list[str]:
    """Return the words of `text` in order, folded, habits of short messages written out ("wat" → "what")."""
    return expand(_TOKEN.findall(fold(text)))


def expand(tokens: list[str]) -> list[str]:
    """Write out shorthand: single words by table, a digit for a word only where no number can be meant."""
    out: list[str] = []
    last = len(tokens) - 1
    for i, word in enumerate(tokens):
        if (
            word in ("2", "4")
            and 0 < i < last
            and not tokens[i - 1][0].isdigit()
            and not tokens[i + 1][0].isdigit()
            and tokens[i - 1] not in _BEFORE_NUMBER
        ):
            out.append("to" if word == "2" else "for")
        else:
            out.extend(SHORTHAND.get(word, (word,)))
    return out


_BEFORE_NUMBER = frozenset(
    """
    in of year grade level stage section part paragraph para top first last over under age aged about percent number
    """.split()
)
"""Words after which "2" and "4" are numbers, and not "to" and "for"."""


_stems: dict[str, str] = {}


def stem(word: str) -> str:
    """Return the Snowball English stem of `word`; of a number, itself."""
    known = _stems.get(word)
    return _stemmed(word) if known is None else known


def remember_stems(stems: Mapping[str, str]) -> None:
    """Know `stems`, which `stem` gave for these words before. Finding them takes most of the time of a start."""
    _stems.update(stems)


@lru_cache(maxsize=50_000)
def _stemmed(word: str) -> str:
    return word if word[0].isdigit() else str(_stemmer.stemWord(word))


class Reading:
    """Reads texts into stems with a base's synonyms: every listed word or phrase is read as another.

    `synonyms` maps phrases as typed to the phrase they stand for. The longest phrase wins; reading is done once, from
    left to right.
    """

    def __init__(self, synonyms: Mapping[str, str] | None = None) -> None:
        self._phrases: dict[str, dict[tuple[str, ...], tuple[str, ...]]] = {}
        for same, word in {**PHRASES, **(synonyms or {})}.items():
            key = tuple(stem(w) for w in words(same))
            if key:
                self._phrases.setdefault(key[0], {})[key] = tuple(stem(w) for w in words(word))
        for first, phrases in self._phrases.items():
            self._phrases[first] = dict(sorted(phrases.items(), key=lambda item: -len(item[0])))

    def stems(self, text: str) -> list[str]:
        """Return the stems of `text` in order, synonyms read."""
        return self.of_words(words(text))

    def of_words(self, said: Iterable[str]) -> list[str]:
        """Return the stems of the words of a text in order, synonyms read."""
        return self.read([stem(w) for w in said])

    def read(self, stems: list[str]) -> list[str]:
        """Return `stems` with synonyms read."""
        out: list[str] = []
        i = 0
        while i < len(stems):
            for phrase, stands_for in self._phrases.get(stems[i], {}).items():
                if tuple(stems[i : i + len(phrase)]) == phrase:
                    out.extend(stands_for)
                    i += len(phrase)
                    break
            else:
                out.append(stems[i])
                i += 1
        return out


STOP_STEMS = frozenset(stem(word) for word in STOP_WORDS)
