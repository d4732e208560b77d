"""`bot chat`: a conversation in the terminal, with the same answers as on Discord."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

import typer

from bot.commands.opening import Opened, open_answering
from bot.commands.options import Data, Knowledge, settings_of

if TYPE_CHECKING:
    from bot.settings import Settings

CONTEXT = 4
"""How many earlier questions a new one may follow on from."""
HELP_REMEMBERED = 600.0
"""Seconds for which a short message after help is met with help too."""
COMMANDS = {
    "/sources": "the sources that answers cite",
    "/topics": "the topics; `/topics NAME` lists what can be asked about one",
    "/why": "why the last question was answered as it was",
    "/help": "this list",
    "/quit": "end (Ctrl-D does too)",
}


def register(app: typer.Typer) -> None:
    """Add the command of this module to `app`."""
    app.command("chat", epilog="Example: bot chat --knowledge my-base")(chat)


def chat(context: typer.Context, knowledge: Knowledge = None, data: Data = None) -> None:
    """Ask one question after another in the terminal; a question may follow on from those before it."""
    chat_with(settings_of(context, knowledge, data))


def chat_with(settings: Settings) -> None:
    """Answer questions from standard input until it ends."""
    from bot.commands.progress import waiting

    with waiting("Reading the knowledge base"):
        opened = open_answering(settings)
    interactive = sys.stdin.isatty()
    if interactive:
        _edit_lines()
    talk = Talk(opened, colour=sys.stdout.isatty() and not os.environ.get("NO_COLOR"))
    if interactive:
        print(talk.greeting())
    while (line := _next_line(interactive)) is not None:
        if line.strip() in {"/quit", "/exit"}:
            break
        if line.strip():
            print(talk.answer(line.strip()), end="\n\n", flush=True)
            if talk.just_helped and interactive:
                _forget_line()
    if opened.fault:
        raise opened.fault


def _next_line(interactive: bool) -> str | None:
    """Return the next line, or None at the end of input."""
    try:
        if interactive:
            return input("> ")
        line = sys.stdin.buffer.readline()
        return line.decode("utf-8", "replace") if line else None
    except EOFError:
        print()
        return None


def _edit_lines() -> None:
    """Let lines be edited and called back, within this conversation only: nothing that is typed is written anywhere."""
    try:
        import readline
    except ImportError:
        return
    readline.set_auto_history(True)


def _forget_line() -> None:
    """Take the last line out of the history that the arrow keys show: it asked for help."""
    try:
        import readline
    except ImportError:
        return
    last = readline.get_current_history_length()
    if last:
        readline.remove_history_item(last - 1)


class Talk:
    """One conversation: what was asked lately, and whether help was just given. Both are in memory only."""

    def __init__(self, opened: Opened, *, colour: bool = False) -> None:
        self._opened = opened
        self._colour = colour
        self._asked: list[str] = []
        self._helped_at: float | None = None
        self.just_helped = False

    def greeting(self) -> str:
        """Return what stands before the first question."""
        if self._opened.base is None:
            return "The knowledge base cannot be read: only help is given. `bot check` lists what is wrong."
        title = self._opened.base.report.title
        return f"Ask about “{title}”. /help lists what else there is; Ctrl-D ends."

    def answer(self, line: str) -> str:
        """Return what is said to `line`, a question or one of `COMMANDS`."""
        self.just_helped = False
        if line.startswith("/"):
            return self._command(*line.split(maxsplit=1))
        return self._question(line)

    def _question(self, question: str) -> str:
        from bot.errors import KnowledgeError
        from bot.replies import plain

        recently = self._helped_at is not None and time.monotonic() - self._helped_at < HELP_REMEMBERED
        try:
            reply = self._opened.reply(question, self._asked, help_just_given=recently)
        except KnowledgeError as fault:
            return str(fault)
        if reply.outcome == "support":
            self.just_helped = True
            self._helped_at = time.monotonic()
            self._asked.clear()
        elif reply.outcome != "refuse":
            self._asked = [*self._asked, question][-CONTEXT:]
        return self._painted(plain.terminal(reply))

    def _command(self, name: str, rest: str = "") -> str:
        from bot.knowledge.schema_faults import nearest

        match name:
            case "/help":
                return "\n".join(f"{self._bold(f'{command:<9}')} {what}" for command, what in COMMANDS.items())
            case "/sources":
                return self._sources()
            case "/topics":
                return self._topics(rest)
            case "/why":
                return self._why()
        near = nearest(name, COMMANDS)
        return f"There is no such command{f'; did you mean {near}?' if near else ''} /help lists them."

    def _sources(self) -> str:
        if self._opened.base is None:
            return "There is no knowledge base."
        lines = []
        for source in self._opened.base.sources.values():
            described = ", ".join(filter(None, [source.publisher, source.published]))
            lines.append(self._bold(source.title) + (f" — {described}" if described else ""))
            if source.url:
                lines.append(f"  {source.url}")
        return "\n".join(lines)

    def _topics(self, wanted: str) -> str:
        base = self._opened.base
        if base is None:
            return "There is no knowledge base."
        topics = base.topics_used
        if not wanted:
            return "\n".join(f"{self._bold(title)} (/topics {name})" for name, title in topics.items())
        from bot.knowledge.schema_faults import nearest

        name = wanted if wanted in topics else nearest(wanted.casefold(), topics)
        if name is None:
            return "There is no such topic; /topics lists them."
        asked = [fact.questions[0] for fact in base.answers if name in fact.topics and fact.questions]
        return "\n".join([self._bold(topics[name]), *(f"– {question}" for question in asked)])

    def _why(self) -> str:
        if self.just_helped or not self._asked or self._opened.answerer is None:
            return "There is nothing to explain yet."
        return self._opened.answerer.explain(self._asked[-1], self._asked[:-1]).text()

    def _bold(self, text: str) -> str:
        return f"\x1b[1m{text}\x1b[0m" if self._colour else text

    def _painted(self, text: str) -> str:
        """Return a reply with its sources and suggestions dimmed where there are colours."""
        if not self._colour:
            return text
        first, *rest = text.split("\n\n")
        return "\n\n".join([first, *(f"\x1b[2m{block}\x1b[0m" for block in rest)])
