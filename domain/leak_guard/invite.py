"""Secret ways in: invites of groups and rooms of meetings, also broken by spaces; public channels are none."""

import re
from collections.abc import Iterator

from domain.leak_guard.leak import DOT, Found
from domain.leak_guard.reading import HIDDEN, Reading

_DOT = r"[\s.,(){}\[\]]{0,4}(?:dot|titik)?[\s.(){}\[\]]{0,4}"
_TIGHT = r"\s{0,2}(?:\.|[(\[]\s?(?:\.|dot|titik)\s?[)\]]|dot\s|titik\s)\s{0,2}"
_SLASH = r"\s{0,3}(?:/|%2f|[(\[]?slash[)\]]?)\s{0,3}"
_TAIL = rf"(?:[?#&][^\s{HIDDEN}]{{0,400}})?"
_CODE = r"[\w-]{5,120}"
_PASSCODE = (
    r"[\s,;.|()\[\]/&-]{0,6}(?:dan\s|with\s)?(?:pass\s?code|pass(?!\s?code)(?:word)?|pwd|pw|kode\s?(?:sandi|"
    r"akses)?|(?:kata\s)?sandi|pin)"
    rf"(?:nya|\smeeting|\srapat|\szoom)?\s{{0,2}}[:=]?\s{{0,2}}(?!\w{{1,12}}[ ]\w)[^\s,;)\]{HIDDEN}]{{3,30}}"
)
_PASS = rf"(?:{_PASSCODE})?"
_WITH_PASSCODE = re.compile(rf"[\w)]{_PASSCODE}$", re.IGNORECASE)
_NUMBER = r"[0-9](?:[\s-]{0,2}[0-9]){8,11}(?![0-9])"

_ROOMS = (
    rf"c\s?h\s?a\s?t{_DOT}w\s?h\s?a\s?t\s?s\s?a\s?p\s?p{_DOT}com{_SLASH}(?:invite{_SLASH})?(?:[\w-]{{2,12}}\s(?=[\w-]{{5}}))?[\w-]{{5,120}}",
    rf"call{_TIGHT}whatsapp{_TIGHT}com{_SLASH}(?:voice|video){_SLASH}{_CODE}",
    rf"(?:\bt{_TIGHT}me|telegram{_TIGHT}(?:me|dog)){_SLASH}(?:joinchat{_SLASH}|addlist{_SLASH}|"
    rf"\+\s{{0,2}}(?![0-9]{{7,15}}\b)){_CODE}",
    r"tg://join\?invite=[\w-]{5,120}",
    rf"(?:[\w-]{{1,30}}\.)?zoom{_TIGHT}(?:us|com){_SLASH}(?:j|s|w|wc{_SLASH}join|"
    rf"wc){_SLASH}[0-9](?:[\s-]{{0,2}}[0-9]){{7,11}}(?![0-9])",
    rf"(?:[\w-]{{1,30}}\.)?zoom{_TIGHT}(?:us|com){_SLASH}my{_SLASH}[\w.-]{{3,60}}",
    r"zoommtg://\S{5,200}",
    rf"meet{_TIGHT}google{_TIGHT}com{_SLASH}(?:lookup{_SLASH})?[a-z]{{3,4}}\s?-?\s?[a-z]{{4}}\s?-?\s?[a-z]{{3}}\b",
    rf"meet{_TIGHT}google{_TIGHT}com{_SLASH}lookup{_SLASH}{_CODE}",
    rf"teams{_TIGHT}(?:microsoft|live){_TIGHT}com{_SLASH}(?:l{_SLASH}meetup-join|"
    rf"meet){_SLASH}[^\s{HIDDEN}]{{4,400}}",
    rf"discord{_TIGHT}gg{_SLASH}(?:invite{_SLASH})?[\w-]{{4,60}}",
    rf"discord(?:app)?{_TIGHT}com{_SLASH}invite{_SLASH}[\w-]{{4,60}}",
    rf"signal{_TIGHT}group{_SLASH}#?\S{{5,120}}",
    rf"line{_TIGHT}me{_SLASH}(?:r{_SLASH})?ti{_SLASH}[gp]2?{_SLASH}\S{{4,60}}",
    rf"meet{_TIGHT}jit{_TIGHT}si{_SLASH}[\w-]{{3,80}}",
    rf"[\w-]{{1,40}}\.webex\.com{_SLASH}(?:meet|join|[\w-]{{1,30}}/j\.php)\S{{0,200}}",
    rf"join{_TIGHT}skype{_TIGHT}com{_SLASH}{_CODE}",
    rf"(?:ig|m){_TIGHT}me{_SLASH}j{_SLASH}{_CODE}",
)
_LINK = re.compile(
    rf"(?:h[tx]{{2}}ps?\s{{0,2}}:\s{{0,2}}//\s{{0,2}})?(?:www\.)?(?:{'|'.join(_ROOMS)}){_TAIL}{_PASS}",
    re.IGNORECASE,
)
_MEETING = re.compile(
    r"\b(?:(?:meeting|rapat|zoom|zoomnya|room|webinar|pertemuan)\W{0,3}(?:id|nomor|no)|id\W{0,2}(?:meeting|"
    r"rapat|zoom|room|pertemuan)|"
    rf"zoom(?:\smeeting)?)(?:-?nya)?\W{{1,4}}(?:(?:adalah|id|:|no|nomor)\W{{1,3}}){{0,2}}{_NUMBER}{_PASS}",
    re.IGNORECASE,
)
_PASSED = re.compile(rf"\bid\W{{1,4}}{_NUMBER}{_PASSCODE}", re.IGNORECASE)
_MEET_CODE = re.compile(
    r"\b(?:g?meet(?:nya|ing)?|kode\s(?:rapat|meeting|meet))\b[^\n\ufffc]{0,30}?(?<![\w-])(?P<code>[a-z]{3}-[a-z]{4}-[a-z]{3})(?![\w-])",
    re.IGNORECASE,
)
_MEETING_CODE = re.compile(
    r"\b(?:kode\s(?:undangan|gabung|join|invite|grup|server|kelas|classroom|classroomnya)|invite\scode|"
    r"(?:join|class(?:room)?)\scode)(?:nya)?"
    r"(?:\s(?:grup|server|discord|wa|telegram|classroom|kelas|google)){0,2}(?:\s{0,2}(?:[:=]|adalah)\s{0,2}"
    r"(?=\w{0,20}(?:[0-9]|[a-z][A-Z]|[A-Z]{2}))|\s(?=[a-z]{1,6}[0-9]\w{0,8}[a-z]))(?P<code>[\w-]{5,24})(?![\w])"
)


def found(reading: Reading) -> Iterator[Found]:
    """Links first, then a room's number or code that stands without one."""
    for rule, why in ((_LINK, "invite-link"), (_MEETING, "invite-meeting"), (_PASSED, "invite-meeting")):
        for match in rule.finditer(reading.text):
            if leak := reading.found(*match.span(), _shown(match[0]), why):
                yield leak
    for rule in (_MEET_CODE, _MEETING_CODE):
        for match in rule.finditer(reading.text):
            if leak := reading.found(*match.span("code"), DOT * 6, "invite-code"):
                yield leak


def has_passcode(room: str) -> bool:
    """Whether a room is told together with the word that opens it."""
    return _WITH_PASSCODE.search(room) is not None


def _shown(link: str) -> str:
    """The place without the way in: "zoom••••••"."""
    bare = re.sub(r"^h\w+?\s*:\s*//\s*|www\.", "", link, flags=re.IGNORECASE)
    place = re.split(r"[\s./(:]", bare, maxsplit=1)[0][:10]
    return re.sub(r"[0-9]", "", place) + DOT * 6
