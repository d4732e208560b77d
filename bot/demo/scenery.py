"""Where the demo takes place: two servers, four people, and the bot."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.loopback import Channel, Guild, Permission, Person, World
from bot.loopback.page import Seat

BOT_NAME = "Report Bot"

# Ids stay the same from run to run, so that what moderators add is found again in a data folder that is kept.
_FIRST_GUILD, _SECOND_GUILD = 1_150_000_000_000_000_001, 1_150_000_000_000_000_002
_ADA, _BEN, _MIA, _OMAR = range(1_150_000_000_000_000_011, 1_150_000_000_000_000_015)

_MODERATOR = Permission.MANAGE_MESSAGES | Permission.MANAGE_GUILD | Permission.MODERATE_MEMBERS


@dataclass(frozen=True)
class Scenery:
    """The world of the demo; `people` are by first name, and `seats` are those whose place a visitor can take."""

    world: World
    college: Guild
    club: Guild
    people: Mapping[str, Person]
    seats: tuple[Seat, ...]

    def channel(self, name: str, person: Person) -> Channel:
        """The channel called `name`: "dm", "#general" (of the first server), or "Server #general".

        Raises:
            LookupError: there is none of this name.
        """
        if name.casefold() in {"dm", "direct message"}:
            return person.dm
        guild_name, _, channel_name = name.rpartition("#")
        guilds = [self.college, self.club]
        if guild_name.strip():
            guilds = [guild for guild in guilds if guild.name.casefold() == guild_name.strip().casefold()]
        for guild in guilds:
            for channel in guild.channels:
                if channel.name == channel_name.strip():
                    return channel
        raise LookupError(name)


def scenery() -> Scenery:
    """Build the world: a college and a youth club, each with members and a moderator; the bot is in both."""
    world = World(BOT_NAME)
    college = world.guild("Northfield College", guild_id=_FIRST_GUILD)
    club = world.guild("Harbour Youth Club", guild_id=_SECOND_GUILD)
    college_moderators = college.role("Moderators", _MODERATOR)
    club_moderators = club.role("Moderators", _MODERATOR)
    people = {name: _person(world, number, name) for name, number in _PEOPLE.items()}
    for guild, moderators in ((college, college_moderators), (club, club_moderators)):
        for name, person in people.items():
            guild.join(person, *([moderators] if name == "Mia" else []))
    general = college.channel("general")
    college.channel("questions")
    staff = college.channel("moderators")
    staff.overwrite(college.everyone, deny=Permission.VIEW_CHANNEL)
    for allowed in (college_moderators, world.bot):
        staff.overwrite(allowed, allow=Permission.VIEW_CHANNEL)
    club.channel("general")
    _fill(general, people)
    seats = (Seat(people["Ada"]), Seat(people["Ben"], "second member"), Seat(people["Mia"], "moderator"))
    return Scenery(world, college, club, people, seats)


_PEOPLE = {"Ada": _ADA, "Ben": _BEN, "Mia": _MIA, "Omar": _OMAR}


def _person(world: World, number: int, name: str) -> Person:
    person = world.people[number] = Person(world, number, name)
    return person


def _fill(general: Channel, people: Mapping[str, Person]) -> None:
    """Say what makes the first channel a place: two lines that have nothing to do with the bot."""
    from bot.loopback import Message

    world = general.world
    for name, words in (
        ("Omar", "Morning all! The reading group meets in room 12 today."),
        ("Mia", "Thanks Omar. And if you have questions about the report, you can ask the bot here."),
    ):
        general.messages.append(Message(world.snowflake(), general, people[name], world.clock.iso(), content=words))
