"""Screens a message before anything else reads it: is help due, must it be refused, or is it an ordinary question?"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import replace

from bot.answering.pieces import pieces
from bot.answering.text import INPUT_CAP

from .calls import PLAIN, TOLD_IN_PART, TOLD_PLAINLY, calls_for_help, done_by_family, hardly_a_call
from .concepts import BIT, mask
from .concern import Concern, Screening
from .contact_seeking import seeks_contact
from .crisis import crisis
from .folding import Folded, fold, without_pictures
from .harmful import (
    asks_about_them,
    asks_to_harm,
    asks_what_is_needed,
    asks_whether,
    names_no_child,
    speaks_as_carer,
    traces_who_fled,
)
from .help_requests import (
    asks_about_help_line,
    asks_for_a_person,
    asks_for_signs,
    asks_how_to_report_a_member,
    call_in_part,
    plain_call,
)
from .kinds import fitting
from .languages import foreign_call
from .own_behaviour import speaks_of_own_behaviour, wants_to_stop
from .passages import COLOURED
from .said import Said
from .tagging import repaired
from .turns import said_in_passing, told_beside_questions
from .voices import Voices

_FOREIGN = {"crisis": Concern.CRISIS, "help": Concern.HELP, "harm": Concern.DISCLOSURE}
HARMFUL = 0.5
"""Log odds from which a message is refused."""
HARMFUL_BESIDE = 1.0
"""The same for a piece of a message: less is known of what it means."""
TOLD_BESIDE = 0.5
"""The sum of both voices from which a piece that would be a call alone brings a line of help below the answer."""
DOUBTFUL = -2.0
"""The same from which it may ask how to harm, so that nothing is told that it does not surely ask for."""
HARMFUL_OF_CARERS = 1.5
"""The same where who speaks says that they look after children: "as a parent, which games let strangers …"."""
PLAINLY_HARMFUL = 1.0
"""The same where it may as well be someone worried about their own behaviour."""
_HOW = frozenset("how what which where best ways".split())
BEYOND_DOUBT = 3.0
"""The same where neither the rules nor its first word say that it asks how to."""
RULE = 3.0
"""Of the rules' finding that a message is harmful, beside the odds."""
UNHEARD_PART, UNHEARD_PHRASE, UNHEARD_CRISIS = -1.7, -3.2, -4.5
"""The encoder's log odds under which a piece of a message is no call, a phrase of call in it is none, and a crisis by
the rules is none: "quote me the bit with 'correct action', I want it over the kettle"."""
UNHEARD_OWN = -3.0
"""The same under which nobody speaks of their own behaviour."""
CRY = 2.0
"""The affinity's log odds, and twice the classifier's, from which a message that a rule takes for harmful is a cry."""
LOUD_CRY, HARMFUL_CRY = 8.0, 2.0
"""The sum of both from which such a message is a cry though it sounds as harmful as that, where no rule says so."""
HEARD = 0.5
"""What each of both voices must reach for a piece of a message that is told plainly to be a call."""
LOUD_TOGETHER = 4.0
"""What the sum of both must reach where less is told."""
CLEARLY_TOLD = 1.5
"""The classifier's log odds from which, with evidence of the rules, a message in words of harm is a cry."""
KIN_TOLD, KIN_HEARD = 0.4, -1.0
"""The log odds of the classifier, and of the affinity, from which it is one where somebody of the family does something
to the speaker."""
CALL_IN_PASSING, TOLD_IN_PASSING = 0.55, -0.75
"""The log odds of a call that is said in passing from which help is due, and from which a line of help is added."""
UNHEARD_IN_PASSING = -0.1
"""The same under which a piece is no call though the others find it loud."""
LOUD = 5.7
"""The sum of both voices from which it is one without the rules."""
MOST_PIECES = 24
"""Pieces of a message that are heard by themselves."""
_OF_SOMEBODY = re.compile(
    r"\b(?:i|im|ive|me|my|we|our|us|he|hes|she|shes|they|someone"
    r"|help|safe|unsafe|scared|talk|kms|blackmailed|sextorted|stalked"
    r"|kids?|minors?|underage|teens?|tweens?|yo|(?:young|little) (?:girls?|boys?))\b",
    re.IGNORECASE,
)
"""Who may be told of, and what calls without: else no piece of a message is heard by itself."""
_SOS = "\U0001f198"
"""The sign that says SOS: whoever types it must get help, whatever stands beside it."""
SHORT = 8
"""Words that a message may hold to count as short right after help was given."""


def asks_for_help_list(text: str) -> bool:
    """Whether the message is nothing but a plain call for help: "help", "childline", "999", "please help me"."""
    return plain_call(fold(text).words)


def asks_plainly_to_harm(text: str) -> bool:
    """Whether the message asks how to harm by the rules alone, not only by how it sounds."""
    return asks_to_harm(tuple(repaired(word) for word in fold(text).words))


def screen(message: str | Said, *, help_just_given: bool = False) -> Screening:
    """The concern of a message of any content and length; pure, and at most the first 4,000 characters are read.

    `help_just_given` says that help was shown to this person moments ago: a short message that follows ("idk", "what
    now") gets help again.
    """
    said = message if isinstance(message, Said) else Said(message)
    screening = _concern_of(said, help_just_given)
    return replace(screening, concern=fitting(screening.concern, said.folded)) if screening.support_due else screening


def _concern_of(said: Said, help_just_given: bool) -> Screening:
    """Return the screening of a message, before the help that fits a call is looked for once more."""
    text = said.text
    if _SOS in text[:INPUT_CAP]:
        return Screening(Concern.HELP)
    whole = Voices(said.folded, said.opened)
    screening = _screened(whole, help_just_given)
    if screening.concern in (Concern.NONE, Concern.COLOURED):
        closed = without_pictures(text)
        if closed is not None:
            screening = _screened(Voices(fold(closed)), help_just_given)
    if screening.refuse:
        # A call in another language before what is told in English: the words of harm are another's.
        parts = [fold(part) for part in pieces(text[:INPUT_CAP])[0][:MOST_PIECES]]
        if len(parts) > 1 and any(foreign_call(part.words, part.plain) for part in parts):
            return Screening(Concern.HELP)
    if screening.concern in (Concern.NONE, Concern.COLOURED) and _OF_SOMEBODY.search(text[:INPUT_CAP]):
        return _heard_in_pieces(text[:INPUT_CAP], whole, screening)
    return screening


def _heard_in_pieces(text: str, whole: Voices, screening: Screening) -> Screening:
    """Return what comes of a message, screened as a `whole`, when what it tells is heard piece by piece."""
    parts, _ = pieces(text)
    folded = whole.folded
    if len(parts) > 1:
        heard = whole.parts(parts[:MOST_PIECES])
        if sum(plain_call(part.folded.words) for part in heard) > 1:
            return Screening(Concern.HELP)  # "I need help, what number do I call, and how many …"
        called = next(filter(None, (_called_by_all(part, whole) for part in heard)), None)
        if called is not None:
            return called
        screening = _beside(heard, screening, folded)
        if screening.refuse:
            return screening
    told = whole.parts(told_beside_questions(text))
    called = next(filter(None, (_called_by_all(part, whole) for part in told)), None)
    return called or _passing(text, whole, _beside(told, screening, folded))


def _passing(text: str, whole: Voices, screening: Screening) -> Screening:
    """Return what comes of a message with this `screening` when each of its sentences is heard in the light of all.

    "How many forces? He's outside again": what is said in few words is plain to none of the voices alone.
    """
    if screening.refuse or not whole.folded.clauses:
        return screening
    parts = whole.parts(said_in_passing(text))
    heard = {odds: part for part in parts if part.may_pass and (odds := part.in_passing(whole)) is not None}
    odds = max(heard, default=-math.inf)
    if odds < TOLD_IN_PASSING:
        return screening
    if odds >= CALL_IN_PASSING:
        return Screening(_kind(heard[odds].concepts))
    return replace(screening, concern=Concern.COLOURED)


def _beside(heard: Sequence[Voices], screening: Screening, message: Folded) -> Screening:
    """Return what comes of a `message` with these pieces of which none is a call by all voices.

    What is told in few words before or after a question is answered, with a line of help; what asks how to harm is
    refused, whatever is asked beside it.
    """
    judged = [_judged(part) for part in heard]
    # "As a parent, which games let strangers …": what stands before says who asks.
    least = BEYOND_DOUBT if speaks_as_carer(message.words) else HARMFUL_BESIDE
    if any(one.refuse and part.harmful >= least for one, part in zip(judged, heard, strict=True)):
        return Screening(Concern.HARMFUL)
    if any(
        plain_call(part.folded.words) or (one.support_due and part.affinity + part.told >= TOLD_BESIDE)
        for one, part in zip(judged, heard, strict=True)
    ):
        return replace(screening, concern=Concern.COLOURED)
    return screening


def _called_by_all(part: Voices, whole: Voices) -> Screening | None:
    """Return the call for help in one piece of a message, where it is a crisis, or plain to the rules and both voices.

    A cry must not be drowned by the questions around it: "how many forces, how many apps, i want to die". By one voice
    alone too much that people tell of themselves before they ask would be taken for one.
    """
    if call_in_part(part.folded.words, whole.folded.words) and _is_heard(part, UNHEARD_PHRASE):
        return Screening(Concern.HELP)
    if crisis(part.clauses) and _is_heard(part, UNHEARD_CRISIS):
        return Screening(Concern.CRISIS)
    value, bits = part.rules
    both = part.affinity + part.told
    told_in_part = value >= TOLD_IN_PART and both >= LOUD_TOGETHER
    # "my uncle does it to me" names nothing that the rules know.
    of_kin = done_by_family(part.folded.words) and part.told >= KIN_TOLD and part.affinity >= KIN_HEARD
    told_plainly = value >= TOLD_PLAINLY and min(part.affinity, part.told) >= HEARD
    if (both >= LOUD or told_in_part or of_kin or told_plainly) and _is_heard(part, UNHEARD_PART):
        odds = None if of_kin else part.in_passing(whole)
        if (odds is None or odds >= UNHEARD_IN_PASSING) and not hardly_a_call(whole):
            return Screening(_kind(bits or part.concepts))
    return None


def _is_heard(part: Voices, least: float) -> bool:
    """Whether the encoder, where it is asked, gives a piece of a message log odds of `least`."""
    return part.heard is None or part.heard >= least


def _screened(heard: Voices, help_just_given: bool) -> Screening:
    folded = heard.folded
    if not folded.clauses:
        return Screening()
    about_line = asks_about_help_line(folded.words, folded.plain) and not heard.concepts & mask("STAT SOURCE")
    if plain_call(folded.words) or about_line:
        return Screening(Concern.HELP)
    screening = _judged(heard)
    if screening.concern in (Concern.NONE, Concern.COLOURED) and help_just_given and _short_reply(heard):
        return Screening(Concern.HELP)
    return screening


def _judged(heard: Voices) -> Screening:
    words = tuple(repaired(word) for word in heard.folded.words)
    if crisis(heard.clauses):
        return Screening(Concern.CRISIS)
    own = speaks_of_own_behaviour(words, bool(heard.concepts & BIT["SELF_MINOR"]))
    if not own and (seeks_contact(words) or traces_who_fled(words)):
        return Screening(Concern.HARMFUL)
    to_harm = asks_to_harm(words)
    if asks_how_to_report_a_member(words) and not to_harm:
        return Screening(Concern.HELP)
    harmful = heard.harmful
    helps = names_no_child(words) or asks_what_is_needed(words)
    if asks_whether(words) or asks_about_them(words) or (helps and not to_harm):
        harmful -= RULE
    elif to_harm:
        harmful += RULE
    least = HARMFUL_OF_CARERS if speaks_as_carer(words) else HARMFUL
    if own:
        least = PLAINLY_HARMFUL if to_harm or words[0] in _HOW else BEYOND_DOUBT
    stopping = own and not to_harm and wants_to_stop(words)
    if harmful >= least and not stopping and not _cries(heard, to_harm=to_harm):
        return Screening(Concern.HARMFUL)
    if own and (heard.heard is None or heard.heard > UNHEARD_OWN):
        return Screening(Concern.OWN_BEHAVIOUR)
    value, bits = heard.rules
    if value < PLAIN and asks_for_signs(words):
        return Screening()
    due = calls_for_help(heard, words)
    if due and not hardly_a_call(heard):
        crying = foreign_call(heard.folded.words, heard.folded.plain) == "crisis"
        return Screening(Concern.CRISIS if crying else _kind(bits or heard.concepts))
    foreign = foreign_call(heard.folded.words, heard.folded.plain)
    if foreign is not None:
        return Screening(_FOREIGN[foreign])
    if asks_for_a_person(words) and not heard.concepts & mask("STAT ORDINARY SOURCE"):
        return Screening(Concern.HELP)
    return Screening(Concern.COLOURED if due or value >= COLOURED else Concern.NONE, doubtful=harmful >= DOUBTFUL)


def _cries(heard: Voices, *, to_harm: bool) -> bool:
    """Whether a message in words of harm tells of it and does not ask for it: "he wants pics off kids, im one of them".

    `to_harm`: the rules take it for a request.
    """
    told_by_rules = heard.rules[0] >= TOLD_PLAINLY and heard.told >= CLEARLY_TOLD
    if told_by_rules and heard.harmful < HARMFUL_CRY and not to_harm:
        return True
    if heard.affinity < CRY or heard.told < CRY / 2:
        return False
    loud = heard.affinity + heard.told >= LOUD_CRY and heard.harmful < HARMFUL_CRY and not to_harm
    return heard.harmful < 0 or loud


def _kind(bits: int) -> Concern:
    """Which help fits: the speaker's own past, a child they know, or the speaker now."""
    if bits & BIT["PAST"] and bits & mask("ASSAULT ABUSE TOUCH GROOMED SEX DISTRESS") and not bits & BIT["CARE"]:
        return Concern.SURVIVOR
    if bits & BIT["CARE"] or (bits & BIT["TOLD"] and bits & BIT["CHILD"]):
        return Concern.WORRIED_ADULT
    return Concern.DISCLOSURE


def _short_reply(heard: Voices) -> bool:
    """Whether a short message after help is not plainly a question about the document."""
    return len(heard.folded.words) <= SHORT and not heard.concepts & mask("STAT SOURCE TOPIC")
