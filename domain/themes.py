"""Whether two plans are about the same thing: a commemoration that both name, or the words that matter."""

from collections.abc import Set

from domain.commemorations import named_in, words_of

SHORTEST = 3
ENOUGH = 2
MOST_OF_IT = 0.6
_EVERYDAY = """
yang dan atau dari untuk dengan pada oleh para serta agar bisa kita kamu kami aku saya dia ini itu juga akan ada
adalah dalam ke di the and for with from this that your our you how are
konten posting postingan post poster video foto reels reel story stories live feed carousel caption tips cara info
rencana jadwal hari minggu bulan tahun pagi siang sore malam pekan edisi bagian part seri ayo yuk mari serba serbi
pac pc pw pp pr pk ippnu ipnu nu rekan rekanita kader pelajar resmi publikasi dokumentasi kegiatan acara pengumuman
selamat ucapan harlah milad hut peringatan memperingati nasional sedunia internasional anniversary day happy
"""
EVERYDAY = frozenset(_EVERYDAY.split())


def are_alike(one: str, other: str) -> bool:
    """Whether two titles name the same commemoration, or share most of the words that matter (two at least, or the
    only one that there is)."""
    if not _days(one).isdisjoint(_days(other)):
        return True
    mine, theirs = _matter(one), _matter(other)
    fewer = min(len(mine), len(theirs))
    shared = sum(1 for word in mine if any(_same(word, their) for their in theirs))
    return fewer > 0 and shared >= min(ENOUGH, fewer) and shared >= MOST_OF_IT * fewer


def names(title: str, day_name: str) -> bool:
    """Whether a text names this day, in any of its spellings."""
    return not _days(day_name).isdisjoint(_days(title)) or are_alike(title, day_name)


def _days(text: str) -> Set[str]:
    return {commemoration.name for commemoration, _ in named_in(text)}


def _matter(text: str) -> Set[str]:
    words = {word.plain for word in words_of(text)}
    return {word for word in words if len(word) >= SHORTEST and not word.isdigit() and word not in EVERYDAY}


def _same(one: str, other: str) -> bool:
    """Equal, or one letter apart in a word of six or more: hafalan, hapalan."""
    if one == other:
        return True
    longer, shorter = (one, other) if len(one) >= len(other) else (other, one)
    if len(shorter) < 6 or len(longer) - len(shorter) > 1:
        return False
    at = next((at for at, letter in enumerate(shorter) if letter != longer[at]), len(shorter))
    return longer[at + 1 :] == shorter[at + (len(longer) == len(shorter)) :]
