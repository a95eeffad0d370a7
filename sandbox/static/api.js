// The page's side of the JSON API under /sandbox/; every failure becomes an Error with a readable message.

export class Trouble extends Error {}

async function ask(path, options = {}) {
  let answer;
  try {
    answer = await fetch(path, { cache: "no-store", ...options });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Trouble("offline");
  }
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Trouble(body.error ?? `HTTP ${answer.status}`);
  return body;
}

function post(path, body, method = "POST") {
  return ask(path, { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body ?? {}) });
}

export const fetchState = () => ask("/sandbox/state");
export const fetchChat = (person, chat, lang) => ask(`/sandbox/chat?${new URLSearchParams({ person, chat, lang })}`);
export const waitFor = (rev, signal) => ask(`/sandbox/wait?rev=${rev}`, { signal });
export const moveClock = (step) => post("/sandbox/clock", step);
export const addFault = (fault) => post("/sandbox/faults", fault);
export const clearFaults = () => post("/sandbox/faults", {}, "DELETE");
export const makePerson = (person) => post("/sandbox/people", person);
export const makeGroup = (group) => post("/sandbox/groups", group);

/** One act of one person; answers the outcome, or throws Trouble with Telegram's own words. */
export async function act(person, deed, more = {}) {
  const outcome = await post("/sandbox/act", { person, act: deed, ...more });
  if (!outcome.ok) throw new Trouble(outcome.error);
  return outcome;
}
