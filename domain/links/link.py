"""What we know of a pasted link without opening it."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What stands behind a link, as far as its address tells."""

    POST = "post"
    PROFILE = "profile"
    LIVE = "live"
    STORY = "story"
    INVITE = "invite"
    PHONE = "phone"
    MEETING = "meeting"
    DOCUMENT = "document"
    FORM = "form"
    COLLECTION = "collection"
    GROUP = "group"
    EVENT = "event"
    PRIVATE = "private"
    SHARE = "share"
    SHORT = "short"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Link:
    """One identity.

    `opaque`: two such links may be the same thing, only opening them tells.
    `secret`: the pasted text held an invite, a phone number or a password, which stands in no field here.
    `span`: where it stood, in characters of the text (None: behind the words of a text link).
    `safe_url`: an address that may be shown again, None for secrets.
    """

    key: str
    platform: str
    opaque: bool
    secret: bool
    kind: Kind
    span: tuple[int, int] | None
    safe_url: str | None
