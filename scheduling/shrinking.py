"""Makes a picture small enough for a phone with little data, in a process of its own: the bot never loads the library.

What a camera writes beside the picture (place, device, time) is left out.
"""

import io
import json
import sys
from importlib import import_module
from typing import Any

SIDES = (1600, 1280, 1080, 900, 720, 540, 400, 280, 200)
QUALITIES = (82, 70, 55)
MOST_PIXELS = 50_000_000
BROKEN = 3


def shrink(content: bytes, most: int) -> bytes:
    """The picture as a JPEG of at most so many bytes, as large as fits; OSError, ValueError or Pillow's own errors for
    what is no picture or has more than 50 million pixels."""
    image: Any = import_module("PIL.Image")
    image.MAX_IMAGE_PIXELS = MOST_PIXELS
    with image.open(io.BytesIO(content)) as opened:
        if opened.width * opened.height > MOST_PIXELS:
            raise ValueError("too many pixels")
        opened.draft("RGB", (SIDES[0], SIDES[0]))
        picture = _upright(image, opened)
    for side in SIDES:
        smaller = picture.copy()
        smaller.thumbnail((side, side))
        for quality in QUALITIES:
            written = _written(smaller, quality)
            if len(written) <= most:
                return written
    raise ValueError("it does not become small enough")


def _upright(image: Any, opened: Any) -> Any:
    """As it is to be looked at, on white where one could look through it."""
    turned = import_module("PIL.ImageOps").exif_transpose(opened)
    seen_through = turned.convert("RGBA")
    paper = image.new("RGBA", seen_through.size, "white")
    return image.alpha_composite(paper, seen_through).convert("RGB")


def _written(picture: Any, quality: int) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality, optimize=True, progressive=True)
    return out.getvalue()


def main() -> int:
    """Read what is asked and the picture, write the small one."""
    asked = json.loads(sys.stdin.buffer.readline())
    try:
        small = shrink(sys.stdin.buffer.read(), int(asked["most"]))
    except (OSError, ValueError, SyntaxError, import_module("PIL.Image").DecompressionBombError):
        return BROKEN
    sys.stdout.buffer.write(small)
    return 0


if __name__ == "__main__":
    sys.exit(main())
