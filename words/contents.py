"""What is said about the content of a plan: texts, media, accounts, and a yes that no longer counts."""

from domain.markup import plain
from domain.message import Button, Message
from domain.posts import OpenPost, PostFacts
from domain.reader import Reader
from words.sentences import sentences
from words.sharing import one_line

SHOWN_TITLE = 80


def voided(reader: Reader, post: PostFacts, *, has_read: bool) -> Message:
    """It was changed after somebody had said yes, so it waits again."""
    t = sentences(reader)
    title = one_line(post.title, SHOWN_TITLE)
    look = Button(t("contents-look-button"), OpenPost(post.id or 0))
    return Message(t("contents-voided", title=title, read=has_read), ((look,),))


def toast(reader: Reader, name: str) -> str:
    """A short line over the card."""
    return plain(sentences(reader)(f"contents-toast-{name}"))
