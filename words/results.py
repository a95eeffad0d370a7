"""What we ask when nobody knows whether a public message arrived."""

from domain.hosting import SayAgain
from domain.message import Button, Message
from domain.reader import Reader
from words.sentences import sentences


def uncertain(reader: Reader, outbox_id: int) -> Message:
    """To humas: please look, and say whether it should go again."""
    t = sentences(reader)
    seen = Button(t("result-seen-button"), SayAgain(outbox_id, again=False))
    again = Button(t("result-again-button"), SayAgain(outbox_id, again=True))
    return Message(t("result-uncertain"), ((seen, again),))


def settled(reader: Reader) -> str:
    """Thanks, noted."""
    return sentences(reader)("result-settled")
