"""`docs/evaluation.md` shows what its command prints now."""

import importlib.util
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_the_page_is_current() -> None:
    spec = importlib.util.spec_from_file_location("evaluation_page", ROOT / "benchmarks" / "evaluation.py")
    assert spec is not None
    assert spec.loader is not None
    command = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(command)
    page = (ROOT / "docs" / "evaluation.md").read_text("utf-8")
    shown = page.split(command.BEGIN)[1].split(command.END)[0].strip()
    assert shown == "\n".join(command.lines()).strip(), "run `python benchmarks/evaluation.py --write`"
