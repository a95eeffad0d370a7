"""A pasted address, taken apart the way a browser would do it."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from urllib.parse import quote, unquote, unquote_plus

from domain.links import apps, hosts

LONGEST = 4096
INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]"
)

_SCHEME = re.compile(r"(https?):[/\\]+", re.IGNORECASE)
_OTHER_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:(?!\d)", re.IGNORECASE)
_UNFIT = re.compile(r"[\s\x00-\x1f\x7f]")
_LONE = re.compile("[\ud800-\udfff]")
_AUTHORITY = re.compile(
    r"(?:(?P<login>.*)@)?(?P<host>\[[0-9a-f:.]+\]|[^:@]*)(?::(?P<port>\d{0,5}))?", re.IGNORECASE
)
_IN_PATH = "-._~!$&'()*+,;=:@"
_IN_QUERY = "-._~!$'()*,;:@/?"

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Address:
    """`host` as pasted, `name` without www and the like; `path` encoded, `words` decoded; `query` decoded."""

    scheme: str
    host: str
    name: str
    port: str
    path: str
    query: Pairs
    has_password: bool = False

    @property
    def words(self) -> str:
        """The decoded path; an encoded slash stays encoded, it parts no steps."""
        return unquote(self.path.replace("%2F", "%252F"), errors="replace") or "/"

    def first(self, parameter: str) -> str | None:
        """The first value of a parameter, whatever the case of its name."""
        return next((value for name, value in self.query if name.lower() == parameter), None)


def parse(text: str, is_bare: Callable[[str, bool], bool] = hosts.may_stand_bare) -> Address | None:
    """An address of the web, or of an app that has a web form; None for all else, and beyond LONGEST."""
    text = _LONE.sub("\ufffd", INVISIBLE.sub("", text)).strip()
    if len(text) > LONGEST or _UNFIT.search(text):
        return None
    text = apps.on_the_web(text) or text
    scheme = _SCHEME.match(text)
    if scheme:
        return _split(scheme[1].lower(), text[scheme.end() :])
    text = text.removeprefix("//")
    authority = re.split(r"[/?#\\]", text, maxsplit=1)[0]
    typed = authority.partition(":")[0]
    if "@" in authority or "." not in typed or _OTHER_SCHEME.match(text):
        return None
    return _split("https", text) if is_bare(typed, len(text) > len(authority)) else None


def _split(scheme: str, rest: str) -> Address | None:
    before, mark, query = rest.partition("#")[0].partition("?")
    authority, _, path = before.replace("\\", "/").partition("/")
    parts = _AUTHORITY.fullmatch(authority)
    host = hosts.spelled(parts["host"]) if parts else None
    if not parts or not host:
        return None
    port = "" if parts["port"] in (None, "", "80", "443") else parts["port"]
    pairs = _pairs(query) if mark else ()
    return Address(
        scheme, host, hosts.shortened(host), port, _clean(path), pairs, ":" in (parts["login"] or "")
    )


def _clean(path: str) -> str:
    """No empty, `.` or `..` steps, and one way of percent-encoding."""
    steps: list[str] = []
    for raw in path.split("/"):
        step = unquote(raw, errors="surrogateescape")
        if step == "..":
            del steps[-1:]
        elif step not in ("", "."):
            steps.append(quote(step, safe=_IN_PATH, errors="surrogateescape"))
    return "".join(f"/{step}" for step in steps)


def _pairs(query: str) -> Pairs:
    parts = (part.partition("=") for part in query.replace("&amp;", "&").split("&") if part)
    return tuple((_decoded(name), _decoded(value)) for name, _, value in parts if name or value)


def _decoded(text: str) -> str:
    return unquote_plus(text, errors="surrogateescape")


def encoded(text: str) -> str:
    """A value as it stands in a query."""
    return quote(text, safe=_IN_QUERY, errors="surrogateescape")


def asked(pairs: Iterable[tuple[str, str]]) -> str:
    """The query with its question mark, or nothing."""
    parts = [encoded(name) + (f"={encoded(value)}" if value else "") for name, value in pairs]
    return f"?{'&'.join(parts)}" if parts else ""
