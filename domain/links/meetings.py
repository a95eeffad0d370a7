"""Meeting rooms and chat servers: the room's number is no secret, its password and an invite are."""

from domain.links.link import Kind
from domain.links.shapes import TAIL, Platform, Shape

PLATFORMS = (
    Platform(
        "zoom",
        frozenset({"zoom.us", "zoom.com"}),
        (
            Shape(
                Kind.MEETING,
                rf"/(?:j|s|w|wc|wc/join|launch/jc|launch/chat)/(?P<id>\d+){TAIL}",
                "zoom:{id}",
                "zoom.us/j/{id}",
            ),
            Shape(Kind.MEETING, rf"/my/(?P<name>\w[\w.]*){TAIL}", "zoom:my/{name}", "zoom.us/my/{name}"),
        ),
    ),
    Platform(
        "gmeet",
        frozenset({"meet.google.com"}),
        (
            Shape(
                Kind.MEETING,
                rf"/(?P<name>[a-z]{{3,4}}-[a-z]{{3,5}}-[a-z]{{3,4}}){TAIL}",
                "meet:{name}",
                "meet.google.com/{name}",
            ),
            Shape(
                Kind.MEETING,
                rf"/lookup/(?P<name>[\w-]+){TAIL}",
                "meet:lookup/{name}",
                "meet.google.com/lookup/{name}",
            ),
        ),
    ),
    Platform(
        "teams",
        frozenset({"teams.live.com", "teams.microsoft.com"}),
        (
            Shape(Kind.MEETING, r"/meet/(?P<id>\d+).*", "teams:{id}", query=(("p", ".+"),), secret=True),
            Shape(Kind.MEETING, rf"/meet/(?P<id>\d+){TAIL}", "teams:{id}", "teams.live.com/meet/{id}"),
        ),
    ),
    Platform(
        "discord", frozenset({"discord.gg"}), (Shape(Kind.INVITE, "/.+", "discord:invite", secret=True),)
    ),
    Platform(
        "discord",
        frozenset({"discord.com", "discordapp.com"}),
        (Shape(Kind.INVITE, "/invite/.+", "discord:invite", secret=True),),
    ),
    Platform(
        "line",
        frozenset({"line.me"}),
        (Shape(Kind.INVITE, r"/(?:r/)?ti/g2?/.+", "line:invite", secret=True),),
    ),
    Platform(
        "signal", frozenset({"signal.group"}), (Shape(Kind.INVITE, "/.*", "signal:invite", secret=True),)
    ),
)
