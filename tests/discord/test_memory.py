"""What is remembered, for how long, and how much of it."""

from __future__ import annotations

import pytest

from bot.knowledge.models import Fact
from bot.services.conversation import Asker, Conversations
from bot.services.cooldown import Cooldown, Wait
from bot.services.counters import Counters
from bot.services.exchanges import Exchange, Exchanges
from bot.services.expiring import Expiring
from bot.services.help_given import HelpGiven
from bot.services.known_questions import KnownQuestions
from bot.services.posted import Posted, Posting

ADA, BEN = Asker(1, 10), Asker(1, 20)


def test_entries_go_by_age_and_by_number(clock) -> None:
    memory: Expiring[str, int] = Expiring(clock, keep=10, capacity=2)
    memory.put("a", 1)
    clock.advance(9)
    memory.put("b", 2)
    memory.put("a", 3)
    clock.advance(9)
    assert memory.get("a") == 3
    memory.put("c", 4)
    assert (memory.get("a"), memory.get("b"), memory.get("c"), len(memory)) == (3, None, 4, 2)
    clock.advance(1)
    assert [key for key, _ in memory] == ["c"]
    clock.advance(10)
    assert len(memory) == 0


def test_an_entry_is_gone_on_the_second(clock) -> None:
    memory: Expiring[str, int] = Expiring(clock, keep=10, capacity=2)
    memory.put("a", 1)
    clock.advance(10)
    assert memory.get("a") is None


def test_a_conversation_holds_the_last_three_questions_of_one_person_in_one_channel(clock) -> None:
    conversations = Conversations(clock)
    for question in "abcd":
        conversations.add(ADA, question)
    assert conversations.recent(ADA) == ("b", "c", "d")
    assert conversations.recent(BEN) == ()
    assert conversations.recent(Asker(2, ADA.user)) == ()


def test_an_edited_question_takes_its_own_place(clock) -> None:
    conversations = Conversations(clock)
    conversations.add(ADA, "first", message=1)
    conversations.add(ADA, "second", message=2)
    assert conversations.recent(ADA, but=2) == ("first",)
    conversations.add(ADA, "changed", message=2)
    assert conversations.recent(ADA) == ("first", "changed")
    conversations.drop(ADA, 1)
    assert conversations.recent(ADA) == ("changed",)


def test_forgetting_a_person_leaves_the_others(clock) -> None:
    conversations, given, exchanges, posted = Conversations(clock), HelpGiven(clock), Exchanges(clock), Posted(clock)
    for asker in (ADA, BEN):
        conversations.add(asker, "question")
        given.note(asker)
        exchanges.add(asker.user + 100, Exchange(1, asker.user + 200, asker.user))
        posted.add(1, (str(asker.user),), Posting(asker.user + 200, "https://discord.com/", asker.user))
    forgotten = [memory.forget(ADA.user) for memory in (conversations, given, exchanges, posted)]
    assert forgotten == [1, 1, 1, 1]
    assert not given.recently(ADA)
    assert given.recently(BEN)
    assert exchanges.find(110) is None
    assert exchanges.find(120) is not None
    assert posted.find(1, ("10",), 30) is None
    assert posted.find(1, ("20",), 30) is not None


def test_help_given_is_remembered_for_ten_minutes(clock) -> None:
    given = HelpGiven(clock)
    given.note(ADA)
    clock.advance(599)
    assert given.recently(ADA)
    clock.advance(1)
    assert not given.recently(ADA)


def test_memory_is_bounded(clock) -> None:
    conversations, exchanges = Conversations(clock, capacity=50), Exchanges(clock, capacity=50)
    for number in range(10_000):
        conversations.add(Asker(1, number), "question")
        exchanges.first_sight(number)
        exchanges.add(number, Exchange(1, number, number))
    assert conversations.recent(Asker(1, 9_999)) == ("question",)
    assert sum(bool(conversations.recent(Asker(1, number))) for number in range(10_000)) == 50
    assert sum(exchanges.find(number) is not None for number in range(10_000)) == 50


class TestCooldown:
    def test_a_slot_is_free_again_after_the_window(self, clock) -> None:
        cooldown = Cooldown(clock, limit=2, window=20)
        assert cooldown.take(1) is None
        clock.advance(5)
        assert cooldown.take(1) is None
        assert cooldown.take(1) == Wait(15, first=True)
        clock.advance(14.5)
        assert cooldown.take(1) == Wait(1, first=False)
        clock.advance(0.5)
        assert cooldown.take(1) is None

    def test_waiting_helps_although_one_keeps_asking(self, clock) -> None:
        cooldown = Cooldown(clock, limit=1, window=20)
        cooldown.take(1)
        answered = 0
        for _ in range(40):
            clock.advance(1)
            answered += cooldown.take(1) is None
        assert answered == 2

    def test_others_do_not_wait(self, clock) -> None:
        cooldown = Cooldown(clock, limit=1, window=20)
        cooldown.take(1)
        assert cooldown.take(2) is None

    def test_none_where_it_is_switched_off(self, clock) -> None:
        cooldown = Cooldown(clock, limit=0, window=1)
        assert all(cooldown.take(1) is None for _ in range(100))


def test_the_same_facts_of_another_asker_are_pointed_to_for_a_minute(clock) -> None:
    posted = Posted(clock)
    posting = Posting(5, "https://discord.com/channels/1/1/5", asker=10)
    posted.add(1, ("a", "b"), posting)
    assert posted.find(1, ("a", "b"), 20) == posting
    assert posted.find(1, ("a", "b"), 10) is None
    assert posted.find(1, ("a",), 20) is None
    assert posted.find(2, ("a", "b"), 20) is None
    clock.advance(60)
    assert posted.find(1, ("a", "b"), 20) is None


def test_replies_without_facts_are_never_pointed_to(clock) -> None:
    posted = Posted(clock)
    posted.add(1, (), Posting(5, "https://discord.com/", 10))
    assert posted.find(1, (), 20) is None


def test_counters_take_known_names_alone() -> None:
    counters = Counters()
    counters.add("replies", "answer")
    counters.add("replies", "answer")
    with pytest.raises(KeyError):
        counters.add("questions of Ada")
    assert 'bot_replies_total{kind="answer"} 2' in counters.exposition()
    assert "bot_votes_total 0" in counters.exposition()


def test_known_questions_are_found_by_their_words(services) -> None:
    known = KnownQuestions(services.answering.base)
    assert known.matching("cameras help")[0] == "Do cameras help against bicycle thieves?"
    assert "What is the number of bicycle thefts in 2022?" in known.matching("nubmer of thefts")
    assert len(known.matching("")) == len(services.answering.base.answers)
    assert known.matching("x" * 4_000) == ()


def test_questions_too_long_to_offer_are_left_out(services) -> None:
    base = services.answering.base
    long = Fact(id="long", kind="statement", text="Long.", cite={"source": "northport-2023"}, questions=("How " * 40,))
    known = KnownQuestions(type(base)(sources=base.sources, facts={"long": long}))
    assert known.matching("how") == ()
