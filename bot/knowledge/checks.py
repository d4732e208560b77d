"""What is worth mending in a base that can be read: pure functions from a reading to faults.

`lint` finds what makes a base answer badly, as warnings. `compare` holds excerpts, quotations and numbers to the text
of the report, where somebody has it; what differs there is an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain

from bot.errors import Fault
from bot.knowledge.models import Fact, Helpline, Kind
from bot.knowledge.reader import Reading
from bot.knowledge.references import Located
from bot.knowledge.strict_yaml import Items, shown

WAYS_OF_ASKING = 5
"""The fewest questions that a fact should list: each further one raises how often it is found (see
docs/evaluation.md).
"""
HELPLINE_DAYS = 180
"""After how many days a help line should be verified again."""
NOBODY = "nobody yet"
"""What `verified_by` of a help line says until a person has looked."""

_FOR_PEOPLE = ("text", "title", "quote", "questions", "aliases", "corrects")
"""Keys of a fact that hold what people read or ask."""
_VALUE = re.compile(r"[-+£$€]?\d[\d.,:/_-]*%?|true|false|yes|no|on|off|null|~", re.IGNORECASE)
"""What YAML takes for a number, a date or a switch where no quotes say that it is text, and a person may have too."""
_NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_SPELT = {
    word: str(number)
    for number, word in enumerate(
        ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
    )
}
_SPELT_NUMBER = re.compile(rf"\b(?:{'|'.join(_SPELT)})\b", re.IGNORECASE)
_ELLIPSIS = re.compile(r"\s*(?:\[\s*)?(?:…|\.\.\.)(?:\s*\])?\s*")
_PARAGRAPH = re.compile(r"^¶(\d+)\s+(.*?)(?=\n\s*\n|\n¶|\Z)", re.MULTILINE | re.DOTALL)
_TYPOGRAPHY = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "\xa0": " ", "\u202f": " ", "–": "-", "—": "-"})


def lint(reading: Reading, today: date) -> list[Fault]:
    """Return warnings about facts, gaps and help lines, in file order. `today` is what the age of a help line is
    counted to.
    """
    rules = (
        _few_questions(reading),
        _same_question(reading),
        _bare_values(reading),
        _figures(reading),
        _lonely_gaps(reading),
        _old_help(reading, today),
        _unused_topics(reading),
    )
    return sorted(chain.from_iterable(rules))


def numbers_in(text: str) -> set[str]:
    """Return the numbers written in `text` with digits, without separators of thousands: "1,234" is "1234"."""
    return {number.replace(",", "") for number in _NUMBER.findall(text)}


def _few_questions(reading: Reading) -> Iterator[Fault]:
    for located in reading.located:
        count = len(located.value.questions)
        if count < WAYS_OF_ASKING:
            listed = (
                f"lists {count} way{'s' if count != 1 else ''} of asking; {WAYS_OF_ASKING} or more are found better"
            )
            yield located.fault(("questions",), f"`{located.value.id}` {listed}", warning=True)


def _same_question(reading: Reading) -> Iterator[Fault]:
    first: dict[str, Located[Fact]] = {}
    for located in reading.located:
        for key in ("questions", "aliases"):
            for position, question in enumerate(getattr(located.value, key)):
                before = first.setdefault(folded(question), located)
                if before is not located:
                    message = f"“{shown(question)}” also leads to `{before.value.id}`; it can lead to one only"
                    yield located.fault((key, position), message, warning=True)
        yield from _twice(located)


def _twice(located: Located[Fact]) -> Iterator[Fault]:
    """Yield a warning for each question of a fact that it lists before, but for capitals and marks."""
    first: dict[str, int] = {}
    for position, question in enumerate(located.value.questions):
        before = first.setdefault(folded(question), position)
        if before != position:
            line = located.line("questions", before)
            message = f"“{shown(question)}” stands twice in `{located.value.id}`; first on line {line}"
            yield located.fault(("questions", position), message, warning=True)


def folded(question: str) -> str:
    """Return `question` without what makes no other question of it: capitals, marks, blanks."""
    return " ".join(re.findall(r"\w+", question.casefold()))


def _bare_values(reading: Reading) -> Iterator[Fault]:
    for located in reading.located:
        entry = located.entry
        for key in _FOR_PEOPLE:
            value = entry.get(key)
            found: list[tuple[tuple[int | str, ...], str]] = []
            if isinstance(value, Items):
                found = [((key, at), value[at]) for at in sorted(value.plain)]
            elif isinstance(value, str) and key in entry.plain:
                found = [((key,), value)]
            for path, text in found:
                if _VALUE.fullmatch(text):
                    message = (
                        f"{shown(text)} in `{key}` of `{located.value.id}` is written like a number, a date or a switch"
                    )
                    yield located.fault(path, f"{message}; put it in quotes", warning=True)


def _figures(reading: Reading) -> Iterator[Fault]:
    for located in reading.located:
        fact = located.value
        if fact.kind is not Kind.FIGURE:
            continue
        if not fact.period:
            yield located.fault(("kind",), f"`{fact.id}` is a figure without `period`", warning=True)
        excerpts = [citation.excerpt for citation in fact.cite if citation.excerpt]
        if not excerpts:
            continue
        rest = " ".join([*excerpts, fact.period or "", fact.basis or "", fact.note.text if fact.note else ""])
        missing = numbers_in(fact.text) - numbers_in(digits(rest))
        if missing:
            message = f"the excerpts of `{fact.id}` do not show {_listed(missing)}"
            yield located.fault(("cite",), message, warning=True)


def _lonely_gaps(reading: Reading) -> Iterator[Fault]:
    for located in reading.located:
        if located.value.is_gap and not located.value.related:
            message = f"the gap `{located.value.id}` names no related fact to offer instead"
            yield located.fault(("id",), message, warning=True)


def _old_help(reading: Reading, today: date) -> Iterator[Fault]:
    for located in reading.helplines:
        line = located.value
        name = shown(line.name or line.contact)
        try:
            age = (today - date.fromisoformat(line.verified_on)).days
        except ValueError:
            yield located.fault(("verified_on",), f"{name}: `verified_on` is not a day of the calendar", warning=True)
            continue
        if age < 0:
            yield located.fault(("verified_on",), f"{name}: `verified_on` lies in the future", warning=True)
        elif age > HELPLINE_DAYS:
            yield located.fault(
                ("verified_on",), f"{name}: last verified {age} days ago; verify it again", warning=True
            )
        if _unverified(line):
            yield located.fault(("verified_by",), f"{name}: no person has verified this help line yet", warning=True)


def _unverified(line: Helpline) -> bool:
    return line.verified_by.casefold() == NOBODY


def _unused_topics(reading: Reading) -> Iterator[Fault]:
    if reading.base is None:
        return
    used = {topic for fact in reading.base.answers for topic in fact.topics}
    for topic in reading.base.topics:
        if topic not in used:
            yield Fault("topics.yaml", 1, f"no fact is of the topic `{topic}`", warning=True)


def numbered_paragraphs(text: str) -> dict[int, str]:
    """Return the paragraphs of a text in which each begins with "¶" and its number; headings and captions are left out.

    Raises ValueError where the text has none, or one number twice.
    """
    found = _PARAGRAPH.findall(text.replace("\r\n", "\n"))
    paragraphs = {int(number): " ".join(body.split()) for number, body in found}
    if not paragraphs:
        raise ValueError("no paragraph begins with ¶ and a number")
    if len(paragraphs) != len(found):
        raise ValueError("a paragraph's number stands twice")
    return paragraphs


def compare(reading: Reading, paragraphs: Mapping[int, str]) -> list[Fault]:
    """Return where a fact differs from the paragraphs of the report that it cites, in file order.

    Excerpts and quotations must be verbatim ("…" marks what was left out; typographic and straight quotes are the
    same), and each number of a fact's text must stand in a cited paragraph, or in its period where that rests on
    another source. Citations of other sources than the report cannot be compared and are passed over.
    """
    if reading.base is None:
        return []
    report = reading.base.report.id
    faults: list[Fault] = []
    for located in reading.located:
        faults.extend(_excerpts(located, report, paragraphs))
        cited = " ".join(paragraphs.get(c.paragraph or 0, "") for c in located.value.cite if c.source == report)
        if not cited.strip():
            continue
        if located.value.quote and not is_verbatim(located.value.quote, cited):
            faults.append(located.fault(("quote",), "the quotation is not verbatim in the cited paragraphs"))
        if not located.value.is_gap:
            faults.extend(_numbers(located, report, cited))
    return sorted(faults)


def _excerpts(located: Located[Fact], report: str, paragraphs: Mapping[int, str]) -> Iterator[Fault]:
    for position, citation in enumerate(located.value.cite):
        if citation.source != report or citation.paragraph is None:
            continue
        if citation.paragraph not in paragraphs:
            message = f"the text has no ¶{citation.paragraph}"
            yield located.fault(("cite", position, "paragraph"), message)
        elif citation.excerpt and not is_verbatim(citation.excerpt, paragraphs[citation.paragraph]):
            message = f"the excerpt is not verbatim in ¶{citation.paragraph}"
            yield located.fault(("cite", position, "excerpt"), message)


def _numbers(located: Located[Fact], report: str, cited: str) -> Iterator[Fault]:
    fact = located.value
    if any(citation.source != report for citation in fact.cite):
        return
    missing = numbers_in(fact.text) - numbers_in(digits(cited)) - numbers_in(fact.period or "")
    if missing:
        yield located.fault(("text",), f"`{fact.id}` states {_listed(missing)}, which the cited paragraphs do not")


def is_verbatim(words: str, text: str) -> bool:
    """Whether `words` stand in `text`: every stretch between ellipses, in order."""
    where = 0
    plain = _plain(text)
    for part in filter(None, (_plain(stretch) for stretch in _ELLIPSIS.split(words))):
        where = plain.find(part, where)
        if where < 0:
            return False
        where += len(part)
    return True


def digits(text: str) -> str:
    """Return `text` with the words for zero to twelve as digits, so that "five years" holds a 5."""
    return _SPELT_NUMBER.sub(lambda word: _SPELT[word[0].lower()], text)


def _plain(text: str) -> str:
    return " ".join(text.translate(_TYPOGRAPHY).strip(" \"'").split())


def _listed(numbers: set[str]) -> str:
    return ", ".join(sorted(numbers, key=lambda number: (len(number), number)))
