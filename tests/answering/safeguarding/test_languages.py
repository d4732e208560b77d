"""Calls for help in other languages are met; ordinary talk in them is not."""

from __future__ import annotations

import pytest

from bot.answering.safeguarding import Concern, screen
from bot.answering.safeguarding.folding import fold
from bot.answering.safeguarding.languages import foreign_call


@pytest.mark.parametrize(
    "message",
    [
        "un hombre me pide fotos desnuda", "un homme me demande des photos intimes", "ein mann bedroht mich", "pomocy",
        "ele me ameaça com fotos", "mi ricatta con le foto", "ma ameninta cu poze", "beni tehdit ediyor yardım",
        "أحتاج مساعدة رجل يهددني", "mujhe dhamki de raha hai madad karo", "мне угрожают, помогите", "мене шантажують",
        "mae ofn arna i, mae dyn yn bygwth fi", "救命", "助けて", "도와주세요", "ik word bedreigd, help mij",
    ],
)  # fmt: skip
def test_a_call_for_help_is_met(message: str) -> None:
    assert screen(message).support_due


@pytest.mark.parametrize(
    "message", ["quiero morir", "je veux mourir", "ich will sterben", "я хочу умереть", "أريد أن أموت", "死にたい"]
)
def test_despair_is_a_crisis(message: str) -> None:
    assert screen(message).concern is Concern.CRISIS


@pytest.mark.parametrize(
    "message",
    [
        "hola, qué tal", "bonjour, comment ça va", "guten tag, wie geht es dir", "cual es la capital de francia",
        "ile jest spraw", "quanti reati sono stati registrati", "привет, как дела", "kaç suç kaydedildi",
        "مرحبا كيف حالك",
        "quelle est la part de snapchat", "wie viele fälle gab es", "cuántos delitos hubo en 2022",
    ],
)  # fmt: skip
def test_ordinary_talk_is_left_alone(message: str) -> None:
    assert screen(message).concern is Concern.NONE


@pytest.mark.parametrize(
    "message",
    [
        "I want to know the figures", "who is the man in the report", "no one said so", "married?", "violent videos?",
        "pass mark?",
    ],
)  # fmt: skip
def test_english_is_not_taken_for_another_language(message: str) -> None:
    folded = fold(message)
    assert foreign_call(folded.words, folded.plain) is None


@pytest.mark.parametrize(
    "message",
    [
        "snälla hjälp mig",
        "jeg har lyst til å dø",
        "haluan kuolla",
        "pomozte mi prosím",
        "segítsetek",
        "bojim se oca",
        "noriu mirti",
        "palīdziet man lūdzu",
        "tôi muốn chết",
        "tolong aku",
        "natatakot ako",
        "nataka kufa",
        "ku taimake ni",
        "dwi ofn mynd adre",
        "φοβάμαι τον πατέρα μου",
        "אבא מרביץ לי",
        "мне страшно",
        "私を助けて",
        "삼촌이 저를 만졌어요",
        "ช่วยหนูด้วย",
    ],
)
def test_calls_in_languages_of_which_only_phrases_are_known(message: str) -> None:
    assert screen(message).support_due


@pytest.mark.parametrize(
    "message",
    ["god morgon allihopa", "jeg liker fotball", "mitä kuuluu", "ahoj jak se máš", "selamat pagi", "habari yako"],
)
def test_everyday_words_of_these_languages_do_not_call(message: str) -> None:
    assert not screen(message).support_due
