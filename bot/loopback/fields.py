"""Reading a request body field by field, and gathering Discord's nested errors on the way.

A `Reader` looks at one JSON object; what is wrong is added to the `Errors` that all readers of a request share, so one
answer (50035) names every fault with its path, as Discord's does.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from .errors import JSON, ApiError

Path = tuple[str | int, ...]


class Errors:
    """The faults of one request body, by path."""

    def __init__(self) -> None:
        self._root: JSON = {}

    def __bool__(self) -> bool:
        return bool(self._root)

    def add(self, path: Path, code: str, message: str) -> None:
        """Note a fault at `path`, for example ``("embeds", 0, "title")``."""
        node = self._root
        for part in path:
            node = node.setdefault(str(part), {})
        node.setdefault("_errors", []).append({"code": code, "message": message})

    def raise_if_any(self) -> None:
        """Raise 50035 with all faults when there are any."""
        if self._root:
            raise ApiError(50035, errors=self._root)


class Reader:
    """One object of a request body.

    Every method notes what is wrong and returns None then; a missing or null optional field is None as well.
    """

    def __init__(self, value: object, errors: Errors, path: Path = ()) -> None:
        self.errors = errors
        self.path = path
        self.sound = isinstance(value, dict)
        self.value: JSON = value if isinstance(value, dict) else {}
        if not self.sound:
            self.fault((), "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType")

    def fault(self, name: str | int | Path, code: str, message: str) -> None:
        """Note a fault of this object's field `name`; ``()`` means the object itself."""
        path = name if isinstance(name, tuple) else (name,)
        self.errors.add(self.path + path, code, message)

    def keys(self, allowed: Collection[str]) -> None:
        """Refuse keys that the API does not know.

        Stricter than Discord, which drops them in silence: a misspelt key would lose what it carries.
        """
        for key in self.value:
            if key not in allowed:
                self.fault(key, "UNKNOWN_KEY", f"The API knows no field {key!r} here")

    def has(self, name: str) -> bool:
        """Whether the field is there and not null."""
        return self.value.get(name) is not None

    def _present(self, name: str, required: bool) -> bool:
        if self.has(name):
            return True
        if required:
            self.fault(name, "BASE_TYPE_REQUIRED", "This field is required")
        return False

    def string(self, name: str, low: int = 0, high: int | None = None, *, required: bool = False) -> str | None:
        """A string of `low` to `high` characters, both included."""
        if not self._present(name, required):
            return None
        value = self.value[name]
        if not isinstance(value, str):
            self.fault(name, "STRING_TYPE_CONVERT", "Could not interpret value as string.")
            return None
        if high is not None and not low <= len(value) <= high:
            if low:
                self.fault(name, "BASE_TYPE_BAD_LENGTH", f"Must be between {low} and {high} in length.")
            else:
                self.fault(name, "BASE_TYPE_MAX_LENGTH", f"Must be {high} or fewer in length.")
            return None
        return value

    def integer(
        self, name: str, low: int | None = None, high: int | None = None, *, required: bool = False
    ) -> int | None:
        """An integer (or one in a string, as Discord accepts) from `low` to `high`, both included."""
        if not self._present(name, required):
            return None
        value = self.value[name]
        if isinstance(value, str) and value.lstrip("-").isdecimal():
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int):
            self.fault(name, "NUMBER_TYPE_COERCE", f'Value "{value}" is not int.')
            return None
        if low is not None and value < low:
            self.fault(name, "NUMBER_TYPE_MIN", f"int value should be greater than or equal to {low}.")
            return None
        if high is not None and value > high:
            self.fault(name, "NUMBER_TYPE_MAX", f"int value should be less than or equal to {high}.")
            return None
        return value

    def snowflake(self, name: str, *, required: bool = False) -> int | None:
        """An id, as a string or (as discord.py sends some) an integer."""
        if not self._present(name, required):
            return None
        try:
            return int(str(self.value[name]))
        except ValueError:
            self.fault(name, "NUMBER_TYPE_COERCE", f'Value "{self.value[name]}" is not snowflake.')
            return None

    def boolean(self, name: str) -> bool | None:
        """A truth value."""
        if not self.has(name):
            return None
        value = self.value[name]
        if not isinstance(value, bool):
            self.fault(name, "BOOLEAN_TYPE_CONVERT", "Must be either true or false.")
            return None
        return value

    def choice(self, name: str, allowed: Collection[object], *, required: bool = False) -> Any:
        """One of `allowed`."""
        if not self._present(name, required):
            return None
        value = self.value[name]
        if isinstance(value, (dict, list)) or value not in allowed:
            listed = ", ".join(str(item) for item in allowed)
            self.fault(name, "BASE_TYPE_CHOICES", f"Value must be one of {{{listed}}}.")
            return None
        return value

    def array(self, name: str, low: int = 0, high: int | None = None, *, required: bool = False) -> list[Any]:
        """A list of `low` to `high` items; an empty one when it is missing or wrong."""
        if not self._present(name, required):
            return []
        value = self.value[name]
        if not isinstance(value, list):
            self.fault(name, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")
            return []
        if len(value) < low or (high is not None and len(value) > high):
            bound = f"between {low} and {high}" if low else f"{high} or fewer"
            self.fault(name, "BASE_TYPE_BAD_LENGTH", f"Must be {bound} in length.")
            return []
        return value

    def child(self, name: str, *, required: bool = False) -> Reader | None:
        """The object in a field."""
        if not self._present(name, required):
            return None
        return Reader(self.value[name], self.errors, (*self.path, name))

    def children(self, name: str, low: int = 0, high: int | None = None, *, required: bool = False) -> Iterator[Reader]:
        """The objects of a list."""
        for index, item in enumerate(self.array(name, low, high, required=required)):
            yield Reader(item, self.errors, (*self.path, name, index))

    def url(
        self, name: str, high: int, *, schemes: tuple[str, ...] = ("http", "https"), required: bool = False
    ) -> str | None:
        """An address with one of `schemes`; the description's ``format: uri`` is never checked."""
        value = self.string(name, 0, high, required=required)
        if value is None:
            return None
        scheme, colon, rest = value.partition("://")
        if not colon or scheme.lower() not in schemes or not rest or any(c.isspace() for c in value):
            listed = ", ".join(f"'{item}'" for item in schemes)
            self.fault(name, "URL_TYPE_INVALID_SCHEME", f"Scheme must be one of ({listed}) in a well formed URL.")
            return None
        return value
