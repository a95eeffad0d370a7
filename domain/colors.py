"""The colours that a unit may choose for its pictures."""

from enum import StrEnum


class Color(StrEnum):
    """A colour by its name; its shades stand where it is drawn."""

    GREEN = "green"
    BLUE = "blue"
    PURPLE = "purple"
    RED = "red"
    YELLOW = "yellow"
    TEAL = "teal"
