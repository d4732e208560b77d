"""Recognises who looks for a way to be in touch with children unseen, however the question is dressed.

Four shapes: the speaker, or "a man who", wants to write to or talk with children privately, or keeps to himself what
they wrote; asks whether they get caught at it; asks which game or service lets adults do it privately; or wants sexual
pictures of children. Nobody who has been approached speaks so: what a child tells of is not taken for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from .phrasing import holds, phrases

_CHILD: Final = (
    r"(?:(?:little|young|younger|underage|school) (?:girls?|boys?|kids?|children|teens?|ones)|schoolgirls?|schoolboys?"
    r"|under ?aged? (?:girls?|boys?|kids?|ones|people|teens?)"
    r"|children|kids|minors|underage|preteens?|tweens?|toddlers?|pupils"
    r"|under (?:tens|elevens|twelves|sixteens|1[0-6]s?|[5-9]s)"
    r"|(?:[5-9]|1[0-5]|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen) (?:year|yr)s? olds)"
)
_CONTACT: Final = (
    r"(?:messag(?:e|ing)|text(?:ing)?|talk(?:ing)?|chat(?:ting)?|dm(?:s|ing)?|contact(?:ing)?|speak(?:ing)?"
    r"|writ(?:e|ing)|meet(?:ing)?|reach(?:ing)?)"
)
_PLACE: Final = r"(?:games?|apps?|sites?|servers?|platforms?|services?|places?|chats?|rooms?)"
_WANTED: Final = re.compile(
    r"\b(?:i|me|im (?:\w+ ){1,6}?(?:and|n|who)|i (?:am|m) (?:\w+ ){1,6}?(?:and|n|who)) (?:really )?"
    r"(?:want|wanna|need|like|likes|love|enjoy|would like|wish|hope|plan|try|am trying|m trying|can|could)"
    r"(?: to| 2)? "
    rf"(?:\w+ ){{0,2}}?{_CONTACT}\b(?: \w+){{0,4}}? {_CHILD}\b"
)
_CAUGHT: Final = re.compile(
    r"\b(?:caught|traced|noticed|seen|found out|in trouble) (?:for |when |while |if )?(?:i )?"
    rf"{_CONTACT}\b(?: \w+){{0,3}}? {_CHILD}\b"
)
_SOMEBODY: Final = re.compile(
    r"\b(?:a (?:man|guy|bloke|person|friend|mate|gentleman|grown up)|an (?:adult|older man|uncle)|someone|somebody|men"
    r"|adults) "
    r"(?:who|that)(?:d| would| wants| want| likes| like| enjoys| enjoy| wishes| is| s| prefers)* "
    rf"(?:\w+ ){{0,3}}?{_CONTACT}\b(?: \w+){{0,4}}? {_CHILD}\b"
)
_OWN: Final = re.compile(
    r"\b(?:my|our) (?:\w+ )?(?:conversations?|chats?|messages?|talks?|texts?|dms?|contacts?|calls?) (?:with|to) "
    rf"(?:\w+ ){{0,2}}?{_CHILD}\b"
)
_PLACES: Final = re.compile(
    rf"\b{_PLACE}\b(?: \w+){{0,3}}? (?:let|lets|allow|allows|where|that)\b"
    rf"(?: \w+){{0,4}}? {_CONTACT}\b(?: \w+){{0,4}}? {_CHILD}\b"
)
_MINOR: Final = (
    r"(?:(?:[5-9]|1[0-5]) ?(?:f|m|yo|y|yr|yrs|yrold|year old|years old|yr old)s?|children|child|kids?|minors?|underage"
    r"|preteens?|tweens?|toddlers?|schoolgirls?|schoolboys?|little (?:girls?|boys?)|pupils?)"
)
_PICTURES: Final = re.compile(
    r"(?<!said )(?<!says )(?<!wrote )(?<!like )\bi (?:really |just )?"
    r"(?:want|wanna|need|collect|buy|look for|am looking for|am after|like) (?:to )?"
    r"(?:get |see |have |buy |swap |trade )?(?:\w+ ){0,2}?(?:nudes?|naked|porn|sexy|dirty|nsfw)\b"
    rf"(?: \w+){{0,3}}? (?:from|of|by|with) (?:a |an |my |some |the )?(?:\w+ )?{_MINOR}\b"
)
"""Who wants such pictures of a child: whoever is asked for them speaks of another's wish."""
_UNSEEN: Final = phrases(
    """
private|privately|in private|secret|secretly|in secret|caught|traced|trace|untraceable|no record|keeps no record
keep no record|no logs|unnoticed|noticed|anonymous|anonymously|alone|one on one|1 on 1|hidden|disappear|disappears
vanish|vanishes|deletes|without anyone|without parents|without their parents|not seen|unmonitored|unmoderated
no moderation|off the record|unobserved|out of sight|unwatched|undisturbed|on the quiet|on the sly|discreet|discreetly
under the radar|below the radar|unseen|invisible|untracked|nobody sees|no one sees|nobody reads|no one reads
nobody knows|no one knows|nobody would know|no one would know|cant be read|cant be seen|behind closed doors
without being seen
"""
)
_ABOUT: Final = phrases(
    """
according to|the report|this report|the article|this article|does it say|protect|prevent|stop|ban|banned|block|safe
safer|safety|safeguard|safeguarding|as a parent|as a teacher|as a journalist|should|shouldnt|allowed to let|my son
my daughter|my kids|our kids|my child|my pupils|our pupils|my class|worried|illegal|is it legal|the law|the bill
"""
)


def seeks_contact(words: Sequence[str]) -> bool:
    """Whether folded words look for unseen contact with children, or for sexual pictures of them."""
    text = f" {' '.join(words[:120])} "
    if _PICTURES.search(text) and not holds(text, _ABOUT):
        return True
    if not holds(text, _UNSEEN) or holds(text, _ABOUT):
        return False
    return any(pattern.search(text) for pattern in (_WANTED, _SOMEBODY, _OWN, _CAUGHT, _PLACES))
