"""Who asks for the words of two people gets both."""

from __future__ import annotations

from itertools import permutations

import pytest

from bot.answering.outcome import Answer
from bot.knowledge.library import Library, curated_base
from bot.knowledge.models import Fact
from bot.replies import plain
from bot.replies.wording import TEXT_LIMIT, Wording

BASE = Library(curated_base()).load()
QUOTING = [fact for fact in BASE.facts.values() if fact.quote]


@pytest.mark.parametrize("facts", list(permutations(QUOTING, 2)), ids=lambda facts: "-".join(fact.id for fact in facts))
def test_any_two_quotations_fit_in_one_reply(facts: tuple[Fact, Fact]) -> None:
    reply = Wording(BASE).compose(Answer(facts, 1.0, corrects=True))
    assert reply.facts == tuple(fact.id for fact in facts)
    assert len(plain.text(reply)) <= TEXT_LIMIT
