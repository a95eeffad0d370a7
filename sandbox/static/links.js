// Links as Telegram treats them: a bot's own t.me links act inside the app, everything else opens in a new tab.

import { act } from "./api.js";
import { groupNote, newGroup, pick } from "./groups.js";
import { besides, chatOf, playerOf, refresh, showIn, shownIn, store } from "./store.js";
import { attempt } from "./toast.js";
import { t } from "./words.js";

/** True for t.me/<our bot> with or without start or startgroup. */
export function isOurs(url) {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const name = store.state.bot.username.toLowerCase();
  return parsed !== null && ["t.me", "telegram.me"].includes(parsed.hostname) && parsed.pathname.toLowerCase().replace(/\/$/, "") === `/${name}`;
}

export async function openLink(at, url) {
  if (!isOurs(url)) {
    if (/^https?:/i.test(url)) window.open(url, "_blank", "noopener");
    return;
  }
  const person = playerOf(at);
  const outcome = await attempt(() => act(person.id, "open_link", { url }));
  if (!outcome) return;
  if (outcome.pick_group) await intoGroup(at, person, url, outcome.pick_group);
  else openPrivate(at);
}

async function intoGroup(at, person, url, allowed) {
  const groups = allowed.map(chatOf).filter(Boolean).map((chat) => ({ id: chat.id, name: chat.title, note: groupNote(chat) }));
  const picked = await pick(t("pickGroup"), groups, { help: t("pickGroupHelp"), more: [{ id: "new", name: t("newGroup") }] });
  if (picked === null) return;
  const chat = picked === "new" ? await newGroup(besides(at)) : picked;
  if (chat === null) return;
  if (!(await attempt(() => act(person.id, "open_link", { url, chat })))) return;
  await refresh();
  if (shownIn(at) !== chat) showIn(besides(at), chat);
}

/** Shows this player's chat with the bot: where it is open already, else here. */
export function openPrivate(at) {
  const open = store.panes.findIndex((_, pane) => shownIn(pane) === "bot" && playerOf(pane).id === playerOf(at).id);
  showIn(open === -1 ? at : open, "bot");
}
