"""Instagram: /p, /reel, /reels and /tv share one code per post; names ignore case, codes do not."""

from domain.links.link import Kind
from domain.links.shapes import TAIL, Platform, Shape, none_of

_NAME = r"@?(?P<name>\w[\w.]{0,29})"
_OWN = none_of(
    "about accounts ar challenge developer direct explore legal p press privacy reel reels share stories "
    "terms tv web j s _n _u"
)
_POST = "www.instagram.com/p/{code}/"

POSTS = Platform(
    "instagram",
    frozenset(
        {"instagram.com", "instagr.am", "ddinstagram.com", "d.ddinstagram.com", "g.ddinstagram.com"}
        | {"kkinstagram.com", "vxinstagram.com", "eeinstagram.com", "toinstagram.com", "instagramez.com"}
    ),
    (
        Shape(
            Kind.COLLECTION,
            rf"/reels?/audio/(?P<id>\d+){TAIL}",
            "ig:audio:{id}",
            "www.instagram.com/reels/audio/{id}/",
        ),
        Shape(
            Kind.SHARE,
            rf"/share/(?:(?:p|reel|reels|tv|s|story|profile)/)?(?P<code>[\w-]+){TAIL}",
            "ig:share:{code}",
            "www.instagram.com/share/{code}",
            opaque=True,
        ),
        Shape(
            Kind.STORY,
            rf"/stories/highlights/(?P<id>\d+){TAIL}",
            "ig:highlight:{id}",
            "www.instagram.com/stories/highlights/{id}/",
        ),
        Shape(
            Kind.STORY,
            rf"/stories/{_NAME}/(?P<id>\d+){TAIL}",
            "ig:story:@{name}/{id}",
            "www.instagram.com/stories/{name}/{id}/",
        ),
        Shape(Kind.STORY, rf"/stories/{_NAME}/?", "ig:story:@{name}", "www.instagram.com/stories/{name}/"),
        Shape(
            Kind.STORY, rf"/s/(?P<code>\w+){TAIL}", "ig:s:{code}", "www.instagram.com/s/{code}", opaque=True
        ),
        Shape(Kind.INVITE, r"/j/.*", "ig:invite", secret=True),
        Shape(
            Kind.COLLECTION,
            r"/explore/tags/(?P<name>[^/\s]+).*",
            "ig:tag:{name}",
            "www.instagram.com/explore/tags/{name}/",
        ),
        Shape(Kind.POST, rf"/(?:p|reel|reels|tv)/(?P<code>[\w-]+){TAIL}", "ig:p:{code}", _POST),
        Shape(
            Kind.LIVE, rf"/{_OWN}{_NAME}/live(?:/.*)?", "ig:live:@{name}", "www.instagram.com/{name}/live/"
        ),
        Shape(Kind.POST, rf"/{_OWN}[\w.]+/(?:p|reel|reels|tv)/(?P<code>[\w-]+){TAIL}", "ig:p:{code}", _POST),
        Shape(Kind.PROFILE, rf"/_[un]/{_OWN}{_NAME}", "ig:@{name}", "www.instagram.com/{name}/"),
        Shape(
            Kind.PROFILE,
            rf"/{_OWN}{_NAME}(?:/(?:reels?|tagged|channel|guides|saved|feed|photos|videos|followers|following|tv|p))?",
            "ig:@{name}",
            "www.instagram.com/{name}/",
        ),
    ),
)

CHATS = Platform(
    "instagram",
    frozenset({"ig.me"}),
    (
        Shape(Kind.PROFILE, rf"/m/{_OWN}{_NAME}", "ig:@{name}", "www.instagram.com/{name}/"),
        Shape(Kind.INVITE, r"/j/.*", "ig:invite", secret=True),
    ),
)

PLATFORMS = (POSTS, CHATS)
