"""A way in with both its halves: a name, a sign and a password; "masuknya pakai ..."; two words in two lines."""

import re
from collections.abc import Sequence

from domain.secrets import signs
from domain.secrets.lists import has, has_owned
from domain.secrets.places import Pieces, is_last, near
from domain.secrets.tokens import Sort, Token
from domain.secrets.values import is_likely, is_odd, is_strong, is_talk

SHORT, LONG = 4, 10
_BOTH = re.compile(r"(?:admin|root)/(?:admin|root|toor|password|pass|[a-z]+[0-9]+)\w*")
_CAPITAL_OR_SIGN = re.compile(r"[A-Z#$!%&*]")
_USER = re.compile(r"[a-z0-9._]{5,}")


def is_told(pieces: Pieces, said: Sequence[int]) -> bool:
    """Whether one stands in these pieces; `said`: where words for a password are."""
    places = range(1, len(pieces) - 1)
    return (
        any(_BOTH.fullmatch(one.low) for one in pieces)
        or any(_is_pair(pieces, at) or _is_way_in(pieces, at) for at in places)
        or any(_is_user(pieces, user, at) for at in said for user in range(max(0, at - SHORT), at - 1))
        or _is_two_lines(pieces)
    )


def _is_pair(pieces: Pieces, at: int) -> bool:
    """ "@pacippnu | melati2026", "canva: humas2026", "ig pacippnu / Melati#1"."""
    before, sign, after = pieces[at - 1], pieces[at], pieces[at + 1]
    if sign.sort is not Sort.MARK or after.low.startswith("@"):
        return False
    if has_owned("closed", before.plain) and (is_likely(after) or _is_long_end(pieces, at + 1)):
        return True
    if not (is_strong(after) or _is_no_name(pieces, at)):
        return False
    is_named = before.sort is Sort.MAIL or before.low.startswith("@")
    is_login = is_named or any(has("accounts", one.plain) for one in near(pieces, at - 5, at))
    is_end = at + 2 >= len(pieces) and (is_named or (is_login and _is_no_name(pieces, at)))
    return is_end or (is_login and _CAPITAL_OR_SIGN.search(after.text) is not None)


def _is_no_name(pieces: Pieces, at: int) -> bool:
    """Behind an account's name and a slash: no second name of one."""
    before, after = pieces[at - 1], pieces[at + 1]
    is_name = has_owned("accounts", before.plain) or re.search(r"ip?pnu|[._]", after.low) is not None
    return (
        pieces[at].low in ("/", "//", "|", "||")
        and not is_name
        and (
            is_likely(after)
            or ((is_strong(after) or is_odd(after)) and signs.enters(near(pieces, at - 4, at)))
        )
    )


def _is_long_end(pieces: Pieces, at: int) -> bool:
    return is_odd(pieces[at]) and len(pieces[at].low) >= LONG and is_last(pieces, at)


def _is_way_in(pieces: Pieces, at: int) -> bool:
    """ "masuknya: melatiputih", and nothing behind it; "login pakai Melati26"."""
    after, is_sign = pieces[at + 1], pieces[at].sort is Sort.MARK
    is_with = not is_sign and has("with", pieces[at].low)
    if not (is_sign or is_with) or not signs.enters(near(pieces, at - (1 if is_sign else 6), at)):
        return False
    is_word = is_odd(after) and is_last(pieces, at + 1)
    is_given = is_strong(after) or (after.sort is Sort.QUOTED and after.text == after.low)
    return is_word or (is_with and is_given)


def _is_user(pieces: Pieces, user: int, said: int) -> bool:
    """ "username admin password admin"."""
    if not has("users", pieces[user].plain):
        return False
    behind = pieces[said + 1 : said + 4]
    after = [
        one
        for one in behind
        if one.sort is not Sort.MARK and (has("defaults", one.low) or not has("owners", one.low))
    ]
    if not after or after[0].sort not in (Sort.WORD, Sort.NUMBER):
        return False
    return has("defaults", after[0].low) or not is_talk(after[0])


def _is_two_lines(pieces: Pieces) -> bool:
    """A name in one line, a password in the other, and nothing else."""
    if len(pieces) != 3 or pieces[1].low != "\n":
        return False
    user, secret = pieces[0], pieces[2]
    return _is_account(user) and (is_odd(secret) or is_strong(secret))


def _is_account(token: Token) -> bool:
    return token.sort is Sort.MAIL or (token.sort is Sort.WORD and _USER.fullmatch(token.text) is not None)
