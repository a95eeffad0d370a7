"""Our own Telegram channels: whose is it, what is missing there, and that one was lost."""

from collections.abc import Sequence

from domain.accounts import AccountFacts, LinkChannel
from domain.handles import shown
from domain.message import Button, Message
from domain.posts import PostFacts
from domain.reader import Reader
from words.accounts import LONGEST_LABEL, plans
from words.sentences import sentences

MOST_UNITS = 6


def ask(
    reader: Reader, title: str, around: Sequence[tuple[int, str]], missing: Sequence[str], token: str
) -> Message:
    """Whose channel is it? One button for each of her units."""
    t = sentences(reader)
    several = len(around) > 1
    keys = [
        Button(
            t("accounts-link-to-button", unit=name[:LONGEST_LABEL]) if several else t("accounts-link-button"),
            LinkChannel(unit_id, token),
        )
        for unit_id, name in around[:MOST_UNITS]
    ]
    lines = [t("accounts-channel-ask", title=title, several=several, unit=around[0][1])]
    lines += [t("accounts-channel-missing", right=right) for right in missing]
    return Message("\n".join(lines), tuple((key,) for key in keys))


def no_right(reader: Reader, title: str) -> Message:
    """We may not post there."""
    return Message(sentences(reader)("accounts-channel-no-right", title=title))


def stranger(reader: Reader, title: str) -> Message:
    """To somebody who is humas nowhere."""
    return Message(sentences(reader)("accounts-channel-stranger", title=title))


def linked(reader: Reader, title: str, unit: str) -> Message:
    """It is an official account now."""
    return Message(sentences(reader)("accounts-channel-linked", title=title, unit=unit))


def lost(reader: Reader, account: AccountFacts, orphans: Sequence[PostFacts]) -> Message:
    """We can't publish there any more; these plans need a PJ."""
    t = sentences(reader)
    text = t("accounts-channel-lost", name=shown(account.platform, account.handle), count=len(orphans))
    return Message("\n".join([text, *plans(reader, orphans)]))
