"""Discord's own description of its API is the referee of all these tests: what it would refuse fails them."""

from __future__ import annotations

import api_description
from harness import ASKED, DISCLOSED, GAP


async def test_what_the_bot_sends_is_what_discord_describes(bot, world, general, ada, discord_here) -> None:
    for words in (ASKED, GAP, DISCLOSED):
        await ada.say(general, words, mention=world.bot)
        await ada.slash(general, "ask", {"question": words})
    await ada.autocomplete(general, "ask", "question", "how")
    for command in ("figures", "topics", "source", "helplines", "help", "about", "privacy"):
        await ada.slash(general, command)
    await discord_here.quiet()
    # The fixture checks every test where the description is here; this one says so where it is not.
    assert api_description.check_requests(discord_here.requests) > 15
