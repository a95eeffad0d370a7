// Short messages at the bottom, alert dialogs, and the clipboard.

import { h, button } from "./dom.js";
import { t } from "./words.js";

const SHOWN_MS = 4000;

export function toast(text) {
  const box = h("div", { class: "toast", "data-testid": "toast" }, text);
  document.getElementById("toasts").append(box);
  setTimeout(() => box.remove(), SHOWN_MS);
}

/** Says what went wrong, in words where we have them and in Telegram's otherwise. */
export function complain(error) {
  toast(error.message === "offline" ? t("offline") : error.message);
}

/** Runs something that may fail, and tells the person if it does; answers null then. */
export async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    complain(error);
    return null;
  }
}

/** A modal dialog; resolves to what `done(value)` was given, or null when it was dismissed. */
export function dialog(title, build, testid = "dialog") {
  return new Promise((resolve) => {
    const box = h("dialog", { class: "dialog", "aria-label": title, "data-testid": testid });
    let answer = null;
    const done = (value) => {
      answer = value;
      box.close();
    };
    box.append(h("h2", {}, title), ...build(done).filter(Boolean));
    box.addEventListener("close", () => {
      box.remove();
      resolve(answer);
    });
    box.addEventListener("click", (event) => {
      if (event.target === box) box.close();
    });
    document.body.append(box);
    box.showModal();
  });
}

/** Telegram's alert: a text and one button. */
export function alertBox(name, text) {
  return dialog(name, (done) => [
    h("p", { class: "alert-text" }, text),
    h("div", { class: "dialog-actions" }, button({ class: "plain", onclick: () => done(true) }, t("ok"))),
  ], "alert");
}

export async function copyText(text) {
  toast((await toClipboard(text)) ? t("copied") : t("copyFailed"));
}

async function toClipboard(text) {
  if (navigator.clipboard && window.isSecureContext) {
    const written = await navigator.clipboard.writeText(text).then(() => true, () => false);
    if (written) return true;
  }
  const area = h("textarea", { class: "offscreen", readonly: true, value: text });
  document.body.append(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  return copied;
}
