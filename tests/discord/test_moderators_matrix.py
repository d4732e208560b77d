"""Who may do what, where, and by which surface: whatever Discord hides or shows, the bot asks for itself."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from harness import ASKED, custom_ids, strings
from moderating import ASKED_LATER, LATER, asked, now, published, written

from bot.knowledge.changes import GuildSettings
from bot.loopback import Channel, Interaction, Loopback, Message, NotOffered, Permission, Person
from bot.loopback.message import walk
from bot.services.inbox import Reason
from bot.ui import moderator_ids
from bot.ui import moderator_wording as wording

REFUSALS = (wording.ONLY_IN_SERVERS, wording.NOT_A_MODERATOR)
SECRET = "5,003"
"""Stands in the fact that the server added: nobody who may not moderate is shown it by these surfaces."""
QUEUED = "What do tandem owners pay?"

COMMANDS: dict[str, dict[str, Any]] = {
    "facts add": {},
    "facts edit": {"fact": "local-1"},
    "facts remove": {"fact": "local-1"},
    "facts history": {},
    "facts undo": {},
    "facts list": {},
    "facts export": {},
    "facts import": {"file": ("facts.yaml", b"facts: []\n")},
    "facts settings": {},
    "review": {},
}
SUGGESTING = (("facts edit", "fact"), ("facts remove", "fact"), ("facts history", "fact"), ("facts undo", "change"))


def buttons(draft: str) -> list[str]:
    """A custom id of every button for moderators; `draft` is the key of somebody's unfinished fact."""
    return [
        f"v1:publish:{draft}",
        f"v1:rework:{draft}",
        f"v1:speaker:{draft}",
        f"v1:changes:{draft}:0",
        f"v1:back:{draft}",
        f"v1:import:{draft}",
        f"v1:anew:{draft}",
        f"v1:reword:{draft}",
        "v1:undo:99",
        "v1:edit:local-1",
        "v1:list:0",
        "v1:history:-:0",
        "v1:history:local-1:0",
        "v1:look:1",
        "v1:approve:1",
        "v1:decline:1",
        "v1:review:0",
        "v1:answer:1",
        "v1:belongs:1",
        "v1:outside:1",
        "v1:dismiss:1",
        "v1:set:approver:on",
        "v1:set:review:off",
        f"v1:cancel:{draft}",
    ]


def menus(draft: str) -> list[tuple[str, int, list[str]]]:
    """Every menu for moderators: its custom id, its kind in Discord's numbers, and what is chosen."""
    return [(f"v1:pick:{draft}", 3, ["locks"]), ("v1:set:channels", 8, ["1"]), ("v1:set:role", 6, ["2"])]


def test_the_lists_above_hold_every_button_menu_and_form() -> None:
    import re

    given = [*buttons("0" * 16), *(custom_id for custom_id, _, _ in menus("0" * 16))]
    assert [p for p in moderator_ids.KNOWN if not any(re.fullmatch(p, custom_id) for custom_id in given)] == []
    assert len(moderator_ids.MODALS) == 3


class Scene:
    """A server with a fact of its own, a question in its review, and a draft of its moderator's."""

    def __init__(self, general: Channel, mia: Person, services: Any, server: Loopback, clock: Any, draft: str) -> None:
        self.general, self.mia, self.services, self.draft = general, mia, services, draft
        self.server, self.clock = server, clock

    async def carrier(self, person: Person, place: Channel) -> Message:
        """A message of the bot's in that place, to hang any button on."""
        self.clock.advance(6)  # nobody is told to wait
        return now(await person.slash(place, "ask", {"question": ASKED, "private": True}))

    async def state(self) -> tuple[Any, ...]:
        guild = self.general.guild.id
        facts = await self.services.overlays.facts(guild)
        groups = await self.services.inbox.groups(guild)
        return facts.length, facts.settings, tuple(facts.written), tuple(group.question for group in groups)


@pytest.fixture
async def scene(bot, general, mia, services, discord_here, clock) -> Scene:
    await published(mia, general)
    await services.inbox.add(general.guild.id, QUEUED, Reason.UNANSWERED)
    shown = await written(mia, general, LATER | {"Statement": "A draft about bells, 5,003 of them."})
    draft = next(i for i in custom_ids(now(shown)) if i.startswith("v1:publish:")).split(":")[2]
    return Scene(general, mia, services, discord_here, clock, draft)


async def person_of(kind: str, scene: Scene) -> Person:
    school = scene.general.guild
    if kind == "moderator":
        return school.member("Noa", permissions=Permission.MANAGE_MESSAGES)
    if kind == "administrator":
        return school.member("Kim", permissions=Permission.ADMINISTRATOR)
    person = school.member("Ada")
    if kind == "member":
        return person
    role = school.everyone if kind == "everybody's role" else school.role("Helpers")
    settings = GuildSettings(moderator_role=role.id)
    await scene.services.overlays.configure(school.id, scene.mia.id, settings)
    if kind != "everybody's role":
        school.give(person, role)
        if kind == "lost role":
            school.take(person, role)
    await scene.server.quiet()
    return person


def place_of(kind: str, person: Person, scene: Scene) -> Channel:
    if kind == "here":
        return scene.general
    if kind == "dm":
        return person.dm
    foreign = scene.general.world.guild("Foreign", bot=False)
    foreign.join(person, permissions=Permission.MANAGE_MESSAGES)
    person.install()
    return foreign.channel("general")


async def press(person: Person, message: Message, custom_id: str) -> Interaction:
    """Press a button of any custom id under that message, as a client that was tampered with could."""
    row = next(item for item in walk(message.components) if item["type"] == 1 and "custom_id" in item["components"][0])
    row["components"][0]["custom_id"] = custom_id
    return await person.click(message, custom_id, force=True)


async def choose(person: Person, message: Message, custom_id: str, kind: int, values: list[str]) -> Interaction:
    """Choose in a menu of any custom id under that message."""
    menu: dict[str, Any] = {"type": kind, "custom_id": custom_id, "id": 90, "min_values": 0, "max_values": 1}
    if kind == 3:
        menu["options"] = [{"label": value, "value": value} for value in values]
    message.components = [item for item in message.components if item.get("id") != 91]
    message.components.append({"type": 1, "id": 91, "components": [menu]})
    return await person.choose(message, custom_id, values, force=True)


async def submit(person: Person, message: Message, custom_id: str, form: Any) -> Interaction:
    """Send a form of any custom id with the fields of `form`."""
    opened = await person.click(message, next(i for i in custom_ids(message) if ":follow:" in i))
    opened.modal.payload["custom_id"] = custom_id
    opened.modal.payload["components"] = copy.deepcopy(form.payload["components"])
    return await person.submit(opened.modal, LATER | {"Statement": "Sent by somebody, 5,003 times."})


async def tried(person: Person, place: Channel, scene: Scene) -> dict[str, Interaction]:
    """Everything that a moderator can do, done by `person` in `place`; what is hidden is done all the same."""
    done: dict[str, Interaction] = {}
    # Where the server has not installed them, Discord itself delivers no command for moderators.
    here = place.has_bot
    form = (await scene.mia.slash(scene.general, "facts add")).modal
    said = await person.say(place, QUEUED)
    if here:
        done["menu"] = await person.menu(said, "Teach the bot this question", force=True)
        for name, options in COMMANDS.items():
            done[name] = await person.slash(place, name, options, force=True)
    for custom_id in (f"v1:write:{scene.draft}:-:-", "v1:write:-:-:-", "v1:write:-:local-1:1"):
        done[custom_id] = await submit(person, await scene.carrier(person, place), custom_id, form)
    for kind in ("quotation", "wording"):
        custom_id = f"v1:{kind}:{scene.draft}"
        done[custom_id] = await submit(person, await scene.carrier(person, place), custom_id, form)
    for custom_id, kind, values in menus(scene.draft):
        done[custom_id] = await choose(person, await scene.carrier(person, place), custom_id, kind, values)
    for custom_id in buttons(scene.draft):
        done[custom_id] = await press(person, await scene.carrier(person, place), custom_id)
    return done


NOBODY = [
    *((who, "here") for who in ("member", "lost role", "everybody's role")),
    *((who, where) for who in ("member", "moderator", "role") for where in ("dm", "foreign")),
]


@pytest.mark.parametrize(("who", "where"), NOBODY)
async def test_who_may_not_moderate_is_told_and_nothing_leaks_or_changes(scene, who, where) -> None:
    person = await person_of(who, scene)
    place = place_of(where, person, scene)
    before = await scene.state()
    done = await tried(person, place, scene)
    unsaid = {name for name, interaction in done.items() if interaction.text not in REFUSALS}
    assert unsaid == set()
    assert not [name for name, interaction in done.items() if interaction.modal is not None]
    assert all(interaction.ephemeral for interaction in done.values())
    for command, option in SUGGESTING if place.has_bot else ():
        assert await person.autocomplete(place, command, option, "", force=True) == []
    if not place.has_bot:
        for name, options in COMMANDS.items():
            with pytest.raises(NotOffered):
                await person.slash(place, name, options)
    assert await scene.state() == before
    assert not [text for interaction in done.values() for text in strings(interaction.responses) if SECRET in text]


@pytest.mark.parametrize("who", ["moderator", "administrator", "role"])
async def test_who_may_moderate_is_let_on_every_surface(scene, who) -> None:
    person = await person_of(who, scene)
    done = await tried(person, scene.general, scene)
    refused = {name for name, interaction in done.items() if interaction.text in REFUSALS}
    assert refused == set()
    assert all(interaction.acknowledged and not interaction.error for interaction in done.values())
    assert await person.autocomplete(scene.general, "facts undo", "change", "", force=True)


async def test_another_moderator_s_draft_is_out_of_reach(scene) -> None:
    other = await person_of("moderator", scene)
    for custom_id in buttons(scene.draft):
        if scene.draft in custom_id and ":cancel:" not in custom_id:
            pressed = await press(other, await scene.carrier(other, scene.general), custom_id)
            assert pressed.text == wording.LOST
    assert list((await scene.services.overlays.facts(scene.general.guild.id)).facts) == ["local-1"]


async def test_a_moderator_of_another_server_reaches_nothing_of_this_one(scene, world) -> None:
    elsewhere = world.guild("Elsewhere")
    place = elsewhere.channel("general")
    noa = elsewhere.member("Noa", permissions=Permission.MANAGE_MESSAGES)
    elsewhere.join(scene.mia, permissions=Permission.MANAGE_MESSAGES)
    before = await scene.state()
    for person in (noa, scene.mia):
        done = await tried(person, place, scene)
        shown = [text for interaction in done.values() for text in strings(interaction.responses)]
        own = ("Sent by somebody", "v1:")
        assert not [text for text in shown if SECRET in text and not any(word in text for word in own)]
        assert QUEUED not in (await person.slash(place, "review")).text
        for command, option in SUGGESTING:
            offered = await person.autocomplete(place, command, option, "")
            assert not [choice for choice in offered if "local-1" in choice["name"]] or "changed" in str(offered)
    assert await scene.state() == before
    assert SECRET not in await asked(noa, place, ASKED_LATER)


async def test_a_role_that_is_taken_away_counts_no_more_at_once(scene) -> None:
    school = scene.general.guild
    ada, role = school.member("Ada"), school.role("Helpers")
    await scene.services.overlays.configure(school.id, scene.mia.id, GuildSettings(moderator_role=role.id))
    school.give(ada, role)
    opened = await ada.slash(scene.general, "facts add", force=True)
    shown = await ada.submit(opened.modal, LATER | {"Statement": "Bells ring 7 times."})
    school.take(ada, role)
    assert (await ada.click(now(shown), "Publish")).text == wording.NOT_A_MODERATOR
    again = await ada.slash(scene.general, "facts list", force=True)
    assert again.text == wording.NOT_A_MODERATOR
    assert list((await scene.services.overlays.facts(school.id)).facts) == ["local-1"]


async def test_members_are_not_offered_what_is_for_moderators(scene, ada) -> None:
    for name in ("facts list", "review"):
        with pytest.raises(NotOffered):
            await ada.slash(scene.general, name)
        with pytest.raises(NotOffered):
            await scene.mia.slash(scene.mia.dm, name)


async def test_a_role_alone_does_not_say_who_moderates(scene) -> None:
    person = await person_of("role", scene)
    for custom_id in ("v1:set:approver:on", "v1:set:review:off"):
        pressed = await press(person, await scene.carrier(person, scene.general), custom_id)
        assert (pressed.text == wording.MANAGERS_ONLY) == ("approver" in custom_id)
    settings = (await scene.services.overlays.facts(scene.general.guild.id)).settings
    assert (settings.second_approver, settings.review) == (False, False)
