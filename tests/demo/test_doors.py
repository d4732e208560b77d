"""Who gets in: whoever knows the address, from this machine, and no page of another origin."""

from __future__ import annotations

import aiohttp
import pytest

from bot.demo.session import Demo
from bot.loopback.page.site import STATIC

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def status(standing: Demo, path: str, **headers: str) -> int:
    async with (
        aiohttp.ClientSession() as session,
        session.get(standing.server.address + path, headers=headers) as answer,
    ):
        return answer.status


async def test_the_address_is_of_this_machine_with_a_secret_in_it(standing: Demo) -> None:
    assert standing.page.address.startswith("http://127.0.0.1:")
    assert len(standing.page.secret) >= 32
    assert await status(standing, f"/{standing.page.secret}/") == 200


@pytest.mark.parametrize("path", ["/", "/wrong/", "/wrong/live", "/wrong/static/main.js", "/static/main.js"])
async def test_without_the_secret_there_is_nothing(standing: Demo, path: str) -> None:
    assert await status(standing, path) == 404


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "localhost"])
async def test_another_name_for_this_machine_is_refused(standing: Demo, host: str) -> None:
    assert await status(standing, f"/{standing.page.secret}/", Host=host) == 404


@pytest.mark.parametrize("name", ["../site.py", "..%2fsite.py", "%2e%2e/site.py", "site.py", "nothing.js"])
async def test_nothing_but_the_pages_files_is_served(standing: Demo, name: str) -> None:
    import yarl

    address = yarl.URL(f"{standing.page.address}static/{name}", encoded=True)
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        assert answer.status == 404


@pytest.mark.parametrize("origin", [None, "null", "https://evil.example", "http://127.0.0.1", "http://localhost:1"])
async def test_a_page_of_another_origin_cannot_connect(standing: Demo, origin: str | None) -> None:
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            await session.ws_connect(standing.page.address + "live", origin=origin)
    assert refused.value.status == 403


async def test_its_own_page_connects_and_sees_as_its_person_only(standing: Demo) -> None:
    scene = standing.scene
    mia = scene.people["Mia"]
    staff = scene.channel("#moderators", mia)
    async with aiohttp.ClientSession() as session:
        socket = await session.ws_connect(standing.page.address + "live", origin=standing.server.address)
        async with socket:
            await socket.send_json({"id": 1, "do": "open"})
            start = (await socket.receive_json())["result"]
            assert start["place"]["me"]["name"] == "Ada"
            assert str(staff.id) not in start["place"]["channels"]
            await mia.say(staff, "between us")
            await socket.send_json({"id": 2, "do": "history", "channel": str(staff.id)})
            answer = await socket.receive_json()
            assert answer == {"id": 2, "error": "there is no such channel"}
            for odd in ({"id": 3, "do": "say"}, {"id": 4, "do": "nothing"}, {"id": 5, "do": "press", "message": "x"}):
                await socket.send_json(odd)
                assert "error" in await socket.receive_json()
            await socket.send_str("no json")
            await socket.send_str("[]")
            await socket.send_json({"id": 6, "do": "commands", "channel": str(scene.channel("dm", mia).id)})
            assert (await socket.receive_json())["error"] == "there is no such channel"


async def test_the_policy_allows_the_pages_own_modules_and_nothing_inline(standing: Demo) -> None:
    async with aiohttp.ClientSession() as session, session.get(standing.page.address) as answer:
        policy = dict(
            part.strip().split(" ", 1)
            for part in answer.headers["Content-Security-Policy"].split(";")
            if " " in part.strip()
        )
        assert policy["default-src"] == "'none'"
        assert policy["script-src"] == "'self'"
        assert policy["style-src"] == "'self'"
        assert policy["frame-ancestors"] == "'none'"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        text = await answer.text()
    assert "style=" not in text
    assert "onclick" not in text
    assert "http://" not in text.replace("http://www.w3.org/2000/svg", "")
    assert "https://" not in text


async def test_every_module_is_fetched_at_once(standing: Demo) -> None:
    modules = {file.name for file in STATIC.glob("*.js")}
    async with aiohttp.ClientSession() as session, session.get(standing.page.address) as answer:
        page = await answer.text()
    assert {name for name in modules if f'href="static/{name}"' not in page} == {"main.js"}
