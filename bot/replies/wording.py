"""Every sentence that the bot says in its own voice, and how an outcome becomes a reply.

Facts are shown in the curators' words. What is said around them is stored here: nothing is composed from a question's
words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from urllib.parse import quote as percent_encoded

from bot.answering.outcome import Answer, NoAnswer, Outcome, Refusal, Suggestion, Support, Why
from bot.answering.quantities import Unit, numbers_in
from bot.answering.safeguarding import coloured_line, public_line, refusal_paragraphs, support_paragraphs
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.models import Asked, Citation, Fact, Kind
from bot.replies.reply import Part, Passage, Quotation, Reply, Suggested

CITATIONS = 4
"""The most citations that one reply carries."""
TEXT_LIMIT = 900
"""The most characters of a reply's text."""
RELATED = 3

CORRECTION = "The report says otherwise:"
SUGGESTION = "I am not sure which of these you mean. The report answers each of them:"
NEAREST = "What the report does say:"
RULES = "I answer questions about one report, from its stored facts, and nothing can change that from a message."
SMALL_TALK = (
    "Hello. I answer questions about one report, each answer with its source. Ask me something about it, or see "
    "/topics for what it covers."
)
LANGUAGE = (
    "I can only read questions in English. If you need help, use /helplines; in the UK call 999 in an emergency, and "
    "children and young people can call Childline free on 0800 1111."
)
PRIVACY = (
    "I am a bot, not a person. What you write in a channel can be read by everybody in it; /ask can show its answer "
    "only to you, and /privacy says what is kept. If something is wrong, /helplines shows who listens; in the UK call "
    "999 in an emergency; Childline is free for children and young people on 0800 1111."
)
UNREADABLE = "I cannot read my facts just now, so I cannot answer. If you need help, /helplines still works."


def text_fragment(url: str, excerpt: str | None) -> str:
    """Return `url` with a text fragment that opens at `excerpt`.

    Every character with a meaning of its own there is percent-encoded, `-` and `,` too (URL Fragment Text Directives).
    """
    if not excerpt:
        return url
    encoded = percent_encoded(excerpt, safe="").replace("-", "%2D")
    return f"{url.split('#', maxsplit=1)[0]}#:~:text={encoded}"


class Wording:
    """Turns outcomes into replies, for one base."""

    def __init__(self, base: KnowledgeBase, added: frozenset[str] = frozenset()) -> None:
        """Word replies about `base`; `added` are the ids of facts that a server's moderators added."""
        self._base = base
        self._added = added
        self._figures: dict[str, tuple[str | None, float | None]] = {}

    def compose(self, outcome: Outcome, scores: Sequence[tuple[str, float]] = ()) -> Reply:
        """Return the reply for `outcome`; `scores` are passed through."""
        scores = tuple(scores)
        match outcome:
            case Support(concern=concern):
                return Reply("support", lead=support_paragraphs(concern), private=True, public_line=public_line())
            case Refusal():
                return Reply("refuse", lead=refusal_paragraphs(), private=True)
            case Answer():
                return self._answer(outcome, scores)
            case Suggestion():
                return self._suggestion(outcome, scores)
            case NoAnswer():
                return self._no_answer(outcome, scores)

    def part(self, fact: Fact) -> Part:
        """Return `fact` as shown."""
        figure, share = self._figure_of(fact)
        return Part(
            fact=fact.id,
            title=fact.title or fact.id.replace("-", " ").capitalize(),
            text=fact.text,
            period=fact.period,
            basis=fact.basis,
            note=fact.note.text if fact.note else None,
            quotation=self._quotation(fact),
            figure=figure,
            share=share,
            added_by_server=fact.id in self._added,
        )

    def passages(self, facts: Iterable[Fact]) -> tuple[Passage, ...]:
        """Return the passages that `facts` cite, each once, at most `CITATIONS`."""
        cited: dict[tuple[str, int | None], Citation] = {}
        queues = [list(self._base.citations(fact)) for fact in facts]
        while any(queues):
            for queue in queues:
                if queue:
                    c = queue.pop(0)
                    cited.setdefault((c.source, c.paragraph), c)
        return tuple(self._passage(c) for c in list(cited.values())[:CITATIONS])

    def _answer(self, outcome: Answer, scores: tuple[tuple[str, float], ...]) -> Reply:
        lead = (CORRECTION,) if outcome.corrects else ()
        closing = (coloured_line(),) if outcome.with_help else ()
        facts = self._fitting(outcome.facts, *lead, *closing)
        # What does not fit is offered first.
        left_out = tuple(f for f in outcome.facts if f not in facts)
        return Reply(
            "answer",
            lead=lead,
            parts=tuple(self.part(f) for f in facts),
            closing=closing,
            facts=tuple(f.id for f in facts),
            citations=self.passages(facts),
            related=self._related(facts, left_out),
            confidence=round(outcome.confidence, 4),
            corrects=outcome.corrects,
            scores=scores,
        )

    def _suggestion(self, outcome: Suggestion, scores: tuple[tuple[str, float], ...]) -> Reply:
        suggestions = tuple(
            Suggested(f.id, q, f.title or q) for f, q in zip(outcome.facts, outcome.questions, strict=True)
        )
        return Reply(
            "suggest",
            lead=(SUGGESTION,),
            closing=(coloured_line(),) if outcome.with_help else (),
            facts=tuple(f.id for f in outcome.facts),
            suggestions=suggestions,
            confidence=round(outcome.confidence, 4),
            private=True,
            scores=scores,
        )

    def _no_answer(self, outcome: NoAnswer, scores: tuple[tuple[str, float], ...]) -> Reply:
        closing = (coloured_line(),) if outcome.with_help else ()
        lead: tuple[str, ...]
        match outcome.why:
            case Why.RULES:
                lead = (RULES,)
            case Why.SMALL_TALK:
                lead = (SMALL_TALK,)
            case Why.LANGUAGE:
                return Reply("no_answer", lead=(LANGUAGE,), private=True, scores=scores)
            case Why.PRIVACY:
                return Reply("no_answer", lead=(PRIVACY,), private=True, scores=scores)
            case Why.UNKNOWN:
                lead = (self.unknown(),)
            case Why.GAP:
                lead = ()
        if outcome.gap is None:
            return Reply(
                "no_answer",
                lead=lead,
                closing=closing,
                related=self._offered(outcome.nearest),
                private=True,
                scores=scores,
            )
        nearest = tuple(self._fitting((outcome.gap, *outcome.nearest[:1]), NEAREST, *closing)[1:])
        return Reply(
            "no_answer",
            parts=tuple(self.part(f) for f in (outcome.gap, *nearest)),
            closing=closing,
            facts=(outcome.gap.id, *(f.id for f in outcome.nearest)),
            citations=self.passages((outcome.gap, *nearest)),
            related=self._offered(outcome.nearest[len(nearest) :] or outcome.nearest),
            private=True,
            scores=scores,
        )

    def unknown(self) -> str:
        """Return the sentence for a question that nothing in the base is near to."""
        return (
            f"I find no answer to that in the report “{self._base.report.title}”. I only say what it says; "
            "/topics shows what it covers."
        )

    def _fitting(self, facts: Sequence[Fact], *around: str) -> list[Fact]:
        """Return the facts whose texts fit in one reply with the sentences `around` them, the first always."""
        taken: list[Fact] = []
        left = TEXT_LIMIT + 1 - sum(len(sentence) + 1 for sentence in around)  # no line break after the last
        for fact in facts:
            size = sum(len(line) + 1 for line in self.part(fact).lines())
            if taken and size > left:
                continue
            taken.append(fact)
            left -= size
        return taken

    def _related(self, facts: Sequence[Fact], first: Sequence[Fact]) -> tuple[Suggested, ...]:
        shown = {fact.id for fact in facts}
        near = (f for fact in facts for f in self._base.related(fact) if f.id not in shown)
        return self._offered((*first, *near))

    def _offered(self, facts: Iterable[Fact]) -> tuple[Suggested, ...]:
        chosen = {f.id: f for f in facts if not f.is_gap}
        return tuple(
            Suggested(f.id, f.questions[0] if f.questions else f.title or f.text[:100], f.title or f.id)
            for f in list(chosen.values())[:RELATED]
        )

    def _quotation(self, fact: Fact) -> Quotation | None:
        if not fact.quote:
            return None
        person = self._base.people.get(fact.speaker or "")
        if person is None:
            return Quotation(fact.quote, fact.speaker or "")
        return Quotation(fact.quote, person.name, person.role, person.organisation, person.as_of)

    def _figure_of(self, fact: Fact) -> tuple[str | None, float | None]:
        """Return what `_figure` does. Kept for facts of the base: drafts and a server's facts leave nothing behind."""
        if self._base.facts.get(fact.id) is not fact or fact.id in self._added:
            return _figure(fact)
        if fact.id not in self._figures:
            self._figures[fact.id] = _figure(fact)
        return self._figures[fact.id]

    def _passage(self, cited: Citation) -> Passage:
        source = self._base.sources[cited.source]
        url = text_fragment(source.url, cited.excerpt) if source.url else None
        return Passage(
            source.id,
            source.title,
            source.publisher,
            source.published,
            cited.paragraph,
            source.section(cited.paragraph),
            cited.excerpt,
            url,
        )


def _figure(fact: Fact) -> tuple[str | None, float | None]:
    """Return the number that a figure is about, as its text writes it, and its share in 0…1 if it is one."""
    if fact.kind is not Kind.FIGURE:
        return None, None
    written = [w.strip('.,;:()“”"') for w in fact.text.split()]
    for number in numbers_in(fact.text):
        if number.unit is Unit.SHARE and fact.gives and Asked.SHARE not in fact.gives:
            continue
        if number.unit in (Unit.COUNT, Unit.SHARE):
            shown = next((w for w in written if w.replace(",", "").rstrip("%") == f"{number.value:g}"), None)
            if shown:
                given = not fact.gives or Asked.SHARE in fact.gives
                is_share = number.unit is Unit.SHARE and given and number.value <= 100
                return shown, number.value / 100 if is_share else None
    return None, None
