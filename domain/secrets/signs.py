"""The words by which people speak of secrets, however they spell them."""

import re

from domain.secrets.lists import has, has_owned
from domain.secrets.places import Pieces, near
from domain.secrets.tokens import Sort

ENDINGS = r"(?:'?-?(?:nya|ny|na|ku|mu|q|ne|e|x|2nya))?"
_PASSWORD = re.compile(
    r"(?:p[aeiou]?[sz]{1,3}\w{0,2}[wv]\w{0,5}|pas{1,2}[wv]?[o0e]?r?[dt]s?|pass|pasw|psw(?:r?d)?|pswd|pwd?s?|p/w|p\.w"
    r"|s[ae]*n+dh?[iy]|sndi|ka?t?[ae]?sa?ndi|katsan|pas{1,2}(?:code|phrase|key|kode|frase))"
    rf"{ENDINGS}|pas(?:nya|e)|pa+w[o0a]*r?d(?:nya)?"
    r"|(?:pw|pass|sandi|password)[-_]?(?:nya)?[-_]?(?:ig|wifi|canva|tiktok|fb|yt|hp|akun|email|zoom|wa|tele|drive|laptop|login)"
)
_HANDLE, _HANDLE_LIKE, NEAR = re.compile(r"[a-z0-9._]+"), re.compile(r"[._0-9]"), 7
_WEAK = re.compile(rf"(?:ps|ks|kunci|konci|kuncine|key|keys|secret|rahasia){ENDINGS}")


def is_password(pieces: Pieces, at: int) -> bool:
    """Whether the word there means a password."""
    piece = pieces[at]
    if piece.sort is not Sort.WORD:
        return False
    if at and has("riddles", pieces[at - 1].low):
        return False
    if _is_speaker(pieces, at):
        return False
    following = pieces[at + 1].low if at + 1 < len(pieces) else ""
    if has("ciphers", following) or (piece.text == "PW" and following.isalpha()):
        return False
    is_word = at > 0 and pieces[at - 1].low == "kata" and piece.low in ("rahasianya", "rahasiaku")
    return is_word or _PASSWORD.fullmatch(piece.plain) is not None or is_weak(pieces, at)


def _is_speaker(pieces: Pieces, at: int) -> bool:
    """Somebody called Sandi who speaks of himself: "Sandi: aku izin"."""
    is_named = pieces[at].text == "Sandi" and (at == 0 or pieces[at - 1].low in ("\n", "kak", "mas", "mbak"))
    said = near(pieces, at + 1, at + 3)
    return is_named and len(said) > 1 and said[0].low == ":" and has("speakers", said[1].low)


def is_weak(pieces: Pieces, at: int) -> bool:
    """A word that means much else too, and a password beside a device or an account, or right before a sign."""
    piece = pieces[at]
    if not _WEAK.fullmatch(piece.plain):
        return False
    is_word = at > 0 and pieces[at - 1].low == "kata"
    if is_word and piece.low.startswith("rahasia"):
        return False
    if is_word and not piece.low.endswith(("nya", "ne")):
        return at + 1 < len(pieces) and has_owned("devices", pieces[at + 1].low)
    is_sign = at + 1 < len(pieces) and pieces[at + 1].low in (":", "=")
    if is_sign and (piece.low in ("ps", "ks") or is_word):
        return True
    return any(has_owned("devices", one.low) for one in near(pieces, at - 8, at + 5))


def is_named(pieces: Pieces, at: int) -> bool:
    """Whether it stands where the name of an account does: "ig pacippnu_26", "akun youtube PelajarTV26"."""
    before = pieces[at - 1] if at else None
    if enters(near(pieces, at - 3, at - 1)):
        return False
    if before is not None and before.sort is Sort.MARK and at > 1:
        before = pieces[at - 2]
    if has("becoming", pieces[at - 1].low if at else "") and any(
        has_owned("titles", one.low) for one in near(pieces, at - 5, at)
    ):
        return True
    if _HANDLE.fullmatch(pieces[at].text) and _is_user(pieces, at):
        return True
    return before is not None and has_owned("accounts", before.plain)


def _is_user(pieces: Pieces, at: int) -> bool:
    """Whether it is the first name behind "username"."""
    said = [place for place in range(max(0, at - NEAR), at) if has_owned("usernames", pieces[place].plain)]
    between = pieces[said[-1] + 1 : at] if said else ()
    return bool(said) and not any(
        _HANDLE_LIKE.search(one.text) or _PASSWORD.fullmatch(one.plain) for one in between
    )


def hints(pieces: Pieces) -> bool:
    """Whether somebody speaks of getting in, of keeping to oneself, or of how something is typed."""
    return any(has("hints", one.plain) for one in pieces)


def enters(pieces: Pieces) -> bool:
    """Whether these words speak of getting in."""
    return any(has("entering", one.low) for one in pieces)


def is_no_code(pieces: Pieces, at: int) -> bool:
    """Whether the "kode" there is a post code, a colour's, a promotion's ..."""
    return any(
        has("no-code", one.low.removesuffix("nya"))
        for one in (*near(pieces, at + 1, at + 3), *near(pieces, at - 1, at))
    )
