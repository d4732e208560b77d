"""Messages that ask nothing of a report: greetings, thanks, sums; and questions in another language than the base's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

from bot.answering.text import clean, fold, stem, words

_GREETINGS = frozenset(
    """
    hi hiya hello hey heya yo hullo howdy greetings morning afternoon evening night good day bot mate all
    everyone there again thanks thank you cheers ta thx very so much bye goodbye goodnight see ya later ok okay
    k cool nice great lol haha hahaha hehe lmao wow yes yeah yep no nope nah sorry soz please pls test testing
    ping up sup how are doing today fine well morning! welcome back hm hmm um uh oh ah brb gtg np problem
    worries sound lovely ace to the for your help that's thats is whats wats wassup wazzup whatsup hows hru wyd
    """.split()
)
_FOREIGN = {
    "Spanish": """
        que qué cuantos cuántos cuantas cuántas como cómo donde dónde quien quién por para los las una del
        está son fue hay niños niñas delitos informe dice según porque el la es de en
    """,
    "French": """
        quoi combien comment où qui pourquoi les des une est sont dans pour avec sur enfants rapport selon
        quel quelle quels quelles était il elle le la du au aux de en dit
    """,
    "German": """
        was wie wieviel wieviele viele wer wo warum wann der die das den dem ein eine ist sind war wurden mit
        für auf kinder bericht laut über und nicht im von zu
    """,
    "Italian": """
        che cosa quanti quante come dove chi perché gli una sono nel della delle dei bambini rapporto secondo
        quale quali stato il lo la di in è
    """,
    "Portuguese": """
        quantos quantas como onde quem porque os as uma são foi crianças relatório segundo qual quais não do
        da dos das o de em é
    """,
    "Polish": """
        co ile jak gdzie kto dlaczego kiedy jest są było w na z dla dzieci raport według które który czy nie
        się do od i
    """,
    "Dutch": """
        wat hoeveel hoe waar wie waarom wanneer de het een is zijn waren met voor op kinderen rapport volgens
        welke niet van en
    """,
    "Romanian": """
        ce cât câte câți cum unde cine de ce este sunt în pentru copii raportul care nu și la din
    """,
    "Turkish": """
        ne kaç nasıl nerede kim neden bir ve bu çocuk çocuklar rapor göre hangi için mi mı
    """,
    "Welsh": """
        beth faint sut ble pwy pam pryd mae yn y yr o plant adroddiad gan am ar
    """,
}
"""Common words of languages, each with a meaning in a question."""
_FOREIGN_WORDS = {language: frozenset(listed.split()) for language, listed in _FOREIGN.items()}


_BEFORE_SUM = (
    r"(?:(?:what|whats|wats|is|calculate|compute|work|out|solve|how|much|hey|hi|ok|so|please|pls|quick|question|the|answer"
    r"|to|of|and|does|do|make|equal|equals|sum|result|maths?|homework|bot|can|you|tell|me)\s+)*"
)
_AFTER_SUM = (
    r"(?:\s*(?:=|equals|is|pls|plz|please|thanks|thx|ta|bot|make|quick|quik|fast|now|then|lol|bro|mate|again))*"
)
_SHARE = re.compile(
    _BEFORE_SUM + r"\d+(?:\.\d+)?\s*(?:%|percent|per cent)\s*of\s*[£$€]?\s*(\d+(?:,\d{3})*(?:\.\d+)?)" + _AFTER_SUM
)
_SUM = re.compile(
    _BEFORE_SUM
    + r"\(?\d[\d.,]*\)?(?:\s*(?:[x*×+÷^=-]|/|times|plus|minus|divided by|multiplied by|over|to the power of|add)\s*"
    r"\(?\d[\d.,]*\)?)+" + _AFTER_SUM
)
_YEARS = re.compile(r"(?:19|20)\d\d\s*[-/]\s*\d{2,4}")


def _unmarked(text: str) -> str:
    return " ".join(fold(text).replace("?", " ").replace("!", " ").split())


def is_sum(text: str, figures: Container[float] = ()) -> bool:
    """Whether `text` is nothing but a sum to be worked out ("what is 17 times 23?"); a span of years is none.

    A share of a number ("20% of 350") is one unless it is of one of the `figures` that a report gives.
    """
    folded = _unmarked(text)
    share = _SHARE.fullmatch(folded)
    if share:
        return float(share.group(1).replace(",", "")) not in figures
    return _SUM.fullmatch(folded) is not None and not _YEARS.search(folded)


_CLOCK = re.compile(
    r"(?:hey |hi |ok |bot |so |pls |yo )*(?:what|whats|wat|wats|tell me|you know) (?:is )?(?:the )?"
    r"(?:time(?: is it| it is)?(?: now| right now| rn)?(?: in (?!the\b)\w+(?: \w+)?)?"
    r"|(?:day|date) (?:is it |is )?today)"
    r"(?: now| right now| rn| pls| plz| please| lol)*"
)


def asks_the_time(text: str) -> bool:
    """Whether `text` asks what time or day it is, here or elsewhere; a bot that knows one report does not know."""
    folded = _unmarked(text)
    return _CLOCK.fullmatch(folded) is not None


_ANYBODY = (
    r"(?:any ?(?:one|body)|some(?:one|body)|other people|others|people|every ?(?:one|body)"
    r"|(?:the )?(?:mods?|moderators?|admins?|police)|my (?:mum|mom|dad|parents?|teachers?|school))"
)
_WHAT_IS_SAID = (
    r"(?:this|that|it|these|me|what|my|i|u|you|say|said|type|typed|write|wrote|ask|asked"
    r"|messages?|questions?|here|chats?)"
)
_WHO_SEES = re.compile(
    r"(?:hey |hi |hello |wait |so |but |and |ok |pls |please |bot |also )*(?:"
    rf"(?:can|could|will|do|does|did|are) {_ANYBODY}(?: else)?(?: here)?(?: able to| going to)?"
    rf" (?:see|read|know|find out|hear)(?: about)?(?: {_WHAT_IS_SAID}){{0,5}}"
    r"|(?:is|are) (?:this|it|u|you|my|these|the) ?(?:chat|messages?|questions?|bot|thing|channel|place)?"
    r"(?: (?:private|anonymous|anon|confidential|secret|a safe space|safe to talk to|safe to talk))+(?: here)?"
    rf"|who (?:else )?(?:can )?(?:sees?|reads?)(?: {_WHAT_IS_SAID}){{1,4}}"
    r"|(?:will|do|would|wont|dont|can) (?:u|you) (?:going to |ever )?(?:tell|snitch on|report|keep|save|store|log)"
    rf"(?: (?:{_ANYBODY}|on|about|if|to|{_WHAT_IS_SAID})){{1,7}}"
    r"|(?:can|could|may) i (?:ask|tell|talk to) (?:u|you) (?:about )?something(?: (?:personal|private|secret|bad))?"
    r")(?: or not| please| pls| though| tho| by the way| btw)?"
)


_OF_THE_REPORT = frozenset({"how ", "what", "whic", "when", "why ", "wher", "the "})


def asks_who_sees(text: str) -> bool:
    """Whether `text` is nothing but a question who sees, keeps or passes on what is written to the bot."""
    if text[:4].casefold() in _OF_THE_REPORT:
        return False  # most questions: they need not be cut into words here
    return _WHO_SEES.fullmatch(" ".join(words(text))) is not None


def is_small_talk(text: str) -> bool:
    """Whether `text` is nothing but a greeting, thanks or the like; "good question?" about something is not."""
    tokens = fold(text).replace("?", " ").replace("!", " ").replace(",", " ").replace(".", " ").split()
    return len(tokens) <= 8 and all(t in _GREETINGS or not any(c.isalnum() for c in t) for t in tokens)


def is_foreign(text: str, known: frozenset[str]) -> bool:
    """Whether `text` is a whole question in another language.

    `known` are words of the base; a text that holds several of them, or more English than anything else, is not
    foreign.
    """
    text = clean(text)
    letters = [] if text.isascii() else [c for c in text if c.isalpha()]
    if len(letters) >= 4:
        latin = sum(1 for c in letters if "LATIN" in unicodedata.name(c, ""))
        if latin / len(letters) < 0.5:
            return True
    spoken = [w.strip(".,?!¿¡:;\"'()").casefold() for w in text.split()]
    spoken = [w for w in spoken if w]
    if len(spoken) < 3:
        return False
    english = sum(1 for w in spoken if w in _ENGLISH)
    best = max(sum(1 for w in spoken if w in listed) for listed in _FOREIGN_WORDS.values())
    return (
        best >= 2
        and best > english
        and best / len(spoken) >= 0.3
        and sum(1 for w in words(text) if w in known) <= len(spoken) * 0.7
    )


def is_hardly_english(text: str, known: Container[str]) -> bool:
    """Whether most words of `text`, two or more, are none of English; `known` has English stems.

    So few are misspelt in what people ask that this is for what nothing answers.
    """
    spoken = [word for word in _LETTERS.findall(clean(text).casefold()) if len(word) > 1]
    english = sum(1 for word in spoken if word in _ENGLISH or stem(word) in known)
    return len(spoken) > 1 and english <= MOSTLY_FOREIGN * len(spoken)


_LETTERS = re.compile(r"[^\W\d_]+")
MOSTLY_FOREIGN = 0.34
"""The share of a text's words that may be English in one that hardly is."""
_ENGLISH = frozenset(
    """
    the of and a to in is it you that was for on are with as his they at be this have from or had by what all
    were we when your can said there an each which she do how their if will up other about out many then them
    these so some her would make like him into time has look two more write go see number no way could people my
    than been call who its now did get come made may i me not but u r ur wat 2 4 n
    """.split()
)
