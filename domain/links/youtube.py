"""YouTube: one id per video, watched, shared, embedded, live or short; channels by handle, id or old name."""

from domain.links.link import Kind
from domain.links.shapes import TAIL, Platform, Shape, none_of

_HANDLE = r"(?P<name>[^/\s]{1,90})"
_VIDEO = "www.youtube.com/watch?v={%s}"
_OWN = none_of(
    "about account ads attribution_link c channel clip embed feed gaming hashtag howyoutubeworks kids "
    "live live_chat movies music new oembed playlist post premium redirect results shorts signin source t upload "
    "user v watch"
)


def _video(path: str) -> Shape:
    return Shape(Kind.POST, rf"{path}(?P<id>[\w-]+){TAIL}", "yt:v:{id}", _VIDEO % "id")


VIDEOS = Platform(
    "youtube",
    frozenset(
        {
            "youtube.com",
            "music.youtube.com",
            "gaming.youtube.com",
            "youtube-nocookie.com",
            "studio.youtube.com",
        }
    ),
    (
        Shape(
            Kind.LIVE,
            "/embed/live_stream",
            "yt:live:{channel}",
            "www.youtube.com/channel/{channel}/live",
            query=(("channel", r"[\w-]+"),),
        ),
        Shape(
            Kind.COLLECTION,
            "/embed/videoseries",
            "yt:list:{list}",
            "www.youtube.com/playlist?list={list}",
            query=(("list", r"[\w-]+"),),
        ),
        Shape(
            Kind.POST,
            "/(?:watch|watch_popup|live_chat|movie|attribution_link)?",
            "yt:v:{v}",
            _VIDEO % "v",
            query=(("v", r"[\w-]+"),),
        ),
        _video("/(?:watch|shorts|live|embed|v|e|vi|video)/"),
        Shape(
            Kind.COLLECTION,
            "/(?:playlist|watch|show)",
            "yt:list:{list}",
            "www.youtube.com/playlist?list={list}",
            query=(("list", r"[\w-]+"),),
        ),
        Shape(
            Kind.POST,
            "/(?:channel/[^/]+|@[^/]+|c/[^/]+)/(?:community|posts)",
            "yt:post:{lb}",
            "www.youtube.com/post/{lb}",
            query=(("lb", r"[\w-]+"),),
        ),
        Shape(Kind.POST, rf"/post/(?P<id>[\w-]+){TAIL}", "yt:post:{id}", "www.youtube.com/post/{id}"),
        Shape(Kind.POST, rf"/clip/(?P<id>[\w-]+){TAIL}", "yt:clip:{id}", "www.youtube.com/clip/{id}"),
        Shape(
            Kind.COLLECTION,
            r"/hashtag/(?P<name>[^/\s]+).*",
            "yt:tag:{name}",
            "www.youtube.com/hashtag/{name}",
        ),
        Shape(Kind.LIVE, rf"/@{_HANDLE}/live.*", "yt:live:@{name}", "www.youtube.com/@{name}/live"),
        Shape(
            Kind.LIVE, r"/channel/(?P<id>[\w-]+)/live.*", "yt:live:{id}", "www.youtube.com/channel/{id}/live"
        ),
        Shape(Kind.PROFILE, rf"/@{_HANDLE}(?:/.*)?", "yt:@{name}", "www.youtube.com/@{name}"),
        Shape(Kind.PROFILE, rf"/channel/(?P<id>[\w-]+){TAIL}", "yt:ch:{id}", "www.youtube.com/channel/{id}"),
        Shape(Kind.PROFILE, rf"/c/{_HANDLE}(?:/.*)?", "yt:c:{name}", "www.youtube.com/c/{name}"),
        Shape(Kind.PROFILE, rf"/user/{_HANDLE}(?:/.*)?", "yt:user:{name}", "www.youtube.com/user/{name}"),
        Shape(
            Kind.PROFILE,
            rf"/{_OWN}(?P<name>[\w-]+)(?:/(?:videos|shorts|streams|featured|playlists|community|about))?",
            "yt:c:{name}",
            "www.youtube.com/c/{name}",
        ),
    ),
)

SHORT = Platform("youtube", frozenset({"youtu.be", "yt.be"}), (_video("/(?:(?:shorts|live|embed)/)?"),))

PLATFORMS = (VIDEOS, SHORT)
