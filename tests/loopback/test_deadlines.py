"""Three seconds, fifteen minutes, and one first answer only."""

from __future__ import annotations

import pytest

from bot.loopback import Interaction
from tests.api_description import check_responses

TEXT = {"type": 4, "data": {"content": "hello"}}
MODAL = {
    "type": 9,
    "data": {"title": "Form", "custom_id": "form", "components": [
        {"type": 18, "label": "Words", "component": {"type": 4, "custom_id": "words", "style": 1}}]},
}  # fmt: skip


@pytest.fixture
async def asked(world, general, ada, api) -> Interaction:
    """An interaction that nobody has answered."""
    await api("PUT", f"/applications/{world.application_id}/commands", [{"name": "ask", "description": "Ask"}])
    return await ada.slash(general, "ask", wait=False)


def callback(interaction: Interaction) -> str:
    return f"/interactions/{interaction.id}/{interaction.token}/callback"


def webhook(interaction: Interaction, rest: str = "") -> str:
    return f"/webhooks/{interaction.world.application_id}/{interaction.token}{rest}"


async def test_an_answer_is_given_once(asked, api, discord_here) -> None:
    assert await api("POST", callback(asked), TEXT) == (204, None)
    status, answer = await api("POST", callback(asked), TEXT)
    assert (status, answer["code"]) == (400, 40060)
    assert asked.refusals == [(400, answer)]
    check_responses(discord_here.requests)


async def test_an_answer_after_three_seconds_is_unknown(asked, api) -> None:
    asked.world.clock.advance(3.1)
    status, answer = await api("POST", callback(asked), TEXT)
    assert (status, answer) == (404, {"message": "Unknown interaction", "code": 10062})
    assert not asked.acknowledged


async def test_a_wrong_token_is_unknown(asked, api) -> None:
    assert (await api("POST", f"/interactions/{asked.id}/wrong/callback", TEXT))[1]["code"] == 10062
    assert (await api("POST", f"/webhooks/{asked.world.application_id}/wrong", {"content": "x"}))[1]["code"] == 10015


async def test_follow_ups_need_a_first_answer(asked, api) -> None:
    assert (await api("POST", webhook(asked), {"content": "x"}))[1]["code"] == 10015
    assert (await api("GET", webhook(asked, "/messages/@original")))[1]["code"] == 10015


async def test_the_token_lives_fifteen_minutes(asked, api) -> None:
    await api("POST", callback(asked), TEXT)
    assert (await api("PATCH", webhook(asked, "/messages/@original"), {"content": "better"}))[0] == 200
    assert (await api("GET", webhook(asked, "/messages/@original")))[1]["content"] == "better"
    asked.world.clock.advance(901)
    status, answer = await api("PATCH", webhook(asked, "/messages/@original"), {"content": "late"})
    assert (status, answer["code"]) == (401, 50027)
    assert (await api("DELETE", webhook(asked, "/messages/@original")))[1]["code"] == 50027
    assert asked.text == "better"


async def test_a_modal_is_the_first_answer_or_none(asked, api) -> None:
    assert await api("POST", callback(asked), {"type": 5}) == (204, None)
    assert (await api("POST", callback(asked), MODAL))[1]["code"] == 40060
    assert asked.modal is None


async def test_a_modal_does_not_answer_a_modal(asked, api, ada) -> None:
    await api("POST", callback(asked), MODAL)
    sent = await ada.submit(asked.modal, {"Words": "hello"}, wait=False)
    for body in (MODAL, {"type": 7, "data": {"content": "x"}}):
        status, answer = await api("POST", callback(sent), body)
        assert (status, answer["code"]) == (400, 50035)
        assert "type" in answer["errors"]
    assert (await api("POST", callback(sent), TEXT))[0] == 204


async def test_an_answer_without_its_data_is_refused(asked, api) -> None:
    for body in ({"type": 4}, {"type": 4, "data": {"content": ""}}, {"type": 8, "data": {"choices": []}}, {"type": 99}):
        assert (await api("POST", callback(asked), body))[0] == 400
    status, answer = await api("POST", callback(asked), {"type": 4, "data": {"content": "x" * 2001}})
    assert (status, answer["errors"]["data"]["content"]["_errors"][0]["code"]) == (400, "BASE_TYPE_MAX_LENGTH")
    assert not asked.acknowledged


async def test_an_answer_that_is_deleted_is_gone(asked, api, ada) -> None:
    await api("POST", callback(asked), TEXT)
    assert await api("DELETE", webhook(asked, "/messages/@original")) == (204, None)
    assert asked.message is None
    assert (await api("PATCH", webhook(asked, "/messages/@original"), {"content": "x"}))[1]["code"] == 10008


async def test_ephemeral_messages_have_no_other_way_to_them(asked, api, general) -> None:
    await api("POST", callback(asked), {"type": 4, "data": {"content": "for you", "flags": 64}})
    message = asked.message
    path = f"/channels/{general.id}/messages/{message.id}"
    assert (await api("PATCH", path, {"content": "x"}))[1]["code"] == 10008
    assert (await api("GET", f"/channels/{general.id}/messages"))[1] == []
    assert (await api("PATCH", webhook(asked, f"/messages/{message.id}"), {"content": "changed"}))[0] == 200
    assert message.text == "changed"
