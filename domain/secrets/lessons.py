"""Bad passwords that are shown so that nobody takes them."""

import re
from collections.abc import Sequence

from domain.secrets.places import Pieces, near

_SAID = r"(?:pass\w*|sandi\w*|pw\w*|kode|otp|pin)"


_EXAMPLE = re.compile(r"\b(?:contoh|misal|umpama|example|hindari|sering|umum|terburuk|terlemah|jangan)")


_LESSON = re.compile(
    r"\b(?:(?:contoh|misal|misalnya|umpama|example)(?! lupa| hilang| ditanya| ga| gak| tidak| error| salah| mau| ada)"
    rf"(?: \S+){{0,2}} {_SAID}|(?:{_SAID}|lahir|angka)(?: \S+){{0,3}} (?:contoh|misal|umpama)\w*"
    r"|hindari|lemah|buruk|terburuk|terlemah|paling (?:banyak|sering|umum)|ditebak|terpopuler|pasaran"
    r"|jangan (?:sampai )?(?:pakai|pake|gunakan|memakai|menggunakan|bikin|buat|memasang)"
    r"(?! (?:spasi|huruf|kapital|hp|akun|yang lama|yg lama|titik|tanda|wifi|data|caps|nol|angka|kutip))"
    r"|seperti(?! biasa| kemarin| dulu| yang| sebelum))\b"
)


def is_lesson(pieces: Pieces) -> bool:
    """Whether a bad one is shown."""
    return _LESSON.search(" ".join(one.low for one in pieces)) is not None


def is_own(pieces: Pieces, said: Sequence[int]) -> bool:
    """Whether it is somebody's own that is told with a lesson: "pwnya gampang ditebak sih"."""
    return any(
        one.low.endswith(("nya", "ku")) for at in said for one in near(pieces, at, at + 2)
    ) and not _EXAMPLE.search(" ".join(one.low for one in pieces))
