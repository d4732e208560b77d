"""What a moderator typed, and whether it may become a fact: everything at once, each thing one clear sentence.

`Draft` holds the fields of the form as they were typed, so that a refused one comes back filled in. `examine` finds
what stands in the way (`refuses`) and what could be better; nothing of a moderator's may send a reader anywhere but
to the source, or take the place of the help that is shown.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from rapidfuzz import fuzz

from bot.answering.safeguarding import screen
from bot.knowledge.characters import hidden
from bot.knowledge.confusable import look_alike
from bot.knowledge.contacts import contacts
from bot.knowledge.instructions import runs_down_help, speaks_to_the_reader
from bot.knowledge.link_shorteners import is_shortener, leads_elsewhere
from bot.knowledge.local_fact import LocalCitation, LocalFact
from bot.knowledge.models import Fact, Kind

STATEMENT = 500
"""The most characters of a statement."""
SOURCE = 500
PERIOD = 60
QUESTION = 150
"""The most characters of one way to ask."""
QUESTIONS = 20
"""The most ways to ask that a form may hold."""
WHY = 300
QUOTE = 500
SPEAKER = 100
ROLE = 150
TITLE = 80
WAYS_OF_ASKING = 3
"""Fewer ways to ask than this are remarked upon."""
ALIKE = 85.0
"""The likeness, 0 to 100, from which two facts are shown as near duplicates."""

_NAMES = {
    "statement": "The statement", "source": "The source", "period": "The period", "questions": "A way to ask",
    "why": "The reason", "quote": "The quotation", "speaker": "The speaker", "role": "The speaker's role",
    "title": "The title",
}  # fmt: skip
_LIMITS = {
    "statement": STATEMENT, "source": SOURCE, "period": PERIOD, "why": WHY, "quote": QUOTE, "speaker": SPEAKER,
    "role": ROLE, "title": TITLE,
}  # fmt: skip
_RELATIVE = re.compile(
    r"(?<![“\"‘'])\b(?:(?:last|this|next|past|previous)\s+(?:year|month|week|summer|spring|autumn|winter)|yesterday|tomorrow"
    r"|(?:years?|months?|weeks?)\s+ago|recently|nowadays|so far)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d")
_DATE = re.compile(
    r"(?:\b\d{1,2}(?:st|nd|rd|th)? (?:of )?)?"
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"(?: \d{1,2}(?:st|nd|rd|th)?\b)?(?:,? \d{4}\b)?|\b(?:19|20)\d\d(?:[/–-]\d{2,4})?\b",
    re.IGNORECASE,
)
"""A date or a year: a statement with no other number says when, and not how many."""
_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]")
ARCHIVES = frozenset({"web.archive.org", "webarchive.nationalarchives.gov.uk"})
"""Sites whose addresses hold that of the page which they keep."""
_PRIVATE = (".local", ".localhost", ".internal", ".lan", ".home", ".invalid", ".test", ".onion", ".arpa")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing about one field of a draft, as a sentence; `refuses` where it cannot be saved so."""

    field: str
    sentence: str
    refuses: bool = True


@dataclass(frozen=True, slots=True)
class Draft:
    """The fields as typed. `questions` holds one way to ask a line; `gap` is for "the sources do not say"."""

    statement: str = ""
    source: str = ""
    period: str = ""
    questions: str = ""
    why: str = ""
    quote: str = ""
    speaker: str = ""
    role: str = ""
    title: str = ""
    gap: bool = False

    @classmethod
    def of(cls, fact: LocalFact, why: str = "") -> Draft:
        """Return the draft that `fact` would have been typed as."""
        return cls(
            statement=fact.text,
            source=fact.cite[0].url,
            period=fact.period or "",
            questions="\n".join(fact.questions),
            why=why,
            quote=fact.quote or "",
            speaker=fact.speaker or "",
            role=fact.role or "",
            title=fact.title or "",
            gap=fact.is_gap,
        )

    @property
    def address(self) -> str:
        """The source's address, without white space and brackets around it, the scheme in small letters."""
        bare = self.source.strip().removeprefix("<").removesuffix(">")
        return re.sub(r"^https://", "https://", bare, flags=re.IGNORECASE)

    @property
    def ways(self) -> tuple[str, ...]:
        """The ways to ask, each once, white space folded; list marks at the beginning of a line are dropped."""
        lines = (" ".join(re.sub(r"^\s*(?:[-*•–]|\d{1,2}[.)])\s+", "", line).split()) for line in _lines(self))
        return tuple(dict.fromkeys(line for line in lines if line))

    def fact(self, like: LocalFact | None = None) -> LocalFact:
        """Return the fact; what the form does not show is taken from `like`, the fact that was edited.

        Only for a draft in which `examine` found nothing that refuses; others raise ValueError.
        """
        quote, speaker = _line(self.quote), _line(self.speaker)
        if self.gap:
            kind = Kind.GAP
        elif quote:
            kind = Kind.QUOTE
        elif like is not None and like.kind in {Kind.STATEMENT, Kind.FIGURE, Kind.DEFINITION, Kind.PERSON}:
            kind = like.kind
        else:
            counts = self.period.strip() and _NUMBER.search(_DATE.sub(" ", self.statement))
            kind = Kind.FIGURE if counts else Kind.STATEMENT
        url = self.address
        cite = like.cite if like and like.cite[0].url == url else (LocalCitation(url=url),)
        kept = like.model_dump() if like else {}
        typed = {
            "kind": kind,
            "text": _line(self.statement),
            "cite": [citation.model_dump() for citation in cite],
            "period": _line(self.period) or None,
            "questions": self.ways,
            "quote": quote or None,
            "speaker": speaker or None,
            "role": (_line(self.role) or None) if speaker else None,
            "title": _line(self.title) or None,
        }
        return LocalFact.model_validate({**kept, **typed})


def examine(draft: Draft) -> tuple[Finding, ...]:
    """Return everything that stands in the way of `draft`, or could be better, field by field."""
    found = [
        *_required(draft),
        *_lengths(draft),
        *_source(draft.address),
        *_words(draft),
        *_tone(draft.statement),
        *_periods(draft),
        *_ways(draft),
    ]
    return tuple(dict.fromkeys(found))


def examine_question(question: str) -> tuple[Finding, ...]:
    """Return what stands in the way of one further way to ask."""
    line = " ".join(question.split())
    return tuple(dict.fromkeys([*_ways(Draft(questions=line), few=False), *_texts("questions", line)]))


def refused(findings: Iterable[Finding]) -> bool:
    """Whether any of `findings` stands in the way."""
    return any(finding.refuses for finding in findings)


def near_duplicates(fact: LocalFact, others: Iterable[Fact], limit: int = 3) -> tuple[tuple[Fact, float], ...]:
    """Return the facts whose statement is almost that of `fact`, with their likeness, the likest first.

    Two statements with different numbers are two facts, however alike their words are.
    """
    numbers = set(re.findall(r"\d+", fact.text.replace(",", "")))
    found = []
    for other in others:
        likeness = fuzz.token_sort_ratio(fact.text.casefold(), other.text.casefold(), score_cutoff=ALIKE)
        if likeness and numbers == set(re.findall(r"\d+", other.text.replace(",", ""))):
            found.append((other, likeness))
    return tuple(sorted(found, key=lambda pair: -pair[1])[:limit])


def examine_fact(fact: LocalFact) -> tuple[Finding, ...]:
    """Return the same for a fact that came by a file: every text and every address of it."""
    found = [*examine(Draft.of(fact)), *(f for citation in fact.cite[1:] for f in _source(citation.url))]
    if fact.kind is Kind.CONTACT:
        found.append(Finding("kind", "Whom to contact is set by the curators, never by a server."))
    rest = (fact.basis, fact.note, fact.organisation, fact.as_of, *fact.topics, *fact.aliases, *fact.corrects)
    cited = (part for citation in fact.cite for part in (citation.title, citation.excerpt))
    for text in (*rest, *cited):
        if text:
            found += [*_texts("statement", text), *_relative("statement", text)]
    for text in (fact.basis, fact.note):
        found += _tone(text or "")
    return tuple(dict.fromkeys(found))


def _required(draft: Draft) -> Iterator[Finding]:
    if not draft.statement.strip():
        yield Finding("statement", "The statement is empty; write one or two whole sentences.")
    if not draft.source.strip():
        yield Finding("source", "The source is empty; give the https address where this can be read.")
    if draft.quote.strip() and not draft.speaker.strip():
        yield Finding("speaker", "A quotation needs its speaker; give the name as the source prints it.")
    if draft.speaker.strip() and not draft.quote.strip():
        yield Finding("quote", "A speaker was named without a quotation; give their words as the source prints them.")


def _lengths(draft: Draft) -> Iterator[Finding]:
    for name, limit in _LIMITS.items():
        length = len(getattr(draft, name).strip())
        if length > limit:
            yield Finding(name, f"{_NAMES[name]} has {length} characters; {limit} is the most.")


def _source(url: str) -> Iterator[Finding]:
    if not url:
        return
    if not url.startswith("https://"):
        yield Finding("source", "The source must be an address that begins with https://.")
        return
    if re.search(r"[\s<>\"'`|\\^{}]", url):
        yield Finding("source", "The source must be one address, without spaces, brackets or quotation marks.")
        return
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or ""), parts.port
    except ValueError:
        yield Finding("source", "The source is not an address that can be opened.")
        return
    yield from _host(host, credentials="@" in parts.netloc, port=port)
    if _leads_on(parts):
        yield Finding("source", "The source's address leads on to another one; give the page itself.")


def _host(host: str, *, credentials: bool, port: int | None) -> Iterator[Finding]:
    if credentials:
        yield Finding("source", "The source's address must not hold a user's name or password.")
    if port not in {None, 443}:
        yield Finding("source", "The source's address must not name a port.")
    if not host.isascii() or any(label.startswith("xn--") for label in host.split(".")):
        yield Finding("source", "The source's site is written with letters that can imitate others; give another.")
    elif _is_number(host) or not _HOST.fullmatch(host) or host.endswith(_PRIVATE):
        yield Finding("source", "The source must be on a public site with a name.")
    elif is_shortener(host):
        yield Finding("source", f"{host} shortens addresses; give the one that it leads to.")
    elif leads_elsewhere(host):
        yield Finding("source", f"{host} is not a publication that everybody can open; give the page itself.")


def _leads_on(parts: SplitResult) -> bool:
    """Whether an address holds another one, to which its site sends whoever opens it; an archive shows it itself."""
    given = (value for _, value in parse_qsl(parts.query))
    if any(re.match(r"\s*(?:https?:)?//|\s*www\.", value, re.IGNORECASE) for value in (*given, parts.fragment)):
        return True
    return "://" in unquote(parts.path) and parts.hostname not in ARCHIVES


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


def _words(draft: Draft) -> Iterator[Finding]:
    for field in fields(Draft):
        if field.name not in {"gap", "source", "questions"}:
            yield from _texts(field.name, getattr(draft, field.name))
    for way in draft.ways:
        yield from _texts("questions", way)
    if found := hidden(draft.source):
        yield Finding("source", f"The source holds {found}; remove it.")


def _texts(name: str, text: str) -> Iterator[Finding]:
    if found := hidden(text.replace("\r\n", "\n")) or look_alike(text):
        yield Finding(name, f"{_NAMES[name]} holds {found}; remove it.")
    for kind in dict.fromkeys(kind for kind, _ in contacts(text)):
        yield Finding(name, f"{_NAMES[name]} holds {kind.value}; take it out. {_INSTEAD.get(kind.name, '')}".strip())
    if name != "why" and screen(text).refuse:
        yield Finding(name, f"{_NAMES[name]} reads as if it told how to do harm; write it differently.")


def _tone(statement: str) -> Iterator[Finding]:
    if speaks_to_the_reader(statement):
        yield Finding("statement", "The statement speaks to the reader; say what is so, and of whom.")
    if runs_down_help(statement):
        yield Finding("statement", "The statement runs down the help that is shown, which is set by the curators.")


_INSTEAD = {
    "ADDRESS": "The only link of a fact is its source.",
    "HELP_NUMBER": "What is shown as help is set by the curators, never by a server.",
    "PHONE": "What is shown as help is set by the curators, never by a server.",
}


def _periods(draft: Draft) -> Iterator[Finding]:
    for name in ("statement", "period", "title"):
        yield from _relative(name, getattr(draft, name))
    if not draft.gap and not draft.period.strip() and _NUMBER.search(draft.statement):
        yield Finding(
            "period", "The statement holds a number; say for which period, unless it is a date.", refuses=False
        )


def _relative(name: str, text: str) -> Iterator[Finding]:
    if found := _RELATIVE.search(text):
        said = " ".join(found[0].split()).casefold()
        yield Finding(name, f"{_NAMES[name]} says “{said}”, which will soon be wrong; write the year or the date.")


def _ways(draft: Draft, *, few: bool = True) -> Iterator[Finding]:
    ways = draft.ways
    if few and not ways:
        yield Finding("questions", "There is no way to ask for it; write at least one question, one a line.")
    elif few and len(ways) < WAYS_OF_ASKING:
        yield Finding("questions", "Few ways to ask: three or more, each worded differently, are found better.", False)
    if len(ways) > QUESTIONS:
        yield Finding("questions", f"There are {len(ways)} ways to ask; {QUESTIONS} is the most.")
    for place, way in enumerate(ways, start=1):
        if len(way) > QUESTION:
            yield Finding("questions", f"Way to ask {place} has {len(way)} characters; {QUESTION} is the most.")
        if not any(character.isalnum() for character in way):
            yield Finding("questions", f"Way to ask {place} holds no word.")
        if screen(way).support_due:
            yield Finding(
                "questions", f"Way to ask {place} is met with help and never with a fact; word it as a plain question."
            )


def _lines(draft: Draft) -> list[str]:
    return draft.questions.replace("\r", "\n").split("\n")


def _line(text: str) -> str:
    return " ".join(text.split())
