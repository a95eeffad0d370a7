// The list of messages: bubbles, day marks, service lines, quotes, media and reactions.

import { avatar, button, h, hue, icon, keyed, pictured } from "./dom.js";
import { inlineKeyboard } from "./keyboard.js";
import { store } from "./store.js";
import { dayKey, hourOf, longDay } from "./time.js";
import { spoken, t } from "./words.js";

const DAY_MS = 86400000;
const GAP_MS = 5 * 60000;
const EMOJI = {
  photo: "🖼", video: "🎬", document: "📄", sticker: "🙂", voice: "🎤", audio: "🎵", location: "📍", contact: "👤",
  poll: "📊", animation: "🎞", video_note: "⏺", venue: "📍", dice: "🎲",
};

/** Brings the list to these messages; only what changed is built anew. */
export function drawMessages(list, pane, messages) {
  const items = [];
  messages.forEach((message, at) => {
    const before = messages[at - 1];
    const day = dayKey(message.date);
    if (!before || dayKey(before.date) !== day) items.push(dayMark(day, message.date));
    const joined = follows(before, message);
    const sig = JSON.stringify([message, joined, spoken(), pane.player().id]);
    items.push({ key: `m${message.id}`, sig, make: () => (message.service ? service(message) : bubble(pane, message, joined)) });
  });
  keyed(list, items);
}

function dayMark(day, moment) {
  const text = dayName(day, moment);
  return { key: `d${day}`, sig: text, make: () => h("div", { class: "day" }, h("span", {}, text)) };
}

function dayName(day, moment) {
  const now = store.state.now;
  if (day === dayKey(now)) return t("today");
  if (day === dayKey(Date.parse(now) - DAY_MS)) return t("yesterday");
  return longDay(moment);
}

function follows(before, message) {
  if (!before || before.service || message.service || before.from.id !== message.from.id) return false;
  return Date.parse(message.date) - Date.parse(before.date) < GAP_MS && dayKey(before.date) === dayKey(message.date);
}

function service(message) {
  return h("div", { class: "service", "data-testid": "message", "data-id": message.id }, h("span", {}, message.service));
}

function bubble(pane, message, joined) {
  const mine = message.mine;
  const { from } = message;
  const group = pane.chat() !== "bot";
  const body = h("div", { class: "bubble" },
    !mine && group && !joined ? h("div", { class: `sender ${from.is_bot ? "huebot" : hue(from.id)}` }, from.name) : null,
    message.forwarded ? h("div", { class: "forwarded" }, `${t("forwarded")} · ${message.forwarded}`) : null,
    quote(pane, message), media(message), ...ending(message));
  const menu = button({ class: "bubble-menu", "aria-label": t("messageMenu"), onclick: (event) => pane.menuFor(message, event.currentTarget) }, icon("down"));
  return h("article", {
    class: `message ${mine ? "mine" : "theirs"} ${joined ? "joined" : ""}`, "data-testid": "message", "data-id": message.id,
    oncontextmenu: (event) => onContext(event, pane, message), ondblclick: () => pane.reply(message),
  },
  !mine && group ? h("span", { class: "side" }, joined ? "" : avatar(from.id, from.name, from.is_bot)) : null,
  h("div", { class: "column" }, h("div", { class: "bubble-line" }, body, menu), inlineKeyboard(pane, message)));
}

function onContext(event, pane, message) {
  if (event.target.closest("a") || String(getSelection())) return;
  event.preventDefault();
  pane.menuFor(message, { x: event.clientX, y: event.clientY });
}

/** Text, reactions and the time, which stands at the end of the last line where there is room. */
function ending(message) {
  const stamp = h("span", { class: "stamp" },
    message.edited ? h("span", { class: "edited" }, t("edited")) : null, h("time", { datetime: message.date }, hourOf(message.date)));
  const given = reactions(message);
  const words = text(message);
  if (words && !given) words.append(stamp);
  return given || !words ? [words, h("div", { class: "foot" }, given, stamp)] : [words];
}

function text(message) {
  if (!message.html) return null;
  const box = h("div", { class: "text" });
  box.innerHTML = message.html; // The server builds this from escaped text and entities only.
  return box;
}

function quote(pane, message) {
  const to = message.reply_to;
  if (!to) return null;
  return button({ class: "quote", onclick: () => pane.jumpTo(to.id) },
    to.name ? h("span", { class: "quote-name" }, to.name) : null, h("span", { class: "quote-text" }, to.excerpt));
}

function media(message) {
  if (!message.media) return null;
  const { kind, name, url } = message.media;
  if (kind === "document" && url) return h("a", { class: "media file", href: url, download: name ?? true }, ...mediaParts(kind, name));
  if (kind === "photo" && url) return h("img", { class: "photo", src: url, alt: t("photo"), loading: "lazy" });
  return h("div", { class: `media media-${kind}` }, ...mediaParts(kind, name));
}

function mediaParts(kind, name) {
  const words = kind === "sticker" ? null : h("span", { class: "media-text" }, h("span", {}, name || t(kind)), name ? h("small", {}, t(kind)) : null);
  return [h("span", { class: "media-emoji", "aria-hidden": "true" }, EMOJI[kind] ?? "📎"), words];
}

function reactions(message) {
  if (!message.reactions?.length) return null;
  return h("span", { class: "reactions" }, ...message.reactions.map(({ emoji, count }) =>
    h("span", { class: "reaction" }, pictured(emoji), count > 1 ? h("small", {}, String(count)) : null)));
}

/** Clicks inside the text: spoilers, long quotes, commands, mentions, code and our own links. */
export function onTextClick(event, pane) {
  const spoiler = event.target.closest(".spoiler:not(.shown)");
  if (spoiler) {
    event.preventDefault();
    spoiler.classList.add("shown");
    return;
  }
  const link = event.target.closest(".text a[href]");
  const hit = event.target.closest(".text [data-command], .text [data-mention], .text code");
  if (link) pane.followLink(event, link.href);
  else if (hit?.dataset.command) pane.say(hit.dataset.command);
  else if (hit?.dataset.mention) pane.tellMention(hit.dataset.mention);
  else if (hit) pane.copy(hit.textContent);
  else event.target.closest(".text blockquote.expandable")?.classList.toggle("open");
}
