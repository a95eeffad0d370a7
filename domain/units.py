"""Units of the organisation: their levels, rooms and roles, and who may do what."""

from enum import StrEnum


class Level(StrEnum):
    """The levels, from the nation down to a village, a school or a campus."""

    PP = "pp"
    PW = "pw"
    PC = "pc"
    PAC = "pac"
    PR = "pr"
    PK = "pk"


class Room(StrEnum):
    """What a unit uses a group for."""

    KADER = "kader"
    HUMAS = "humas"


class Role(StrEnum):
    """What a person is in a unit; OWNER hosts the bot and belongs to no unit."""

    OWNER = "owner"
    PENGURUS = "pengurus"
    HUMAS = "humas"


TRUSTED = (Role.PENGURUS, Role.HUMAS)
