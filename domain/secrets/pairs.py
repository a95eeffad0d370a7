"""Both halves of a login behind each other, the way people write them who look after machines."""

import re

_USER = r"(?:user(?:name)?|usr|u|id|login|akun)"
_SANDI = r"(?:p|pw|pwd|pass(?:word)?|sandi|ps)"
_MAY_COMMAND = re.compile(r"\s--?[a-zA-Z]|/user:|(?:_PWD|WORD|_AUTH)=|\b(?i:by)\s['\"]")
_COMMAND = re.compile(
    r"\b(?:mysql|mysqldump|mysqladmin|mariadb|mongo|mongosh)\b[^\n]{0,60}?\s-p(?=[^\s-])[^\s]{4,40}"
    r"|\b(?:sshpass|redis-cli|mongo|mongosh|sqlcmd|mosquitto_pub|psexec|mqtt|zip|7z|unrar|unzip)\b[^\n]{0,60}?\s-[paP]\s?['\"]?"
    r"(?![\s0-9-]|pac(?:k|s)\b)[^\s]{4,40}|\s--?(?:password|passwd|pass|pwd|passphrase|wpa-psk)[= ]['\"]?"
    r"(?![\s<$*-]|(?:kalau|kalo|klo|yang|untuk|atau|biar|supaya|agar|nanti|dulu|tidak|bukan|lalu|supados)\b)[^\s]{4,40}"
    r"|\b(?:curl|wget|smbclient|http)\b[^\n]{0,60}?\s(?:-u|--user|-U|-a)\s?['\"]?[\w.@-]{2,40}[:%][^\s]{4,40}"
    r"|\bnet\suse\b[^\n]{0,60}?/user:\S+\s[^\s]{4,40}|\bIDENTIFIED\sBY\s['\"][^'\"\n]{4,40}['\"]"
    r"|\b(?:PGPASSWORD|MYSQL_PWD|REDISCLI_AUTH)=\S{4,40}",
    re.IGNORECASE,
)
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
    return _RULES.search(text) is not None or (
        _MAY_COMMAND.search(text) is not None and _COMMAND.search(text) is not None
    )
