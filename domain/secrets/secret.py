"""What a text can give away that we never want to know."""

from enum import StrEnum


class Secret(StrEnum):
    """PASSWORD: what opens an account, a phone or a network. CODE: a number that is asked for once, or in an
    emergency. INVITE: a link that lets anyone into a closed room. The others are numbers and addresses of people."""

    PASSWORD = "password"  # noqa: S105 - the name of a kind
    CODE = "code"
    INVITE = "invite"
    PHONE = "phone"
    EMAIL = "email"
    NUMBER = "number"
