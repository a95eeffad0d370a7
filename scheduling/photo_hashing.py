"""Says in 1,024 bits what a picture looks like, in a process of its own: the bot never loads the library."""

import io
import json
import sys
from importlib import import_module
from typing import Any

from domain.sameness.photos import SIDE, is_telling
from scheduling.shrinking import MOST_PIXELS

BROKEN = 3


def hashed(content: bytes) -> str:
    """256 hex digits; "" for a picture of one colour or nearly. OSError, ValueError or Pillow's own errors for what is
    no picture or has more than 50 million pixels."""
    image: Any = import_module("PIL.Image")
    image.MAX_IMAGE_PIXELS = MOST_PIXELS
    with image.open(io.BytesIO(content)) as opened:
        if opened.width * opened.height > MOST_PIXELS:
            raise ValueError("too many pixels")
        opened.draft("L", (SIDE * SIDE, SIDE * SIDE))
        upright = import_module("PIL.ImageOps").exif_transpose(opened)
        rows = import_module("imagehash").phash(upright, hash_size=SIDE).hash
    bits = "".join("1" if bit else "0" for row in rows for bit in row)
    return f"{int(bits, 2):0{SIDE * SIDE // 4}x}" if is_telling(int(bits, 2)) else ""


def main() -> int:
    """Read what is asked (nothing yet) and the picture, write its hash."""
    json.loads(sys.stdin.buffer.readline())
    try:
        found = hashed(sys.stdin.buffer.read())
    except (OSError, ValueError, SyntaxError, import_module("PIL.Image").DecompressionBombError):
        return BROKEN
    sys.stdout.buffer.write(found.encode())
    return 0


if __name__ == "__main__":
    sys.exit(main())
