"""Numbers of games, polls and meetings that let anybody in, and short links into closed groups."""

import re

_NUMBER = (
    r"(?:[0-9]{3,4}[ -]?[0-9]{3,4}(?:[ -]?[0-9]{1,4})?|[0-9]{5,9})"
    r"(?![\w%]|[.,:/-][0-9]|\s(?:orang|peserta|ribu|rb|poin|soal))"
)
_GAME = re.compile(
    r"\b(?:kahoot|quizizz|quiziz|menti(?:meter|\.com)?|slido|wayground|blooket|gimkit|webex|ahaslides|wooclap|g?meet|padlet"
    rf"|anydesk|team\s?viewer|rust\s?desk)\b[^\n0-9]{{0,30}}?(?:{_NUMBER}|#(?=[A-Z0-9]{{4,}}\b)(?-i:[A-Z0-9]+))",
    re.IGNORECASE,
)
_HOST = re.compile(
    r"\bhost\s?(?:key|kode|code|pin)(?:nya)?\b[^\n0-9]{0,20}?[0-9]{6,10}\b|\bkode\shost\w{0,3}\b[^\n0-9]{0,20}?[0-9]{6,10}\b"
)
_SHORT_LINK = re.compile(
    r"\b(?:bit\.ly|s\.id|tinyurl\.com|cutt\.ly|linktr\.ee|shorturl\.at|rebrand\.ly|t\.ly)/\S{3,}",
    re.IGNORECASE,
)
_SHEET = re.compile(
    r"\b(?:docs|drive|sheets|slides|forms)\.google\.com/(?!forms/)\S{15,}|\b(?:1drv\.ms|onedrive\.live\.com|dropbox\.com"
    r"|mega\.nz|notion\.so|figma\.com|miro\.com|mediafire\.com|sharepoint\.com)/\S{5,}",
    re.IGNORECASE,
)
_HELD_IN = re.compile(
    r"\b(?:rahasia|internal|tertutup|pribadi|data\slogin|akun-akun|password|sandi|jangan\s(?:sampai\s)?(?:di)?(?:sebar"
    r"|share|bagi|forward)\w{0,4}|ojo\sdisebar|(?:siapa\s?(?:aja|pun|saja)|sopo\sae|semua\sorang|anyone)\s(?:\w+\s){0,3}?"
    r"(?:edit|ngedit|mengedit|buka|lihat|akses|masuk|hapus))\b",
    re.IGNORECASE,
)
_EDITED = re.compile(
    r"\bcanva\.com/design/[\w-]{6,}/[\w-]{12,}/(?:edit|remix)\b|\bfigma\.com/(?:file|design)/\S{10,}[?&](?:t|node-id)=\S*"
    r"\bedit|\bmiro\.com/welcomeonboard/|\bmega\.nz/(?:folder|file)/\w+#\S{8,}",
    re.IGNORECASE,
)
_GROUP = re.compile(r"\b(?:gru[pb]|group|saluran internal|kelas)\w{0,3}\b", re.IGNORECASE)
_CLOSED = re.compile(
    r"\bjangan\s(?:sampai\s)?(?:di)?(?:sebar|share|bagi|forward)\w{0,4}"
    r"|\b(?:rahasia|internal|tertutup)\b|\binti\b|\bojok?\sdisebar",
    re.IGNORECASE,
)
_OTHER_INVITES = re.compile(
    r"/invite_link\b|/welcomeonboard/|families\.google\.com/join|/join-(?=\w{0,30}[0-9])\w{6,}|/(?:undang|undangan|gabung)/(?=\w{0,30}[0-9])\w{5,}"
    r"|\bdiscord\b.{0,15}/invite\s\w{4,}",
    re.IGNORECASE,
)


def is_told(text: str) -> bool:
    """Whether somebody could walk in with this."""
    if any(rule.search(text) for rule in (_GAME, _HOST)):
        return True
    if "/" not in text:
        return False
    if any(rule.search(text) for rule in (_OTHER_INVITES, _EDITED)):
        return True
    if _SHEET.search(text) and _HELD_IN.search(text):
        return True
    return all(rule.search(text) for rule in (_SHORT_LINK, _GROUP, _CLOSED))
