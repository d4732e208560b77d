"""Recognises messages that try to change what the bot is or does instead of asking about the report.

Evidence is scored: an order to the bot, and something of the bot's own that it is to change, show or make up.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from .safeguarding.folding import clean, fold

_MARKUP: Final = re.compile(
    r"@ ?(?:everyone|here)\b|<[@#][&!]?[0-9]+>|<id:|\[[^\]]{0,200}\]\(\s*https?:|<script|</?system>|\[/?inst\]|###|<\|"
)
_LINK: Final = re.compile(r"https?://|discord\.gg/|www\.")
_WHOLE: Final = frozenset(
    """
system prompt|hidden prompt|initial prompt|your prompt|developer mode|debug mode|god mode|dan mode|admin mode|maintenance mode|unrestricted mode|jailbreak|jailbroken|prompt injection|do anything now|
you are now|u are now|you are no longer|no longer a|from now on|for the rest of this|for the rest of the|for the remainder|new policy|new instructions|new instruction|override code|admin override|
repeat after me|say after me|repeat the following|repeat this|output the following|output exactly|print the following|reply with exactly|reply only with|respond only with|respond with only|answer only with|
copy paste this|copy and paste|copy this|paste this|echo this|echo back|copy exactly|type everyone|write everyone|tag everyone|ping everyone|ping all|mention everyone|mention all|tag all|notify everyone|at everyone|ping the|mention the moderators|
ignore your|ignore all|ignore previous|ignore the previous|ignore the above|ignore everything|ignore any|ignore what you|ignore every|ignore my last|ignore those|ignore the rules|ignore the instructions|ignore safety|ignore that you|
disregard your|disregard all|disregard the|disregard everything|disregard previous|disregard any|forget your|forget all|forget everything|forget previous|forget the rules|forget what you were|forget you are|override your|bypass your|break your|drop your|remove your|
stop being a|stop being the|act as|act like|behave as|behave like|roleplay as|role play as|pretend you|pretend to be|pretend that you|pretend the|pretend that the|lets pretend|let us pretend|imagine you are|imagine you re|simulate|impersonate|play the part|play the role|play a character|in character|speak as|talk like a|answer like a|answer as a|respond as|respond like|write as if you|
your instructions|your system|your configuration|your config|your settings|your source code|your code|your token|discord token|bot token|api key|api keys|your secret key|the secret key|access token|your password|your credentials|environment variables|config file|dot env|your guidelines|your rules|your restrictions|your limits|your filters|your programming|your training data|what were you told before|were you told before|what model are you|the right answer to|for next time that|the n word|evil ai|which model are you|what language model|
without restrictions|without any restrictions|no restrictions|no limits|no rules|no filter|unfiltered|uncensored|
make up|make something up|make one up|making up|made up stats|fabricate|invent a|invent some|invent one|invent the|invent statistics|invent numbers|fake stats|fake statistics|fake statistic|fake quote|fake figure|fake number|fake numbers|just guess|hallucinate|lie about the|lie to me about
""".replace("\n", "")
    .strip()
    .strip("|")
    .split("|")
)
_ORDERS: Final = frozenset(
    """
set change update edit replace save store remember record add insert delete correct overwrite rewrite amend modify
alter confirm accept switch turn
""".split()
)
_OBJECTS: Final = frozenset(
    """
paragraph fact figure number record article database memory source base knowledge file total entry stat statistic text
report answer percentage quote citation value
""".split()
)
_AUTHORITY: Final = frozenset(
    """
admin admins administrator moderator moderators mods owner developer creator openai anthropic discord staff sudo root
system maker programmer dev
""".split()
)
_PERMITS: Final = frozenset(
    """
authorise authorize authorised authorized allow allowed allows approved approve voted decided confirmed says said told
agreed permission override unlock unlocked command order ordered instruct instructed
""".split()
)
_DATA: Final = re.compile(r"[0-9][0-9,.]*%?")


def manipulation(text: str) -> bool:
    """Whether the message tries to change the bot's rules, make it ping, reveal its set-up, play a part or keep a figure."""
    plain = clean(text)
    if _MARKUP.search(plain):
        return True
    folded = fold(text)
    words = folded.words[:600]
    if _LINK.search(plain) and any(word in _PASTING for word in words[:12]):
        return True
    if words[:2] in (("new", "rule"), ("new", "rules")) or words[:2] == ("say", "exactly"):
        return True
    return _phrased(words) or _plants(words) or _orders_about_bot(words)


_BEFORE_ORDER: Final = frozenset("please you to just now and lets u then can could ok so hey bot but or".split())
_PASTING: Final = frozenset(
    """
say post type write copy paste output print repeat send echo reply respond share display render show include
""".split()
)
_EXEMPT: Final = (
    "did they make up", "make up the rest", "make up most", "make up the majority", "make up for", "makes up", "girls make up", "boys make up", "they make up", "victims make up", "what make up", "children make up", "does meta make up",
    "make up of", "make up a quarter", "make up half", "make up more", "did the police make up", "act as a", "act like a backdoor", "and act as",
)  # fmt: skip


def _phrased(words: Sequence[str]) -> bool:
    text = f" {' '.join(words)} "
    for exempt in _EXEMPT:
        if exempt != "act as a" and f" {exempt} " in text:
            text = text.replace(f" {exempt} ", " ")
    for size in (2, 3, 4, 1, 5):
        for at in range(len(words) - size + 1):
            phrase = " ".join(words[at : at + size])
            if phrase in _WHOLE and f" {phrase} " in text:
                if phrase.startswith("pretend") and at and words[at - 1] not in _BEFORE_ORDER:
                    continue
                return not _asks_about(words, phrase)
    return False


def _asks_about(words: Sequence[str], phrase: str) -> bool:
    """Whether the phrase only happens to stand in a question: "does encryption act as a shield", "can firms bypass …"."""
    if phrase in (
        "act as",
        "act like",
        "behave as",
        "behave like",
        "simulate",
        "impersonate",
        "pretend to be",
        "no rules",
        "no limits",
        "no restrictions",
        "without restrictions",
        "make up",
        "making up",
        "ignore the rules",
        "no longer a",
        "your code",
        "in character",
        "from now on",
        "copy this",
        "paste this",
        "repeat this",
        "ping the",
        "stop being a",
    ):
        return words[0] in (
            "do", "does", "did", "is", "are", "was", "were", "why", "which", "who", "how", "what", "can", "could", "would", "will", "have", "has", "when", "where", "the", "some", "many", "any", "if", "should", "so", "i", "he", "she", "they", "my"
        ) and not any(word in ("you", "your", "u") for word in words)  # fmt: skip
    return False


def _plants(words: Sequence[str]) -> bool:
    """Whether a figure or fact is to be set, saved or remembered: "set … to 70", "add a fact saying", "store it"."""
    if (
        words
        and words[0]
        in (
            "did",
            "does",
            "do",
            "why",
            "who",
            "what",
            "which",
            "how",
            "is",
            "was",
            "were",
            "are",
            "when",
            "where",
            "has",
            "have",
        )
        and not any(word in ("you", "save", "store") for word in words)
    ):
        return False
    for at, word in enumerate(words):
        if word not in _ORDERS:
            continue
        after = words[at + 1 : at + 9]
        number = any(_DATA.fullmatch(one) for one in after)
        thing = any(one in _OBJECTS for one in after)
        if word in (
            "remember",
            "save",
            "store",
            "record",
            "set",
            "change",
            "update",
            "replace",
            "correct",
            "edit",
            "overwrite",
            "amend",
            "rewrite",
            "modify",
            "alter",
        ):
            if number and (thing or "to" in after or "as" in after or "with" in after or "that" in after):
                return True
            if (
                thing
                and any(one in ("to", "say", "saying", "reads", "read", "as", "was", "with", "from") for one in after)
                and word != "record"
            ):
                return True
            if (
                word in ("save", "store")
                and any(one in ("it", "that", "this", "change", "the") for one in after[:2])
                and len(words) > 3
            ):
                return True
        if (
            word in ("add", "insert")
            and thing
            and any(one in ("saying", "says", "that", "to", "about") for one in after)
        ):
            return True
        if word == "use" and "now" in after:
            return True
    return False


def _orders_about_bot(words: Sequence[str]) -> bool:
    """Someone in authority said to permit the bot something, or an order to show or be what the bot is not."""
    text = f" {' '.join(words)} "
    authority = any(word in _AUTHORITY for word in words)
    permits = any(word in _PERMITS for word in words)
    to_bot = any(
        word
        in (
            "you",
            "your",
            "u",
            "mode",
            "code",
            "anything",
            "unrestricted",
            "correction",
            "confirm",
            "config",
            "configuration",
        )
        for word in words
    )
    if (
        authority
        and permits
        and to_bot
        and words[0] not in ("who", "what", "which", "why", "how", "did", "does", "was", "is")
    ):
        return True
    if any(
        f" {one} " in text
        for one in (
            "reveal your",
            "show your",
            "show me your",
            "tell me your",
            "print your",
            "leak your",
            "display your",
            "output your",
            "reveal the configuration",
            "reveal configuration",
            "show the config",
            "show me the config",
            "your instruction",
            "translate your",
            "summarise your",
            "whats your prompt",
            "what your prompt",
            "and whats your prompt",
        )
    ):
        return any(
            word
            in (
                "prompt",
                "instructions",
                "instruction",
                "rules",
                "configuration",
                "config",
                "token",
                "key",
                "keys",
                "secret",
                "system",
                "settings",
                "password",
                "code",
                "env",
                "guidelines",
                "secrets",
                "prompts",
            )
            for word in words
        )
    if words[:1] == ("forget",) and any(word in ("you", "your", "u") for word in words[1:]):
        return True
    if words[:1] in (("sudo",), ("system",), ("admin",)) and len(words) > 2:
        return True
    roles = ("you are", "u are", "your a", "you re", "call me", "be my", "be a")
    if any(f" {role} " in text for role in roles) and any(
        word
        in (
            "now",
            "evil",
            "evilbot",
            "dan",
            "pirate",
            "cat",
            "only",
            "game",
            "play",
            "roleplay",
            "master",
            "agree",
            "assistant",
            "persona",
            "called",
            "named",
        )
        for word in words
    ):
        return any(
            word
            in (
                "play",
                "pretend",
                "now",
                "roleplay",
                "game",
                "call",
                "persona",
                "agree",
                "dan",
                "evil",
                "evilbot",
                "only",
            )
            for word in words
        ) and words[0] not in ("who", "why", "when")
    if "say" in words[:3] and any(word in ("word", "exactly", "loud", "swear", "banana") for word in words):
        return True
    if any(
        f" {one} " in text
        for one in (
            "whenever i say",
            "every time i say",
            "every question with",
            "each question with",
            "always answer",
            "always reply",
            "always say",
            "you reply",
            "answer every",
            "answer everything with",
            "agree with everything",
            "agree with all",
            "say yes to",
            "end every",
            "start every",
            "prefix every",
            "finish every",
        )
    ):
        return True
    return any(
        f" {one} " in text
        for one in (
            "secret statistics",
            "secret stats",
            "play a game with me",
            "play pretend",
            "this game the report",
            "role play you",
            "roleplay you",
            "lets roleplay",
            "lets role play",
            "written by me",
            "say something funny and ignore",
        )
    )
