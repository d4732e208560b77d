"""What docs/demo.md says of scripts is what scripts are."""

from __future__ import annotations

import re
from pathlib import Path

from bot.demo.script import Step, read_script

DOCUMENT = (Path(__file__).parents[2] / "docs" / "demo.md").read_text("utf-8")


def test_the_example_is_a_script(tmp_path: Path) -> None:
    found = re.search(r"```yaml\n(.*?)```", DOCUMENT, re.DOTALL)
    assert found is not None
    file = tmp_path / "example.yaml"
    file.write_text(found[1], "utf-8")
    assert [step.deed for step in read_script(file).steps] == ["say", "press", "fill"]


def test_every_key_of_a_step_is_described() -> None:
    keys = {field.alias or name for name, field in Step.model_fields.items()}
    assert {key for key in keys if not re.search(rf"`{key}\b", DOCUMENT)} == set()
