"""Discord's limits, in one table; each is an integer that knows where it is written.

`description` marks what Discord's OpenAPI description states too; the others are hand-written from the public
documentation, because the description lacks them.
"""

from __future__ import annotations

from typing import Self

_DOCS = "docs.discord.com/developers/"


class Limit(int):
    """An integer bound together with its source."""

    source: str

    def __new__(cls, value: int, source: str) -> Self:
        """A limit of `value`, as said by `source`."""
        limit = super().__new__(cls, value)
        limit.source = source
        return limit


_MESSAGE = _DOCS + "resources/message"
_EMBED = _DOCS + "resources/message#embed-object-embed-limits"
_COMPONENT = _DOCS + "components/reference"
_COMMAND = _DOCS + "interactions/application-commands"
_ANSWER = _DOCS + "interactions/receiving-and-responding"
_GATEWAY = _DOCS + "events/gateway"

# Messages. The description allows a content of 4000: that is for people with Nitro, bots have 2000.
MESSAGE_CONTENT = Limit(2000, _MESSAGE + "#create-message")
PERSON_CONTENT = Limit(4000, "description: MessageCreateRequest (people with Nitro)")
NONCE = Limit(25, _MESSAGE + "#create-message; description")
NONCE_SECONDS = Limit(300, _MESSAGE + "#create-message: unique in the past few minutes")
ATTACHMENTS = Limit(10, _MESSAGE + "; description")
ATTACHMENT_DESCRIPTION = Limit(1024, _MESSAGE + "#attachment-object; description")
ATTACHMENT_BYTES = Limit(10 * 1024 * 1024, _DOCS + "reference#uploading-files")
REQUEST_BYTES = Limit(25 * 1024 * 1024, _DOCS + "reference#uploading-files")
MENTIONED = Limit(100, _MESSAGE + "#allowed-mentions-object; description")
STICKERS = Limit(3, _MESSAGE + "#create-message; description")
HISTORY = Limit(100, _MESSAGE + "#get-channel-messages")
BULK_DELETE = Limit(100, _MESSAGE + "#bulk-delete-messages")

# Embeds.
EMBEDS = Limit(10, _MESSAGE + "#create-message; description")
EMBED_TITLE = Limit(256, _EMBED)
EMBED_DESCRIPTION = Limit(4096, _EMBED)
EMBED_FIELDS = Limit(25, _EMBED)
EMBED_FIELD_NAME = Limit(256, _EMBED)
EMBED_FIELD_VALUE = Limit(1024, _EMBED)
EMBED_FOOTER = Limit(2048, _EMBED)
EMBED_AUTHOR = Limit(256, _EMBED)
EMBED_TOTAL = Limit(6000, _EMBED + ": over all embeds of a message")
COLOUR = Limit(0xFFFFFF, "description: RichEmbed.color, ContainerComponentForMessageRequest.accent_color")

# Components.
COMPONENTS = Limit(40, _COMPONENT + "#component-reference: with IS_COMPONENTS_V2, nested ones counted; description")
ACTION_ROWS = Limit(5, _COMPONENT + "#legacy-message-component-behavior")
ROW_BUTTONS = Limit(5, _COMPONENT + "#action-row; description")
CUSTOM_ID = Limit(100, _COMPONENT + "#custom-id; description")
BUTTON_LABEL = Limit(80, _COMPONENT + "#button; description")
BUTTON_URL = Limit(512, _COMPONENT + "#button; description")
SELECT_OPTIONS = Limit(25, _COMPONENT + "#string-select; description")
SELECT_TEXT = Limit(100, _COMPONENT + "#string-select: label, value, description; description")
PLACEHOLDER = Limit(150, _COMPONENT + "#string-select; description")
SECTION_TEXTS = Limit(3, _COMPONENT + "#section; description")
TEXT_DISPLAYS_TOTAL = Limit(4000, _COMPONENT + "#text-display: over all text of a message")
GALLERY_ITEMS = Limit(10, _COMPONENT + "#media-gallery; description")
MEDIA_DESCRIPTION = Limit(1024, _COMPONENT + "#thumbnail; description")
MEDIA_URL = Limit(2048, "description: UnfurledMediaRequest")

# Modals.
MODAL_TITLE = Limit(45, _ANSWER + "#interaction-response-object-modal; description")
MODAL_COMPONENTS = Limit(5, _ANSWER + "#interaction-response-object-modal")
LABEL_TEXT = Limit(45, _COMPONENT + "#label; description")
LABEL_DESCRIPTION = Limit(100, _COMPONENT + "#label; description")
TEXT_INPUT = Limit(4000, _COMPONENT + "#text-input; description")
TEXT_INPUT_PLACEHOLDER = Limit(100, _COMPONENT + "#text-input; description")
GROUP_OPTIONS = Limit(10, "description: RadioGroupComponentForModalRequest, CheckboxGroupComponentForModalRequest")
UPLOADS = Limit(10, _COMPONENT + "#file-upload; description")

# Application commands.
COMMAND_NAME = Limit(32, _COMMAND + "#application-command-object-application-command-naming; description")
COMMAND_DESCRIPTION = Limit(100, _COMMAND + "#application-command-object; description")
COMMAND_OPTIONS = Limit(25, _COMMAND + "#application-command-object; description")
COMMAND_CHOICES = Limit(25, _COMMAND + "#application-command-object-application-command-option-structure; description")
CHOICE_NAME = Limit(100, _COMMAND + "#application-command-object-application-command-option-choice-structure")
CHOICE_VALUE = Limit(100, _COMMAND + "#application-command-object-application-command-option-choice-structure")
OPTION_TEXT = Limit(6000, _COMMAND + "#application-command-object-application-command-option-structure; description")
SAFE_INTEGER = Limit(2**53, _COMMAND + "#application-command-object-application-command-option-type")
COMMAND_CHARACTERS = Limit(8000, _COMMAND + ": names, descriptions and values of one command")
CHAT_COMMANDS = Limit(100, _COMMAND + "#registering-a-command")
USER_COMMANDS = Limit(15, _COMMAND + "#registering-a-command")
MESSAGE_COMMANDS = Limit(15, _COMMAND + "#registering-a-command")
DAILY_CREATES = Limit(200, _COMMAND + "#registering-a-command: per guild and day")

# Interactions.
ACKNOWLEDGE_SECONDS = Limit(3, _ANSWER + "#responding-to-an-interaction")
TOKEN_SECONDS = Limit(15 * 60, _ANSWER + "#followup-messages")
FOREIGN_FOLLOWUPS = Limit(5, _ANSWER + "#create-followup-message: user-installed, not installed in the server")

# Gateway.
GATEWAY_SENDS = Limit(120, _GATEWAY + "#rate-limiting: per connection and minute")
GATEWAY_BYTES = Limit(4096, _GATEWAY + "#sending-events")
IDENTIFIES = Limit(1000, _GATEWAY + "#session-start-limit-object: a day, then the token is reset")

TABLE: dict[str, Limit] = {name: value for name, value in list(globals().items()) if isinstance(value, Limit)}
"""Every limit by its name."""
