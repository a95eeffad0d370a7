"""Sudah baca, and to how many WhatsApp groups: short thanks over the card."""

from domain.markup import plain
from domain.message import Button, Message
from domain.promotion_deeds import MORE
from domain.promotion_presses import SharedToGroups
from domain.reader import Reader
from words.sentences import sentences


def seen(reader: Reader) -> str:
    """Thanks for reading."""
    return plain(sentences(reader)("promotion-marks-seen"))


def shared(reader: Reader, groups: int) -> str:
    """So many groups are noted."""
    return plain(sentences(reader)("promotion-marks-shared", groups=groups))


def how_many(reader: Reader, promotion_id: int) -> Message:
    """To how many groups? No names are asked."""
    t = sentences(reader)
    row = tuple(
        Button(t("promotion-marks-groups-button", groups=one), SharedToGroups(promotion_id, one))
        for one in range(1, MORE + 1)
    )
    return Message(t("promotion-marks-how-many"), (row,))
