"""WhatsApp: channels are public; invites and numbers are secrets that no key keeps."""

from domain.links.link import Kind
from domain.links.shapes import TAIL, Platform, Shape

_CHANNEL = r"/channel/(?P<code>[\w-]+)"
_WWW = "www.whatsapp.com/channel/{code}"
_CHANNELS = (
    Shape(Kind.POST, rf"{_CHANNEL}/(?P<id>\d+){TAIL}", "wa:ch:{code}/{id}", f"{_WWW}/{{id}}"),
    Shape(Kind.PROFILE, rf"{_CHANNEL}{TAIL}", "wa:ch:{code}", _WWW),
)
_INVITE = Shape(Kind.INVITE, "/.+", "wa:invite", secret=True)
_PHONE = Shape(Kind.PHONE, "/.+", "wa:phone", secret=True)

PLATFORMS = (
    Platform(
        "whatsapp",
        frozenset({"whatsapp.com"}),
        (
            *_CHANNELS,
            Shape(Kind.PHONE, r"/(?:send|catalog|product|message|qr|contact)\b.*", "wa:phone", secret=True),
            Shape(Kind.INVITE, r"/(?:accept|invite|voice|video)\b.*", "wa:invite", secret=True),
        ),
    ),
    Platform("whatsapp", frozenset({"chat.whatsapp.com", "call.whatsapp.com"}), (_INVITE,)),
    Platform(
        "whatsapp",
        frozenset({"wa.me", "api.whatsapp.com"}),
        (
            *_CHANNELS,
            Shape(Kind.PHONE, r"/(?:send/?)?", "wa:phone", query=(("phone", r".*\d.*"),), secret=True),
            Shape(Kind.SHARE, r"/(?:send/?)?", "wa:share", "wa.me/"),
            _PHONE,
        ),
    ),
)
