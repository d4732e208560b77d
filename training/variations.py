"""Ways of asking as other people would type them: with something said before and after, or in haste.

Each text that teaches the classifier teaches it a second time, varied: it learns what does not matter. Openings and
closings are such as anybody may use about anything; habits of haste are letters left out, doubled or swapped, and
spellings by sound. Which variation a text gets is drawn from a seed.
"""

from __future__ import annotations

import random

OPENINGS = tuple(
    """
I'm a teacher and
As a parent I'd like to know:
for my homework i need to know
quick question,
sorry if this is obvious but
My head teacher asked me:
Settle a bet for us:
my mate reckons he knows, but
I'm writing a piece for the local paper.
For the school newsletter:
I run a youth club and was wondering,
hi bot
ok so
yo
um
According to the report,
In the article,
My gran wants to know
I'm new here, can you tell me
I have a presentation tomorrow.
As a governor at a primary school I want to ask:
someone in the group chat says they know but
As a radio journalist I need this in one line:
could you remind me
I read the piece too fast.
my dad says its all made up but
We're making a poster.
I work for the council;
For a slide on online safety,
asking for a friend:
My English is not so good, sorry.
I'm fourteen and doing a project,
my sister's teacher told her to find out
please can you tell me
just wondering
real talk
I was told you would know:
As a social worker I should know this, but
The editor wants to know
before I quote it,
wait
tbh i forgot,
For my dissertation I want to check:
I'm a volunteer at Scouts and
my nan rang and asked
In a meeting today it came up:
The vicar asked me after the service,
Our PTA is putting together a leaflet.
I sit on a committee that looks at this;
I only skimmed it.
""".strip().splitlines()
)
CLOSINGS = tuple(
    """
pls
please?
thanks
asap
need it for school
I need one line for a slide.
for a poster
if you know
cheers
lol
or am I wrong
My editor is waiting.
I can't find it in the article.
for my homework
idk
just curious
Going by the report, I mean.
my teacher wants it today
""".strip().splitlines()
)
BY_SOUND = dict(
    pair.split("/")
    for pair in """
you/u are/r to/2 for/4 what/wot whats/wats the/da with/wiv that/dat this/dis people/ppl because/cuz about/abt
please/pls how/hw many/mny much/mch and/n is/iz does/dos know/kno why/y before/b4 children/kids girls/gurls
police/polis report/rport percent/% said/sed says/sez who/hoo their/there when/wen where/were which/wich right/rite
year/yr years/yrs between/btwn something/smth have/hav were/wer was/woz of/ov from/frm they/dey
""".split()
)
DROPPED = frozenset("the a an of in is do does did to".split())
OPENED, CLOSED, KEPT_CAPITAL = 0.75, 0.45, 0.4
"""How often something is said before, and after; how often the text keeps its first letter then."""
SOUNDED, MISSPELT, LEFT_OUT = 0.6, 0.45, 0.1
"""How often a word that can be is spelt by sound, a longer one misspelt, a small one left out."""
_LETTERS = "abcdefghijklmnoprstuy"


class Variations:
    """Varies texts, each time anew; the same texts in the same order give the same variations."""

    def __init__(self, seed: int = 3) -> None:
        self._draw = random.Random(seed)  # noqa: S311 - a sample, not a secret

    def framed(self, text: str) -> str:
        """Return `text` with something said before or after it, or both."""
        draw = self._draw
        if draw.random() < OPENED:
            text = draw.choice(OPENINGS) + " " + (text if draw.random() < KEPT_CAPITAL else text[0].lower() + text[1:])
        return f"{text} {draw.choice(CLOSINGS)}" if draw.random() < CLOSED else text

    def hasty(self, text: str) -> str:
        """Return `text` as somebody types it in haste."""
        said = (self._haste(word) for word in text.lower().rstrip("?.!").split())
        return " ".join(word for word in said if word) or text

    def either(self, text: str) -> str:
        """Return `text` framed or hasty, half the time each."""
        return self.framed(text) if self._draw.random() < 0.5 else self.hasty(text)

    def _haste(self, word: str) -> str:
        chance = self._draw.random()
        if word in BY_SOUND and chance < SOUNDED:
            return BY_SOUND[word]
        if len(word) > 3 and word.isalpha() and chance < MISSPELT:
            return self._misspelt(word)
        return "" if word in DROPPED and chance < LEFT_OUT else word

    def _misspelt(self, word: str) -> str:
        """Return `word` with a letter changed within it, or without its vowels there."""
        at = self._draw.randrange(1, len(word) - 1)
        before, letter, after = word[:at], word[at], word[at + 1 :]
        return self._draw.choice(
            (
                word[0] + "".join(c for c in word[1:-1] if c not in "aeiou") + word[-1],
                before + after,
                before + after[0] + letter + after[1:],
                before + letter + letter + after,
                before + self._draw.choice(_LETTERS) + after,
            )
        )
