"""With no readable base, help works and everything else says one plain line."""

from __future__ import annotations

import pytest
from harness import ASKED, DISCLOSED

from bot.answering.safeguarding import public_line
from bot.knowledge.library import Library
from bot.services.assembly import assemble
from bot.ui import wording


@pytest.fixture
def services(tmp_path, clock):
    broken = tmp_path / "broken"
    (broken / "facts").mkdir(parents=True)
    (broken / "sources.yaml").write_text("- id: [\n")
    library = Library(broken)
    assert not library.reload()
    made = assemble(library, tmp_path / "data", clock=clock)
    made.answering.build()
    return made


def first_words(sentence: str) -> str:
    return sentence.split(",", maxsplit=1)[0]


async def test_questions_get_one_plain_line_with_where_help_is(bot, world, general, ada) -> None:
    question = await ada.say(general, ASKED, mention=world.bot)
    told = await world.wait_for_message(general, reply_to=question)
    assert first_words(wording.NO_BASE) in told.text
    assert "0800 1111" in told.text
    asked = await ada.slash(general, "ask", {"question": ASKED})
    assert asked.ephemeral
    assert first_words(wording.NO_BASE) in asked.text


@pytest.mark.parametrize(
    ("command", "options"),
    [("fact", {"fact": "x"}), ("quote", {"speaker": "x"}), ("figures", {}), ("topics", {}), ("source", {})],
)
async def test_lookups_say_so(bot, general, ada, command, options) -> None:
    asked = await ada.slash(general, command, options)
    assert asked.ephemeral
    assert first_words(wording.NO_BASE) in asked.text


@pytest.mark.parametrize("command", ["helplines", "help", "about", "privacy", "forget-me"])
async def test_what_needs_no_base_works(bot, general, ada, command) -> None:
    asked = await ada.slash(general, command)
    assert asked.error is None
    assert ("0800 1111" in asked.text) == (command in {"helplines", "help", "about"})


async def test_disclosures_are_met_with_help(bot, world, general, ada) -> None:
    await ada.say(general, DISCLOSED, mention=world.bot)
    line = await world.wait_for_message(general, contains=public_line())
    pressed = await ada.click(line, "Get help, shown only to you")
    assert "0800 1111" in pressed.text
    await ada.say(ada.dm, DISCLOSED)
    assert "not your fault" in (await world.wait_for_message(ada.dm)).text
    assert "0800 1111" in (await ada.slash(general, "fact", {"fact": DISCLOSED})).text


async def test_autocomplete_offers_nothing_but_help(bot, general, ada) -> None:
    assert await ada.autocomplete(general, "ask", "question", "how") == []
    assert len(await ada.autocomplete(general, "ask", "question", DISCLOSED)) == 1
    assert await ada.autocomplete(general, "fact", "fact", "") == []


async def test_a_base_that_is_mended_answers_after_a_reload(bot, world, general, ada, services, calibrated) -> None:
    services.answering.library.directory = calibrated[0]
    assert await services.answering.reload()
    question = await ada.say(general, ASKED, mention=world.bot)
    assert "4,120" in (await world.wait_for_message(general, reply_to=question)).text


async def test_a_bad_reload_keeps_the_last_good_base(
    world, connect, general, ada, answering, data, clock, tmp_path
) -> None:
    import small_base

    folder = small_base.write(tmp_path / "copy")
    library = Library(folder)
    library.load()
    services = assemble(library, data, clock=clock)
    services.answering.build()
    async with connect(services):
        (folder / "facts" / "thefts.yaml").write_text("- id: {")
        assert not await services.answering.reload()
        question = await ada.say(general, ASKED, mention=world.bot)
        assert "4,120" in (await world.wait_for_message(general, reply_to=question)).text
