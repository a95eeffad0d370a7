"""What stands in a member's kit: the promotion's words and files, and the caption that was dealt to her."""

from datetime import datetime, timedelta

from sqlmodel import Session

from domain.belonging import AgeBand
from domain.poster_files import sent_size
from domain.promotions import TOO_YOUNG, hers
from domain.share_kits import USUAL, KitFile, KitView, her_minute
from domain.unit_settings import Name
from storage import contents, promotion_notices, promotions, unit_settings, units
from storage.posts import Post
from storage.promotions import Promotion, PromotionCaption, PromotionRun
from storage.units import Unit


def view(  # noqa: PLR0913, PLR0917  everything by which two members' kits differ
    session: Session,
    promotion: Promotion,
    run: PromotionRun,
    caption_id: int | None,
    band: AgeBand,
    minute: int | None,
) -> KitView:
    """The kit of everybody who was dealt this caption (None: her own words) and minute (from the start; None: any), at
    this age: it names nobody."""
    words, unit = promotion_notices.in_effect(session, promotion), units.get(session, promotion.unit_id)
    post, is_young = promotions.post_of(session, words), band in TOO_YOUNG
    dealt = None if is_young else promotion_notices.caption_in_effect(session, promotion, caption_id)
    return KitView(
        promotion_id=promotion.id or 0,
        title=post.title,
        unit=unit.name,
        caption=dealt.text if dealt is not None else None,
        platforms=_platforms(promotion, dealt),
        link=words.link,
        message=words.message,
        dos=words.dos,
        donts=words.donts,
        hashtags=words.hashtags,
        tasks=tuple(hers(promotion.tasks, band)),
        files=_files(session, post),
        closes_at=run.closes_at,
        minute_at=_minute_at(run, minute, band, unit.zone),
        disclosure=_disclosure(session, unit) if band is AgeBand.ADULT else "",
        is_adult=band is AgeBand.ADULT,
        is_young=is_young,
    )


def _disclosure(session: Session, unit: Unit) -> str:
    return unit_settings.in_effect(session, unit)[Name.DISCLOSURE].value


def _platforms(promotion: Promotion, dealt: PromotionCaption | None) -> tuple[str, ...]:
    """Where these words may be carried: a caption that was written for one platform goes there."""
    if dealt is not None and dealt.platform is not None:
        return (dealt.platform,)
    return tuple(promotion.platforms) or tuple(USUAL)


def _files(session: Session, post: Post) -> tuple[KitFile, ...]:
    attached = contents.media(session, post.id or 0)
    return tuple(KitFile(one.position, one.kind, sent_size(one.kind, one.name, one.size)) for one in attached)


def _minute_at(run: PromotionRun, minute: int | None, band: AgeBand, zone: str) -> datetime | None:
    at = run.sent_at + timedelta(minutes=minute) if minute is not None else None
    return her_minute(at, run.closes_at, band, zone) if at is not None and at < run.closes_at else None


def of_group(session: Session, promotion: Promotion, run: PromotionRun) -> KitView:
    """What anybody may carry on: the first words, without who shares them."""
    first = next(iter(promotions.captions(session, promotion.id or 0)), None)
    return view(session, promotion, run, first.id if first is not None else None, AgeBand.UNDER_18, None)
