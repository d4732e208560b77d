"""The help that is shown: who is named in it, and what it never holds."""

from __future__ import annotations

import re

import pytest

from bot.answering.safeguarding import (
    ESSENTIAL,
    Concern,
    Helpline,
    Screening,
    coloured_line,
    public_line,
    refusal_paragraphs,
    support_paragraphs,
)

TRAINING_NUMBER = "310 2300"
EVERY = list(Concern)


@pytest.mark.parametrize("concern", EVERY)
def test_help_always_names_the_police_and_childline(concern: Concern) -> None:
    text = "\n".join(support_paragraphs(concern))
    assert "999" in text
    assert "0800 1111" in text
    assert len(text) <= 900


@pytest.mark.parametrize("concern", EVERY)
def test_help_asks_nothing_and_promises_nothing(concern: Concern) -> None:
    text = " ".join(support_paragraphs(concern))
    assert "?" not in text
    assert "!" not in text
    assert text.isascii()
    assert TRAINING_NUMBER not in text
    assert not re.search(r"\bconfidential|\bsecret\b|\bpromise|\bwe will\b|\banonymous|\d ?%|\bhours\b", text)
    assert "Nobody here has been told" in text
    assert "I keep nothing you wrote" in text
    assert "channel" in text


@pytest.mark.parametrize(
    ("concern", "needed"),
    [
        (Concern.WORRIED_ADULT, "0808 800 5000"),
        (Concern.OWN_BEHAVIOUR, "0808 1000 900"),
        (Concern.CRISIS, "116 123"),
        (Concern.CRISIS, "85258"),
        (Concern.SURVIVOR, "not your fault"),
        (Concern.DISCLOSURE, "not your fault"),
        (Concern.DISCLOSURE, "116 123"),
        (Concern.DISCLOSURE, "85258"),
        (Concern.WORRIED_ADULT, "116 123"),
        (Concern.HELP, "0808 800 5000"),
        (Concern.HELP, "116 123"),
    ],
)
def test_each_concern_is_sent_to_who_can_help(concern: Concern, needed: str) -> None:
    assert needed in " ".join(support_paragraphs(concern))


@pytest.mark.parametrize("concern", [c for c in EVERY if Screening(c).support_due])
def test_one_line_is_for_those_outside_the_uk(concern: Concern) -> None:
    assert sum("Outside the UK" in paragraph for paragraph in support_paragraphs(concern)) == 1


def test_own_behaviour_is_met_without_praise_or_blame() -> None:
    text = " ".join(support_paragraphs(Concern.OWN_BEHAVIOUR)).casefold()
    assert not re.search(r"right thing|not your fault|glad|wrong|crime|illegal|offence", text)


def test_a_curated_entry_of_the_same_name_replaces_the_compiled_one() -> None:
    line = Helpline("NSPCC Helpline", "adults", "UK", "0808 999 9999, email", "https://nspcc.example/", "2026-01-01")
    assert "0808 999 9999" in " ".join(support_paragraphs(Concern.WORRIED_ADULT, (line,)))


@pytest.mark.parametrize(
    "line",
    [
        Helpline("Childline", "all", "UK", "0800 310 2300", "https://x.example/", "2026-01-01"),
        Helpline("Childline", "all", "UK", "", "https://x.example/", "2026-01-01"),
        Helpline("NSPCC Helpline", "all", "UK", "x" * 900, "https://x.example/", "2026-01-01"),
        Helpline("NSPCC Helpline", "all", "UK", "0800 1", "http://x.example/", "2026-01-01"),
    ],
)
def test_an_unfit_entry_never_hides_the_help(line: Helpline) -> None:
    for concern in EVERY:
        text = "\n".join(support_paragraphs(concern, (line,)))
        assert "0800 1111" in text
        assert len(text) <= 900
        assert TRAINING_NUMBER not in text


def test_help_stands_without_any_list() -> None:
    assert support_paragraphs(Concern.DISCLOSURE, ()) == support_paragraphs(Concern.DISCLOSURE)


def test_the_refusal_names_stop_it_now_and_holds_no_address() -> None:
    text = " ".join(refusal_paragraphs())
    assert "0808 1000 900" in text
    assert "Worried about a child" in text
    assert "http" not in text
    assert "?" not in text


def test_the_public_line_labels_nobody() -> None:
    line = public_line()
    assert "999" in line
    assert "0800 1111" in line
    assert not re.search(r"\byou (?:wrote|said|are)|abuse|groom|your message", line)


def test_the_coloured_line_is_short_and_holds_only_help_numbers() -> None:
    line = coloured_line()
    assert len(line) <= 120
    assert set(re.findall(r"\d+", line)) == {"0800", "1111", "999"}


def test_essential_lines_are_uk_first_and_complete() -> None:
    assert [line.region for line in ESSENTIAL].index("elsewhere") == len(ESSENTIAL) - 1
    for line in ESSENTIAL:
        assert line.url.startswith("https://")
        assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", line.verified_on)
        assert line.verified_by == "nobody yet"
        assert TRAINING_NUMBER not in line.contact
        assert not re.search(r"\b\d{1,2}(?:am|pm)\b|\bhours\b|24/7", line.contact)
