"""Telegram: name and number of a post; invites and numbers are secrets, /c/ leads into private chats."""

from domain.links.link import Kind
from domain.links.shapes import TAIL, Platform, Shape, none_of

_NAME = r"(?P<name>[a-z]\w{2,31})"
_OWN = none_of(
    "a addemoji addlist addstickers addtheme auction bg boost c call confirmphone contact giftcode "
    "invoice iv joinchat k login m nft proxy s setlanguage share socks"
)
_POST = ("tg:{name}/{id}", "t.me/{name}/{id}")

PLATFORMS = (
    Platform(
        "telegram",
        frozenset({"t.me", "telegram.me", "telegram.dog"}),
        (
            Shape(Kind.PHONE, r"/\+\d[\d ()-]{5,}/?", "tg:phone", secret=True),
            Shape(Kind.INVITE, r"/(?:\+|joinchat\b|addlist\b|call\b).*", "tg:invite", secret=True),
            Shape(
                Kind.PRIVATE,
                r"/(?:(?:login|contact|confirmphone|giftcode|proxy|socks|m|invoice)(?:/.*)?|\$.*)",
                "tg:private",
                secret=True,
            ),
            Shape(
                Kind.PRIVATE,
                rf"/c/(?P<chat>\d+)/(?:\d+/)?(?P<id>\d+){TAIL}",
                "tg:c/{chat}/{id}",
                "t.me/c/{chat}/{id}",
            ),
            Shape(Kind.PRIVATE, rf"/c/(?P<chat>\d+){TAIL}", "tg:c/{chat}", "t.me/c/{chat}"),
            Shape(
                Kind.COLLECTION,
                rf"/(?:addstickers|addemoji)/(?P<name>\w+){TAIL}",
                "tg:stickers/{name}",
                "t.me/addstickers/{name}",
            ),
            Shape(
                Kind.STORY,
                rf"/{_OWN}{_NAME}/s/(?P<id>\d+){TAIL}",
                "tg:story:@{name}/{id}",
                "t.me/{name}/s/{id}",
            ),
            Shape(Kind.POST, rf"/(?:s/)?{_OWN}{_NAME}/(?:\d+/)?(?P<id>\d+){TAIL}", *_POST),
            *(
                Shape(
                    Kind.LIVE,
                    rf"/{_OWN}{_NAME}/?",
                    "tg:live:@{name}",
                    f"t.me/{{name}}?{parameter}=1",
                    query=((parameter, ".*"),),
                )
                for parameter in ("livestream", "videochat", "voicechat")
            ),
            Shape(Kind.PROFILE, rf"/(?:s/|boost/)?{_OWN}{_NAME}(?:/.*)?", "tg:@{name}", "t.me/{name}"),
        ),
    ),
)
