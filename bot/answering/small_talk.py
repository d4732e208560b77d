"""Messages that ask nothing of a report: greetings, thanks, sums; and questions in another language than the base's."""

from __future__ import annotations

import re
import unicodedata

from bot.answering.text import clean, fold, words

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


_SUM = re.compile(
    r"(?:(?:what|whats|wats|is|calculate|compute|work|out|solve|how|much|hey|hi|ok|so|please|pls|quick|question|the|answer"
    r"|to|of|and|does|do|make|equal|equals|sum|result|maths?|homework|bot|can|you|tell|me)\s+)*"
    r"\(?\d[\d.,]*\)?(?:\s*(?:[x*×+÷^=-]|/|times|plus|minus|divided by|multiplied by|over|to the power of|add)\s*"
    r"\(?\d[\d.,]*\)?)+(?:\s*(?:=|equals|is|pls|plz|please|thanks|thx|ta|bot|make|quick|quik|fast|now|then|lol|bro|mate|again))*"
)
_YEARS = re.compile(r"(?:19|20)\d\d\s*[-/]\s*\d{2,4}")


def _unmarked(text: str) -> str:
    return " ".join(fold(text).replace("?", " ").replace("!", " ").split())


def is_sum(text: str) -> bool:
    """Whether `text` is nothing but a sum to be worked out ("what is 17 times 23?"); a span of years is none."""
    folded = _unmarked(text)
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


_ENGLISH = frozenset(
    """
    the of and a to in is it you that was for on are with as his they at be this have from or had by what all
    were we when your can said there an each which she do how their if will up other about out many then them
    these so some her would make like him into time has look two more write go see number no way could people my
    than been call who its now did get come made may i me not but u r ur wat 2 4 n
    """.split()
)
