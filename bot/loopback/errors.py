"""What the API answers when it refuses, and what a client application does not let a person do.

    LoopbackError
    ├── ApiError       an HTTP error answer in Discord's format
    └── NotOffered     the client would not offer this to the person: no request is made at all

Codes: docs.discord.com/developers/topics/opcodes-and-status-codes#json.
"""

from __future__ import annotations

from typing import Any

JSON = dict[str, Any]

_KNOWN: dict[int, tuple[int, str]] = {
    10002: (404, "Unknown Application"),
    10003: (404, "Unknown Channel"),
    10004: (404, "Unknown Guild"),
    10007: (404, "Unknown Member"),
    10008: (404, "Unknown Message"),
    10013: (404, "Unknown User"),
    10015: (404, "Unknown Webhook"),
    10062: (404, "Unknown interaction"),
    10063: (404, "Unknown application command"),
    20012: (403, "You are not authorized to perform this action on this application"),
    30032: (400, "Maximum number of application commands reached (100)"),
    30034: (400, "Max number of daily application command creates has been reached (200)"),
    40005: (413, "Request entity too large"),
    40060: (400, "Interaction has already been acknowledged."),
    40094: (400, "This interaction has hit the maximum number of follow up messages"),
    50001: (403, "Missing Access"),
    50003: (403, "Cannot execute action on a DM channel"),
    50005: (403, "Cannot edit a message authored by another user"),
    50006: (400, "Cannot send an empty message"),
    50007: (403, "Cannot send messages to this user"),
    50013: (403, "Missing Permissions"),
    50027: (401, "Invalid Webhook Token"),
    50034: (400, "You can only bulk delete messages that are under 14 days old."),
    50035: (400, "Invalid Form Body"),
    50109: (400, "The request body contains invalid JSON."),
    160002: (400, "Cannot reply without permission to read message history"),
}


class LoopbackError(Exception):
    """Anything that this Discord refuses."""


class NotOffered(LoopbackError):  # noqa: N818 - it is the person who is told, not an error of the service
    """A person cannot do this in a client: the command is hidden, the button disabled, a required option missing."""


class ApiError(LoopbackError):
    """An error answer: HTTP status, Discord's code, its message and, for 50035, the nested field errors."""

    def __init__(self, code: int, *, status: int | None = None, message: str | None = None, errors: JSON | None = None):
        known_status, known_message = _KNOWN.get(code, (status or 400, message or "Error"))
        self.status = status or known_status
        self.code = code
        self.message = message or known_message
        self.errors = errors
        super().__init__(f"{self.status} {code}: {self.message}")

    def body(self) -> JSON:
        """The answer's JSON."""
        answer: JSON = {"message": self.message, "code": self.code}
        if self.errors:
            answer["errors"] = self.errors
        return answer


def unauthorized() -> ApiError:
    """401 as for a wrong bot token."""
    return ApiError(0, status=401, message="401: Unauthorized")


def not_found() -> ApiError:
    """404 as for an address that is no route of the API."""
    return ApiError(0, status=404, message="404: Not Found")


def method_not_allowed() -> ApiError:
    """405 as for a known address with another verb."""
    return ApiError(0, status=405, message="405: Method Not Allowed")
