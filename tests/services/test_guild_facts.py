"""The facts of servers as a service: saved, shared, proposed, let go, exported and imported."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest
import yaml

from bot.errors import RefusedError
from bot.knowledge import deeds
from bot.knowledge.changes import REMOVED_PERSON, GuildSettings, Op
from bot.knowledge.library import curated_base
from bot.knowledge.local_fact import LocalCitation, LocalFact
from bot.knowledge.models import Kind
from bot.knowledge.reader import examine, read
from bot.services.guild_facts import Overlays
from bot.services.journal_files import JournalFiles
from bot.services.journal_memory import JournalMemory
from bot.services.proposals import Proposals

GUILD, OTHER, ANNE, BEN = 41, 42, 123456789012345678, 223456789012345678
NOW = datetime(2026, 11, 24, 8, 36, 59, tzinfo=UTC)
BASE = read(curated_base())


def fact(text: str = "There were 7,263 offences in 2024/25.", **more: object) -> LocalFact:
    cite = (LocalCitation(url="https://www.example.org/news/a"),)
    given = {"kind": Kind.FIGURE, "cite": cite, "period": "2024/25", "questions": ("How many in 2024/25?",)}
    return LocalFact.model_validate({**given, "text": text, **more})


def holding(folder: Path, text: str) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file() and text.encode() in file.read_bytes()]


def memory(capacity: int = 256) -> Overlays:
    return Overlays(JournalMemory(), now=lambda: NOW, capacity=capacity)


def disk(data: Path) -> Overlays:
    return Overlays(JournalFiles(data / "guilds"), Proposals(data, now=lambda: NOW), now=lambda: NOW)


async def test_what_one_server_adds_no_other_sees() -> None:
    overlays = memory()
    saved = await overlays.add(GUILD, ANNE, fact(), "newer")
    assert (saved.id, saved.number, saved.change.when) == ("local-1", 1, "2026-11-24T08:36:59Z")
    assert saved.change.why == "newer"
    assert (await overlays.facts(GUILD)) == saved.facts
    assert (await overlays.facts(OTHER)).empty
    with pytest.raises(RefusedError):
        await overlays.edit(OTHER, ANNE, "local-1", fact("Mine."))


async def test_many_moderators_at_once_lose_nothing(tmp_path: Path) -> None:
    overlays, second = disk(tmp_path), disk(tmp_path)
    saved = await asyncio.gather(
        *(
            writer.add(GUILD, who, fact(f"Fact {n} of {who}."))
            for n in range(12)
            for who, writer in ((5, overlays), (6, second))
        )
    )
    assert sorted(s.id for s in saved) == sorted(f"local-{n}" for n in range(1, 25))
    reopened = await disk(tmp_path).facts(GUILD)
    assert {f.text for f in reopened.facts.values()} == {f"Fact {n} of {who}." for n in range(12) for who in (5, 6)}


async def test_every_deed_has_its_call_and_all_is_found_again(tmp_path: Path) -> None:
    overlays = disk(tmp_path)
    await overlays.add(GUILD, ANNE, fact())
    await overlays.edit(GUILD, BEN, "local-1", fact("Another."), "wrong", based_on=1)
    await overlays.remove(GUILD, BEN, "local-1")
    await overlays.restore(GUILD, BEN, "local-1")
    await overlays.add(GUILD, ANNE, fact("Not said.", kind="gap"))
    await overlays.phrase(GUILD, ANNE, BASE.answers[0].id, "So how many?")
    await overlays.configure(GUILD, ANNE, GuildSettings(mention_channels=(7,)))
    undone = await overlays.undo(GUILD, ANNE, 2)
    again = disk(tmp_path)
    assert await again.facts(GUILD) == undone.facts
    assert undone.facts.facts["local-1"].text == fact().text
    steps = await again.history(GUILD)
    assert [step.change.op for step in reversed(steps)] == [
        Op.ADD, Op.EDIT, Op.REMOVE, Op.RESTORE, Op.GAP, Op.PHRASE, Op.SETTINGS, Op.EDIT,
    ]  # fmt: skip
    assert steps[0].change.undoes == 2
    assert len(await again.history(GUILD, "local-1")) == 5


async def test_facts_are_let_go_and_read_again() -> None:
    overlays = memory(capacity=2)
    for guild in (1, 2, 3):
        await overlays.add(guild, ANNE, fact(f"Fact of {guild}."))
    assert overlays.loaded(1) is None
    assert overlays.loaded(3) is not None
    assert (await overlays.facts(1)).facts["local-1"].text == "Fact of 1."
    assert overlays.loaded(2) is None
    overlays.release(3)
    assert overlays.loaded(3) is None


async def test_the_same_fact_is_not_added_twice() -> None:
    overlays = memory()
    await overlays.add(GUILD, ANNE, fact())
    with pytest.raises(RefusedError, match="there already, as local-1"):
        await overlays.add(GUILD, BEN, fact())
    with pytest.raises(RefusedError, match="nothing was changed"):
        await overlays.edit(GUILD, BEN, "local-1", fact())
    assert (await overlays.facts(GUILD)).length == 1


async def test_a_second_moderator_agrees(tmp_path: Path) -> None:
    overlays = disk(tmp_path)
    await overlays.add(GUILD, ANNE, fact("First."))
    await overlays.configure(GUILD, ANNE, GuildSettings(second_approver=True))
    for deed in (deeds.adding(ANNE, fact()), deeds.configuring(ANNE, GuildSettings()), deeds.removing(ANNE, "local-1")):
        with pytest.raises(RefusedError, match="second moderator"):
            await overlays.save(GUILD, deed)
    proposal = await overlays.propose(GUILD, deeds.adding(ANNE, fact(), "newer"))
    assert (await overlays.facts(GUILD)).length == 2
    (waiting,) = await disk(tmp_path).proposals.waiting(GUILD)  # type: ignore[union-attr]
    assert waiting == proposal
    with pytest.raises(RefusedError, match="not the one who proposed"):
        await overlays.approve(GUILD, ANNE, proposal.number)
    with pytest.raises(RefusedError, match="no longer there"):
        await overlays.approve(OTHER, BEN, proposal.number)
    saved = await overlays.approve(GUILD, BEN, proposal.number)
    assert (saved.change.who, saved.change.approved_by) == (str(ANNE), str(BEN))
    assert saved.facts.facts["local-2"].text == fact().text
    with pytest.raises(RefusedError, match="no longer there"):
        await overlays.approve(GUILD, BEN, proposal.number)


async def test_what_changed_since_it_was_proposed_is_not_overwritten(tmp_path: Path) -> None:
    overlays = disk(tmp_path)
    await overlays.add(GUILD, ANNE, fact())
    proposal = await overlays.propose(GUILD, deeds.editing(ANNE, "local-1", fact("42.")))
    with pytest.raises(RefusedError):
        await overlays.propose(GUILD, deeds.removing(ANNE, "local-9"))
    await overlays.edit(GUILD, BEN, "local-1", fact("43."))
    with pytest.raises(RefusedError, match="changed meanwhile"):
        await overlays.approve(GUILD, BEN, proposal.number)
    assert (await overlays.facts(GUILD)).facts["local-1"].text == "43."


async def test_forgetting_a_person_everywhere(tmp_path: Path) -> None:
    overlays = disk(tmp_path)
    await overlays.add(GUILD, ANNE, fact())
    await overlays.add(OTHER, ANNE, fact())
    await overlays.propose(GUILD, deeds.adding(ANNE, fact("Proposed.")))
    await overlays.propose(GUILD, deeds.adding(BEN, fact("Mine.")))
    assert await overlays.forget(ANNE) == 3
    assert (await overlays.facts(GUILD)).last["local-1"].who == REMOVED_PERSON
    assert holding(tmp_path, str(ANNE)) == []
    (first, second) = await overlays.proposals.waiting(GUILD)  # type: ignore[union-attr]
    assert (first.who, second.who) == (REMOVED_PERSON, str(BEN))
    assert await overlays.forget(ANNE) == 0


async def test_a_dropped_server_is_gone(tmp_path: Path) -> None:
    overlays = disk(tmp_path)
    await overlays.add(GUILD, ANNE, fact())
    await overlays.propose(GUILD, deeds.adding(ANNE, fact("Proposed.")))
    await overlays.drop(GUILD)
    assert (await overlays.facts(GUILD)).length == 0
    assert await overlays.proposals.waiting(GUILD) == ()  # type: ignore[union-attr]


async def test_what_is_exported_is_imported_as_it_was() -> None:
    overlays = memory()
    quoted = fact("Jo spoke.", kind="quote", quote="Words …", speaker="Jo Bloggs", role="Head", organisation="Org")
    full = fact(
        "Full.", basis="44 forces", note="Careful.", title="T", aliases=("bikes",), corrects=("all",), topics=("x",)
    )
    for added in (fact(), quoted, full, fact("Not said.", kind="gap", period=None)):
        await overlays.add(GUILD, ANNE, added)
    await overlays.phrase(GUILD, ANNE, BASE.answers[0].id, "So how many?")
    text = await overlays.export(GUILD)
    assert str(ANNE) not in text
    again = await overlays.plan_import(GUILD, text, BASE)
    assert (again.errors, again.empty, again.unchanged) == ((), True, 4)
    plan = await overlays.plan_import(OTHER, text, BASE)
    assert plan.errors == ()
    assert len(plan.added) == 4
    saved = await overlays.apply_import(OTHER, BEN, plan)
    assert saved.facts.written == (await overlays.facts(GUILD)).written
    assert saved.facts.phrases == (await overlays.facts(GUILD)).phrases
    assert len(saved.changes) == 5


async def test_an_export_can_be_moved_into_a_curated_base(tmp_path: Path) -> None:
    overlays = memory()
    await overlays.add(GUILD, ANNE, fact(quote="Words", speaker="Jo", kind="quote"))
    await overlays.add(GUILD, ANNE, fact())
    exported = yaml.load(await overlays.export(GUILD), Loader=yaml.BaseLoader)
    (tmp_path / "facts").mkdir()
    for name in ("sources", "people"):
        (tmp_path / f"{name}.yaml").write_text(yaml.safe_dump(exported[name]), "utf-8")
    (tmp_path / "facts" / "local.yaml").write_text(yaml.safe_dump(exported["facts"]), "utf-8")
    assert examine(tmp_path).errors == ()


async def test_an_import_is_taken_back_whole_and_brought_on_again() -> None:
    overlays = memory()
    await overlays.add(GUILD, ANNE, fact())
    await overlays.add(GUILD, ANNE, fact("Another."))
    await overlays.add(OTHER, BEN, fact("Theirs."))
    plan = await overlays.plan_import(OTHER, await overlays.export(GUILD), BASE)
    imported = await overlays.apply_import(OTHER, BEN, plan)
    undone = await overlays.undo(OTHER, BEN, imported.number, whole=True)
    assert [f.text for f in undone.facts.facts.values()] == ["Theirs."]
    redone = await overlays.undo(OTHER, BEN, undone.number, whole=True)
    assert redone.facts.facts == imported.facts.facts
    await overlays.remove(OTHER, BEN, "local-2")
    length = (await overlays.facts(OTHER)).length
    with pytest.raises(RefusedError):
        await overlays.undo(OTHER, BEN, imported.number, whole=True)
    assert (await overlays.facts(OTHER)).length == length


async def test_an_edited_file_shows_its_difference_and_is_applied() -> None:
    overlays = memory()
    await overlays.add(GUILD, ANNE, fact())
    text = (await overlays.export(GUILD)).replace("7,263 offences", "7,264 recorded offences")
    plan = await overlays.plan_import(GUILD, text, BASE)
    assert plan.lines() == (
        "~ local-1 text: There were [-7,263-] {+7,264 recorded+} offences in 2024/25.",
        "= 0 already there",
    )
    await overlays.apply_import(GUILD, BEN, plan)
    assert (await overlays.facts(GUILD)).facts["local-1"].text == "There were 7,264 recorded offences in 2024/25."
    with pytest.raises(RefusedError, match="changed since the difference was shown"):
        await overlays.apply_import(GUILD, BEN, plan)


async def test_ids_of_another_server_overwrite_nothing() -> None:
    overlays = memory()
    await overlays.add(OTHER, ANNE, fact("Theirs."))
    await overlays.add(GUILD, ANNE, fact("Ours."))
    plan = await overlays.plan_import(GUILD, await overlays.export(OTHER), BASE)
    saved = await overlays.apply_import(GUILD, ANNE, plan)
    assert [f.text for f in saved.facts.facts.values()] == ["Ours.", "Theirs."]


FAULTY = """
guild: x
sorces: []
sources:
  - {id: a, title: A, url: "https://bit.ly/x"}
facts:
  - id: one
    kind: figure
    text: "Call 0800 123 4567 last year"
    cite: {source: b}
  - id: one
    kind: statment
    text: "Words"
    cite: {source: a}
  - id: two
    kind: statement
    text: "Words"
    cite: {source: a}
phrases:
  - {fact: nothing-of-the-kind, questions: ["a b?"]}
"""


async def test_every_fault_of_a_file_is_found_and_nothing_is_applied() -> None:
    overlays = memory()
    plan = await overlays.plan_import(GUILD, FAULTY, BASE, "file.yaml")
    said = "\n".join(map(str, plan.faults))
    for part in ("`guild` must be", "unknown key `sorces`", "`b` is not there", "statment", "bit.ly", "no way to ask"):
        assert part in said, said
    assert all(fault.file == "file.yaml" and fault.line > 1 for fault in plan.faults)
    assert plan.empty
    with pytest.raises(RefusedError, match="the file has faults"):
        await overlays.apply_import(GUILD, ANNE, plan)
    assert (await overlays.facts(GUILD)).length == 0


@pytest.mark.parametrize("text", ["", "a: &x b", "[", "- - -", "no", "\x00", "a: 1\na: 2", "[" * 50_000, "{}"])
async def test_no_file_makes_it_fail(text: str) -> None:
    plan = await memory().plan_import(GUILD, text, BASE)
    assert plan.empty
    assert plan.faults or text == "{}"


async def test_a_list_of_facts_is_read_like_a_file_of_the_base() -> None:
    source = next(source for source in BASE.sources.values() if source.url)
    text = f'- {{id: new, kind: statement, text: "Some words.", questions: ["a b?"], cite: {{source: {source.id}}}}}'
    plan = await memory().plan_import(GUILD, text, BASE)
    assert [fact.cite[0].url for fact in plan.added] == [source.url]
