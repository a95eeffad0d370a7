"""Paints small pictures, so that photos of the people here can be told apart on a screen."""

from __future__ import annotations

import struct
import zlib

WIDTH, HEIGHT = 240, 160
SIGNATURE = b"\x89PNG\r\n\x1a\n"


def painted(number: int) -> bytes:
    """A PNG of two slanted colours; another number gives another picture."""
    one, other = _color(number * 47), _color(number * 47 + 110)
    rows = b"".join(
        b"\0" + b"".join(one if across + down < WIDTH else other for across in range(WIDTH))
        for down in range(HEIGHT)
    )
    head = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    return SIGNATURE + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(rows, 9)) + _chunk(b"IEND", b"")


def _color(angle: int) -> bytes:
    """A mild colour at this angle (degrees) of the wheel, as red, green and blue."""
    away = (abs((angle - of) % 360 - 180) / 180 for of in (0, 120, 240))
    return bytes(90 + int(140 * part) for part in away)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
