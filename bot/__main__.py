"""`python -m bot`, and the console script."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run the command line and end the process with its status."""
    if not _for_the_demo(sys.argv[1:]):
        from bot.commands.application import main as run

        sys.exit(run())
    from bot.demo import process

    # Its bot takes longest to get ready: it begins before the command line itself is read.
    process.begin()
    try:
        from bot.commands.application import main as run

        sys.exit(run())
    finally:
        process.end_unused()


def _for_the_demo(arguments: list[str]) -> bool:
    """Whether this is plainly the demo: `bot` where nobody has set up anything, or `bot demo` without a script."""
    if not arguments:
        places = (".env", "/run/secrets")
        return not any(map(os.environ.get, ("DISCORD_TOKEN", "SECRETS_DIR"))) and not any(map(os.path.exists, places))
    return arguments[0] == "demo" and not {"--script", "--help", "-h"} & set(arguments)


if __name__ == "__main__":
    main()
