"""Jadikan promosi: a plan that is out becomes a promotion that says the same."""

import words.promotions
from domain.promotion_presses import MakePromotion
from domain.refusal import Refusal
from domain.units import TRUSTED
from handlers import plans
from handlers.feature import Feature, Pressed
from handlers.promoting import all_decent, is_promotable, show
from handlers.promotions import add
from handlers.turn import Turn
from storage import checklists, contents, promotions, publishing, units
from storage.posts import Post
from storage.promotions import Promotion


def make(turn: Turn, pressed: MakePromotion) -> None:
    """Of a plan that is out: its words, files and link; unchanged, nobody has to read it again. One that was begun
    already is shown."""
    source = plans.working(turn, pressed.post_id)
    if turn.held_in(source.unit_id).isdisjoint(TRUSTED):
        raise Refusal("refusal-only-humas")
    if not is_promotable(source):
        raise Refusal("promotions-not-out")
    begun = promotions.of_source(turn.session, source.id or 0)
    if begun is None:
        begun = _made_of(turn, source)
    else:
        turn.toast(words.promotions.toast(turn.reader, "begun"))
    show(turn, begun.id or 0)


def _made_of(turn: Turn, source: Post) -> Promotion:
    turn.mean(source.unit_id)
    promotion, post = add(turn, units.get(turn.session, source.unit_id), source.title, source)
    post.is_religious, post.source = source.is_religious, source.source
    said = dict.fromkeys(one.text for one in contents.of(turn.session, source).outlets if one.text.strip())
    for text in said:
        promotions.add_caption(turn.session, promotion.id or 0, text)
    contents.put_media(turn.session, post, contents.media(turn.session, source.id or 0))
    checklists.copy_answers(turn.session, source, post)
    out = publishing.publications(turn.session, source.id or 0)
    place = next((one for one in out if one.link and one.withdrawn_at is None), None)
    if place is not None:
        promotion.link, promotion.link_key = place.link, place.link_key
    all_decent(turn, post)
    plans.moved(turn, post)
    plans.note(turn, post, "began promotion")
    return promotion


FEATURE = Feature(noun="promotion_making", presses={MakePromotion: Pressed(make)})
