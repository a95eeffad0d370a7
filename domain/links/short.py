"""Short links: only their keeper knows where they lead, so equal codes are all that we can tell."""

from domain.links.link import Kind
from domain.links.shapes import Platform, Shape

_HOSTS = (
    "s.id bit.ly forms.gle t.co tinyurl.com cutt.ly rebrand.ly goo.gl maps.app.goo.gl photos.app.goo.gl "
    "g.co share.google search.app lnkd.in fb.me fb.gg wa.link tiny.cc is.gd v.gd ow.ly buff.ly rb.gy "
    "shorturl.at adf.ly dlvr.it ift.tt shope.ee s.shopee.co.id id.shp.ee tokopedia.link gg.gg t.ly "
    "n9.cl u.to kutt.it bit.do intip.in soo.gd amzn.to spoti.fi spotify.link pin.it trib.al snip.ly "
    "tr.ee linktw.in klik.id short.gy acesse.one 1drv.ms on.soundcloud.com dub.sh shorturl.asia "
    "l1nk.dev"
)
HOSTS = frozenset(_HOSTS.split())

PLATFORMS = tuple(
    Platform(
        "short",
        frozenset({host}),
        (
            Shape(
                Kind.SHORT,
                r"/(?P<code>[^\s]*[\w-]).*",
                f"short:{host}/{{code}}",
                f"{host}/{{code}}",
                opaque=True,
            ),
        ),
    )
    for host in sorted(HOSTS)
)
