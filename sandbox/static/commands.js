// The list of commands that appears after "/": arrows choose, Enter or a tap sends, Tab only writes it.

import { button, h } from "./dom.js";
import { t } from "./words.js";

export class CommandList {
  constructor(composer, id) {
    this.composer = composer;
    this.id = id;
    this.all = [];
    this.shown = [];
    this.at = -1;
    this.element = h("div", { class: "commands", id, role: "listbox", hidden: true, "data-testid": "command-list" });
  }

  offer(commands) {
    this.all = commands;
  }

  filter(written) {
    const begun = /^\/([a-z0-9_]*)$/i.exec(written)?.[1].toLowerCase();
    this.show(begun === undefined ? [] : this.all.filter(({ command }) => command.startsWith(begun)));
  }

  show(commands) {
    this.shown = commands;
    this.at = -1;
    this.draw();
  }

  draw() {
    this.element.hidden = this.shown.length === 0;
    this.element.setAttribute("aria-label", t("commands"));
    this.element.replaceChildren(...this.shown.map((each, index) => this.row(each, index)));
    const { area } = this.composer;
    area.setAttribute("aria-expanded", String(!this.element.hidden));
    if (this.at === -1) area.removeAttribute("aria-activedescendant");
    else {
      area.setAttribute("aria-activedescendant", `${this.id}-${this.at}`);
      this.element.children[this.at].scrollIntoView({ block: "nearest" });
    }
  }

  row({ command, description }, index) {
    const chosen = index === this.at;
    return button({
      class: chosen ? "command at" : "command", role: "option", tabindex: "-1", id: `${this.id}-${index}`,
      "aria-selected": String(chosen), onclick: () => this.pick(command),
    }, h("strong", {}, `/${command}`), h("span", {}, description));
  }

  pick(command) {
    this.show([]);
    this.composer.runCommand(command);
  }

  move(step) {
    const count = this.shown.length;
    this.at = this.at === -1 && step === -1 ? count - 1 : (this.at + step + count) % count;
    this.draw();
  }

  /** True when the key was for the list. */
  onKey(event) {
    if (!this.shown.length) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.move(step);
    else if (event.key === "Escape") this.show([]);
    else if (event.key === "Tab") this.composer.takeCommand(this.shown[Math.max(this.at, 0)].command);
    else if (event.key === "Enter" && this.at >= 0) this.pick(this.shown[this.at].command);
    else return false;
    event.preventDefault();
    return true;
  }
}
