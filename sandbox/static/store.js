// What the page knows: the server's state, who you are, and what each pane shows; choices survive a reload.

import { fetchState, waitFor } from "./api.js";
import { speak, spoken } from "./words.js";

const KEPT = "sandbox-page";

export const store = {
  state: null,
  you: null,
  panes: [{ person: null, chat: "group" }, { person: null, chat: "bot" }],
  tab: 0,
  online: true,
};

const listeners = new Set();
export const onChange = (listener) => listeners.add(listener);

function tell() {
  for (const listener of listeners) listener();
}

/** Changes choices, remembers them in this browser and the address, and shows them. */
export function choose(change) {
  change(store);
  remember();
  tell();
}

function remember() {
  const kept = { you: store.you, panes: store.panes, tab: store.tab, lang: spoken() };
  try {
    localStorage.setItem(KEPT, JSON.stringify(kept));
  } catch {
    // A private window may refuse storage; the address below still keeps the choices.
  }
  const [a, b] = store.panes.map(({ person, chat }) => `${person ?? ""}:${chat}`);
  history.replaceState(null, "", `#${new URLSearchParams({ you: store.you ?? "", a, b, tab: store.tab, lang: spoken() })}`);
}

export function recall() {
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem(KEPT) ?? "{}");
  } catch {
    kept = {};
  }
  const hash = new URLSearchParams(location.hash.slice(1));
  speak(hash.get("lang") ?? kept.lang ?? "id");
  store.you = number(hash.get("you")) ?? kept.you ?? null;
  store.tab = Number(hash.get("tab") ?? kept.tab ?? 0) === 1 ? 1 : 0;
  ["a", "b"].forEach((key, at) => {
    store.panes[at] = paneFrom(hash.get(key)) ?? kept.panes?.[at] ?? store.panes[at];
  });
}

function paneFrom(text) {
  if (!text) return null;
  const [person, chat] = text.split(":");
  return { person: number(person), chat: /^-?\d+$/.test(chat) ? Number(chat) : chat || "bot" };
}

function number(text) {
  return /^-?\d+$/.test(text ?? "") ? Number(text) : null;
}

/** Reads the state now, then again whenever something has changed; runs for as long as the page is open. */
export async function follow() {
  for (;;) {
    try {
      await refresh();
      setOnline(true);
      await waitFor(store.state.rev);
    } catch {
      setOnline(false);
      await new Promise((done) => setTimeout(done, 1500));
    }
  }
}

export async function refresh() {
  store.state = await fetchState();
  if (!personOf(store.you)) store.you = store.state.people[0]?.id ?? null;
  tell();
}

function setOnline(online) {
  if (store.online === online) return;
  store.online = online;
  tell();
}

export const personOf = (id) => store.state?.people.find((person) => person.id === id) ?? null;
export const chatOf = (id) => store.state?.chats.find((chat) => chat.id === id) ?? null;
export const groupsOf = (id) => store.state.chats.filter((chat) => chat.members.includes(id));
export const botIn = (chat) => chat.members.includes(store.state.bot.id);
export const isAdmin = (id, chat) => chat.admins.includes(id);

/** Who plays this pane. */
export const playerOf = (at) => personOf(store.panes[at].person) ?? personOf(store.you);

/** What this pane shows: a group's id, "bot", or null when she wished for a group and is in none. */
export function shownIn(at) {
  const { chat } = store.panes[at];
  if (chat === "bot") return "bot";
  const wanted = store.state.moved[chat] ?? chat;
  const groups = groupsOf(playerOf(at).id);
  return (groups.find((group) => group.id === wanted) ?? groups[0])?.id ?? null;
}

export function showIn(at, chat) {
  choose((all) => {
    all.panes[at] = { ...all.panes[at], chat };
    all.tab = at;
  });
}

/** The pane beside this one if the same person plays it, so that both chats are in view; else this one. */
export const besides = (at) => (playerOf(1 - at).id === playerOf(at).id ? 1 - at : at);
