"""What a server's changes come to, who made them, and how they are taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import RefusedError
from bot.knowledge import deeds
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.changes import Change, GuildSettings, Op
from bot.knowledge.deeds import Deed
from bot.knowledge.history import history, taking_back
from bot.knowledge.local_fact import LocalCitation, LocalFact
from bot.knowledge.models import Citation, Fact, Kind, Source
from bot.knowledge.overlay import GuildFacts, replay
from bot.knowledge.word_diff import shown_difference, word_difference

WHEN = "2026-11-24T08:36:59Z"
BASE = KnowledgeBase(
    sources={"report": Source(id="report", title="A report")},
    facts={"hives": Fact(id="hives", kind=Kind.FIGURE, text="40 hives.", cite=(Citation(source="report"),))},
    digest="ab" * 32,
)


def fact(text: str = "There are 41 hives.", **more: object) -> LocalFact:
    given = {
        "kind": Kind.FIGURE,
        "cite": (LocalCitation(url="https://bees.example.org/a"),),
        "questions": ("How many?",),
    }
    return LocalFact.model_validate({**given, "text": text, **more})


class Server:
    """A server whose moderators do one thing after another, in memory."""

    def __init__(self) -> None:
        self.changes: list[Change] = []

    @property
    def facts(self) -> GuildFacts:
        return replay(self.changes)

    def do(self, deed: Deed) -> int:
        facts = self.facts
        for change in deed.build(facts, self.changes):
            made = replace(change, when=WHEN, number=len(self.changes) + 1)
            facts = facts.after(made)
            self.changes.append(made)
        assert facts == self.facts
        return len(self.changes)

    def undo(self, number: int) -> int:
        return self.do(deeds.undoing(9, number))


def test_a_fact_is_added_edited_removed_and_restored() -> None:
    server = Server()
    server.do(deeds.adding(5, fact()))
    assert server.facts.facts["local-1"].text == "There are 41 hives."
    server.do(deeds.editing(6, "local-1", fact("There are 42 hives.")))
    assert server.facts.written["local-1"].text == "There are 42 hives."
    server.do(deeds.removing(7, "local-1"))
    assert server.facts.facts == {}
    assert server.facts.empty
    server.do(deeds.restoring(7, "local-1"))
    assert server.facts.written["local-1"].text == "There are 42 hives."
    assert server.facts.last["local-1"].who == "7"
    assert server.facts.length == 4


def test_an_id_is_never_used_again() -> None:
    server = Server()
    server.do(deeds.adding(5, fact()))
    server.do(deeds.removing(5, "local-1"))
    server.do(deeds.adding(5, fact("Another.")))
    assert list(server.facts.facts) == ["local-2"]
    with pytest.raises(RefusedError, match="used before"):
        server.facts.after(Change(Op.ADD, "5", WHEN, id="local-1", fact=fact()))


def test_unreadable_entries_keep_their_numbers_and_ids() -> None:
    facts = replay([], length=4, highest=7)
    assert facts.next_id == "local-8"
    assert facts.after(Change(Op.ADD, "5", WHEN, id="local-8", fact=fact())).last["local-8"].number == 5


@pytest.mark.parametrize(
    "change",
    [
        Change(Op.EDIT, "5", WHEN, id="local-9", fact=fact()),
        Change(Op.REMOVE, "5", WHEN, id="local-9"),
        Change(Op.RESTORE, "5", WHEN, id="local-1"),
        Change(Op.EDIT, "5", WHEN, id="hives", fact=fact()),
        Change(Op.REMOVE, "5", WHEN, id="hives"),
        Change(Op.ADD, "5", WHEN, id="hives", fact=fact()),
        Change(Op.ADD, "5", WHEN, id="local-0", fact=fact()),
        Change(Op.ADD, "5", WHEN, id="local-2"),
        Change(Op.GAP, "5", WHEN, id="local-2", fact=fact()),
        Change(Op.PHRASE, "5", WHEN, ref="local-1", questions=("a",)),
        Change(Op.SETTINGS, "5", WHEN),
    ],
    ids=lambda change: f"{change.op} {change.subject}",
)
def test_what_does_not_fit_is_refused_and_when_recorded_passed_over(change: Change) -> None:
    server = Server()
    server.do(deeds.adding(5, fact()))
    with pytest.raises(RefusedError):
        server.facts.after(change)
    facts = replay([*server.changes, replace(change, number=2), replace(server.changes[0], id="local-3", number=3)])
    assert list(facts.facts) == ["local-1", "local-3"]
    assert [misfit.number for misfit in facts.misfits] == [2]
    assert facts.length == 3


def test_the_base_as_a_server_sees_it() -> None:
    server = Server()
    server.do(deeds.adding(5, fact(quote="Bees!", speaker="Jo", kind="quote", related=("hives", "gone"))))
    server.do(deeds.phrasing(5, "hives", "How many beehives?"))
    server.do(deeds.phrasing(5, "gone", "Anything?"))
    seen = server.facts.over(BASE)
    added = seen.facts["local-1"]
    assert seen.sources[added.cite[0].source].publisher == "bees.example.org"
    assert seen.people[added.speaker or ""].name == "Jo"
    assert seen.facts["hives"].questions == ("How many beehives?",)
    assert seen.report is BASE.report
    assert seen.digest == ""
    assert BASE.facts["hives"].questions == ()
    assert server.facts.dangling(BASE) == ("gone",)


def test_a_phrase_for_a_fact_of_the_server_is_an_edit() -> None:
    server = Server()
    server.do(deeds.adding(5, fact()))
    server.do(deeds.phrasing(5, "local-1", "Number of hives?"))
    assert server.facts.facts["local-1"].questions == ("How many?", "Number of hives?")
    with pytest.raises(RefusedError, match="already"):
        server.do(deeds.phrasing(5, "local-1", "Number of hives?"))


def test_two_people_editing_at_once_are_told() -> None:
    server = Server()
    seen = server.do(deeds.adding(5, fact()))
    server.do(deeds.editing(6, "local-1", fact("42 hives."), based_on=seen))
    with pytest.raises(RefusedError, match="changed meanwhile"):
        server.do(deeds.editing(5, "local-1", fact("43 hives."), based_on=seen))


def test_every_kind_of_change_is_taken_back_and_brought_on_again() -> None:
    settings_ = GuildSettings(mention_channels=(5,), review=False)
    gap = fact("Not said.", kind="gap")
    for deed in (
        deeds.adding(5, fact("Another.")),
        deeds.adding(5, gap),
        deeds.editing(5, "local-1", fact("42 hives.", period="2026", questions=("How many?", "Hives?"))),
        deeds.removing(5, "local-1"),
        deeds.phrasing(5, "hives", "What number?"),
        deeds.configuring(5, settings_),
    ):
        server = Server()
        server.do(deeds.adding(5, fact()))
        before = _state(server.facts)
        done = server.do(deed)
        after = _state(server.facts)
        assert after != before
        undone = server.undo(done)
        assert _state(server.facts) == before
        with pytest.raises(RefusedError, match="already"):
            server.undo(done)
        redone = server.undo(undone)
        assert _state(server.facts) == after
        server.undo(redone)
        assert _state(server.facts) == before


def _state(facts: GuildFacts) -> tuple[object, ...]:
    return facts.facts, facts.phrases, facts.settings


def test_only_what_a_change_did_is_taken_back() -> None:
    server = Server()
    server.do(deeds.adding(5, fact()))
    period = server.do(deeds.editing(5, "local-1", fact(period="2026")))
    server.do(deeds.editing(6, "local-1", fact("There are 50 hives.", period="2026")))
    server.do(deeds.phrasing(6, "local-1", "Hives?"))
    server.undo(period)
    now = server.facts.written["local-1"]
    assert (now.text, now.period, now.questions) == ("There are 50 hives.", None, ("How many?", "Hives?"))


def test_what_was_changed_since_is_not_taken_back_over() -> None:
    server = Server()
    server.do(deeds.adding(5, fact()))
    first = server.do(deeds.editing(5, "local-1", fact("42.")))
    server.do(deeds.editing(6, "local-1", fact("43.")))
    with pytest.raises(RefusedError, match=r"the statement of local-1 was changed again since"):
        server.undo(first)
    server.do(deeds.removing(6, "local-1"))
    with pytest.raises(RefusedError, match="removed since"):
        server.undo(first)
    with pytest.raises(RefusedError, match="no change 99"):
        server.undo(99)


def test_history_says_who_when_why_and_which_words() -> None:
    server = Server()
    server.do(deeds.adding(5, fact()))
    server.do(deeds.editing(6, "local-1", fact("There are 42 big hives."), "counted again"))
    server.do(deeds.adding(5, fact("Another.")))
    server.undo(2)
    steps = history(server.changes, "local-1")
    assert [(step.number, step.deed) for step in steps] == [(4, "taken back"), (2, "edited"), (1, "added")]
    edit = steps[1]
    assert (edit.change.who, edit.change.when, edit.change.why) == ("6", WHEN, "counted again")
    assert [(d.field, shown_difference(d.pieces)) for d in edit.difference] == [
        ("text", "There are [-41-] {+42 big+} hives.")
    ]
    assert len(history(server.changes)) == 4


@given(st.text("ab \n", max_size=40), st.text("ab \n", max_size=40))
def test_a_difference_holds_both_texts(before: str, after: str) -> None:
    pieces = word_difference(before, after)
    assert "".join(piece.text for piece in pieces if piece.kind != "added") == before
    assert "".join(piece.text for piece in pieces if piece.kind != "removed") == after


actions = st.one_of(
    st.tuples(st.just("add"), st.integers(1, 9)),
    st.tuples(st.just("edit"), st.integers(1, 9)),
    st.tuples(st.just("remove"), st.integers(1, 4)),
    st.tuples(st.just("restore"), st.integers(1, 4)),
    st.tuples(st.just("phrase"), st.integers(1, 9)),
    st.tuples(st.just("undo"), st.integers(1, 12)),
)


@settings(max_examples=100, deadline=None)
@given(st.lists(actions, max_size=14))
def test_whatever_is_done_step_by_step_is_what_the_journal_gives(done: list[tuple[str, int]]) -> None:
    server = Server()
    for place, (what, n) in enumerate(done):
        deed = {
            "add": lambda n=n, place=place: deeds.adding(5, fact(f"Fact {place}.{n}")),
            "edit": lambda n=n, place=place: deeds.editing(5, f"local-{n % 3 + 1}", fact(f"Edit {place}.{n}")),
            "remove": lambda n=n: deeds.removing(5, f"local-{n}"),
            "restore": lambda n=n: deeds.restoring(5, f"local-{n}"),
            "phrase": lambda n=n: deeds.phrasing(5, "hives", f"Question {n}?"),
            "undo": lambda n=n: deeds.undoing(5, n),
        }[what]()
        before = server.facts
        try:
            server.do(deed)  # compares step by step with a replay
        except RefusedError:
            assert server.facts == before
    assert not server.facts.misfits
    assert len(history(server.changes)) == len(server.changes)


def test_undoing_needs_numbers() -> None:
    with pytest.raises(RefusedError):
        taking_back([Change(Op.ADD, "5", WHEN, id="local-1", fact=fact())], 1, who="5", when=WHEN)
