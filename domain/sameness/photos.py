"""Whether two pictures are the same: compares their hashes, 1,024 bits each (pHash: signs of a cosine transform).

Measured on screenshots, photos and posters: one that was sent on, made smaller or saved again differs in at most 24
bits but for few, two posters with another date in 20 to 80, with a word stamped on it in up to 200, two others in 320
and more; of a picture without any edge the fine bits are chance (up to 170), so it is asked. What is cut at its edges
is found, if at all, by the bits of its coarse features."""

from domain.sameness.likeness import Band, Judged

SIDE = 32  # the bits stand in rows of 32, the coarsest feature first
BITS = SIDE * SIDE
SAME_TO, LIKELY_TO = 24, 230
COARSE_SIDE, COARSE_LIKELY_TO = 16, 44
BAND_ROWS, BAND_BITS = 8, 8
FEWEST, MOST = BITS * 3 // 10, BITS * 7 // 10  # of the bits that are set; else it is one colour, or nearly


def compare(first: str, second: str) -> Judged:
    """Two hashes in hex; an empty one is like no other."""
    if not first or not second:
        return Judged(0, Band.APART)
    other = int(first, 16) ^ int(second, 16)
    fine, coarse = other.bit_count(), (other & _coarse()).bit_count()
    score = round(100 * (1 - fine / BITS))
    if fine <= SAME_TO:
        return Judged(score, Band.SAME)
    is_likely = fine <= LIKELY_TO or coarse <= COARSE_LIKELY_TO
    return Judged(score, Band.LIKELY if is_likely else Band.APART)


def photo_bands(photo_hash: str) -> list[str]:
    """Marks by which pictures that look alike are found: the eight coarsest rows, eight bits of each."""
    rows = range(BAND_ROWS) if photo_hash else ()
    return [
        f"p{row}{int(photo_hash, 16) >> _shift(row, BAND_BITS) & (1 << BAND_BITS) - 1:02x}" for row in rows
    ]


def is_telling(bits: int) -> bool:
    """Whether a hash tells one picture from another."""
    return FEWEST <= bits.bit_count() <= MOST


def _coarse() -> int:
    """The bits of the coarse features."""
    return sum(((1 << COARSE_SIDE) - 1) << _shift(row, COARSE_SIDE) for row in range(COARSE_SIDE))


def _shift(row: int, width: int) -> int:
    """How far the first `width` bits of a row stand from the end."""
    return BITS - row * SIDE - width
