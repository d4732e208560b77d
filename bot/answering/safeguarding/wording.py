"""What is said to someone who needs help: stored sentences, never built from their words.

The rules are those of UNICEF's guide to safer chatbots and of NSPCC Learning's advice on disclosures: acknowledge at
once, ask nothing back, promise nothing, repeat nothing, name where help is. No statistics, no opening hours.
"""

from __future__ import annotations

from collections.abc import Sequence

from .concern import Concern
from .helplines import CHILDLINE, ELSEWHERE, ESSENTIAL, NAPAC, NSPCC_HELPLINE, SAMARITANS, SHOUT, STOP_IT_NOW, Helpline

LIMIT = 900
"""Characters that all paragraphs of one reply may have together."""

_DANGER = "If you or anyone else is in danger now, call 999. If you cannot speak, press 55 when asked."
_PRIVACY = (
    "Nobody here has been told, and I keep nothing you wrote. Other people may be able to see messages in a channel. "
    "If I have misread this, ask again."
)
_OPENING = {
    Concern.DISCLOSURE: "I'm a bot, not a person, so I can't help with this myself, but people can. "
    "You did the right thing by saying it. If someone has hurt, pressured or frightened you, that is not your fault.",
    Concern.WORRIED_ADULT: "I'm a bot, not a person, so I can't advise on this myself, but people can. "
    "You did the right thing by saying it, and what happened is not the child's fault.",
    Concern.CRISIS: "I'm a bot, not a person, but I'm glad you said it. You don't have to carry this alone: "
    "there are people you can talk to right now, whatever has happened.",
    Concern.SURVIVOR: "I'm a bot, not a person, so I can't help with this myself, but people can. "
    "What was done to you was not your fault, and it is never too late to talk about it.",
    Concern.OWN_BEHAVIOUR: "I'm a bot and can't advise on this. "
    "There is a service for people who worry about their own thoughts or behaviour towards children.",
    Concern.HELP: "I'm a bot, not a person. These people can help:",
}


def _by_name(lines: Sequence[Helpline], default: Helpline) -> Helpline:
    """The curated entry of that name where it is fit to be shown, or the compiled-in one."""
    fit = (line for line in lines if line.name == default.name)
    return next((line for line in fit if len(line.contact) <= 60 and line.url.startswith("https://")), default)


def support_paragraphs(concern: Concern, lines: Sequence[Helpline] = ESSENTIAL) -> tuple[str, ...]:
    """The help for a concern as plain paragraphs, at most `LIMIT` characters in all.

    `lines` may replace the compiled-in entries of the same name; an entry that it lacks is taken from those, and the
    numbers 999 and 0800 1111 are always there. A concern that calls for no help of its own gets the general list.
    """
    childline = _by_name(lines, CHILDLINE).contact.split(",")[0]
    childline = childline if "0800 1111" in childline else "0800 1111"
    nspcc = f"Adults worried about a child: NSPCC Helpline, {_number(_by_name(lines, NSPCC_HELPLINE))}."
    samaritans = f"Samaritans, {_number(_by_name(lines, SAMARITANS))}, any age"
    shout = f"Shout, {_by_name(lines, SHOUT).contact}"
    stop = f"Stop It Now, {_number(_by_name(lines, STOP_IT_NOW))}"
    elsewhere = f"Outside the UK: your emergency number, and {_by_name(lines, ELSEWHERE).url}"
    under19 = f"Under 19: Childline, {childline}, free, or chat at {_by_name(lines, CHILDLINE).url}"
    # Who is harmed may be in despair as well, and does not always say so.
    too_much = f"If it feels too much: {samaritans}. {shout}."
    report = "To report online abuse of a child in the UK: https://www.ceop.police.uk/Safety-Centre/"

    match concern:
        case Concern.WORRIED_ADULT:
            body: tuple[str, ...] = (_DANGER, nspcc, under19, too_much, report, elsewhere, _PRIVACY)
        case Concern.CRISIS:
            body = (_DANGER, f"{samaritans}. {shout}.", under19, elsewhere, _PRIVACY)
        case Concern.SURVIVOR:
            napac = _by_name(lines, NAPAC)
            body = (
                f"Adults who were abused as children: {napac.name}, {napac.url}. {samaritans}.",
                under19,
                _DANGER,
                elsewhere,
                _PRIVACY,
            )
        case Concern.OWN_BEHAVIOUR:
            body = (
                f"{stop}, {_by_name(lines, STOP_IT_NOW).url}",
                "If a child is in danger now, call 999.",
                under19,
                elsewhere,
                _PRIVACY,
            )
        case Concern.DISCLOSURE:
            body = (_DANGER, under19, too_much, nspcc, report, elsewhere, _PRIVACY)
        case _:
            body = (
                _DANGER,
                under19,
                nspcc,
                f"{samaritans}. {shout}.",
                f"Worried about your own thoughts or behaviour: {stop}.",
                elsewhere,
                _PRIVACY,
            )
    return (_OPENING.get(concern, _OPENING[Concern.HELP]), *body)


def refusal_paragraphs() -> tuple[str, ...]:
    """What is said to a request for ways to harm a child: flat, no facts, where to turn."""
    return (
        "I don't answer that.",
        "Anyone worried about their own thoughts or behaviour towards children: Stop It Now, 0808 1000 900.",
        "Worried about a child: NSPCC Helpline, 0808 800 5000. Under 19: Childline, 0800 1111. In danger now: 999.",
    )


def public_line() -> str:
    """The line for a channel: general words that label nobody, for whoever reads it."""
    return (
        "For anyone who wants to talk to a person: Childline, 0800 1111 (under 19), NSPCC Helpline, 0808 800 5000 "
        "(adults). In danger: 999. The button below shows more, to you alone."
    )


def coloured_line() -> str:
    """The short line under a fact whose question had a personal note."""
    return "If this is about you or a child you know: Childline, 0800 1111; in danger now, 999."


def _number(line: Helpline) -> str:
    """The telephone number of a line: what its contact begins with, up to the first comma."""
    return line.contact.split(",")[0].strip()
