"""The files of a promotion as members get them: pictures small, videos as a link, everything else as it is."""

from dataclasses import dataclass
from enum import StrEnum

from domain.contents import MediaKind
from domain.presses import Press, press

LARGEST_PICTURE = 200_000  # bytes; what is larger is made smaller before it is sent
MOST_FETCHED = 20_000_000  # bytes; Bot API, getFile
ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff")


class Way(StrEnum):
    """How a file reaches her."""

    AS_IT_IS = "as-it-is"
    SMALLER = "smaller"
    LINK = "link"


def way(kind: str, name: str, size: int) -> Way:
    """How a file of this kind, name and size (bytes; 0: unknown) is sent."""
    if kind in (MediaKind.VIDEO, MediaKind.ANIMATION):
        return Way.LINK
    is_picture = kind == MediaKind.PHOTO or name.lower().endswith(ENDINGS)
    is_large = size > LARGEST_PICTURE or (not size and kind == MediaKind.PHOTO)
    return Way.SMALLER if is_picture and is_large and size <= MOST_FETCHED else Way.AS_IT_IS


def sent_size(kind: str, name: str, size: int) -> int:
    """How many bytes she gets at most (0: unknown)."""
    return LARGEST_PICTURE if way(kind, name, size) is Way.SMALLER else size


@press("nv")
@dataclass(frozen=True, slots=True)
class OpenPoster(Press):
    """Show me this picture, in which children are seen."""

    promotion_id: int
    position: int
