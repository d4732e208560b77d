"""Cards as values: what they say, and that they fit into Discord's limits whatever the reply holds."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.loopback.message import walk
from bot.replies.reply import Part, Passage, Quotation, Reply, Suggested
from bot.ui import custom_ids
from bot.ui.cards import Card, Link, citation_to_paste, of_reply, plain, share_bar, shorten
from bot.ui.layouts import layout
from bot.ui.markdown import code_block, escape, with_links

HOSTILE = [
    "[free nitro](https://evil.example)",
    "https://ok.example[z](https://evil.example)",
    "@everyone @here <@123456789012345678> <@&123456789012345678> <#123456789012345678>",
    "<t:1700000000:R> </ask:123456789012345678> <a:party:123456789012345678> :smile:",
    "# heading\n## smaller\n- item\n* item\n+ item\n1. first\n2) second\n> quote\n-# small",
    "**bold** __line__ ~~gone~~ ||hidden|| `code` ```block``` \\*",
]

characters = st.characters(exclude_categories=["Cs", "Cc"])
text = st.text(characters, min_size=1, max_size=30) | st.sampled_from(["*" * 900, "word " * 180, "[_x] " * 180])
fact_id = st.from_regex(r"[a-z0-9][a-z0-9_-]{0,63}", fullmatch=True)
url = st.integers(1, 600).map(lambda length: "https://example.org/" + "x" * length)
part = st.builds(
    Part,
    fact=fact_id,
    title=text,
    text=text,
    period=st.none() | text,
    basis=st.none() | text,
    note=st.none() | text,
    quotation=st.none() | st.builds(Quotation, text=text, speaker=text, role=st.none() | text),
)
passage = st.builds(
    Passage,
    source=fact_id,
    title=text,
    publisher=st.none() | text,
    paragraph=st.none() | st.integers(1, 999),
    section=st.none() | text,
    excerpt=st.none() | text,
    url=st.none() | url,
)
suggested = st.builds(Suggested, fact=fact_id, question=text, title=text)
reply = st.builds(
    Reply,
    outcome=st.sampled_from(["answer", "suggest", "no_answer", "support", "refuse"]),
    lead=st.lists(text, min_size=1, max_size=4).map(tuple),
    parts=st.lists(part, max_size=4).map(tuple),
    closing=st.lists(text, max_size=2).map(tuple),
    facts=st.lists(fact_id, max_size=5).map(tuple),
    citations=st.lists(passage, max_size=4).map(tuple),
    suggestions=st.lists(suggested, max_size=3).map(tuple),
    related=st.lists(suggested, max_size=6).map(tuple),
)


@given(reply)
@settings(max_examples=40, deadline=None)
def test_any_reply_fits_into_a_message(given: Reply) -> None:
    card = of_reply(given, asker=987654321098765432)
    components = layout(card).to_components()
    inside = list(walk(components))
    assert len(inside) <= 40
    assert sum(len(item["content"]) for item in inside if item["type"] == 10) <= 4_000
    for item in inside:
        assert len(item.get("components", [])) <= (5 if item["type"] == 1 else 40)
        assert item["type"] not in (1, 17) or item["components"]
        if item["type"] == 2:
            assert 1 <= len(item["label"]) <= 80
            assert len(item.get("url", "")) <= 512
            assert len(item.get("custom_id", "")) <= 100
    ids = [item["custom_id"] for item in inside if "custom_id" in item]
    assert len(ids) == len(set(ids))
    assert len(plain(card)) <= 2_000


def without_escapes(shown: str) -> str:
    """What is left to have a meaning; a character that is shown as it is still keeps its place."""
    return re.sub(r"\\[^0-9A-Za-z\s]", "x", shown)


@given(text)
@settings(max_examples=100, deadline=None)
def test_escaped_text_has_no_meaning_of_its_own(given: str) -> None:
    left = without_escapes(escape(given))
    assert not re.search(r"[*_~`|\[\]<>@\\]", left)
    assert "://" not in left
    assert not re.search(r"(?m)^\s*(?:[#+-]|\d+[.)])", left)


def test_hostile_text_is_shown_as_it_is() -> None:
    for hostile in HOSTILE:
        left = without_escapes(escape(hostile))
        assert "](" not in left
        assert "<" not in left
        assert "@" not in left
        assert re.sub(r"\\(?=[^0-9A-Za-z\s])", "", escape(hostile).replace("\\\\", "\0")).replace("\0", "\\") == hostile


def test_a_hostile_note_is_escaped_in_the_card(services) -> None:
    answerer, base = services.answering.answerer, services.answering.base
    card = of_reply(answerer.show(base.facts["recovered-share"]))
    shown = "\n".join(card.paragraphs)
    assert "[the harbour](" not in shown
    assert "\\*Counted\\*" in shown
    assert not any("evil" in link.url for row in card.rows for link in row if isinstance(link, Link))


def test_links_come_from_sources_alone(services) -> None:
    answerer, base = services.answering.answerer, services.answering.base
    known = {source.url for source in base.sources.values()}
    for fact in base.facts.values():
        for row in of_reply(answerer.show(fact)).rows:
            assert all(link.url.split("#")[0] in known for link in row if isinstance(link, Link))


def test_help_keeps_its_addresses_as_bare_links() -> None:
    assert (
        with_links("See https://www.ceop.police.uk/Safety-Centre/.")
        == "See <https://www.ceop.police.uk/Safety-Centre/>."
    )


def test_a_code_block_cannot_be_left() -> None:
    assert code_block("a ``` b ```` c").count("```") == 2


def test_a_bar_says_what_the_share_is() -> None:
    assert share_bar(0.26) == "█████░░░░░░░░░░░░░░░"
    assert share_bar(0.0) == "░" * 20
    assert share_bar(1.0) == "█" * 20


def test_long_labels_are_cut_between_words() -> None:
    assert shorten("How many bicycle thefts were recorded?", 20) == "How many bicycle…"
    assert shorten("short", 20) == "short"
    assert len(shorten("x" * 90, 80)) == 80


def test_quotation_marks_within_an_excerpt_are_single() -> None:
    source = Passage("s", "Report", excerpt="he said: “It was so,”")
    card = of_reply(Reply("answer", lead=("So.",), citations=(source,)))
    assert "“he said: ‘It was so,’”" in "\n".join(
        item["content"] for item in walk(layout(card).to_components()) if item["type"] == 10
    )


def test_an_address_too_long_for_a_button_loses_its_passage_and_still_opens() -> None:
    long = Passage("s", "Report", paragraph=2, url="https://example.org/a#:~:text=" + "x" * 600)
    card = of_reply(Reply("answer", citations=(long,)))
    assert card.rows[0] == (Link("Open ¶2 in the source", "https://example.org/a"),)


def test_the_text_fallback_says_what_the_card_says(services) -> None:
    answerer, base = services.answering.answerer, services.answering.base
    said = plain(of_reply(answerer.show(base.facts["thefts-2022"])))
    assert "4,120" in said
    assert "¶1" in said
    assert "<https://example.org/northport/bicycles#:~:text=4%2C120%20bicycle%20thefts%20were%20recorded>" in said


def test_the_text_fallback_is_cut_where_it_is_too_long() -> None:
    link = Link("Open", "https://example.org/")
    assert len(plain(Card(("word " * 900,), rows=((link,),)))) <= 2_000
    assert plain(Card(("a", "b" * 3_000), rows=((link,),))) == "a\n\n<https://example.org/>"


def test_a_citation_to_paste_holds_text_speaker_period_and_address() -> None:
    made = citation_to_paste(
        [Part("q", "Title", "She disagreed.", period="2023", quotation=Quotation("“no”", "Ines Mora", "Director"))],
        [Passage("s", "Report", publisher="House", paragraph=3, url="https://example.org/")],
    )
    assert made == (
        "She disagreed. (Period: 2023.)\n“no” — Ines Mora, Director\nSource: Report, House — ¶3. https://example.org/"
    )


@given(st.lists(fact_id, min_size=1, max_size=6))
def test_copy_keeps_as_many_facts_as_fit(facts: list[str]) -> None:
    made = custom_ids.copy(facts)
    assert len(made) <= 100
    kept = re.fullmatch(custom_ids.COPY, made)["facts"].split(":")
    assert kept == facts[: len(kept)]


@given(fact_id)
def test_known_ids_match_one_pattern_and_are_not_unknown(fact: str) -> None:
    made = [
        custom_ids.show(fact),
        custom_ids.copy([fact]),
        custom_ids.unhelpful(fact),
        custom_ids.unhelpful(None),
        custom_ids.follow(fact),
        custom_ids.follow(None),
        custom_ids.delete(123456789012345678),
        custom_ids.help_lines(),
        custom_ids.page("figures", 3),
        custom_ids.page(f"topic-{custom_ids.key('Any Topic')}", 0),
    ]
    for custom_id in made:
        assert sum(re.fullmatch(pattern, custom_id) is not None for pattern in custom_ids.KNOWN) == 1
        assert not re.fullmatch(custom_ids.unknown(), custom_id)
        assert len(custom_id) <= 100
