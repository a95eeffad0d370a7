// The menu of one message: react, reply, edit, copy, forward, pin.

import { button, h, pictured } from "./dom.js";
import { destinations, pick } from "./groups.js";
import { openMenu } from "./menu.js";
import { chatOf, isAdmin } from "./store.js";
import { t } from "./words.js";

const EMOJI = ["👍", "❤", "🔥", "🙏", "😁", "👎"];

export function messageMenu(pane, message, anchor) {
  const group = pane.chat() === "bot" ? null : chatOf(pane.chat());
  const mayPin = group === null || isAdmin(pane.player().id, group);
  const isPinned = pane.seen.chat.pinned === message.id;
  const items = [
    { label: t("reply"), emoji: "↩️", run: () => pane.reply(message) },
    message.mine && message.text && { label: t("edit"), emoji: "✏️", run: () => pane.edit(message) },
    message.text && { label: t("copy"), emoji: "📋", run: () => pane.copy(message.text) },
    { label: t("forward"), emoji: "↪️", run: () => forward(pane, message) },
    mayPin && !isPinned && { label: t("pin"), emoji: "📌", run: () => pane.do("pin", { message: message.id }) },
  ].filter(Boolean);
  const close = openMenu(anchor, items, { label: t("messageMenu"), head: reactionRow(pane, message, () => close()) });
}

function reactionRow(pane, message, close) {
  const given = message.reactions?.filter(({ mine }) => mine).map(({ emoji }) => emoji) ?? [];
  return h("div", { class: "menu-reactions", role: "group", "aria-label": t("react") }, ...EMOJI.map((emoji) => button({
    class: given.includes(emoji) ? "given" : "", "aria-label": `${t("react")} ${emoji}`,
    onclick: () => { close(); pane.do("react", { message: message.id, emoji: given.includes(emoji) ? null : emoji }); },
  }, pictured(emoji))));
}

async function forward(pane, message) {
  const to = await pick(t("forwardTo"), destinations(pane.player()));
  if (to !== null) await pane.do("forward", { message: message.id, to });
}
