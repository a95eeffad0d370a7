// Moments as the page shows them: always WIB (Asia/Jakarta), whatever the visitor's own zone is.

import { locale } from "./words.js";

const ZONE = "Asia/Jakarta";

function format(moment, options) {
  return new Intl.DateTimeFormat(locale(), { timeZone: ZONE, ...options }).format(new Date(moment));
}

/** 19.30 in Indonesian, 19:30 in English. */
export function hourOf(moment) {
  return format(moment, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** Sabtu, 28 November 2026 */
export function longDay(moment) {
  return format(moment, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
}

/** Sab, 28 Nov */
export function shortDay(moment) {
  return format(moment, { weekday: "short", day: "numeric", month: "short" });
}

/** The calendar day in WIB as 2026-11-28; two moments of one day give the same text. */
export function dayKey(moment) {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE }).format(new Date(moment));
}

/** What <input type="datetime-local"> wants, in WIB. */
export function asInput(moment) {
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return `${dayKey(moment)}T${clock.format(new Date(moment))}`;
}

/** The moment that someone picked in WIB, with its offset. */
export function fromInput(text) {
  return `${text.length === 16 ? `${text}:00` : text}+07:00`;
}
