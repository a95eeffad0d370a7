"""Both halves of a login behind each other, the way people write them who look after machines."""

import re

_USER = r"(?:user(?:name)?|usr|u|id|login|akun)"
_SANDI = r"(?:p|pw|pwd|pass(?:word)?|sandi|ps)"
_RULES = re.compile(
    rf"\b{_USER}\s?[/&]\s?{_SANDI}\s?[:=]?\s?[\w.@-]{{3,40}}\s?[/|:]\s?[^\s/|]{{4,40}}"
    rf"|\b{_USER}\s?[:=]\s?[^\s,;]{{2,40}}[\s,;/|]{{1,3}}{_SANDI}\s?[:=]\s?(?!(?:japri|nyusul|menyusul|tanya|lihat|cek|sama)\b)"
    r"[^\s]{4,40}"
    r"|(?:\b(?:router|modem|cctv|dvr|nvr|telnet|ssh|ftp|mikrotik|cpanel|mysql)|[0-9]{1,3}(?:\.[0-9]{1,3}){3})\W{1,3}"
    r"(?:admin|root|user|operator|guest)\s?[/:| ]\s?"
    r"(?!sudah|belum|bisa|baru|itu|yang|di|dan|masuk|lupa|harus|minta)[^\s]{4,40}",
    re.IGNORECASE,
)


def is_told(text: str) -> bool:
    """Whether a name and its password stand there."""
    return _RULES.search(text) is not None
