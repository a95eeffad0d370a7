// Groups: the list of all of them, a new one, who is in, and what an admin may do there.

import { act, makeGroup } from "./api.js";
import { avatar, button, h } from "./dom.js";
import { form } from "./people.js";
import { botIn, chatOf, groupsOf, isAdmin, personOf, refresh, showIn, store } from "./store.js";
import { attempt, dialog } from "./toast.js";
import { t } from "./words.js";

/** Every group of this Telegram with its counter; you may join one or make one. */
export async function showGroups() {
  if (store.you === null) return;
  const picked = await dialog(t("groupsTitle"), (done) => [
    h("div", { class: "dialog-list" }, ...store.state.chats.map((chat) => groupRow(chat, done))),
    h("div", { class: "dialog-actions" },
      button({ class: "plain", "data-testid": "group-new", onclick: () => done({ make: true }) }, t("newGroup")),
      button({ class: "filled", onclick: () => done(null) }, t("close"))),
  ], "groups-dialog");
  if (picked?.make) await newGroup();
  else if (picked?.join) await enter(picked.join);
  else if (picked?.about) await aboutGroup(personOf(store.you), picked.about);
}

function groupRow(chat, done) {
  const mine = chat.members.includes(store.you);
  return h("div", { class: "row split" }, avatar(chat.id, chat.title),
    h("span", { class: "row-text" }, h("span", {}, chat.title), h("small", {}, groupNote(chat))),
    mine ? button({ class: "plain", onclick: () => done({ about: chat.id }) }, t("more"))
      : button({ class: "plain", "data-testid": `join-${chat.id}`, onclick: () => done({ join: chat.id }) }, t("join")));
}

/** "12 anggota · 5 pesan bot" */
export function groupNote(chat) {
  return `${chat.members.length} ${t("members")} · ${store.state.counters.chats[chat.id] ?? 0} ${t("counterGroup")}`;
}

async function enter(chat) {
  if (!(await attempt(() => act(store.you, "join", { chat })))) return;
  await refresh();
  showIn(0, chat);
}

/** Asks for name and members, makes the group as the chosen person, and opens it in the first pane. */
export async function newGroup(at = 0) {
  const you = personOf(store.panes[at].person) ?? personOf(store.you);
  const asked = await dialog(t("newGroup"), (done) => groupForm(you, done), "group-dialog");
  if (!asked?.title) return null;
  const made = await attempt(() => makeGroup({ ...asked, creator: you.id }));
  if (!made) return null;
  await refresh();
  showIn(at, made.id);
  return made.id;
}

function groupForm(you, done) {
  const title = h("input", { name: "title", required: true, maxlength: 128, autocomplete: "off", "data-testid": "group-title" });
  const checks = store.state.people.filter(({ id }) => id !== you.id).map((person) => ({ person, box: h("input", { type: "checkbox" }) }));
  const bot = h("input", { type: "checkbox", "data-testid": "group-with-bot" });
  const basic = h("input", { type: "checkbox" });
  const read = () => ({
    title: title.value.trim(), supergroup: !basic.checked, with_bot: bot.checked,
    members: checks.filter(({ box }) => box.checked).map(({ person }) => person.id),
  });
  return [form(done, read, h("label", {}, t("groupName"), title),
    h("fieldset", {}, h("legend", {}, t("groupMembers")), ...checks.map(({ person, box }) => h("label", { class: "check" }, box, `${person.name} · ${person.note}`))),
    h("label", { class: "check" }, bot, t("withBot")), h("label", { class: "check" }, basic, t("basicGroup")))];
}

/** Members of one group and what `you` may do with them. */
export async function aboutGroup(you, id) {
  const deed = await dialog(chatOf(id).title, (done) => aboutRows(you, chatOf(id), done), "about-dialog");
  if (!deed) return;
  if (deed.act === "add_member") await addMember(you, id);
  else await attempt(() => act(you.id, deed.act, { chat: id, who: deed.who, as_admin: deed.as_admin }));
}

function aboutRows(you, chat, done) {
  const boss = isAdmin(you.id, chat);
  const deeds = [
    !botIn(chat) && { label: t("addBot"), act: "add_bot" },
    !botIn(chat) && boss && { label: t("addBotAdmin"), act: "add_bot", as_admin: true },
    botIn(chat) && boss && { label: t("removeBot"), act: "remove_bot", danger: true },
    { label: t("addMember"), act: "add_member" },
    boss && chat.type === "group" && { label: t("migrate"), act: "migrate" },
    { label: t("leave"), act: "leave", danger: true },
  ].filter(Boolean);
  return [
    h("div", { class: "dialog-list" }, ...chat.members.map((id) => memberRow(you, chat, id, done))),
    h("div", { class: "dialog-list" }, ...deeds.map((deed) => button({
      class: deed.danger ? "row danger" : "row", "data-testid": `do-${deed.act}`, onclick: () => done(deed),
    }, deed.label))),
    h("div", { class: "dialog-actions" }, button({ class: "filled", onclick: () => done(null) }, t("close"))),
  ];
}

function memberRow(you, chat, id, done) {
  const { bot } = store.state;
  const isBot = id === bot.id;
  const name = isBot ? bot.name : personOf(id)?.name ?? String(id);
  const admin = isAdmin(id, chat);
  const may = isAdmin(you.id, chat) && id !== you.id;
  return h("div", { class: "row split" }, avatar(id, name, isBot),
    h("span", { class: "row-text" }, h("span", {}, name), h("small", {}, [admin ? t("admin") : "", isBot ? t("bot") : personOf(id)?.note].filter(Boolean).join(" · "))),
    may ? button({ class: "plain", onclick: () => done({ act: admin ? "demote" : "promote", who: id }) }, t(admin ? "demote" : "promote")) : null,
    may && !isBot ? button({ class: "plain danger", onclick: () => done({ act: "remove", who: id }) }, t("remove")) : null);
}

async function addMember(you, id) {
  const outside = store.state.people.filter((person) => !chatOf(id).members.includes(person.id));
  const who = await pick(t("addMember"), outside.map((person) => ({ id: person.id, name: person.name, note: person.note })));
  if (who !== null) await attempt(() => act(you.id, "add_member", { chat: id, who }));
}

/** A list to choose one from; answers its id or null. */
export function pick(title, choices, { help = null, more = [] } = {}) {
  return dialog(title, (done) => [
    help ? h("p", { class: "dialog-help" }, help) : null,
    h("div", { class: "dialog-list" }, ...[...choices, ...more].map(({ id, name, note, isBot }) => button(
      { class: "row split", "data-testid": `pick-${id}`, onclick: () => done(id) },
      avatar(typeof id === "number" ? id : 0, name, isBot), h("span", { class: "row-text" }, h("span", {}, name), note ? h("small", {}, note) : null)))),
    h("div", { class: "dialog-actions" }, button({ class: "plain", onclick: () => done(null) }, t("cancel"))),
  ], "pick-dialog");
}

/** Where this person could forward to: her groups and her chat with the bot. */
export function destinations(person) {
  const { bot } = store.state;
  return [{ id: "bot", name: bot.name, note: t("openPrivate"), isBot: true }, ...groupsOf(person.id).map(({ id, title }) => ({ id, name: title }))];
}
