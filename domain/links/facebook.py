"""Facebook: videos and reels share one id; posts are page and id; page names ignore case and dots."""

from dataclasses import replace

from domain.links.link import Kind
from domain.links.shapes import TAIL, Platform, Shape, none_of

_WWW = "www.facebook.com"
_PAGE = r"(?P<page>\w[\w.-]*)"
_STABLE, _UNSTABLE = r"(?P<id>\d+)", r"(?P<id>pfbid\w+)"
_PLACES = (
    "ads bookmarks business checkpoint dialog events feed find-friends flx friends fundraisers games "
    "gaming groups hashtag help home l legal live login marketplace media messages notes notifications p "
    "pages people pg permalink photo photos plugins policies policy posts privacy profile public r "
    "recover reel reels saved search settings share sharer story stories terms tr v video videos watch"
)
# Dots count for nothing in a page name, so w.atch would be shown as watch.
_OWN = r"(?!\w+\.php)" + none_of(" ".join(r"\.*".join([*place, ""]) for place in _PLACES.split()))


def _posts(stable: bool) -> tuple[Shape, ...]:
    """Posts of pages and groups; ids that begin with pfbid change from one copy to the next."""
    name, ids = (_STABLE, r"\d+") if stable else (_UNSTABLE, r"pfbid\w+")
    story = rf"{_WWW}/permalink.php?story_fbid={{story_fbid}}&id={{id}}"
    pair = (("story_fbid", ids), ("id", r"\d+"))
    page, group = rf"/{_OWN}{_PAGE}/posts/", rf"/groups/{_PAGE}"
    in_page, in_group = rf"{_WWW}/{{page}}/posts/{{id}}", rf"{_WWW}/groups/{{page}}/posts/"
    rows = (
        Shape(
            Kind.POST, r"/(?:story|permalink|profile)\.php", "fb:post:{id}/{story_fbid}", story, query=pair
        ),
        _numbered(f"{group}/(?:posts|permalink)/", name, "fb:group:{page}/{id}", in_group + "{id}/"),
        *(
            Shape(
                Kind.POST,
                f"{group}.*",
                f"fb:group:{{page}}/{{{of}}}",
                f"{in_group}{{{of}}}/",
                query=((of, ids),),
            )
            for of in ("multi_permalinks", "id")
        ),
        _numbered(page, name, "fb:post:{page}/{id}", in_page),
    )
    return rows if stable else tuple(replace(row, opaque=True) for row in rows)


def _numbered(start: str, name: str, key: str, url: str) -> Shape:
    """A post by its id, with or without a headline before it."""
    return Shape(Kind.POST, rf"{start}(?:[^/]+/)?{name}{TAIL}", key, url)


def _by(kind: Kind, path: str, parameter: str, key: str, url: str) -> Shape:
    return Shape(
        kind, path, f"fb:{key}:{{{parameter}}}", f"{_WWW}/{url}{{{parameter}}}", query=((parameter, r"\d+"),)
    )


def _at(kind: Kind, path: str, key: str, url: str) -> Shape:
    return Shape(kind, path + TAIL, f"fb:{key}", f"{_WWW}/{url}")


SHAPES = (
    Shape(
        Kind.SHARE,
        rf"/share/(?:[a-z]{{1,5}}/)?(?P<code>[\w-]+){TAIL}",
        "fb:share:{code}",
        f"{_WWW}/share/{{code}}/",
        opaque=True,
    ),
    _by(
        Kind.POST,
        r"/(?:watch|watch/live|live|live/.*|video|video/watch|video\.php|watch/.*)",
        "v",
        "v",
        "watch/?v=",
    ),
    _at(Kind.POST, r"/(?:[\w.-]+/)?(?:reels?|video)/(?P<id>\d+)", "v:{id}", "watch/?v={id}"),
    _at(Kind.POST, r"/(?:[\w.-]+/)?videos/(?:[^/]+/)*?(?P<id>\d+)(?=[/.,]|\Z)", "v:{id}", "watch/?v={id}"),
    *_posts(stable=True),
    *_posts(stable=False),
    _by(Kind.POST, r"/(?:photo|photos|photo\.php|[\w.-]+/photos)(?:/.*)?", "fbid", "photo", "photo/?fbid="),
    _at(
        Kind.POST,
        r"/(?:[\w.-]+/)?photos/(?:[^/]+/)*?(?P<id>\d+)(?=[/.,]|\Z)",
        "photo:{id}",
        "photo/?fbid={id}",
    ),
    _at(Kind.EVENT, r"/events/(?:[^/]+/)*?(?P<id>\d+)(?=[/.,]|\Z)", "event:{id}", "events/{id}/"),
    _at(Kind.STORY, r"/stories/(?P<id>\d+)/(?P<code>[\w=-]+)", "story:{id}/{code}", "stories/{id}/{code}/"),
    _at(Kind.STORY, r"/stories/(?P<id>\d+)", "story:{id}", "stories/{id}/"),
    _at(Kind.COLLECTION, r"/hashtag/(?P<name>\w+)", "tag:{name}", "hashtag/{name}"),
    Shape(
        Kind.COLLECTION,
        "/media/set",
        "fb:album:{set}",
        f"{_WWW}/media/set/?set={{set}}",
        query=(("set", r"[\w.]+"),),
    ),
    _by(Kind.PROFILE, r"/profile\.php", "id", "id", "profile.php?id="),
    _at(
        Kind.PROFILE,
        r"/(?:people|pages|pages/category/[^/]+)/[^/]+/(?P<id>\d+)",
        "id:{id}",
        "profile.php?id={id}",
    ),
    _at(Kind.PROFILE, r"/(?:p/)?[^/]+-(?P<id>\d{12,})", "id:{id}", "profile.php?id={id}"),
    _at(Kind.GROUP, rf"/groups/{_PAGE}", "group:{page}", "groups/{page}/"),
    _at(Kind.POST, r"/(?P<page>\d+)_(?P<id>\d+)", "post:{page}/{id}", "{page}/posts/{id}"),
    Shape(Kind.PROFILE, r"/(?P<id>\d{5,})(?:/.*)?", "fb:id:{id}", f"{_WWW}/profile.php?id={{id}}"),
    Shape(
        Kind.LIVE, rf"/{_OWN}{_PAGE}/live(?:_videos)?(?:/.*)?", "fb:live:@{page}", f"{_WWW}/{{page}}/live/"
    ),
    Shape(
        Kind.PROFILE,
        rf"/(?:pg/)?{_OWN}{_PAGE}(?:/(?:about|photos|videos|posts|reels|events|community|followers|friends|mentions)\w*)?",
        "fb:@{page}",
        f"{_WWW}/{{page}}",
    ),
)

PLATFORMS = (
    Platform(
        "facebook",
        frozenset({"facebook.com", "fb.com", "free.facebook.com", "p.facebook.com", "d.facebook.com"}),
        SHAPES,
    ),
    Platform(
        "facebook",
        frozenset({"fb.watch"}),
        (Shape(Kind.SHORT, rf"/(?P<code>[\w-]+){TAIL}", "fb:watch:{code}", "fb.watch/{code}/", opaque=True),),
    ),
    Platform(
        "facebook",
        frozenset({"m.me"}),
        (
            Shape(Kind.INVITE, "/(?:j|ch)/.*", "fb:invite", secret=True),
            Shape(Kind.PROFILE, rf"/{_OWN}{_PAGE}", "fb:@{page}", f"{_WWW}/{{page}}"),
        ),
    ),
)
