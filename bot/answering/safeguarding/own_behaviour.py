"""Recognises people who speak of their own sexual thoughts or behaviour towards children."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from .phrasing import holds, phrases

_PHRASES: Final = phrases(
    """
attracted to children|attracted to kids|attracted to minors|attracted to young girls|attracted to young boys
attracted to little|attracted to girls who|attracted to underage|attracted to teens|attraction to children
attraction to minors|attraction to kids|thoughts about children|thoughts about kids|thoughts about minors
thoughts about a child|thoughts about my stepdaughter|thoughts about my daughter|thoughts about my niece
thoughts about young|fantasies about children|fantasies about kids|fantasise about children|fantasise about kids
fantasize about children|fantasize about kids|fantasies about minors|urges towards children|urges around children
urges towards kids|looking at images of kids|looking at images of children|looking at pictures of kids
looking at pictures of children|looking at child|looking at underage|look at images of kids|look at images of children
looked at images of children|looked at child|watching child|watched child|watch child porn|pictures of children and i
images of children and i|illegal pictures of children|illegal images of children|downloaded pictures of children
indecent images of children|i might do something to a child|do something to a child|something to a kid
hurt a child sexually|touch a child|touched a child|i abused a|i have abused a|i molested|i groomed
i have been grooming|i was grooming|been grooming someone|been grooming a|grooming a girl|grooming a boy|i am a pedo
i think i am a pedo|i might be a pedo|am i a pedo|i am a nonce|i am a groomer|am i a groomer|i like little girls
i like little boys|i like young girls|i like kids sexually|liking younger girls like|for liking younger girls
for liking little|like children sexually|i touched my stepdaughter|i touched my daughter|i touched my niece
i touched my nephew|i touched my stepson|i touched my son|i touched my little|i touched a girl|i touched a boy
i touched a kid|in love with a child|a danger to children|danger to kids|risk to children|pictures of little kids
photos of little kids|pictures of little girls|looking at little girls|looking at little boys|sexual chats with a girl
sexual chats with a boy|messaged a minor|stuff with kids in|videos with kids in|videos of kids|with kids in it and i
i did something with my younger|i did something to my younger|i did something with my little
i did something to my little|i did things to my younger|i did things to my little|wanting to message young
keep messaging young|want to message young|message young girls and i|keep wanting to message young
keep looking at young|feelings for a child|feelings for a kid|feelings for a minor
starting to have feelings for her and she is 1|aroused by children|aroused by kids|turned on by children
turned on by kids|non offending|viewing illegal images|viewed illegal images|addicted to child|urge to message children
i offended|i reoffend|might reoffend|sex offender and i|but i have urges|i have urges about|i have urges around
i have urges toward|am i a predator|i might be a predator|want to be a pedo|download csam|downloaded csam|watched csam
watch csam|watched cp|watch cp|download cp|download it and cant stop|my urges|i only like 11|i only like 12
i only like 13|but the thoughts wont go|what i might do to my|left alone with my nephew|left alone with my niece
trust myself around my|trust myself around kids|trust myself around children|get feelings i shouldnt
feelings for a pupil|feelings for a student|feelings for one of my|texts me and i like it
messaging one of the girls more|i crossed a line with|did i groom|drawn to children|drawn to kids|liking kids
attracted to younger|who havent offended|who have not offended|people like me before we|how they feel toward children
how they feel towards children|on the register and i|one of the offenders in|nobody called it grooming but thats what i
call me a groomer and|kids stuff and i feel|pictures of kids arent real so|at kids at the pool and
what i did to her will it|search for children|looked at my nephew that way|look at my nephew that way
thinking about my pupils
"""
)
_ACTS: Final = frozenset(
    """
messaging messaged message talking talked talk chatting chatted chat texting texted sexting sext dming met meeting
meet asked asking sent sending send kissed kissing touched touching slept fancy fancied love loved dating dated seeing
groomed flirting flirted speaking spoke snapping exchanged swapping swapped pressured paid paying had
""".split()
)
_BEGUN: Final = frozenset(
    "messaged kissed touched slept swapped exchanged sexted asked sent met flirted pressured paid".split()
)
_MINOR_AGE: Final = re.compile(r"([5-9]|1[0-5])(?:f|m|yo|yr|yrs|yrold|year|years|y|ys)?")
_NUMBER_WORDS: Final = frozenset("eight nine ten eleven twelve thirteen fourteen fifteen".split())
_YOUNG: Final = frozenset(
    """
child children kid kids minor minors underage schoolgirl schoolgirls schoolboy schoolboys preteen preteens tween
tweens
""".split()
)
_TEENS: Final = frozenset("teen teens teenager teenagers girls boys".split())
_WANTS_TO_STOP: Final = phrases(
    "how to stop|want to stop|wanna stop|need to stop|i cant stop|should stop|how do i stop|how can i stop|hate myself"
)
"""Said by someone who worries about what they do; a teacher who talks to teens says none of it."""
_OWN_STOP: Final = phrases("i want to stop|i wanna stop|i need to stop|i cant stop|i have to stop|i hate myself")
"""The same of oneself alone: who asks "how do I stop her telling" is not worried about what they do."""
_YEARS: Final = frozenset("year years yr yrs yo y".split())
_SEXUAL: Final = frozenset(
    """
sexual sexually sexting sext nudes nude naked pics pictures photos sex slept kissed touched dick flirting attracted
horny naughty dirty relationship dating police groomed underage stop wrong turned
""".split()
)
_NOT_OWN: Final = frozenset(
    """
pupil pupils student students class lesson taught teach disclosed told confided daughter daughters son sons sister
brother friend niece nephew project homework
""".split()
)


_FIRST: Final = frozenset({"i", "me", "my", "myself"})
_ADULT_AGE: Final = re.compile(r"(?:1[89]|[2-7][0-9])[mf]?")
_PASSIVE: Final = frozenset("was were got get been being".split())
_BEFORE_AGE: Final = frozenset("is was are aged being".split())


def wants_to_stop(words: Sequence[str]) -> bool:
    """Whether the speaker says in folded words that they want to stop what they do, or cannot."""
    return holds(f" {' '.join(words)} ", _OWN_STOP)


def speaks_of_own_behaviour(words: Sequence[str], self_minor: bool) -> bool:
    """Whether folded words say that the speaker does, did or fears doing something sexual towards a child.

    `self_minor`: an age under 18 was said of the speaker, so that contact with someone of like age is not meant.
    """
    if words and (words[0] in _BEGUN or (words[0] == "been" and words[1:2] and words[1] in _ACTS)):
        words = ("i", *words)  # "been messaging a 14 year old": the speaker is left out
    if _FIRST.isdisjoint(words):
        return False
    if holds(f" {' '.join(words)} ", _PHRASES):
        return True
    if self_minor or not _NOT_OWN.isdisjoint(words) or (_SEXUAL.isdisjoint(words) and not _says_adult(words)):
        return False
    young = _YOUNG | _TEENS if holds(f" {' '.join(words)} ", _WANTS_TO_STOP) else _YOUNG
    return any(word == "i" and _acts_on_child(words, at, young) for at, word in enumerate(words))


def _says_adult(words: Sequence[str]) -> bool:
    """Whether the speaker gives an adult's age or calls themselves an adult."""
    for before, word in pairwise(words):
        if before in ("am", "of", "being", "i") and _ADULT_AGE.fullmatch(word):
            return True
        if before in ("am", "a", "an") and word in ("twenty", "thirty", "forty", "fifty", "man", "adult"):
            return True
    return False


def _acts_on_child(words: Sequence[str], speaker: int, young: frozenset[str]) -> bool:
    """Whether the "i" at this place messages, meets, touches … a child: the act near it, the child soon after."""
    act = next((at for at in range(speaker + 1, min(len(words), speaker + 7)) if words[at] in _ACTS), None)
    if act is None or (words[act - 1] in _PASSIVE and words[act].endswith("ed")):
        return False  # "i was groomed as a child" is done to the speaker
    if words[act - 1] in ("a", "an", "the"):
        return False  # "how do i recognise a groomed child"
    for at in range(act + 1, min(len(words), act + 14)):
        word, before = words[at], words[at - 1]
        if word == "me" or (word in ("he", "they") and at < act + 3):
            return False
        after = words[at + 1] if at + 1 < len(words) else ""
        if word in young:
            return True
        if word in _NUMBER_WORDS and (after in _YEARS or before in ("is", "was", "aged")):
            return True
        if _MINOR_AGE.fullmatch(word) and (not word.isdigit() or after in _YEARS or before in _BEFORE_AGE):
            return True
    return False
