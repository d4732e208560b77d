"""Replies as plain text, for the batch format and the terminal, and as the surfaces' fallback."""

from __future__ import annotations

from typing import Any

from bot.replies.reply import Passage, Reply
from bot.replies.wording import NEAREST, TEXT_LIMIT

MORE = "… and more"


def text(reply: Reply) -> str:
    """Return the reply as plain text without citation lines, addresses or markup.

    At most 900 characters for an answer.
    """
    paragraphs = list(reply.lead)
    for i, part in enumerate(reply.parts):
        if reply.outcome == "no_answer" and i == 1:
            paragraphs.append(NEAREST)
        paragraphs.extend(part.lines())
    paragraphs.extend(f"– {s.question}" for s in reply.suggestions)
    paragraphs.extend(reply.closing)
    whole = "\n".join(paragraphs)
    if reply.outcome == "answer" and len(whole) > TEXT_LIMIT:
        return whole[: TEXT_LIMIT - len(MORE) - 1].rsplit(" ", 1)[0] + " " + MORE
    return whole


def record(question: str, reply: Reply, *, ranking: bool = False) -> dict[str, Any]:
    """Return the reply as one object of the batch format."""
    made: dict[str, Any] = {
        "question": None if reply.outcome == "support" else question,
        "outcome": reply.outcome,
        "text": text(reply),
        "facts": list(reply.facts),
        "citations": [
            {"source": p.source, "paragraph": p.paragraph, "section": p.section, "excerpt": p.excerpt, "url": p.url}
            for p in reply.citations
        ],
        "suggestions": [{"fact": s.fact, "question": s.question} for s in reply.suggestions],
        "confidence": reply.confidence if reply.outcome in ("answer", "suggest") else None,
    }
    if ranking:
        made["ranking"] = [{"fact": fact, "score": score} for fact, score in reply.scores]
    return made


def citation_line(passage: Passage) -> str:
    """Return one citation as a line with its address, where it has one."""
    return f"Source: {passage.label}" + (f"\n  {passage.url}" if passage.url else "")


def terminal(reply: Reply) -> str:
    """Return the reply as a terminal shows it: text, notes, citations with addresses, and what may be asked next."""
    blocks = [text(reply)]
    notes = [f"Note: {part.note}" for part in reply.parts if part.note]
    if notes:
        blocks.append("\n".join(notes))
    if reply.citations:
        blocks.append("\n".join(citation_line(p) for p in reply.citations))
    if reply.related:
        blocks.append("You could also ask:\n" + "\n".join(f"– {s.question}" for s in reply.related))
    return "\n\n".join(blocks)
