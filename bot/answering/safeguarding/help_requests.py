"""Recognises plain calls for help, requests to talk to a person, and questions of how to report someone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from rapidfuzz.distance import OSA

from .folding import fold
from .helplines import ESSENTIAL
from .phrasing import holds, phrases

_ALONE: Final = frozenset("help helpline helplines hotline hotlines childline emergency 999 911 112 sos helpme".split())
_AROUND: Final = frozenset(
    """
please i need me us now a can you someone somebody anyone the number call ring phone want some to list line lines got
get really so badly just hello hi hey bot support pls urgently urgent im in an give show is there what whats
for
""".split()
)
_TALK: Final = frozenset("talk speak chat".split())
_CHATS: Final = frozenset("group class the a an our my this that in live voice video server team work family".split())
"""Words before a chat or a talk that is a place or an event, not something to be had."""
_PEOPLE: Final = frozenset(
    """
someone somebody anyone anybody counsellor counselor helpline childline adult who nobody
""".split()
)
_CONTACTING: Final = frozenset(
    """
i me my your you tell ring call phone number happens talk contact speak help chat text reach message
""".split()
)
_REPORT_OBJECTS: Final = frozenset(
    """
someone somebody him her them man guy person adult stranger groomer predator pedo abuse abuser grooming teacher coach
uncle creep sextortion blackmail something
""".split()
)
_REPORTING: Final = frozenset(("report", "reporting"))
_MEMBERS: Final = frozenset("user users member members account accounts profile player mod moderator".split())
_DONE_TO_CHILDREN: Final = frozenset(
    """
sexual sexually child children kid kids minor minors underage nude nudes pics groom grooms explicit inappropriate
""".split()
)
_STATES: Final = phrases(
    """
i am not safe|i am not ok|i am not okay|im not ok|i am in danger|i am scared|i am so scared|i am really scared
i feel unsafe|i dont feel safe|i do not feel safe|i am being abused|i am being bullied|i am being groomed
i am desperate|im desperate|i am in trouble|i am trapped|something bad happened|something happened to me
something bad is happening|i am frightened|i am terrified|i am afraid|save me
"""
)


_PLAYED: Final = frozenset("pretend pretending roleplay imagine".split())
_STAFF: Final = frozenset(
    "human agent representative operator manager sales team staff moderator mods developer".split()
)
_WANTS: Final = frozenset("need want can could who anyone someone have should".split())
_ASKS: Final = frozenset("how where can should who want need".split())
_UNSAID: Final = frozenset("something it what this".split())
_FIRST: Final = frozenset({"i", "me", "my"})
_CALLS: Final = frozenset(
    " ".join(fold(call).words)
    for call in phrases(
        """
call me|please call me|call me please|can you call me|can someone call me|which number do i call|what number do i call
which number can i call|what number can i call|what number can i ring|which number do i ring|im crying|i am crying
i cant stop crying|raped|was raped|got raped|been raped|unsafe at home|not safe at home|so scared|so scared rn|im scared
being stalked|got sextorted|being sextorted|being blackmailed|need to talk|i need to talk|need someone to talk to
i need someone to talk to|save me|please save me|number please its urgent
im cutting|im cutting again|i cant go on|i cant go on anymore|cant go on like this|i cut myself|i hurt myself
kill me|kill me now|just kill me|please kill me|kill me please
"""
    )
)
"""Whole messages that are calls, by folded words."""
_NO_CALLS_IN_PART: Final = frozenset({"call me", *(call for call in _CALLS if "rape" in call)})
"""Those that may be a part of a list, or of a question, in a longer message."""
_OF_TRAINING: Final = frozenset("course courses training train trained book booking company firm frt staff".split())
"""What a number to call may be wanted for."""
_SUPPORTS: Final = frozenset("need line lines".split())
_OWN: Final = frozenset("my our her his their me us he she hes shes".split())
_TELLS: Final = phrases(
    "tell if|tell whether|tell when|tell that|know if|know whether|know when|spot if|notice if|see if"
)
_ANY_CHILD: Final = phrases(
    "a pupil|a child|a kid|a student|a teen|a teenager|a youngster|any child|any pupil|a boy|a girl"
)
_LINES: Final = frozenset("childline samaritans samaritan ceop".split())
_LINE_NUMBERS: Final = ("08001111", "08088005000", "08081000900", "08088010331", "116123", "85258")
"""Numbers of help lines: whoever names one looks for it, or wonders whether to call it."""
_EMERGENCY: Final = frozenset("999 911 112 000 101 111".split())
_NUMBER: Final = re.compile(r"\d+(?:,\d{3})*")
_OF_CALLING: Final = frozenset(
    "call calls calling ring ringing text texting phone phoning dial free mobile works work real safe number".split()
)
_OF_NUMBERS: Final = frozenset("number phone telephone ring dial".split())
"""Of calling, what a charity that calls for something is not asked about."""
_HELPLINES: Final = frozenset("helpline helplines hotline childline samaritans".split())
_OF_SOURCES: Final = frozenset(
    """
    data figures statistics stats statistic article gathered gather collected collect collects campaigned campaigning
    published publish quoted quotes
    """.split()
)
"""Of what is asked of a document, not of a help line."""
_OF_REACHING: Final = frozenset(
    "call calls ring text phone dial free number numbers open contact reach help chat talk email speak".split()
)
TELEPHONE: Final = 10
"""Digits from which a number in a message is taken for one to call."""
BRIEFLY: Final = 12
"""Words that a question about a help line may hold."""
_OF_LINES: Final = frozenset(word for line in ESSENTIAL for word in fold(line.name).words) - frozenset(
    "police centre".split()
)
"""Words of the help lines' names."""
_FOR_SOMEBODY: Final = phrases(
    """
it for me|is for me|thats for me|asking for me|for me pls|for me please|for myself|for my friend
for a friend|for my mate|for a mate|for my bestie|for my daughter|for my son|for my sister|for my brother|for my kid
for my kids|for my child|for my niece|for my nephew|for my girl|for my boy|for my cousin|for my stepdaughter
for my stepson|for my neighbour|for a pupil|for one of my
"""
)
_NOT_HELP: Final = frozenset("held heap hemp kelp hell".split())
_WHOM: Final = ("who do i tell", "who can i tell", "who should i tell", "who shall i tell")


def plain_call(words: Sequence[str]) -> bool:
    """Whether the message is nothing but a call for help: "help", "childline", "999", "can someone help me please"."""
    if not 0 < len(words) <= 9:
        return False
    if " ".join(words) in _CALLS:
        return True
    called = False
    for word in words:
        if _calls(word) or (word == "support" and (len(words) == 1 or not _SUPPORTS.isdisjoint(words))):
            called = True
        elif word not in _AROUND:
            return False
    return called


def asks_about_help_line(words: Sequence[str], plain: str) -> bool:
    """Whether a message is about a help line: it has the number of one, or its name in few words, or asks if one may be
    called: "is 0800 1111 free", "childline opening hours", "can i text 999"; or asks for the number of who runs one for
    somebody: "what is their number, it's for my friend".

    `plain` is the folded text.
    """
    if len(words) > BRIEFLY:
        return False
    digits = "".join(filter(str.isdigit, plain))
    if any(number in digits for number in _LINE_NUMBERS):
        return True
    if (
        not _OF_NUMBERS.isdisjoint(words)
        and not _OF_LINES.isdisjoint(words)
        and holds(f" {' '.join(words)} ", _FOR_SOMEBODY)
    ):
        return True
    if not _OF_SOURCES.isdisjoint(words) and _OF_REACHING.isdisjoint(words):
        return False  # "Was it Childline that gathered the data?"
    if not _LINES.isdisjoint(words) or (len(digits) >= TELEPHONE and not _HELPLINES.isdisjoint(words)):
        return True
    if _OF_CALLING.isdisjoint(words) or _EMERGENCY.isdisjoint(words):
        return False
    # "Is 12,000 the real number": the end of a number is none to call.
    return any(number in _EMERGENCY for number in _NUMBER.findall(plain))


def asks_for_signs(words: Sequence[str]) -> bool:
    """Whether a message asks how to tell that a child is harmed, and of none: "how would I tell if a pupil …"."""
    if words[:1] != ("how",) or not _OWN.isdisjoint(words):
        return False
    text = f" {' '.join(words[:12])} "
    return holds(text, _TELLS) and holds(text, _ANY_CHILD)


def call_in_part(words: Sequence[str], whole: Sequence[str]) -> bool:
    """Whether a piece of a message, of these `words`, is nothing but a call; `whole` are the words of the message."""
    said = " ".join(words)
    if said not in _CALLS or said in _NO_CALLS_IN_PART:
        return False
    return "number" not in words or _OF_TRAINING.isdisjoint(whole)


def _calls(word: str) -> bool:
    """Whether a word is a call for help, or "help" with one slip."""
    if word in _ALONE:
        return True
    if len(word) != 4 or word[0] != "h" or word in _AROUND or word in _NOT_HELP:
        return False
    return OSA.distance(word, "help") == 1


def asks_for_a_person(words: Sequence[str]) -> bool:
    """Whether a short message asks to talk to someone or how to report a person, or tells of fear or trouble."""
    if len(words) > 16:
        return False
    text = f" {' '.join(words)} "
    if "childline" in words and not _CONTACTING.isdisjoint(words):
        return True
    if (len(words) <= 7 and holds(text, _STATES)) or holds(text, _WHOM):
        return True
    if _FIRST.isdisjoint(words) or not _STAFF.isdisjoint(words) or not _PLAYED.isdisjoint(words):
        return False
    return any(_to_talk(words, at) or _to_report(words, at) for at in range(len(words)))


def asks_how_to_report_a_member(words: Sequence[str]) -> bool:
    """Whether a message asks how to report somebody of its server for what is done to children; not for spam."""
    return any(
        word in _REPORTING
        and not _MEMBERS.isdisjoint(words[at + 1 : at + 5])
        and not _DONE_TO_CHILDREN.isdisjoint(words[at:])
        and not _ASKS.isdisjoint(words[max(0, at - 5) : at])
        for at, word in enumerate(words)
    )


def _to_talk(words: Sequence[str], at: int) -> bool:
    """Whether the word at this place is a wish to talk to someone, and not about some plain subject."""
    around = words[max(0, at - 6) : at + 5]
    # "Who talks in it" asks for names, "who can I talk to" for somebody.
    if at and (words[at - 1] in _CHATS or words[at - 1] == "who"):
        return False
    if words[at] not in _TALK or _PEOPLE.isdisjoint(around) or _WANTS.isdisjoint(around):
        return False
    after = words[at:]
    return "about" not in after or len(after) <= 5 or not _UNSAID.isdisjoint(after)


def _to_report(words: Sequence[str], at: int) -> bool:
    """Whether the word at this place asks how to report a person or what they do."""
    if words[at] not in _REPORTING or _REPORT_OBJECTS.isdisjoint(words[at + 1 : at + 6]):
        return False
    return not _ASKS.isdisjoint(words[max(0, at - 5) : at])
