"""The guided tour of the page. Its questions come from the base, so that it fits any report."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from bot.demo.scenery import Scenery

Step = dict[str, object]
"""`title` and `text` say what to try; `go` says where (`person`, `channel`), and `words` what to put into the box."""


class Subjects(NamedTuple):
    """What can be asked: a question with an answer, and one about which the report says nothing; None for none."""

    asked: str | None
    gap: str | None


def tour(subjects: Subjects | None, scene: Scenery) -> list[Step]:
    """Return the steps that make sense with these subjects and the commands that the bot has registered; none while
    the base is not read.
    """
    if subjects is None:
        return []
    ada, mia = scene.people["Ada"], scene.people["Mia"]
    general = {"person": str(ada.id), "channel": str(scene.channel("#general", ada).id)}
    steps: list[Step] = []
    if subjects.asked:
        steps += [
            {
                "title": "Ask",
                "text": "Mention the bot with a question. The answer comes from a checked base, with its period and "
                "the passage where it stands.",
                "go": general,
                "words": f"@{scene.world.bot.name} {subjects.asked}",
            },
            {
                "title": "Follow up",
                "text": "Press “Ask a follow-up” under the answer: a form opens, and the bot knows what it is about. "
                "The buttons above it are related facts.",
                "go": general,
                "press": "Ask a follow-up",
            },
        ]
    if subjects.gap:
        steps.append(
            {
                "title": "Ask what the report does not say",
                "text": "Where the report is silent the bot says so, and shows the nearest that it does say.",
                "go": general,
                "words": f"@{scene.world.bot.name} {subjects.gap}",
            }
        )
    steps.append(
        {
            "title": "Use a command",
            "text": "Type / to see the bot's commands. In /ask, known questions are offered while you type.",
            "go": general,
            "words": "/ask ",
        }
    )
    steps += _moderation(scene, str(mia.id))
    steps.append(
        {
            "title": "See where help is",
            "text": "Help comes before everything: /helplines lists people who help. A message that sounds like "
            "somebody needs help is met with help and nothing else, in private where that is possible.",
            "go": general,
            "words": "/helplines",
        }
    )
    return steps


def _moderation(scene: Scenery, mia: str) -> list[Step]:
    """Return the moderator's steps, for as many of the commands as there are."""
    registered = {
        use["name"]
        for command in scene.world.commands.listed()
        if command["name"] == "facts"
        for use in command["options"]
    }
    place = {"person": mia, "channel": str(scene.channel("#general", scene.people["Mia"]).id)}
    steps: list[Step] = []
    if "add" in registered:
        steps.append(
            {
                "title": "Teach",
                "text": "As a moderator, add a fact for this server alone: /facts add opens a form, shows a preview, "
                "and asks before it publishes. "
                "Try one about your own server: where its own help is, say, with an https address as its source.",
                "go": place,
                "words": "/facts add",
            }
        )
    if any(command["name"] == "review" for command in scene.world.commands.listed()):
        steps.append(
            {
                "title": "Review",
                "text": "/review lists what people asked and the bot could not answer.",
                "go": place,
                "words": "/review",
            }
        )
    if "undo" in registered:
        steps.append(
            {
                "title": "Undo",
                "text": "/facts undo takes back the last change. The other server never saw it: what one server adds, "
                "it alone has.",
                "go": place,
                "words": "/facts undo",
            }
        )
    return steps
