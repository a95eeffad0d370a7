"""Ways in for anybody who has the link or the code: invitations, and links that log in by themselves."""

import re

from domain.secrets.lists import is_everyday

_INVITES = re.compile(
    r"join\.slack\.com|/shared_invite/|trello\.com/invite|/(?:team_)?invite(?:s|d|link)?/|/invitations?[/?]|/redeem/"
    r"|hooks\.slack\.com/|/api/webhooks/|teams\.microsoft\.com/l/team/|g\.co/meet/|wa\.me/qr/|whatsapp://chat\?code="
    r"|canva\.com/(?:brand/join|join/)|spotify\.com/[^\s]{0,80}[?&]pt=|/accept[_-]?(?:invit\w{1,10}|join)|/joinchat/|/addlist/|/join/(?=[a-z]{0,40}[0-9A-Z-])[\w-]{5,}"
    r"|[?&#](?:cjc|\w{0,20}invit(?:e|ation)(?:_?(?:code|token|key|id|hash))?|pwd|passcode|join_?code|joincode)="
    r"|(?<![\w+])\+(?=[A-Z0-9-]{0,24}[a-z])(?=[a-z0-9-]{0,24}[A-Z])(?=[A-Za-z-]{0,24}[0-9])[\w-]{10,24}(?!\w)"
)
_OPENS = re.compile(
    r"[?&#;](?:[a-z_-]{0,20}(?:token|ticket|signature|credential|_key|_secret|_hash)|auth|magic|otp|code|verif\w{0,10}|one_?time\w{0,10}|reset\w{0,12}|session(?:id)?|sid|api_?key|key|secret"
    r"|sig|login|password|pass)=[\w%.-]{5,}|/login/[0-9]{5}|\big\.me/(?!j/)[\w-]{5,}|://[^\s/:@]{1,40}:[^\s/@]{3,40}@"
    r"|/(?:reset[_-]?password|password[_/-]?reset|accounts/(?:password|recovery|emaillogin|login_link)|magic[_-]?link"
    r"|recover)/[\w?=%./-]{5,}",
    re.IGNORECASE,
)
_DOT = r"(?:\W{0,3}(?:dot|titik|d0t)\W{0,3}|\W{1,3}|\s?)"
_SLASH = r"\s?(?:/|garis\smiring|slash|garing|\W?slash\W?)\s?"
_BROKEN = re.compile(  # written so that no program sees a link
    rf"\b(?:chat{_DOT}whats?\s?app{_DOT}com{_SLASH}|(?:t|telegram|tele){_DOT}me{_SLASH}(?:\+|plus\s|joinchat)"
    rf"|joinchat/|discord{_DOT}gg{_SLASH}|meet{_DOT}google{_DOT}com{_SLASH}|zoom{_DOT}us{_SLASH}(?:j|my)\b{_SLASH}"
    rf"|classroom{_DOT}google{_DOT}com{_SLASH})\s?\S{{5,}}",
    re.IGNORECASE,
)
_ROOM = re.compile(r"\b(?:g?meet|rapat|zoom|kode|room|join|masuk|link|kelas)", re.IGNORECASE)
_ROOM_CODE = re.compile(r"(?<![\w-])[a-z]{3}-[a-z]{4}-[a-z]{3}(?![\w-])")
_ROOM_APART = re.compile(
    r"\bg?meet\w*\b[^\n]{0,30}?(?<![\w-])[a-z]{3}[ -][a-z]{4}[ -][a-z]{3}$", re.IGNORECASE
)
_CODE = re.compile(
    r"\b(?:(?:google\s)?(?:classroom|gcr)(?=\s?[:=])|(?:kode|code|id)(?:nya)?\s(?:\w{1,15}\s)?(?:grup|group|undangan|undang"
    r"|gabung|join|kelas|classroom|server|tim|team|invite|ruang|room)(?:nya)?"
    r"|(?:invite|join|class|team|classroom|group|invitation)\s?code(?:nya)?"
    r"|(?:gabung|join|masuk)\s(?:\w{1,15}\s){0,3}?kode)"
    r"(?:\s(?:grup|server|discord|wa|telegram|classroom|kelas|google|ruangguru|zenius|quipper|edmodo|moodle|teams|zoom|pac|pc|ini|nya|itu|baru|ya)){0,2}"
    r"\s{0,2}(?P<sign>[:=]|->|→|adalah|itu)?\s{0,2}(?P<code>[\w-]{5,40})",
    re.IGNORECASE,
)


def is_told(text: str) -> bool:
    """Whether somebody could walk in with this."""
    if any(rule.search(text) for rule in (_INVITES, _BROKEN, _ROOM_APART)):
        return True
    if _ROOM_CODE.search(text) and _ROOM.search(text):
        return True
    return any(
        _is_code(match["code"]) or (match["sign"] is not None and _is_word(match["code"]))
        for match in _CODE.finditer(text)
    )


def opens(text: str) -> bool:
    """Whether a link in it logs in by itself, or sets a new password."""
    return _OPENS.search(text) is not None


def _is_code(code: str) -> bool:
    is_mixed = re.search(r"[0-9]", code) and re.search(r"[a-z]", code, re.IGNORECASE)
    return bool(is_mixed or re.search(r"[a-z][A-Z]|[A-Z]{2}-?[A-Z]{3}", code))


def _is_word(code: str) -> bool:
    """Classrooms have codes of six to eight small letters."""
    is_shaped = re.fullmatch(r"[a-z]{6,8}|[A-Z]{5,10}|[a-z]+(?:-[a-z]+)+", code) is not None
    return is_shaped and not is_everyday(code)
