"""Files of a promotion: what stands under them, and what is said where none is sent."""

from domain.message import Button, Message
from domain.poster_files import LARGEST_PICTURE, OpenPoster, Way
from domain.reader import Reader
from words.publishing import size
from words.sentences import sentences
from words.sharing import one_line

SHOWN_TITLE = 80


def caption(reader: Reader, title: str, chosen: Way, bytes_: int) -> Message:
    """What it is, and how large; of a picture that was made smaller also how large it was."""
    t, shown = sentences(reader), one_line(title, SHOWN_TITLE)
    if chosen is Way.SMALLER:
        was, most = size(reader, bytes_), size(reader, LARGEST_PICTURE)
        return Message(t("poster-files-smaller", title=shown, most=most, was=was, known=bytes_ > 0))
    is_known = bytes_ > 0
    return Message(t("poster-files-file", title=shown, size=size(reader, bytes_), known=is_known))


def by_link(reader: Reader, title: str, link: str) -> Message:
    """Videos are heavy: they are watched where they stand."""
    t, shown = sentences(reader), one_line(title, SHOWN_TITLE)
    if not link:
        return Message(t("poster-files-no-link", title=shown))
    watch = Button(t("poster-files-watch-button"), url=link)
    return Message(t("poster-files-link", title=shown), ((watch,),))


def behind(reader: Reader, promotion_id: int, position: int) -> Message:
    """Children are seen in it: it opens behind a button, and that is noted."""
    t = sentences(reader)
    see = Button(t("poster-files-see-button"), OpenPoster(promotion_id, position))
    return Message(t("poster-files-behind"), ((see,),))
