// The clock of this Telegram, the buttons that move it, and the menus for faults, groups and language.

import { addFault, clearFaults, moveClock } from "./api.js";
import { button, h, icon } from "./dom.js";
import { showGroups } from "./groups.js";
import { openMenu } from "./menu.js";
import { setBlocked } from "./people.js";
import { choose, personOf, store } from "./store.js";
import { asInput, fromInput, hourOf, longDay, shortDay } from "./time.js";
import { attempt, dialog, toast } from "./toast.js";
import { speak, spoken, t } from "./words.js";

let moving = false;
let drawn = "";

export function drawClock(bar) {
  const { now, faults } = store.state;
  const sig = JSON.stringify([now.slice(0, 16), faults.length, moving, store.online, spoken()]);
  if (sig === drawn) return;
  drawn = sig;
  const focused = document.activeElement?.dataset?.testid;
  bar.replaceChildren(
    h("div", { class: "clock", "data-testid": "clock-now", "data-now": now, role: "timer", "aria-live": "off" },
      h("span", { class: "clock-day long" }, longDay(now)), h("span", { class: "clock-day short" }, shortDay(now)),
      h("strong", {}, `${hourOf(now)} WIB`)),
    h("div", { class: "clock-buttons" },
      mover("clock-hour", t("hour"), () => move({ minutes: 60 })),
      mover("clock-tomorrow", t("tomorrow"), () => move({ tomorrow: "06:00" })),
      mover("clock-choose", t("choose"), chooseTime, "wide")),
    h("span", { class: "grow" }),
    h("span", { class: "offline", role: "alert", hidden: store.online }, t("offline")),
    ...tools(faults).map(({ label, run, testid }) => button({ class: "tool wide", onclick: run, "data-testid": testid }, label)),
    button({ class: "tool narrow icon-only", "aria-label": t("more"), "data-testid": "tools-more", onclick: showTools }, icon("more")),
  );
  if (focused) bar.querySelector(`[data-testid="${focused}"]`)?.focus({ preventScroll: true });
}

function mover(testid, label, run, extra = "") {
  return button({ class: `tool ${extra}`, "data-testid": testid, disabled: moving, onclick: run }, label);
}

function tools(faults) {
  return [
    { label: faults.length ? `${t("faults")} · ${faults.length}` : t("faults"), run: showFaults, testid: "faults" },
    { label: t("groups"), run: showGroups, testid: "groups" },
    { label: t("other"), run: switchLanguage, testid: "language" },
  ];
}

function showTools(event) {
  openMenu(event.currentTarget, [{ label: t("choose"), run: chooseTime }, ...tools(store.state.faults)], { label: t("more") });
}

function switchLanguage() {
  speak(spoken() === "id" ? "en" : "id");
  choose(() => {});
}

async function move(step) {
  moving = true;
  choose(() => {});
  const slow = setTimeout(() => toast(t("moving")), 400);
  await attempt(() => moveClock(step));
  clearTimeout(slow);
  moving = false;
  choose(() => {});
}

async function chooseTime() {
  const picked = await dialog(t("chooseTitle"), (done) => {
    const now = asInput(store.state.now);
    const input = h("input", { type: "datetime-local", min: now, value: now, required: true, "data-testid": "clock-input", "aria-label": t("chooseTitle") });
    const submit = (event) => {
      event.preventDefault();
      done(input.value);
    };
    return [h("form", { class: "dialog-form", onsubmit: submit }, h("label", {}, "WIB", input), h("div", { class: "dialog-actions" },
      button({ class: "plain", onclick: () => done(null) }, t("cancel")), h("button", { class: "filled", type: "submit" }, t("ok"))))];
  });
  if (picked) await move({ to: fromInput(picked) });
}

const FAULTS = [
  { label: "fault429", fault: { method: "*", kind: "429", retry_after: 60, minutes: 1 } },
  { label: "faultDrop", fault: { method: "*", kind: "drop", times: 10 } },
  { label: "fault500", fault: { method: "*", kind: "500", times: 1 } },
  { label: "faultLost", fault: { method: "sendMessage", kind: "timeout_after", times: 1 } },
];

function showFaults() {
  const person = personOf(store.you);
  const blocked = person?.blocked ?? false;
  return dialog(t("faults"), (done) => {
    const set = (work, said) => async () => {
      done(true);
      if (await attempt(work)) toast(t(said));
    };
    return [
      h("p", { class: "dialog-help" }, t("faultsHelp")),
      h("div", { class: "dialog-list" },
        ...FAULTS.map(({ label, fault }) => button({ class: "row", onclick: set(() => addFault(fault), "faultSet") }, t(label))),
        person && button({ class: "row", onclick: set(() => setBlocked(person, !blocked), blocked ? "faultsGone" : "faultSet") },
          `${t(blocked ? "faultUnblock" : "faultBlock")} ${person.name}`)),
      store.state.faults.length
        ? h("ul", { class: "fault-list" }, ...store.state.faults.map((fault) => h("li", {}, `${fault.kind} · ${fault.method}${fault.times ? ` · ${fault.times}×` : ""}`)))
        : h("p", { class: "dialog-help" }, t("faultsNone")),
      h("div", { class: "dialog-actions" },
        button({ class: "plain", onclick: set(clearFaults, "faultsGone") }, t("faultsClear")),
        button({ class: "filled", onclick: () => done(null) }, t("close"))),
    ];
  }, "faults-dialog");
}
