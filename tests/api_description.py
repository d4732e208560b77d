"""Discord's own description of its API as the referee of what was sent.

The description is a JSON file that is not part of this project: its folder or file is named by DISCORD_API_SPEC, or it
stands beside the checkout. Where it is absent, the tests that ask for it are skipped.
"""

from __future__ import annotations

import copy
import json
import os
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bot.loopback import Request

JSON = dict[str, Any]

_NAME = "openapi.json"


def _find() -> Path | None:
    named = os.environ.get("DISCORD_API_SPEC")
    places = [Path(named)] if named else [Path(__file__).parents[2] / "shared" / "discord"]
    for place in places:
        file = place / _NAME if place.is_dir() else place
        if file.is_file():
            return file
    return None


class ApiDescription:
    """Validates bodies against the schemas of the description.

    Two schemas are loosened: discord.py writes the ids in `message_reference` and `allowed_mentions` as integers, which
    Discord takes, where the description knows strings only; and the codes of single fields in an error are words
    (BASE_TYPE_REQUIRED), where the description knows numbers only.
    """

    def __init__(self, description: JSON) -> None:
        from jsonschema import Draft202012Validator
        from referencing import Registry
        from referencing.jsonschema import DRAFT202012

        description = copy.deepcopy(description)
        description["components"]["schemas"]["SnowflakeType"]["type"] = ["string", "integer"]
        description["components"]["schemas"]["Error"]["properties"]["code"]["type"] = ["string", "integer"]
        self._paths: JSON = description["paths"]
        self._responses: JSON = description["components"]["responses"]
        resource = DRAFT202012.create_resource(description)
        self._registry = Registry().with_resource("urn:discord", resource)
        self._validator = Draft202012Validator

    def operation(self, method: str, path: str) -> tuple[str, JSON] | None:
        """The template and description of what answers a path; literal segments ("@original") win over parameters."""
        parts = path.split("/")
        found = []
        for template, item in self._paths.items():
            pattern = template.split("/")
            if method.lower() in item and len(pattern) == len(parts):
                literal = [p == part for p, part in zip(pattern, parts, strict=True)]
                if all(same or p.startswith("{") for same, p in zip(literal, pattern, strict=True)):
                    found.append((sum(literal), template))
        if not found:
            return None
        template = max(found)[1]
        return template, self._paths[template][method.lower()]

    def faults(self, instance: Any, pointer: str) -> list[str]:
        """What is wrong with `instance` by the schema at `pointer`, each with its path."""
        schema = {"$ref": f"urn:discord#{pointer}"}
        errors = self._validator(schema, registry=self._registry).iter_errors(instance)
        return [line for error in errors for line in _lines(error)]

    def request_faults(self, request: Request) -> list[str]:
        """What is wrong with a request: its address, or its body."""
        found = self.operation(request.method, request.path)
        if found is None:
            return [f"{request.method} {request.path} is not in the description"]
        template, operation = found
        if "requestBody" not in operation:
            return [] if request.body is None else [f"{request.method} {request.path} takes no body"]
        if request.body is None and not operation["requestBody"].get("required"):
            return []
        pointer = _pointer(
            "paths", template, request.method.lower(), "requestBody", "content", "application/json", "schema"
        )
        return self.faults(request.body, pointer)

    def response_faults(self, request: Request) -> list[str]:
        """What is wrong with the answer that a request got."""
        found = self.operation(request.method, request.path)
        if found is None or request.status is None:
            return []
        template, operation = found
        status = str(request.status)
        if status not in operation["responses"]:
            status = f"{status[0]}XX"
        if status not in operation["responses"]:
            return [f"the description knows no answer {request.status} to {request.method} {template}"]
        described = operation["responses"][status]
        keys = ("paths", template, request.method.lower(), "responses", status)
        if "$ref" in described:
            keys = tuple(described["$ref"].removeprefix("#/").split("/"))
            described = self._responses[keys[-1]]
        if "content" not in described:
            return [] if request.response is None else ["an answer without a body has one"]
        return self.faults(request.response, _pointer(*keys, "content", "application/json", "schema"))


def _pointer(*keys: str) -> str:
    return "".join(
        "/" + key.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D") for key in keys
    )


def _lines(error: Any) -> list[str]:
    """An error in readable lines: inside a choice of schemas, the branch whose `type` fits."""
    if error.validator not in ("oneOf", "anyOf") or not error.context:
        return [f"{'/'.join(map(str, error.absolute_path)) or '(body)'}: {error.message[:300]}"]
    branches: dict[Any, list[Any]] = {}
    for inner in error.context:
        branches.setdefault(inner.schema_path[0], []).append(inner)
    fitting = [branch for branch in branches.values() if not any(_is_type(inner) for inner in branch)]
    chosen = min(fitting or branches.values(), key=len)
    return [line for inner in chosen for line in _lines(inner)]


def _is_type(error: Any) -> bool:
    named = list(error.path) == ["type"] and error.validator in ("enum", "const")
    return named or (not error.path and error.validator == "type")


@cache
def _load(file: Path) -> ApiDescription:
    return ApiDescription(json.loads(file.read_text(encoding="utf-8")))


def api_description() -> ApiDescription:
    """The description; skips the test that asks for it where there is none."""
    pytest.importorskip("jsonschema")
    file = _find()
    if file is None:
        pytest.skip("Discord's API description is not here: set DISCORD_API_SPEC to its openapi.json")
    return _load(file)


def check_requests(requests: Iterable[Request]) -> int:
    """Fail when a request is none that Discord describes; returns how many were checked."""
    description = api_description()
    listed = list(requests)
    faults = [f"{item.method} {item.path}: {line}" for item in listed for line in description.request_faults(item)]
    assert not faults, "\n".join(faults)
    return len(listed)


def check_responses(requests: Iterable[Request]) -> int:
    """Fail when an answer is none that Discord describes; returns how many were checked."""
    description = api_description()
    listed = list(requests)
    faults = [f"{item.method} {item.path}: {line}" for item in listed for line in description.response_faults(item)]
    assert not faults, "\n".join(faults)
    return len(listed)
