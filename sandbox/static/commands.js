// The list of commands that appears after "/": arrows choose, Enter or a tap sends, Tab only writes it.

import { button, h } from "./dom.js";
import { t } from "./words.js";

export function commandList(composer, id) {
  const element = h("div", { class: "commands", id, role: "listbox", hidden: true, "data-testid": "command-list" });
  let all = [];
  let shown = [];
  let at = -1;

  function draw() {
    element.hidden = shown.length === 0;
    element.setAttribute("aria-label", t("commands"));
    composer.area.setAttribute("aria-expanded", String(!element.hidden));
    element.replaceChildren(...shown.map(({ command, description }, index) => button({
      class: index === at ? "command at" : "command", role: "option", tabindex: "-1", id: `${id}-${index}`,
      "aria-selected": String(index === at), onclick: () => pick(command),
    }, h("strong", {}, `/${command}`), h("span", {}, description))));
    if (at >= 0) {
      composer.area.setAttribute("aria-activedescendant", `${id}-${at}`);
      element.children[at].scrollIntoView({ block: "nearest" });
    } else composer.area.removeAttribute("aria-activedescendant");
  }

  function filter(written) {
    const begun = /^\/([a-z0-9_]*)$/i.exec(written)?.[1].toLowerCase();
    shown = begun === undefined ? [] : all.filter(({ command }) => command.startsWith(begun));
    at = -1;
    draw();
  }

  function hide() {
    shown = [];
    at = -1;
    draw();
  }

  function pick(command) {
    hide();
    composer.runCommand(command);
  }

  /** True when the key was for the list. */
  function onKey(event) {
    if (!shown.length) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) at = at === -1 && step === -1 ? shown.length - 1 : (at + step + shown.length) % shown.length;
    else if (event.key === "Escape") hide();
    else if (event.key === "Tab") composer.takeCommand(shown[Math.max(at, 0)].command);
    else if (event.key === "Enter" && at >= 0) pick(shown[at].command);
    else return false;
    event.preventDefault();
    if (step) draw();
    return true;
  }

  const offer = (commands) => { all = commands; };
  return { element, filter, onKey, offer };
}
