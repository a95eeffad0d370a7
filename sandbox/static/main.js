// Starts the page: two panes, the bars above them, and the loop that keeps all of it up to date.

import { drawClock } from "./clockbar.js";
import { button, keyed } from "./dom.js";
import { Pane } from "./pane.js";
import { drawPeople } from "./people.js";
import { choose, chatOf, follow, onChange, playerOf, recall, shownIn, store } from "./store.js";

const at = (id) => document.getElementById(id);
const panes = [new Pane(0), new Pane(1)];

function draw() {
  if (!store.state) return;
  drawClock(at("clockbar"));
  drawPeople(at("people"));
  at("panes").hidden = store.you === null; // an empty town: the + makes its first person
  if (store.you === null) return;
  drawTabs(at("tabs"));
  panes.forEach((pane, index) => {
    pane.element.classList.toggle("behind", index !== store.tab);
    pane.refresh();
  });
}

function drawTabs(bar) {
  keyed(bar, panes.map((_, index) => {
    const label = tabName(index);
    const chosen = index === store.tab;
    return { key: String(index), sig: `${label}${chosen}`, make: () => button({
      class: "tab", role: "tab", "aria-selected": String(chosen), "data-testid": `tab-${index}`,
      onclick: () => choose((all) => { all.tab = index; }),
    }, label) };
  }));
}

function tabName(index) {
  const chat = shownIn(index);
  const title = chat === "bot" ? store.state.bot.name : chatOf(chat)?.title ?? "—";
  return store.panes[index].person === null ? title : `${title} · ${playerOf(index).name}`;
}

recall();
at("panes").append(...panes.map((pane) => pane.element));
onChange(draw);
follow();
