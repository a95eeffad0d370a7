// The top of a pane: which chat, who plays here, and the chat's menu.

import { avatar, button, h, icon } from "./dom.js";
import { aboutGroup, groupNote, newGroup } from "./groups.js";
import { openMenu } from "./menu.js";
import { setBlocked } from "./people.js";
import { chatOf, choose, groupsOf, isAdmin, showIn, store } from "./store.js";
import { t } from "./words.js";

export function drawHeader(pane) {
  const [player, chat] = [pane.player(), pane.chat()];
  const groups = groupsOf(player.id);
  const group = typeof chat === "number" ? chatOf(chat) : null;
  const { bot, people } = store.state;
  const sig = JSON.stringify([player, chat, groups, group && groupNote(group), store.panes[pane.at], store.you, people.length, bot.name, pane.anonymous(), t("title")]);
  if (sig === pane.header.sigOf) return;
  pane.header.sigOf = sig;
  const focused = document.activeElement?.dataset?.testid;
  const held = pane.header.contains(document.activeElement);
  pane.header.replaceChildren(
    group ? avatar(group.id, group.title) : avatar(bot.id, bot.name, true),
    h("div", { class: "pane-title" }, chatSelect(pane, groups, chat), h("span", { class: "pane-sub", title: `${startedIn(player, group)} ${t("unasked")}`, "data-testid": group ? `counter-${group.id}` : `counter-private-${pane.at}` }, group ? groupNote(group) : botNote(player))),
    playerSelect(pane, player),
    button({ class: "round", "aria-label": t("chatMenu"), "data-testid": "chat-menu", onclick: (event) => showMenu(pane, event.currentTarget) }, icon("more")));
  if (held) pane.header.querySelector(`[data-testid="${focused}"]`)?.focus({ preventScroll: true });
}

function startedIn(player, group) {
  const { counters } = store.state;
  return (group ? counters.started_chats[group.id] : counters.started_people[player.id]) ?? 0;
}

function botNote(player) {
  return `${t("bot")} · ${store.state.counters.people[player.id] ?? 0} ${t("counterGroup")}`;
}

function chatSelect(pane, groups, chat) {
  const options = [...groups.map(({ id, title }) => [String(id), title]), ["bot", store.state.bot.name]];
  if (chat === null) options.unshift(["", "—"]);
  const select = h("select", {
    class: "chat-select", "data-testid": "chat-select", "aria-label": t("chatSelect"),
    onchange: () => showIn(pane.at, select.value === "bot" ? "bot" : Number(select.value)),
  }, ...options.map(([value, label]) => h("option", { value }, label)));
  select.value = chat === null ? "" : String(chat);
  return select;
}

function playerSelect(pane, player) {
  const own = store.panes[pane.at].person;
  const you = store.state.people.find(({ id }) => id === store.you);
  const select = h("select", {
    class: own === null ? "player-select" : "player-select own", "data-testid": "player-select", "aria-label": `${t("playedBy")} ${player.name}`, title: t("playedBy"),
    onchange: () => choose((all) => { all.panes[pane.at] = { ...all.panes[pane.at], person: select.value === "" ? null : Number(select.value) }; }),
  }, h("option", { value: "" }, you.name),
  h("optgroup", { label: t("onlyHere") }, ...store.state.people.map(({ id, name }) => h("option", { value: String(id) }, name))));
  select.value = own === null ? "" : String(player.id);
  return select;
}

function showMenu(pane, anchor) {
  const [player, chat] = [pane.player(), pane.chat()];
  const group = typeof chat === "number" ? chatOf(chat) : null;
  const blocked = pane.seen?.blocked;
  const items = group ? [
    { label: t("aboutGroup"), run: () => aboutGroup(player, chat) },
    isAdmin(player.id, group) && { label: t(pane.anonymous() ? "myself" : "anonymous"), run: () => switchAnonymous(pane, chat) },
    { label: t("leave"), danger: true, run: () => pane.do("leave") },
  ] : [
    { label: t(blocked ? "faultUnblock" : "faultBlock") + ` ${player.name}`, danger: !blocked, run: () => setBlocked(player, !blocked) },
  ];
  openMenu(anchor, [...items.filter(Boolean), { label: t("newGroup"), run: () => newGroup(pane.at) }], { label: t("chatMenu") });
}

function switchAnonymous(pane, chat) {
  pane.anonymousIn = pane.anonymous() ? null : chat;
  choose(() => {});
}
