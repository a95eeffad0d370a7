// Buttons under a message: pressing waits for the bot's answer, links open, copy buttons copy.

import { act } from "./api.js";
import { button, h, icon } from "./dom.js";
import { openLink } from "./links.js";
import { store } from "./store.js";
import { alertBox, attempt, copyText, toast } from "./toast.js";
import { t } from "./words.js";

/** The keyboard of one message in a pane, or null. */
export function inlineKeyboard(pane, message) {
  if (!message.buttons?.length) return null;
  return h("div", { class: "keyboard" }, ...message.buttons.map((row, r) =>
    h("div", { class: "keyboard-row" }, ...row.map((each, c) => key(pane, message, each, { row: r, column: c })))));
}

function key(pane, message, each, place) {
  const mark = { url: icon("link"), copy: icon("copy") }[each.kind] ?? null;
  const node = button({ class: "key", "data-testid": "button", title: each.kind === "url" ? each.url : null }, h("span", {}, each.label), mark);
  node.addEventListener("click", () => {
    if (each.kind === "url") openLink(pane.at, each.url);
    else if (each.kind === "copy") copyText(each.copy);
    else press(pane, message, each, { node, place });
  });
  return node;
}

async function press(pane, message, each, { node, place }) {
  if (node.classList.contains("busy")) return;
  node.classList.add("busy");
  node.setAttribute("aria-busy", "true");
  const outcome = await attempt(() => act(pane.player().id, "press", { chat: pane.chat(), message: message.id, label: each.label, ...place }));
  node.classList.remove("busy");
  node.removeAttribute("aria-busy");
  if (outcome) await show(pane, outcome);
}

async function show(pane, outcome) {
  if (outcome.unanswered) toast(t("noAnswer"));
  else if (outcome.url) await openLink(pane.at, outcome.url);
  else if (outcome.toast && outcome.alert) await alertBox(store.state.bot.name, outcome.toast);
  else if (outcome.toast) toast(outcome.toast);
}
