"""What is said about the content of a plan: texts, media, accounts, and a yes that no longer counts."""

from collections.abc import Collection

from domain.checklist import Item
from domain.details import DetailPage, TurnDetails
from domain.markup import plain
from domain.message import Button, Message
from domain.posts import OpenPost, PostFacts
from domain.reader import Reader
from words.checklists import item_names
from words.sentences import sentences
from words.sharing import one_line

SHOWN_TITLE = 80


def voided(reader: Reader, post: PostFacts, *, has_read: bool) -> Message:
    """It was changed after somebody had said yes, so it waits again."""
    t = sentences(reader)
    title = one_line(post.title, SHOWN_TITLE)
    look = Button(t("contents-look-button"), OpenPost(post.id or 0))
    return Message(t("contents-voided", title=title, read=has_read), ((look,),))


def voided_by_you(reader: Reader, post: PostFacts, owes: Collection[Item]) -> Message:
    """To whoever has just changed it by typing; `owes`: what she has to answer again before anybody can say yes."""
    t, post_id = sentences(reader), post.id or 0
    title, items = one_line(post.title, SHOWN_TITLE), item_names(reader, owes)
    text = t("contents-voided-by-you", title=title, items=items, owes=bool(owes))
    answer = Button(t("details-checks-button"), TurnDetails(post_id, DetailPage.CHECKS))
    look = Button(t("contents-look-button"), OpenPost(post_id))
    return Message(text, ((answer if owes else look,),))


def toast_voided(reader: Reader, owes: Collection[Item]) -> str:
    """The same over the card, after a tap."""
    items = item_names(reader, owes)
    return plain(sentences(reader)("contents-toast-voided", items=items, owes=bool(owes)))
