// Small tools to build the page; text always goes in as text, never as HTML.

const SVG = "http://www.w3.org/2000/svg";

/** Makes an element: h("button", {class: "x", onclick: f, "aria-label": "…"}, "text", child). */
export function h(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) setProp(node, name, value);
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

function setProp(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
  else if (name === "class") node.className = value;
  else if (name === "value") node.value = value;
  else node.setAttribute(name, value === true ? "" : String(value));
}

/** A button that can't submit anything by accident. */
export function button(props, ...children) {
  return h("button", { type: "button", ...props }, ...children);
}

const PATHS = {
  send: "M3 20.5 21.5 12 3 3.5v6.8L14 12 3 13.7z",
  clip: "M16.5 6.5v10a4.5 4.5 0 0 1-9 0v-11a3 3 0 0 1 6 0v10a1.5 1.5 0 0 1-3 0v-9H9v9a3 3 0 0 0 6 0v-10a4.5 4.5 0 0 0-9 0v11a6 6 0 0 0 12 0v-10z",
  more: "M12 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm0 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm0 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
  down: "M7.4 8.6 12 13.2l4.6-4.6L18 10l-6 6-6-6z",
  close: "M18.3 5.7 12 12l6.3 6.3-1.4 1.4-6.3-6.3-6.3 6.3-1.4-1.4L9.2 12 2.9 5.7l1.4-1.4 6.3 6.3 6.3-6.3z",
  pin: "M14 2 9 7l-4 1 4.5 4.5L4 20l7.5-5.5L16 19l1-4 5-5z",
  link: "M14 4v2h2.6l-8.3 8.3 1.4 1.4L18 7.4V10h2V4zM5 6h5v2H6v10h10v-4h2v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1z",
  copy: "M8 3h11a1 1 0 0 1 1 1v13h-2V5H8zM5 7h10a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zm1 2v10h8V9z",
  check: "M9.5 16.6 4.9 12l-1.4 1.4 6 6 11-11L19.1 7z",
  bot: "M11 2h2v3h5a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2h5zM8.500 10a1.500 1.500 0 1 0 0 3 1.500 1.500 0 0 0 0-3zm7 0a1.500 1.500 0 1 0 0 3 1.500 1.500 0 0 0 0-3zM8 15v1.500h8V15z",
};

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "icon");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

/** The first letters of up to two words, as on Telegram's avatars. */
export function initials(name) {
  const words = name.trim().split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.slice(0, 2).map((word) => [...word.replace(/^[^\p{L}\p{N}]+/u, "")][0] ?? "").join("").toUpperCase();
}

/** Telegram names its heart without the mark that asks for a picture of it. */
export const pictured = (emoji) => (emoji === "❤" ? "❤\uFE0F" : emoji);

export function hue(id) {
  return `hue${Math.abs(Number(id)) % 7}`;
}

export function avatar(id, name, isBot = false) {
  return h("span", { class: `avatar ${isBot ? "huebot" : hue(id)}`, "aria-hidden": "true" }, isBot ? icon("bot") : initials(name));
}

/** Brings the children of `parent` to `items` ({key, sig, make}), and leaves alone what has not changed. */
export function keyed(parent, items) {
  const old = new Map([...parent.children].map((node) => [node.keyOf, node]));
  const wanted = items.map(({ key, sig, make }) => {
    const found = old.get(key);
    if (found && found.sigOf === sig) return found;
    const node = make();
    node.keyOf = key;
    node.sigOf = sig;
    if (found && found.contains(document.activeElement)) keepFocus(found, node);
    return node;
  });
  wanted.forEach((node, at) => {
    if (parent.children[at] !== node) parent.insertBefore(node, parent.children[at] ?? null);
  });
  while (parent.children.length > wanted.length) parent.lastElementChild.remove();
}

function keepFocus(before, after) {
  const at = focusable(before).indexOf(document.activeElement);
  queueMicrotask(() => focusable(after)[at]?.focus({ preventScroll: true }));
}

function focusable(node) {
  return [node, ...node.querySelectorAll("button, a, [tabindex]")].filter((each) => each.matches("button, a, [tabindex]"));
}
