"""A reply as a value: what is said, what it rests on, and what can be done next. Every surface draws the same one."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Passage:
    """One citation as shown: a source and, where known, the paragraph, its section, words of it and its address.

    The address opens at these words.
    """

    source: str
    title: str
    publisher: str | None = None
    published: str | None = None
    paragraph: int | None = None
    section: str | None = None
    excerpt: str | None = None
    url: str | None = None

    @property
    def label(self) -> str:
        """The citation in one line, without an address."""
        place = ", ".join(
            filter(
                None, [f"¶{self.paragraph}" if self.paragraph else None, f"“{self.section}”" if self.section else None]
            )
        )
        # A source without a title is named by its site, which is its publisher too.
        origin = ", ".join(dict.fromkeys(filter(None, [self.title, self.publisher, self.published])))
        return f"{origin} — {place}" if place else origin


@dataclass(frozen=True, slots=True)
class Quotation:
    """Somebody's words, verbatim, and who they were when they said them."""

    text: str
    speaker: str
    role: str | None = None
    organisation: str | None = None
    as_of: str | None = None

    @property
    def attribution(self) -> str:
        """Speaker, role, organisation and the time that these held."""
        described = ", ".join(filter(None, [self.role, self.organisation]))
        as_of = f" (as of {self.as_of})" if self.as_of and described else ""
        return f"{self.speaker}{', ' + described if described else ''}{as_of}"


@dataclass(frozen=True, slots=True)
class Part:
    """One fact as shown. `share` (0…1) is set where the figure is a share and may be drawn as a bar."""

    fact: str
    title: str
    text: str
    period: str | None = None
    basis: str | None = None
    note: str | None = None
    quotation: Quotation | None = None
    figure: str | None = None
    share: float | None = None
    added_by_server: bool = False
    """Added by a server's moderators rather than by the curators."""

    def lines(self) -> list[str]:
        """Return the fact as lines of plain text: text, period where that does not say it, and quotation."""
        lines = [self.text + (f" ({self.period})" if self.period and self.period not in self.text else "")]
        if self.quotation:
            lines.append(f"“{self.quotation.text.strip('“”')}” — {self.quotation.attribution}")
        return lines


@dataclass(frozen=True, slots=True)
class Suggested:
    """A fact that may be meant, and a known question that leads to it."""

    fact: str
    question: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """What is shown. `outcome` is `answer`, `suggest`, `no_answer`, `support` or `refuse` as in the batch format.

    `lead` comes first and may correct; `parts` are facts; `closing` are lines after them. `private`: only the asker
    should see it where the surface allows. `public_line`: what may stand in a channel instead (support only).
    """

    outcome: str
    lead: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    closing: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    citations: tuple[Passage, ...] = ()
    suggestions: tuple[Suggested, ...] = ()
    related: tuple[Suggested, ...] = ()
    confidence: float | None = None
    private: bool = False
    public_line: str | None = None
    corrects: bool = False
    scores: tuple[tuple[str, float], ...] = field(default=())
    """The best facts before any guard or decision, where they were asked for."""
