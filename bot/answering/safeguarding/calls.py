"""Whether one message calls for help, by the rules and all learned voices together."""

from __future__ import annotations

from collections.abc import Sequence

from .concepts import mask
from .voices import ENOUGH, Voices
from .wordlist import COMMON

_PERSONAL = mask("I ME MY WE HE KIN CARE SELF_MINOR DESPAIR DIRECT HELPREQ FEAR SHAME CRISIS")
_SPEAKERS = frozenset({"i", "me", "my", "we", "us"})
SHARE = 0.2
"""Of the rules' evidence, up to `ENOUGH`, against one for the affinity's log odds."""
THRESHOLD = -0.7
"""Log odds of both at which help is due: a help line too many costs less than one too few."""
IMPERSONAL_THRESHOLD = -0.2
"""The same where neither the speaker nor anyone who acts is in it: "boys and girls, half and half"."""
BRIEF, BRIEF_THRESHOLD = 4, 0.1
"""The same for so few words in which the rules find nothing: "idk" means nothing where no help was just given."""
DOCUMENT_THRESHOLD = 0.6
"""The same where the message also asks about the document and the rules find nothing told."""
TOLD_THRESHOLD = -0.4
"""The same where it asks about the document and the rules find something told as well."""
TOLD_PLAINLY, TOLD_IN_PART = 2.0, 1.5
"""Evidence of the rules that something is told plainly, and that something is."""
PLAIN = 4.5
"""Evidence of the rules that needs no more than odds of `DOUBT`."""
DOUBT = -1.8
CALL, CLEARLY_HEARD = 0.65, 1.8
"""The log odds by all voices, and by the encoder, from which help is due though the others alone do not call for it."""
HEARD_BESIDE_RULES = 0.9
"""What is enough of the encoder's where the rules find as much as `TOLD_PLAINLY` told."""
NO_CALL, UNHEARD = -0.3, -0.5
"""The same under which it is not, though they do, unless the rules find as much as `PLAIN`."""
BARE = 0.6
"""By how much lower both, and the two that follow, are for a message of one clause that asks nothing about the
document."""
FAINT, HARDLY_HEARD = 0.5, -1.2
"""Both again where the rules find little: the less the encoder hears, the more the others must."""
UNTOLD = -0.6
"""The sum of the classifier's and the affinity's log odds and the rules' evidence under which help is not due, though
the affinity and weak rules call for it."""
TOLD_TOGETHER, BRIEFLY_TOLD_TOGETHER = 0.3, 1.0
"""The same sum from which it is, and from which it is in so few words as `BRIEF` in which the rules find nothing."""
BRIEF_ODDS = -0.35
"""The affinity's log odds from which such a brief message is heard at all."""
KIN_TOGETHER = -1.0
"""The same sum where somebody of the family does something to the speaker: that is told in few words."""
LONGER, LONGEST_AT_ONCE, BY_ALL = 11, 40, -0.5
"""From how many words to how many a message is no call where the log odds by all of it are lower, whatever one voice
says of one part: of a shorter one less is known, in a longer one a call is drowned by what else is told."""
_FAMILY = frozenset(
    """
    uncle aunt dad stepdad father stepfather mum mother stepmum brother stepbrother sister cousin grandad grandpa nan
    """.split()
)
_SAYS_OR_GIVES = frozenset(
    """
    asked ask asks told tells tell said says say wants wanted gave gives bought buys sent sends taught teaches helps
    helped showed shows let lets believe believes believed understand understands agree agrees argue argues argued bet
    bets reminds reminded corrects corrected
    """.split()
)


def calls_for_help(heard: Voices, words: Sequence[str]) -> bool:
    """Whether help is due; `words` are those of the message, repaired.

    What the rules and the linear models say counts unless the encoder, which reads the words in their order, and all
    together say otherwise; it is asked of what is not plain without it.
    """
    due = _due_without_encoder(heard, words)
    if heard.call is None or heard.heard is None or heard.heard_in_part is None:
        return due
    if due:
        # What is said without a question beside it is more seldom talk on the way.
        bare = BARE if len(heard.clauses) == 1 and not heard.document else 0.0
        unheard = heard.call < NO_CALL - bare and heard.heard_in_part < UNHEARD - bare
        hardly = (
            heard.call < FAINT - bare and heard.heard_in_part < HARDLY_HEARD - bare and heard.rules[0] < TOLD_IN_PART
        )
        return heard.rules[0] >= PLAIN or not (unheard or hardly)
    clearly = heard.heard >= (CLEARLY_HEARD if heard.rules[0] < TOLD_PLAINLY else HEARD_BESIDE_RULES)
    return heard.call >= CALL and clearly and _is_english(words)


def _is_english(words: Sequence[str]) -> bool:
    """Whether most of `words` are common in English, which is all that the encoder can read."""
    return 2 * sum(word in COMMON for word in words) >= len(words)


def _due_without_encoder(heard: Voices, words: Sequence[str]) -> bool:
    """Whether help is due by the rules' evidence and both linear models.

    The classifier can say no to what the rules find less than plain, and yes to what they just miss; less readily where
    a message is too brief to tell much ("idk").
    """
    value, odds = heard.rules[0], heard.affinity
    evidence = odds + SHARE * min(value, ENOUGH)
    together = evidence + heard.told
    personal = bool(heard.concepts & _PERSONAL) or not _SPEAKERS.isdisjoint(words)
    if together >= KIN_TOGETHER and not heard.document and done_by_family(words):
        return True
    if evidence >= _edge(value, len(words), document=heard.document, personal=personal) or (
        value >= PLAIN and odds >= DOUBT
    ):
        return together >= UNTOLD or value >= PLAIN
    if not value and len(words) <= BRIEF:
        return odds >= BRIEF_ODDS and together >= BRIEFLY_TOLD_TOGETHER
    return together >= TOLD_TOGETHER


def _edge(value: float, words: int, *, document: bool, personal: bool) -> float:
    """Return the log odds from which help is due, by what a message speaks of and what the rules find in it."""
    if document:
        return TOLD_THRESHOLD if value else DOCUMENT_THRESHOLD
    if not value and words <= BRIEF:
        return BRIEF_THRESHOLD
    return THRESHOLD if personal else IMPERSONAL_THRESHOLD


def hardly_a_call(heard: Voices) -> bool:
    """Whether all that is said of a longer message makes it unlikely that it calls for help, and the rules little."""
    words = heard.folded.words
    telling = LONGER <= len(words) <= LONGEST_AT_ONCE and _is_english(words)
    if not telling or heard.rules[0] >= PLAIN:
        return False
    return heard.by_all is not None and heard.by_all < BY_ALL


def done_by_family(words: Sequence[str]) -> bool:
    """Whether somebody of the family does something to the speaker, and not only says, gives, asks or believes it."""
    return "my" in words and "me" in words and not _FAMILY.isdisjoint(words) and _SAYS_OR_GIVES.isdisjoint(words)
