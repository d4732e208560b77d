"""`python -m bot`, and the console script."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and end the process with its status."""
    from bot.commands.application import main as run

    sys.exit(run())


if __name__ == "__main__":
    main()
