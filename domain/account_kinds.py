"""Whose an account is: the organisation's or a friend's; and who has the last word about it."""

from enum import StrEnum


class AccountKind(StrEnum):
    """OFFICIAL: the unit speaks through it. PARTNER: of another body with which the unit works together; nothing is
    planned for it, and it is never lent. What members let humas know of their own stands in storage.own_accounts."""

    OFFICIAL = "official"
    PARTNER = "partner"


class Decides(StrEnum):
    """Who has the last word about what an account says."""

    HUMAS = "humas"
    KETUA = "ketua"
    GUARDIANS = "guardians"
