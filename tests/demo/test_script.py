"""Scripts: read strictly, played as on the page, printed and saved."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.demo.playing import Played, Player
from bot.demo.script import Script, read_script
from bot.demo.session import Demo
from bot.demo.transcript import lines, record
from bot.errors import ConfigurationError

pytestmark = pytest.mark.asyncio(loop_scope="module")

ASKED = "how many bicycle thefts were recorded?"


async def played(demo: Demo, tmp_path: Path, *steps: str) -> list[Played]:
    return await Player(demo.scene, demo.server, tmp_path, patience=2).play(script(tmp_path, *steps))


def script(tmp_path: Path, *steps: str) -> Script:
    file = tmp_path / "script.yaml"
    file.write_text("title: a try\nsteps:\n" + "".join(f"  - {step}\n" for step in steps), "utf-8")
    return read_script(file)


async def test_every_deed_is_done_as_on_the_page(demo: Demo, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_bytes(b"notes")
    outcome = await played(
        demo,
        tmp_path,
        f'{{as: Ada, say: "@Report Bot {ASKED}", expect: ["4,120", "Period: 2022"]}}',
        '{as: Ada, press: "Ask a follow-up"}',
        '{as: Ada, fill: {"Your question": "what about locks?"}}',
        f'{{as: Ben, in: dm, say: "{ASKED}"}}',
        '{as: Ben, in: "#general", slash: ask, options: {question: "who are the thieves?", private: "true"}}',
        f'{{as: Ben, menu: "Answer from the report", on: "{ASKED}"}}',
        '{as: Omar, say: "have a look", files: [notes.txt]}',
        '{as: Omar, edit: "have a good look"}',
        "{as: Omar, delete: true}",
        f'{{as: Mia, in: "Harbour Youth Club #general", say: "@Report Bot {ASKED}"}}',
        '{as: Mia, say: "and where?", reply: true}',
    )
    texts = [[message.text for message in step.messages if message.author == "Report Bot"] for step in outcome]
    assert outcome[0].missing == ()
    assert outcome[1].modal is not None
    assert "locks" in texts[2][0]
    assert "4,120" in texts[3][0]
    assert outcome[3].place.startswith("DM")
    assert outcome[4].messages[0].private
    assert outcome[5].messages[0].private
    assert outcome[6].messages[0].files == ("notes.txt",)
    assert outcome[7].messages[0].text == "have a good look"
    assert texts[6] == texts[7] == texts[8] == []
    assert "4,120" in texts[9][0]
    assert texts[10]


async def test_what_is_printed_and_what_is_saved(demo: Demo, tmp_path: Path) -> None:
    outcome = await played(demo, tmp_path, f'{{say: "@Report Bot {ASKED}", expect: "no such words"}}')
    printed = "\n".join(lines(outcome[0]))
    assert "Ada in #general of Northfield College — say: @Report Bot how many" in printed
    assert "4,120" in printed
    assert "[Open ¶1 in the source] https://example.org/northport/bicycles#:~:text=" in printed
    assert "Expected, and not there: no such words" in printed
    assert "\n-# " not in printed
    (step,) = record(script(tmp_path, '{say: "x"}'), outcome)["steps"]
    answer = step["messages"][-1]
    assert answer["author"] == "Report Bot"
    assert answer["buttons"][-1] == "Delete"
    assert answer["message"]["components"]
    assert step["missing"] == ["no such words"]


@pytest.mark.parametrize(
    ("step", "sentence"),
    [
        ('{press: "Nothing"}', "step 1 (press): there is no message to press on in general"),
        ('{fill: {"Your question": "x"}}', "step 1 (fill): there is no form open"),
        ('{as: Nobody, say: "x"}', "there is no person 'Nobody'"),
        ('{in: "#nowhere", say: "x"}', "there is no channel '#nowhere'"),
        ('{slash: "nothing"}', "step 1 (slash): there is no command 'nothing'"),
        ('{slash: "facts add"}', "hidden from Ada"),
        ('{say: "x", files: [nothing.txt]}', "step 1 (say): "),
    ],
)
async def test_a_step_that_cannot_be_done_is_named(demo: Demo, tmp_path: Path, step: str, sentence: str) -> None:
    with pytest.raises(ConfigurationError) as refused:
        await played(demo, tmp_path, step)
    assert sentence in str(refused.value)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("title: x\nsteps: []\n", "script.yaml:1: the entry: there is no step in `steps`"),
        ("title: x\nsteps:\n  - {sya: hello}\n", "script.yaml:3: unknown key `sya`; did you mean `say`?"),
        ("title: x\nsteps:\n  - {say: a, press: b}\n", "script.yaml:3: "),
        ("title: x\nsteps:\n  - {as: Ada}\n", "each step does one of say, slash, press"),
        ("title: x\nsteps:\n  - {say: a}\npicture: {theme: blue}\n", "script.yaml:4: "),
        ("title: x\nsteps:\n  - {say: a}\npicture: {width: 10}\n", "script.yaml:4: "),
        ("- a list\n", "script.yaml:1: a script must be a mapping"),
        ("title: x\ntitle: y\nsteps:\n  - {say: a}\n", "script.yaml:2: "),
        ("", "script.yaml:1: "),
    ],
)
async def test_a_script_is_read_strictly(tmp_path: Path, text: str, sentence: str) -> None:
    file = tmp_path / "script.yaml"
    file.write_text(text)
    with pytest.raises(ConfigurationError) as refused:
        read_script(file)
    assert sentence in str(refused.value)


async def test_a_script_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="no such file"):
        read_script(tmp_path / "nothing.yaml")


PICTURES = sorted((Path(__file__).parents[2] / "docs" / "pictures").glob("*.yaml"))


@pytest.mark.parametrize("file", PICTURES, ids=lambda file: file.stem)
async def test_the_documents_pictures_have_scripts_that_are_read_and_pictures_beside_them(file: Path) -> None:
    assert read_script(file).steps
    assert file.with_suffix(".png").read_bytes().startswith(b"\x89PNG")
