"""How much a message that no rule knows sounds like an attempt to change what the bot is or does.

A linear model of words (`training/safeguarding_affinity.py` writes its numbers) and, where these leave it open, the
sentence encoder, which has learned how orders to a bot come as a report, a role, a game or a supposition.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from .encoder import AN_ORDER, LEFT_ALONE, log_odds
from .opened import NO_ORDER
from .safeguarding.folding import Clause
from .safeguarding.linear import Model, reading
from .safeguarding.passages import asks, asks_about_document
from .safeguarding.said import Said
from .safeguarding.tagging import Tagged

ATTEMPT: Final = 0.05
"""Log odds from which a message counts as an attempt though no rule knows it: held back, it gets no answer, as it would
get off topic."""
PLAINLY_NONE = -4.0
"""Log odds by words alone under which a message of one clause is not read for it: an order stands beside a question."""
LEAST_BY_WORDS = -5.0
"""What the words say against an order counts down to this: those of an honest question beside it say much."""
UNHEARD = -4.7
"""The encoder's log odds under which the words of an order are none."""
OF_ENCODER, ATTEMPT_HEARD = 2.2, 2.5
"""What the encoder's log odds of an order weigh against those of the words, and from where both together tell one: by
logistic regression on messages that neither had learned from (`training/safeguarding_voices.py`)."""


@lru_cache(maxsize=1)
def _model() -> Model:
    from . import manipulation_words

    return Model(manipulation_words)


def attempt_odds(bare: Sequence[Tagged]) -> float:
    """Log odds that clauses without concepts are an attempt to change the bot."""
    return _model().odds(reading(bare, asks(bare), asks_about_document(bare)))


def odds_by_words(clauses: Sequence[Clause]) -> float:
    """Log odds by words alone that `clauses` are an attempt to change the bot."""
    return attempt_odds([Tagged(one.words, (0,) * len(one.words), one.asked) for one in clauses])


def sounds_like_an_attempt(said: Said, *, read: bool = True) -> bool:
    """Whether a message that no rule knows sounds like an attempt all the same.

    Without `read` the encoder is not asked where words leave it open.
    """
    by_words = odds_by_words(said.folded.clauses)
    if by_words >= ATTEMPT:
        return True
    plain = by_words < PLAINLY_NONE and len(said.folded.clauses) == 1
    if not read or said.opened is None or plain:
        return False
    by_encoder = log_odds(said.opened.concerns(said.opened.text, NO_ORDER), AN_ORDER, (LEFT_ALONE,))
    return max(by_words, LEAST_BY_WORDS) + OF_ENCODER * by_encoder >= ATTEMPT_HEARD


def is_plainly_no_order(said: Said) -> bool:
    """Whether the encoder hears plainly no order in a message that holds the words of one: "why should MPs say yes"."""
    if said.opened is None:
        return False
    return log_odds(said.opened.concerns(said.opened.text, NO_ORDER), AN_ORDER, (LEFT_ALONE,)) < UNHEARD
