"""`bot demo`: the bot on a Discord of this machine, with a page to try it in."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.options import Data, Given, Knowledge, settings_of
from bot.errors import FindingError, StorageError, UsageError

if TYPE_CHECKING:
    from bot.demo.process import BotProcess
    from bot.demo.session import Demo
    from bot.settings import Settings

Port = Annotated[
    int, typer.Option("--port", min=0, max=65535, metavar="PORT", help="The page's port; 0 takes a free one.")
]
NoBrowser = Annotated[bool, typer.Option("--no-browser", help="Print the address only, and open no browser.")]
Script = Annotated[
    Path | None,
    typer.Option(
        "--script", metavar="FILE", show_default=False, help="Play the steps of a YAML file, print what came, and end."
    ),
]
Save = Annotated[
    Path | None,
    typer.Option(
        "--save", metavar="FILE", show_default=False, help="With --script: save what came as JSON; - prints it."
    ),
]
Picture = Annotated[
    Path | None,
    typer.Option("--picture", metavar="FILE", show_default=False, help="With --script: save a picture of the end."),
]


def register(app: typer.Typer) -> None:
    """Add the command of this module to `app`."""
    app.command("demo", epilog="Example: bot demo --no-browser --port 8080")(demo)


def demo(
    context: typer.Context,
    port: Port = 0,
    no_browser: NoBrowser = False,
    script: Script = None,
    save: Save = None,
    picture: Picture = None,
    knowledge: Knowledge = None,
    data: Data = None,
) -> None:
    """Try the bot in a browser: a local imitation of Discord with the real bot in it. Ctrl-C ends it.

    What moderators add is kept in a temporary folder and gone at the end, unless --data says where to keep it.
    """
    if script is None and (save or picture):
        raise UsageError("--save and --picture need --script")
    settings = settings_of(context, knowledge, data)
    given = context.obj if isinstance(context.obj, Given) else Given()
    kept = (data or given.data) is not None
    if script is None:
        show(settings, kept=kept, port=port, browser=not no_browser)
    else:
        _play(settings, script, kept=kept, save=save, picture=picture)


def show(settings: Settings, *, kept: bool, port: int = 0, browser: bool = True) -> None:
    """Run the demo until Ctrl-C, SIGTERM or SIGHUP; `kept` says that the data folder of `settings` is used, else a
    temporary one.
    """
    import gc

    from bot.demo.process import begun, log_warnings

    # Until everything is loaded there is nothing to collect; see `_shown`.
    gc.disable()
    with _data_folder(settings, kept=kept) as chosen, begun() as bot:
        import asyncio

        log_warnings(settings)
        try:
            asyncio.run(_shown(chosen, bot, kept=kept, port=port, browser=browser))
        except KeyboardInterrupt:
            print("\nThe demo has ended.", flush=True)
            raise


async def _shown(settings: Settings, bot: BotProcess, *, kept: bool, port: int, browser: bool) -> None:
    import asyncio
    import gc
    import webbrowser

    from bot.demo.scenery import scenery
    from bot.demo.session import running

    async with running(settings, scenery(), port=port, bot=bot) as demo:
        gc.freeze()
        gc.enable()
        print("A Discord of this machine with the bot in it, for trying it out. Nothing leaves the machine.\n")
        print(f"  Open {demo.page.address}\n")
        where = str(settings.data_dir) if kept else "a temporary folder, gone at the end (--data DIR keeps it)"
        print(f"What moderators add is kept in {where}.")
        print("Without a browser: `bot chat`. Ctrl-C ends the demo.", flush=True)
        if browser and _has_browser():
            await asyncio.to_thread(webbrowser.open, demo.page.address)
        await _until_told(demo)


async def _until_told(demo: Demo) -> None:
    """Wait until the bot ends, which may be by a failure, or a signal comes."""
    import asyncio

    async def lasting() -> None:
        await demo.ready()
        await demo.bot

    told, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in _SIGNALS:
        with contextlib.suppress(NotImplementedError):  # Windows
            loop.add_signal_handler(number, told.set)
    running, ending = asyncio.create_task(lasting()), asyncio.create_task(told.wait())
    await asyncio.wait({running, ending}, return_when=asyncio.FIRST_COMPLETED)
    if running.done():
        await running
    running.cancel()


def _play(settings: Settings, script: Path, *, kept: bool, save: Path | None, picture: Path | None) -> None:
    """Play a script and print what came, as text or, with `save` as "-", as JSON."""
    import asyncio

    from bot.demo.process import log_warnings

    if not script.is_file():
        raise UsageError(f"{script}: there is no such file to play")
    log_warnings(settings)
    with _data_folder(settings, kept=kept) as chosen:
        missing = asyncio.run(_played(chosen, script, save, picture))
    if missing:
        raise FindingError(f"{missing} expected text{'s' if missing > 1 else ''} did not come")


async def _played(settings: Settings, file: Path, save: Path | None, picture: Path | None) -> int:
    """Play the script in `file`; return how many expected texts did not come."""
    import json

    from bot.demo.picture import take
    from bot.demo.playing import Player
    from bot.demo.scenery import scenery
    from bot.demo.script import read_script
    from bot.demo.session import running
    from bot.demo.transcript import lines, record
    from bot.services.atomic_file import write_atomically

    script = read_script(file)
    scene = scenery()
    async with running(settings, scene) as demo:
        await demo.ready()
        played = await Player(scene, demo.server, file.parent, script.patience).play(script)
        if save is not None:
            text = json.dumps(record(script, played), indent=2)
            if str(save) == "-":
                print(text)
            else:
                write_atomically(save, text.encode("ascii") + b"\n")
        if str(save) != "-":
            print("\n\n".join("\n".join(lines(one)) for one in played))
        if picture is not None:
            channel = scene.channel(script.picture.place, scene.people[script.picture.person])
            await take(demo.page.address, channel.id, script.picture, picture)
    return sum(len(one.missing) for one in played)


@contextlib.contextmanager
def _data_folder(settings: Settings, *, kept: bool) -> Iterator[Settings]:
    """Yield `settings` as they are, or with a temporary data folder that is gone afterwards, however the block ends."""
    import tempfile

    before = {number: signal.signal(number, _end) for number in _SIGNALS}
    try:
        if kept:
            _require_writable(settings.data_dir)
            yield settings
            return
        with tempfile.TemporaryDirectory(prefix="bot-demo-", ignore_cleanup_errors=True) as folder:
            yield settings.model_copy(update={"data_dir": Path(folder)})
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _require_writable(folder: Path) -> None:
    """Raise StorageError where `folder` cannot be written: before anybody is told to open a page."""
    import tempfile

    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return
    except OSError as failure:
        reason = (failure.strerror or "no reason given").lower()
        raise StorageError(f"{folder} cannot be written ({reason}); name another folder with --data") from failure


_SIGNALS = [number for name in ("SIGTERM", "SIGHUP") if (number := getattr(signal, name, None)) is not None]
"""What ends the demo beside Ctrl-C: whoever stops services, and the terminal's window when it is closed."""


def _end(*_: object) -> None:
    raise SystemExit(0)


def _has_browser() -> bool:
    """Whether a browser with a window can be opened; one that draws in the terminal would take it away."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
