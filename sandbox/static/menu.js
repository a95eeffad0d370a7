// A small pop-up menu beside what was pressed; arrow keys move, Escape closes.

import { h, button } from "./dom.js";

let closeOpen = null;

/** Shows `items` ({label, run, emoji?, danger?}) near `anchor` ({x, y} or an element); `head` may stand above them. */
export function openMenu(anchor, items, { label, head = null } = {}) {
  closeOpen?.();
  const before = document.activeElement;
  const box = h("div", { class: "menu", role: "menu", "aria-label": label, "data-testid": "menu" }, head ?? []);
  const close = (returnFocus = true) => {
    box.remove();
    document.removeEventListener("pointerdown", outside, true);
    closeOpen = null;
    if (returnFocus) before?.focus?.({ preventScroll: true });
  };
  const outside = (event) => {
    if (!box.contains(event.target)) close(false);
  };
  for (const { label: text, run, emoji, danger } of items) {
    box.append(button({
      class: danger ? "menu-item danger" : "menu-item", role: "menuitem", tabindex: "-1",
      onclick: () => { close(); run(); },
    }, h("span", { class: "menu-emoji", "aria-hidden": "true" }, emoji ?? ""), text));
  }
  box.addEventListener("keydown", (event) => onKey(event, box, close));
  document.body.append(box);
  place(box, anchor);
  document.addEventListener("pointerdown", outside, true);
  closeOpen = close;
  (box.querySelector(".menu-item") ?? box.querySelector("button"))?.focus({ preventScroll: true });
  return close;
}

function onKey(event, box, close) {
  const stops = [...box.querySelectorAll("button")];
  const at = stops.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  if (event.key === "Escape" || event.key === "Tab") close();
  else if (step) stops[(at + step + stops.length) % stops.length].focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function place(box, anchor) {
  const near = anchor instanceof Element ? anchor.getBoundingClientRect() : { left: anchor.x, right: anchor.x, top: anchor.y, bottom: anchor.y };
  const { width, height } = box.getBoundingClientRect();
  const left = near.left + width + 8 > innerWidth ? near.right - width : near.left;
  const top = near.bottom + height + 8 > innerHeight ? near.top - height - 4 : near.bottom + 4;
  box.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  box.style.top = `${Math.max(8, Math.min(top, innerHeight - height - 8))}px`;
}
