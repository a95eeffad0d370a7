// One chat on the screen: its header with chat and player choice, the pinned bar, the messages and the composer.

import { act, fetchChat } from "./api.js";
import { Composer } from "./composer.js";
import { avatar, button, h, icon } from "./dom.js";
import { drawHeader } from "./header.js";
import { newGroup } from "./groups.js";
import { isOurs, openLink, openPrivate } from "./links.js";
import { messageMenu } from "./message_menu.js";
import { drawMessages, onTextClick } from "./messages.js";
import { playerOf, shownIn, store } from "./store.js";
import { attempt, copyText, toast } from "./toast.js";
import { spoken, t } from "./words.js";

const NEAR_END = 120;

export class Pane {
  constructor(at) {
    this.at = at;
    this.seen = null; // the last answer of the server for this pane
    this.place = null;
    this.asked = 0;
    this.anonymousIn = null;
    this.header = h("header", { class: "pane-header" });
    this.pinned = h("div", { class: "pinned", hidden: true });
    this.list = h("div", { class: "messages", role: "log", "aria-live": "polite", tabindex: "0", onclick: (event) => onTextClick(event, this), onkeydown: (event) => onSpoilerKey(event, this) });
    this.empty = h("div", { class: "empty" });
    this.latest = button({ class: "to-latest", hidden: true, onclick: () => this.toEnd("smooth") }, icon("down"));
    this.composer = new Composer(this);
    this.body = h("div", { class: "pane-body" }, this.list, this.empty, this.latest);
    this.following = true; // stays at the newest message until someone scrolls up
    this.list.addEventListener("scroll", () => this.onScroll());
    new ResizeObserver(() => this.keepUp()).observe(this.list);
    this.list.addEventListener("load", () => this.keepUp(), true);
    this.element = h("section", { class: "pane", "data-testid": `pane-${at}` }, this.header, this.pinned, this.body, this.composer.element);
  }

  player = () => playerOf(this.at);
  chat = () => shownIn(this.at);
  anonymous = () => this.anonymousIn !== null && this.anonymousIn === this.chat();
  nearEnd = () => this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < NEAR_END;

  /** Reads this pane's chat anew and shows it; an answer that comes too late is dropped. */
  async refresh() {
    const [person, chat, ask] = [this.player(), this.chat(), ++this.asked];
    const seen = chat === null ? null : await attempt(() => fetchChat(person.id, chat, spoken()));
    if (ask !== this.asked || (chat !== null && !seen)) return;
    this.seen = seen;
    this.draw(`${person.id}:${chat}`);
  }

  draw(place) {
    const moved = place !== this.place;
    this.place = place;
    if (moved) this.list.replaceChildren();
    this.following ||= moved;
    this.element.setAttribute("aria-label", `${t("pane")} ${this.at + 1}: ${this.player().name}`);
    drawHeader(this);
    this.drawEmpty();
    this.drawPinned();
    this.composer.element.hidden = !this.seen;
    this.latest.setAttribute("aria-label", t("toLatest"));
    if (!this.seen) return;
    drawMessages(this.list, this, this.seen.messages);
    this.composer.draw(this.seen);
    this.keepUp();
    this.onScroll();
  }

  keepUp() {
    if (this.following) this.toEnd();
  }

  onScroll() {
    if (this.list.clientHeight === 0) return;
    this.following = this.nearEnd();
    this.latest.hidden = this.following;
  }

  toEnd(behavior = "instant") {
    this.list.scrollTo({ top: this.list.scrollHeight, behavior });
  }

  drawEmpty() {
    const { bot } = store.state;
    const nothing = !this.seen || this.seen.messages.length === 0;
    this.empty.hidden = !nothing;
    this.list.hidden = !this.seen;
    if (!nothing) return;
    if (this.chat() === null) this.empty.replaceChildren(
      h("p", {}, `${this.player().name} ${t("noGroup")}.`),
      button({ class: "filled", onclick: () => newGroup(this.at) }, t("newGroup")),
      button({ class: "plain", onclick: () => openPrivate(this.at) }, t("openPrivate")));
    else if (this.chat() === "bot") this.empty.replaceChildren(
      avatar(bot.id, bot.name, true), h("strong", {}, bot.name), h("p", { class: "about-bot" }, bot.description || t("emptyPrivate")));
    else this.empty.replaceChildren(h("p", {}, t("emptyChat")));
  }

  drawPinned() {
    const pin = this.seen?.messages.find(({ id }) => id === this.seen.chat.pinned);
    this.pinned.hidden = !pin;
    if (!pin) return;
    this.pinned.replaceChildren(button({ class: "pinned-bar", "data-testid": "pinned", onclick: () => this.jumpTo(pin.id) }, icon("pin"),
      h("span", { class: "pinned-text" }, h("strong", {}, t("pinned")), h("span", {}, pin.text || t(pin.media?.kind ?? "document")))));
  }

  jumpTo(id) {
    const node = this.list.querySelector(`[data-id="${Number(id)}"]`);
    node?.scrollIntoView({ block: "center", behavior: "smooth" });
    node?.classList.add("flash");
    setTimeout(() => node?.classList.remove("flash"), 1600);
  }

  say(text, replyTo = null) {
    return this.do("say", { text, reply_to: replyTo, anonymous: this.anonymous() });
  }

  do(deed, more = {}) {
    return attempt(() => act(this.player().id, deed, { chat: this.chat(), ...more }));
  }

  reply(message) {
    this.composer.aim("reply", message);
  }

  edit(message) {
    this.composer.aim("edit", message);
  }

  editLast() {
    const mine = this.seen.messages.filter((message) => message.mine && message.text && !message.service).at(-1);
    if (mine) this.edit(mine);
  }

  menuFor(message, anchor) {
    messageMenu(this, message, anchor);
  }

  followLink(event, url) {
    if (!isOurs(url)) return;
    event.preventDefault();
    openLink(this.at, url);
  }

  tellMention(who) {
    const person = store.state.people.find(({ id, username }) => String(id) === who || username?.toLowerCase() === who.toLowerCase());
    toast(person ? `${t("mention")} ${person.name} · ${person.note}` : `@${who}`);
  }

  copy(text) {
    return copyText(text);
  }
}

function onSpoilerKey(event, pane) {
  if (event.key === "Enter" && event.target.matches(".spoiler")) onTextClick(event, pane);
}
