"""TikTok: the digits decide, the handle may have been renamed; short links keep their secret until opened."""

from domain.links.link import Kind
from domain.links.shapes import TAIL, Platform, Shape

_NAME = r"@(?P<name>[\w.]+)"
_VIDEO = "www.tiktok.com/@/video/{id}"
_ITEM = "www.tiktok.com/@/video/{item_id}"
_SHORT = r"(?P<code>[\w-]+)/?"

VIDEOS = Platform(
    "tiktok",
    frozenset(
        {
            "tiktok.com",
            "lite.tiktok.com",
            "tiktokv.com",
            "vxtiktok.com",
            "tnktok.com",
            "tfxktok.com",
            "tiktxk.com",
        }
    ),
    (
        Shape(Kind.SHORT, rf"/t/{_SHORT}", "tt:s:{code}", "www.tiktok.com/t/{code}/", opaque=True),
        Shape(Kind.POST, rf"(?:/@[\w.]*)?/(?:video|photo)/(?P<id>\d+){TAIL}", "tt:v:{id}", _VIDEO),
        Shape(
            Kind.POST,
            rf"/(?:v|embed|embed/v\d|player/v\d|(?:i18n/)?share/(?:video|photo))/(?P<id>\d+){TAIL}",
            "tt:v:{id}",
            _VIDEO,
        ),
        Shape(Kind.POST, r"/(?:foryou|[a-z]{2})?", "tt:v:{item_id}", _ITEM, query=(("item_id", r"\d+"),)),
        Shape(
            Kind.STORY,
            rf"/{_NAME}/story/(?P<id>\d+){TAIL}",
            "tt:story:{id}",
            "www.tiktok.com/@{name}/story/{id}",
        ),
        Shape(Kind.LIVE, rf"/{_NAME}/live(?:/.*)?", "tt:live:@{name}", "www.tiktok.com/@{name}/live"),
        Shape(Kind.COLLECTION, r"/tag/(?P<name>[^/\s]+).*", "tt:tag:{name}", "www.tiktok.com/tag/{name}"),
        Shape(
            Kind.COLLECTION,
            rf"/music/(?:[^/]*-)?(?P<id>\d+){TAIL}",
            "tt:music:{id}",
            "www.tiktok.com/music/-{id}",
        ),
        Shape(
            Kind.COLLECTION,
            rf"/{_NAME}/(?:playlist|collection)/(?:[^/]*-)?(?P<id>\d+){TAIL}",
            "tt:list:{id}",
            "www.tiktok.com/@{name}/playlist/-{id}",
        ),
        Shape(Kind.PROFILE, rf"/{_NAME}/?(?:[^\w./-].*)?", "tt:@{name}", "www.tiktok.com/@{name}"),
    ),
)

SHORTS = tuple(
    Platform(
        "tiktok",
        frozenset({host}),
        (
            Shape(Kind.SHORT, rf"/(?:t/)?{_SHORT}", "tt:s:{code}", f"{host}/{{code}}/", opaque=True),
            *VIDEOS.shapes,
        ),
    )
    for host in ("vt.tiktok.com", "vm.tiktok.com")
)

PLATFORMS = (VIDEOS, *SHORTS)
