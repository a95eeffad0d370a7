"""Threads: one case-sensitive code per post, on threads.net and threads.com."""

from domain.links.link import Kind
from domain.links.shapes import TAIL, Platform, Shape

_WWW = "www.threads.com"

PLATFORMS = (
    Platform(
        "threads",
        frozenset({"threads.net", "threads.com"}),
        (
            Shape(
                Kind.POST,
                rf"/(?:@[\w.]+/)?(?:t|post)/(?P<code>[\w-]+){TAIL}",
                "th:p:{code}",
                f"{_WWW}/t/{{code}}",
            ),
            Shape(
                Kind.COLLECTION,
                r"/tag/(?P<name>[^/\s]+).*",
                "th:tag:{name}",
                f"{_WWW}/tag/{{name}}",
            ),
            Shape(Kind.PROFILE, r"/@(?P<name>[\w.]+)(?:/.*)?", "th:@{name}", f"{_WWW}/@{{name}}"),
        ),
    ),
)
