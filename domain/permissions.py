"""Who may do what: the ranks that people have, the needs of a command, and which rank satisfies which need."""

from collections.abc import Collection, Mapping
from enum import StrEnum

from domain.belonging import Belonging
from domain.units import Role


class Need(StrEnum):
    """What a command or a button asks of a person; checked before the turn's own function runs.

    UNIT: in a unit's chat, guests too. MEMBER: a personal act of someone who agreed; a guest is led to joining.
    ADMIN: of the group, or of the kader group of the unit that the press names, as Telegram says now.
    SURE: for what can't be taken back; roles are rechecked, and the turn asks `guards.surely` for its unit.
    """

    ANYONE = "anyone"
    UNIT = "unit"
    MEMBER = "member"
    HUMAS = "humas"
    PENGURUS = "pengurus"
    PEMBINA = "pembina"
    REVIEWERS = "reviewers"
    ADVISERS = "advisers"
    OWNER = "owner"
    ADMIN = "admin"
    SURE = "sure"


class Rank(StrEnum):
    """What a person is where she asks: one step of belonging, and any number of roles."""

    STRANGER = "stranger"
    GUEST = "guest"
    WAITING = "waiting"
    YOUNG = "young"
    MEMBER = "member"
    HUMAS = "humas"
    PENGURUS = "pengurus"
    PEMBINA = "pembina"
    OWNER = "owner"


EVERYONE = frozenset(Rank)
AGREED = frozenset({Rank.YOUNG, Rank.MEMBER})

NEEDS: Mapping[Need, frozenset[Rank]] = {
    Need.ANYONE: EVERYONE,
    Need.UNIT: EVERYONE - {Rank.STRANGER, Rank.OWNER},
    Need.MEMBER: AGREED,
    Need.HUMAS: frozenset({Rank.HUMAS, Rank.PENGURUS}),
    Need.PENGURUS: frozenset({Rank.PENGURUS}),
    Need.PEMBINA: frozenset({Rank.PEMBINA}),
    Need.REVIEWERS: frozenset({Rank.HUMAS, Rank.PENGURUS, Rank.PEMBINA}),
    Need.ADVISERS: frozenset({Rank.PENGURUS, Rank.PEMBINA}),
    Need.OWNER: frozenset({Rank.OWNER}),
}

COMMANDS: Mapping[str, Need] = {
    "menu": Need.ANYONE,
    "daftar": Need.UNIT,
    "izin": Need.PEMBINA,
    "hubungkan": Need.ANYONE,
    "rencana": Need.UNIT,
    "punyaku": Need.MEMBER,
    "periksa": Need.REVIEWERS,
    "acara": Need.HUMAS,
    "siarkan": Need.HUMAS,
    "usul": Need.MEMBER,
    "batal": Need.ANYONE,
    "promosi": Need.UNIT,
    "tugasku": Need.MEMBER,
    "kirimi": Need.MEMBER,
    "kalender": Need.UNIT,
    "hijriah": Need.HUMAS,
    "papan": Need.UNIT,
    "ringkasan": Need.UNIT,
    "bantuan": Need.ANYONE,
    "bahasa": Need.ANYONE,
    "panduan": Need.ANYONE,
    "janji": Need.ANYONE,
    "viral": Need.UNIT,
    "hoaks": Need.UNIT,
    "lapor": Need.ANYONE,
    "kuis": Need.ANYONE,
    "senyap": Need.MEMBER,
    "zona": Need.MEMBER,
    "dataku": Need.ANYONE,
    "hapusdata": Need.ANYONE,
    "insiden": Need.PENGURUS,
    "peran": Need.MEMBER,
    "anggota": Need.ADVISERS,
    "atur": Need.PENGURUS,
    "ekspor": Need.PENGURUS,
    "laporan": Need.REVIEWERS,
    "unit": Need.ANYONE,
    "akun": Need.UNIT,
    "unitkedua": Need.ADMIN,
    "serempak": Need.HUMAS,
    "slot": Need.HUMAS,
    "live": Need.MEMBER,
    "takeover": Need.MEMBER,
    "krisis": Need.HUMAS,
    "selesai": Need.HUMAS,
    "jawab": Need.HUMAS,
    "kasus": Need.HUMAS,
    "piket": Need.HUMAS,
    "evaluasi": Need.HUMAS,
    "pengelola": Need.OWNER,
}


def ranks(step: Belonging | None, held: Collection[Role]) -> frozenset[Rank]:
    """The ranks of someone who stands at this step in the unit (None: no unit), with these roles."""
    place = Rank(step) if step is not None else Rank.STRANGER
    return frozenset({place, *(Rank(role) for role in held)})


def satisfies(mine: Collection[Rank], need: Need) -> bool:
    """Whether one of these ranks is enough; ADMIN and SURE depend on Telegram's word and are asked elsewhere."""
    return need not in NEEDS or not NEEDS[need].isdisjoint(mine)
