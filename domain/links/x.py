"""X, once Twitter: the digits of a post decide, on whichever host or mirror."""

from domain.links.link import Kind
from domain.links.shapes import TAIL, Platform, Shape, none_of

_NAME = r"@?(?P<name>\w{1,15})"
_OWN = none_of(
    "about account compose download explore hashtag home i intent jobs login logout messages "
    "notifications privacy search settings share signup tos widgets"
)


def _numbered(kind: Kind, path: str, key: str, url: str) -> Shape:
    return Shape(kind, rf"{path}(?P<id>\d+){TAIL}", f"x:{key}:{{id}}", f"x.com/i/{url}/{{id}}")


POSTS = Platform(
    "x",
    frozenset(
        {
            "x.com",
            "twitter.com",
            "fxtwitter.com",
            "d.fxtwitter.com",
            "vxtwitter.com",
            "fixupx.com",
            "fixvx.com",
        }
        | {"twittpr.com", "nitter.net", "xcancel.com"}
    ),
    (
        _numbered(Kind.POST, r"/(?:\w+/|i/web/)?(?:status|statuses|article)/", "s", "web/status"),
        _numbered(Kind.GROUP, "/i/communities/", "community", "communities"),
        _numbered(Kind.COLLECTION, r"/i/lists/", "list", "lists"),
        _numbered(Kind.EVENT, "/i/events/", "event", "events"),
        _numbered(Kind.PROFILE, "/i/user/", "id", "user"),
        Shape(Kind.LIVE, rf"/i/spaces/(?P<code>\w+){TAIL}", "x:space:{code}", "x.com/i/spaces/{code}"),
        Shape(Kind.LIVE, rf"/i/broadcasts/(?P<code>\w+){TAIL}", "x:live:{code}", "x.com/i/broadcasts/{code}"),
        Shape(
            Kind.POST,
            "/i/bookmarks",
            "x:s:{post_id}",
            "x.com/i/web/status/{post_id}",
            query=(("post_id", r"\d+"),),
        ),
        Shape(
            Kind.POST,
            r"/intent/\w+",
            "x:s:{tweet_id}",
            "x.com/i/web/status/{tweet_id}",
            query=(("tweet_id", r"\d+"),),
        ),
        Shape(
            Kind.POST,
            r"/intent/\w+",
            "x:s:{in_reply_to}",
            "x.com/i/web/status/{in_reply_to}",
            query=(("in_reply_to", r"\d+"),),
        ),
        Shape(
            Kind.COLLECTION,
            r"/hashtag/(?P<name>[^/\s]+).*",
            "x:tag:{name}",
            "x.com/hashtag/{name}",
        ),
        Shape(
            Kind.PROFILE,
            rf"/{_OWN}{_NAME}(?:/(?:with_replies|media|likes|highlights|articles|followers|following|photo|header_photo))?",
            "x:@{name}",
            "x.com/{name}",
        ),
    ),
)

PICTURES = tuple(
    Platform(
        "x",
        frozenset({host}),
        (Shape(Kind.SHORT, rf"/(?P<code>\w+){TAIL}", "x:pic:{code}", f"{host}/{{code}}", opaque=True),),
    )
    for host in ("pic.twitter.com", "pic.x.com")
)

PLATFORMS = (POSTS, *PICTURES)
