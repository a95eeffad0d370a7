// The people bar: who may be played, how many private messages the bot has sent each, and one click to become her.

import { act, makePerson } from "./api.js";
import { avatar, button, h, keyed } from "./dom.js";
import { choose, refresh, store } from "./store.js";
import { attempt, dialog } from "./toast.js";
import { t } from "./words.js";

export function drawPeople(bar) {
  bar.setAttribute("aria-label", t("people"));
  const chips = store.state.people.map((person) => {
    const count = store.state.counters.people[person.id] ?? 0;
    const chosen = person.id === store.you;
    const sig = JSON.stringify([person, count, chosen, t("title")]);
    return { key: String(person.id), sig, make: () => chip(person, count, chosen) };
  });
  chips.push({ key: "new", sig: t("newPerson"), make: newPersonChip });
  keyed(bar, chips);
}

function chip(person, count, chosen) {
  const started = store.state.counters.started_people[person.id] ?? 0;
  return button(
    {
      class: chosen ? "chip chosen" : "chip", "aria-pressed": String(chosen), "data-testid": `person-${person.id}`,
      onclick: () => choose((all) => { all.you = person.id; }),
    },
    h("span", { class: "chip-face" }, avatar(person.id, person.name), h("span", {
      class: count ? "counter" : "counter zero", title: `${count} ${t("counterPerson")}, ${started} ${t("unasked")}`,
      "aria-label": `${count} ${t("counterPerson")}`, "data-testid": `counter-${person.id}`,
    }, String(count))),
    h("span", { class: "chip-text" }, h("span", { class: "chip-name" }, person.name), h("span", { class: "chip-note" }, person.note)),
  );
}

function newPersonChip() {
  return button({ class: "chip new", "aria-label": t("newPerson"), title: t("newPerson"), "data-testid": "person-new", onclick: addPerson }, "+");
}

async function addPerson() {
  const asked = await dialog(t("newPerson"), (done) => {
    const name = h("input", { name: "name", required: true, maxlength: 64, autocomplete: "off" });
    const note = h("input", { name: "note", maxlength: 40, autocomplete: "off" });
    return [form(done, () => ({ first_name: name.value.trim(), note: note.value.trim() }),
      h("label", {}, t("personName"), name), h("label", {}, t("personNote"), note))];
  });
  if (!asked?.first_name) return;
  const made = await attempt(() => makePerson(asked));
  if (!made) return;
  await refresh();
  choose((all) => { all.you = made.id; });
}

/** A dialog's form with Batal and Buat; `read()` gives the answer. */
export function form(done, read, ...fields) {
  const submit = (event) => {
    event.preventDefault();
    done(read());
  };
  return h("form", { class: "dialog-form", onsubmit: submit }, ...fields, h("div", { class: "dialog-actions" },
    button({ class: "plain", onclick: () => done(null) }, t("cancel")),
    h("button", { class: "filled", type: "submit" }, t("create"))));
}

/** Blocks or unblocks the bot as this person. */
export const setBlocked = (person, blocked) => attempt(() => act(person.id, blocked ? "block" : "unblock", { chat: "bot" }));
