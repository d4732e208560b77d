"""What a moderator may write, and what not: everything at once, each in a sentence that says what to do."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest

from bot.answering.safeguarding import ESSENTIAL
from bot.knowledge.confusable import look_alike
from bot.knowledge.contacts import contacts, without_contacts
from bot.knowledge.hygiene import (
    QUESTION,
    STATEMENT,
    Draft,
    examine,
    examine_fact,
    examine_question,
    near_duplicates,
    refused,
)
from bot.knowledge.library import curated_base
from bot.knowledge.local_fact import LocalCitation, LocalFact
from bot.knowledge.models import Kind
from bot.knowledge.reader import read

GOOD = Draft(
    statement="The town recorded 912 bicycle thefts in 2024/25, data from 44 wards.",
    source="https://www.example.org/news/2025-thefts?id=1#top",
    period="2024/25",
    questions="- How many thefts in 2024/25?\n2. thefts 24/25\n\n  Number   of thefts in 2024/25? \nthefts 24/25",
    why="newer figures",
)


def sentences(draft: Draft, field: str | None = None) -> list[str]:
    return [f.sentence for f in examine(draft) if f.refuses and field in {None, f.field}]


def test_a_good_draft_becomes_a_fact_and_a_fact_a_draft() -> None:
    assert examine(GOOD) == ()
    fact = GOOD.fact()
    assert fact.kind is Kind.FIGURE
    assert fact.questions == ("How many thefts in 2024/25?", "thefts 24/25", "Number of thefts in 2024/25?")
    assert fact.host == "example.org"
    assert Draft.of(fact, GOOD.why).fact() == fact
    assert replace(GOOD, gap=True).fact().kind is Kind.GAP
    assert replace(GOOD, quote="“It fell.”", speaker="Jo Bloggs").fact().kind is Kind.QUOTE


def test_what_a_form_does_not_show_is_kept_when_a_fact_is_edited() -> None:
    before = LocalFact.model_validate({**GOOD.fact().model_dump(), "aliases": ["bikes"], "basis": "44 wards"})
    after = replace(Draft.of(before), statement="The town recorded 913 bicycle thefts in 2024/25.").fact(before)
    assert (after.aliases, after.basis, after.cite) == (before.aliases, before.basis, before.cite)
    assert after.text != before.text


@pytest.mark.parametrize(
    "statement",
    [
        "Royal Assent was given on 26 October 2023, and section 127 covers those aged 12 to 15.",
        "From 2017-2023 and 2017/18–2022/23: 34,000 offences, 1 000 000 people, £18.5 million, 89 % of 1,824.",
        "It fell from 7062 in 2023 to 7263 in 2024; 2020 2021 2022 2023 are left out.",
        "The helpline took 12,000 calls in 2022/23 and answered 350 of them on 2023-08-14.",
        "It emits 5 m² of CO₂, says Łukasz of the Café Ωmega; naïve, isn’t it – “so” they say…",
        "Calls to 350 schools were made. Phone use at 14 is common; the text has 2000 words.",
    ],
)
def test_numbers_that_are_no_contacts_are_left_alone(statement: str) -> None:
    assert sentences(replace(GOOD, statement=statement)) == (
        ["The statement holds a word of mixed alphabets; remove it."] if "Ωmega" in statement else []
    )
    assert without_contacts(f"{statement} https://example.org") == without_contacts(statement)
    assert without_contacts(statement).split() == unicodedata.normalize("NFKC", statement).split()


CONTACTS = {
    "phone number": [
        "0800 123 4567", "０８００ １２３ ４５６７", "+44 20 7946 0958", "(020) 7946 0958", "0207-946-0958",
        "0800-1111", "555-123-4567", "07911123456", "1-800-422-4453",
        "zero eight zero zero one one one one", "0 8 0 0 5 5 5 1",
    ],
    "e-mail address": ["jo@example.org", "jo.b+x@mail.example.co.uk", "jo(at)example.org"],
    "invitation": ["discord.gg/abcdef", "https://discord.com/invite/abc", "DISCORD.GG/x", "t.me/abc", "discord .gg/x"],
    "web address": ["https://evil.example", "www.evil.example", "evil.ex/path", "ftp://a.b", "[x](https://e.ex)"],
    "mention": ["@everyone", "@ here", "<@123>", "<@&123456789012345678>", "<#5>", "@jo", "</ask:5>"],
    "id of a user": ["123456789012345678"],
    "to call or text": ["Call 999 now", "ring Childline on 0800 11 11", "text SHOUT to 85258", "116 123", "phone 101"],
}  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in CONTACTS.items() for text in texts])
@pytest.mark.parametrize("field", ["statement", "period", "questions", "why", "quote", "speaker", "title"])
def test_no_field_takes_a_way_to_reach_somebody(kind: str, text: str, field: str) -> None:
    draft = replace(GOOD, quote="Words.", speaker="Jo")
    typed = f"It says {text} here."
    found = sentences(replace(draft, **{field: typed}), field)
    assert any(kind in sentence for sentence in found), found
    assert not list(contacts(without_contacts(typed)))


@pytest.mark.parametrize("line", [line for line in ESSENTIAL if any(c.isdigit() for c in line.contact)])
def test_no_number_of_a_help_line_can_be_set(line: object) -> None:
    contact = getattr(line, "contact", "")
    assert sentences(replace(GOOD, statement=f"Call {contact}."), "statement")
    fact = LocalFact(kind=Kind.CONTACT, text="Somebody.", cite=(LocalCitation(url="https://example.org/"),))
    assert any(finding.field == "kind" and finding.refuses for finding in examine_fact(fact))


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("", "empty"),
        ("example.org", "begins with https://"),
        ("http://example.org/", "begins with https://"),
        ("javascript:alert(1)", "begins with https://"),
        ("https://example.org/a b", "without spaces"),
        ("https://example.org/<x>", "without spaces"),
        ("https://bit.ly/abc", "bit.ly shortens addresses"),
        ("https://www.TinyURL.com/abc", "shortens addresses"),
        ("https://t.co./abc", "public site"),
        ("https://discord.com/channels/1/2", "not a publication"),
        ("https://cdn.discordapp.com/x.png", "not a publication"),
        ("https://localhost/", "public site"),
        ("https://intranet/", "public site"),
        ("https://192.168.0.1/", "public site"),
        ("https://[::1]/", "public site"),
        ("https://0x7f000001/", "public site"),
        ("https://printer.local/", "public site"),
        ("https://jo:secret@example.org/", "name or password"),
        ("https://example.org@evil.example/", "name or password"),
        ("https://example.org:8443/", "port"),
        ("https://example.org:99999/", "can be opened"),
        ("https://ехample.org/", "imitate"),
        ("https://xn--xample-9of.org/", "imitate"),
        ("https://example.org/\u202egnp.exe", "invisible"),
        ("https://example.org/" + "a" * 500, "520 characters; 500 is the most"),
    ],
)
def test_a_source_is_a_public_page_that_shows_where_it_leads(source: str, says: str) -> None:
    found = sentences(replace(GOOD, source=source), "source")
    assert any(says in sentence for sentence in found), found


@pytest.mark.parametrize("source", ["  <https://example.org/a>  ", "HTTPS://example.org/a", "https://example.org/a"])
def test_an_address_is_taken_out_of_what_surrounds_it(source: str) -> None:
    draft = replace(GOOD, source=source)
    assert examine(draft) == ()
    assert draft.fact().cite[0].url == "https://example.org/a"


@pytest.mark.parametrize(
    "text",
    [
        "a\u200bb",
        "a\u202eb",
        "a\u3164b",
        "a\x07b",
        "e\u0301\u0301\u0301",
        "pаypal",
        "рау",
        "Ｆull",
        "𝐛old",
        "ⓐ",
        "Ａ",
        "Ꭺpple",
    ],
)
def test_nothing_hidden_and_nothing_that_looks_like_something_else(text: str) -> None:
    for field in ("statement", "questions", "why", "period", "title"):
        found = sentences(replace(GOOD, **{field: f"The {text} thing"}), field)
        assert any("remove it" in sentence for sentence in found), (field, found)


@pytest.mark.parametrize("text", ["Łódź", "naïve café", "Москва", "α and Ω", "日本 tea", "½ of 5²", "Straße ﬁne №5"])
def test_other_languages_and_signs_are_themselves(text: str) -> None:
    assert look_alike(f"The {text} thing") is None


def test_lengths_come_with_a_count() -> None:
    draft = replace(GOOD, statement="a" * (STATEMENT + 1), questions="b" * (QUESTION + 1))
    assert sentences(draft) == [
        f"The statement has {STATEMENT + 1} characters; {STATEMENT} is the most.",
        f"Way to ask 1 has {QUESTION + 1} characters; {QUESTION} is the most.",
    ]
    assert sentences(replace(GOOD, questions="\n".join(f"Question number {n}?" for n in range(21))))


def test_everything_is_found_at_once() -> None:
    found = examine(Draft(statement="It rose last year; call 0800 123 4567.", quote="Words"))
    assert {finding.field for finding in found} == {"statement", "source", "questions", "speaker", "period"}
    assert len([finding for finding in found if finding.field == "statement"]) >= 2


@pytest.mark.parametrize("words", ["last year", "this  month", "Recently", "two years ago", "yesterday"])
def test_no_period_that_will_soon_be_wrong(words: str) -> None:
    assert any("will soon be wrong" in s for s in sentences(replace(GOOD, statement=f"It rose {words} to 912.")))


def test_a_number_without_a_period_is_remarked_upon_and_not_refused() -> None:
    found = examine(replace(GOOD, period=""))
    assert [(f.field, f.refuses) for f in found] == [("period", False)]
    assert not refused(found)


def test_a_way_to_ask_that_help_answers_is_refused() -> None:
    found = examine_question("i am being groomed by a man online, what do i do")
    assert [finding.refuses for finding in found] == [True]
    assert examine_question("How many thefts were recorded in 2024/25?") == ()


def test_a_bad_draft_cannot_become_a_fact() -> None:
    with pytest.raises(ValueError, match="https"):
        replace(GOOD, source="http://example.org").fact()


def test_near_duplicates_differ_in_words_not_in_numbers() -> None:
    base = read(curated_base())
    fact = next(fact for fact in base.answers if fact.kind is Kind.FIGURE)
    same = GOOD.fact().model_copy(update={"text": fact.text.replace(".", "")})
    assert near_duplicates(same, base.answers)[0][0] is fact
    other = same.model_copy(update={"text": same.text + " 1999"})
    assert fact not in [found for found, _ in near_duplicates(other, base.answers)]


def test_the_curated_base_would_be_accepted_but_for_its_own_contacts() -> None:
    touched = set()
    for fact in read(curated_base()).answers:
        draft = Draft(fact.text, "https://example.org/", fact.period or "", "a?\nb?\nc?", title=fact.title or "")
        if refused(f for f in examine(draft) if "characters" not in f.sentence):
            touched.add(fact.kind)
    assert touched <= {Kind.CONTACT}


@pytest.mark.parametrize(
    "statement",
    [
        "Do not call Childline.",
        "If you are being groomed, tell Mia the moderator first.",
        "Message Mia about it.",
        "In trouble, go to Mia.",
        "Add me on snapchat: mia99",
        "DM Mia#1234",
        "Ring zero eight hundred one one one two.",
        "Write to mia at example dot org",
    ],
)
def test_a_statement_that_speaks_to_the_reader_is_refused(statement: str) -> None:
    assert "The statement speaks to the reader; say what is so, and of whom." in sentences(
        replace(GOOD, statement=statement), "statement"
    )


@pytest.mark.parametrize("statement", ["Childline does not work.", "The police never listen; helplines are useless."])
def test_a_statement_that_runs_down_help_is_refused(statement: str) -> None:
    assert any("runs down the help" in s for s in sentences(replace(GOOD, statement=statement), "statement"))


@pytest.mark.parametrize(
    "statement",
    [
        "Phone use at 14 is common, and text messages made up 12% in 2023.",
        "Report numbers rose by 5% in 2023; contact details were left out.",
        "Childline held 3,000 sessions in 2022/23, “more than you would think”, it said.",
        "The police did not record the gender of 4,000 victims in 2022/23.",
    ],
)
def test_a_statement_in_the_words_of_orders_is_none(statement: str) -> None:
    assert sentences(replace(GOOD, statement=statement)) == []


@pytest.mark.parametrize(
    ("source", "leads_on"),
    [
        ("https://google.com/url?q=https://elsewhere.example", True),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Felsewhere.example", True),
        ("https://example.org/https://elsewhere.example", True),
        ("https://example.org/a?next=//elsewhere.example", True),
        ("https://web.archive.org/web/2024/https://example.org/a", False),
        ("https://example.org/a?ref=news&page=2#:~:text=a", False),
    ],
)
def test_an_address_that_leads_on_to_another_is_no_source(source: str, leads_on: bool) -> None:
    assert any("leads on" in s for s in sentences(replace(GOOD, source=source), "source")) is leads_on
