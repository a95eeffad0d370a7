// Where a person writes: text that grows, reply and edit, attachments, and the list of commands after "/".

import { act } from "./api.js";
import { button, h, icon } from "./dom.js";
import { openMenu } from "./menu.js";
import { store } from "./store.js";
import { attempt } from "./toast.js";
import { t } from "./words.js";
import { CommandList } from "./commands.js";

const ALBUM = 3;
const KINDS = ["photo", "video", "document", "location", "sticker", "voice", "contact", "poll"];
const EMOJI = { photo: "🖼", video: "🎬", document: "📄", location: "📍", sticker: "🙂", voice: "🎤", contact: "👤", poll: "📊" };
const drafts = new Map();

export class Composer {
  constructor(pane) {
    this.pane = pane;
    this.target = null; // {kind: "reply" | "edit", message}
    this.place = null;
    this.area = h("textarea", {
      rows: 1, class: "write", "data-testid": "composer", enterkeyhint: "send", autocomplete: "off", maxlength: 8192,
      role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": `commands-${pane.at}`,
      oninput: () => this.typed(), onkeydown: (event) => this.onKey(event),
    });
    this.commands = new CommandList(this, `commands-${pane.at}`);
    this.about = h("div", { class: "target", hidden: true });
    this.clip = button({ class: "round", "data-testid": "attach", onclick: (event) => this.attach(event.currentTarget) }, icon("clip"));
    this.slash = button({ class: "round slash", "data-testid": "commands", onclick: () => this.startCommand() }, "/");
    this.sender = h("button", { class: "round send", type: "submit", "data-testid": "send" }, icon("send"));
    this.form = h("form", { class: "composer", onsubmit: (event) => { event.preventDefault(); this.submit(); } },
      this.commands.element, this.about, h("div", { class: "composer-line" }, this.clip, this.area, this.slash, this.sender));
    this.big = button({ class: "start", "data-testid": "start", hidden: true, onclick: () => this.begin() });
    this.element = h("footer", { class: "foot-bar" }, this.form, this.big);
  }

  /** Shows what fits this chat: the text field, START, or "unblock"; keeps a draft per person and chat. */
  draw({ started, blocked, can_write: canWrite, commands }) {
    const place = `${this.pane.player().id}:${this.pane.chat()}`;
    if (place !== this.place) this.moveTo(place);
    const waiting = this.pane.chat() === "bot" && (blocked || !started);
    this.form.hidden = waiting || !canWrite;
    this.clip.hidden = this.pane.anonymous();
    this.big.hidden = !waiting;
    this.big.textContent = blocked ? t("unblock") : t("start");
    this.blocked = blocked;
    this.area.placeholder = this.pane.anonymous() ? t("anonymousNow") : t("write");
    for (const [node, label] of [[this.area, "write"], [this.clip, "attach"], [this.slash, "menuCommands"], [this.sender, "send"]]) node.setAttribute("aria-label", t(label));
    this.commands.offer(commands);
    this.slash.hidden = commands.length === 0;
    this.drawTarget();
    this.grow();
  }

  moveTo(place) {
    if (this.place) drafts.set(this.place, this.area.value);
    this.place = place;
    this.target = null;
    this.area.value = drafts.get(place) ?? "";
  }

  begin() {
    return attempt(() => act(this.pane.player().id, this.blocked ? "unblock" : "start", { chat: "bot" }));
  }

  aim(kind, message) {
    this.target = { kind, message };
    if (kind === "edit") this.area.value = message.text;
    this.drawTarget();
    this.typed();
    this.area.focus();
  }

  release() {
    if (this.target?.kind === "edit") this.area.value = "";
    this.target = null;
    this.drawTarget();
    this.grow();
  }

  drawTarget() {
    this.about.hidden = !this.target;
    if (!this.target) return;
    const { kind, message } = this.target;
    const what = kind === "edit" ? t("editing") : `${t("replyTo")} ${message.from.name}`;
    this.about.replaceChildren(
      h("div", { class: "target-text" }, h("strong", {}, what), h("span", {}, message.text || t(message.media?.kind ?? "document"))),
      button({ class: "round", "aria-label": t("cancel"), onclick: () => this.release() }, icon("close")));
  }

  typed() {
    this.grow();
    this.commands.filter(this.area.value);
  }

  grow() {
    this.area.style.height = "auto";
    const { scrollHeight } = this.area; // 0 while the pane is behind the other one
    if (scrollHeight) this.area.style.height = `${Math.min(scrollHeight, 160)}px`;
  }

  startCommand() {
    this.area.value = "/";
    this.area.focus();
    this.typed();
  }

  onKey(event) {
    if (event.isComposing || this.commands.onKey(event)) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.submit();
    } else if (event.key === "Escape" && this.target) this.release();
    else if (event.key === "ArrowUp" && this.area.value === "" && !this.target) this.pane.editLast();
  }

  async submit() {
    const written = this.area.value.trim();
    if (!written) return;
    const kept = { text: this.area.value, target: this.target };
    this.area.value = "";
    this.target = null;
    this.drawTarget();
    this.typed();
    this.area.focus();
    const sent = kept.target?.kind === "edit"
      ? await attempt(() => act(this.pane.player().id, "edit", { chat: this.pane.chat(), message: kept.target.message.id, text: written }))
      : await this.pane.say(written, kept.target?.message.id);
    if (!sent && !this.area.value) this.giveBack(kept);
  }

  giveBack({ text, target }) {
    this.area.value = text;
    this.target = target;
    this.drawTarget();
    this.grow();
  }

  attach(anchor) {
    const items = KINDS.map((kind) => ({ label: t(kind), emoji: EMOJI[kind], run: () => this.send(kind) }));
    items.splice(1, 0, { label: t("album"), emoji: EMOJI.photo, run: () => this.send("photo", ALBUM) });
    openMenu(anchor, items, { label: t("attach") });
  }

  async send(kind, count = 1) {
    const caption = this.area.value.trim();
    const sent = await attempt(() => act(this.pane.player().id, "send", {
      chat: this.pane.chat(), kind, caption, count,
    }));
    if (!sent) return;
    this.area.value = "";
    this.release();
  }

  /** A chosen command goes out at once, as in Telegram; in a group it names the bot. */
  runCommand(command) {
    this.area.value = this.named(command);
    this.submit();
  }

  takeCommand(command) {
    this.area.value = `${this.named(command)} `;
    this.typed();
    this.area.focus();
  }

  named(command) {
    return this.pane.chat() === "bot" ? `/${command}` : `/${command}@${store.state.bot.username}`;
  }
}
