"""The services that every adapter shares, put together once at start."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.knowledge.library import Library
from bot.services.answering import Answering
from bot.services.conversation import Conversations
from bot.services.cooldown import Cooldown
from bot.services.counters import Counters
from bot.services.delivery import PAUSES, Delivery
from bot.services.drafts import Drafts
from bot.services.exchanges import Exchanges
from bot.services.expiring import Clock
from bot.services.guild_answering import GuildAnswering
from bot.services.guild_facts import Overlays
from bot.services.help_given import HelpGiven
from bot.services.inbox import Inbox, SqliteInbox
from bot.services.journal_files import JournalFiles
from bot.services.posted import Posted
from bot.services.preview import Previews
from bot.services.proposals import Proposals
from bot.services.questions_asked import QuestionsAsked
from bot.services.reception import Reception
from bot.services.registration import Registration
from bot.services.retention import Retention
from bot.services.review import Review
from bot.services.semantic import OFF_PATH

QUESTIONS = 5
"""Questions that one user may ask within `WINDOW` seconds, unless a setting says otherwise."""
WINDOW = 20.0
CHANNEL_QUESTIONS = 20
"""Public answers that one channel gets within `WINDOW` seconds: beyond that Discord itself would queue them, help
included."""


@dataclass(frozen=True, slots=True)
class Services:
    """What the cogs and buttons work with; the client carries it as `bot.services`."""

    answering: Answering
    reception: Reception
    conversations: Conversations
    help_given: HelpGiven
    posted: Posted
    exchanges: Exchanges
    hint_cooldown: Cooldown
    delivery: Delivery
    counters: Counters
    registration: Registration
    overlays: Overlays
    proposals: Proposals
    guilds: GuildAnswering
    inbox: Inbox
    asked: QuestionsAsked
    drafts: Drafts
    previews: Previews
    retention: Retention

    async def forget(self, user: int) -> int:
        """Forget everything that is remembered about `user`, and replace their id by "removed" wherever it is kept;
        return how many entries there were. Raises StorageError where what is kept could not be changed; memory is
        emptied all the same.
        """
        remembered = (
            self.conversations.forget(user)
            + self.help_given.forget(user)
            + self.posted.forget(user)
            + self.exchanges.forget(user)
            + self.asked.forget(user)
            + self.drafts.forget(user)
        )
        return remembered + await self.overlays.forget(user)

    async def close(self) -> None:
        """Close the files that are open."""
        await self.inbox.close()
        await self.proposals.close()


def assemble(
    library: Library,
    data: Path,
    *,
    cooldown: tuple[int, float] = (QUESTIONS, WINDOW),
    clock: Clock = time.monotonic,
    pauses: Sequence[float] = PAUSES,
    answering: Answering | None = None,
    review: bool = True,
    evaluation: Path | None = None,
    model: Path | None = OFF_PATH,
) -> Services:
    """Return the services over `library`, with the data folder `data`. Builds no answerer yet: see `Answering.build`.

    `cooldown` is (questions, seconds) for one user; `clock` and `pauses` (seconds between tries) are there for
    whoever tests. `review`: whether questions without a good answer are kept for moderators; `evaluation` is a file of
    questions that previews ask as well; `model` is the setting SEMANTIC_MODEL.
    """
    counters = Counters()
    answering = answering or Answering(library, data, model)
    conversations, help_given = Conversations(clock), HelpGiven(clock)
    folder = data / "guilds"
    proposals = Proposals(data)
    overlays = Overlays(JournalFiles(folder), proposals)
    guilds = GuildAnswering(overlays, clock)
    inbox = SqliteInbox(data, enabled=review)
    personal = Cooldown(clock, limit=cooldown[0], window=cooldown[1])
    crowd = Cooldown(clock, limit=CHANNEL_QUESTIONS, window=WINDOW)
    return Services(
        answering=answering,
        reception=Reception(answering, conversations, help_given, personal, crowd, counters, guilds),
        conversations=conversations,
        help_given=help_given,
        posted=Posted(clock),
        exchanges=Exchanges(clock),
        hint_cooldown=Cooldown(clock, limit=1, window=60.0),
        delivery=Delivery(clock, counters, pauses=pauses),
        counters=counters,
        registration=Registration(data),
        overlays=overlays,
        proposals=proposals,
        guilds=guilds,
        inbox=inbox,
        asked=QuestionsAsked(Review(inbox, overlays), inbox, help_given, clock, enabled=review),
        drafts=Drafts(clock),
        previews=Previews(evaluation=evaluation),
        retention=Retention(folder, (overlays.drop, inbox.drop)),
    )
