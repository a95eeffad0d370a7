// Starts telegram-test-api, mends its answers where Telegram's look different, and tells on standard output
// first its address, then every call that the bot makes, one JSON object a line.

import http from "node:http";
import { once } from "node:events";
import TelegramServer from "telegram-test-api";

const BOT_CALL = /^\/bot([^/]+)\/(\w+)$/;
const UNKNOWN_TO_IT = {
  setMyCommands: () => true,
  getChatMember: ({ user_id }) => ({
    status: "creator",
    is_anonymous: false,
    user: { id: Number(user_id), is_bot: false, first_name: "Admin" },
  }),
};
const NEWS = ["AddedUserMessage", "AddedUserCommand", "AddedUserCallbackQuery"];

const server = new TelegramServer();
const tell = (fact) => process.stdout.write(`${JSON.stringify(fact)}\n`);

const seconds = (date) => (date > 1e11 ? Math.floor(date / 1000) : date);

function mendedMessage(message) {
  const kind = message.chat.id < 0 ? { type: "supergroup", title: "Grup" } : { type: "private" };
  return { ...message, chat: { ...message.chat, ...kind }, date: seconds(message.date) };
}

function mendedUpdate(update) {
  if (!update.callback_query) return update;
  const instance = String(update.callback_query.message.chat.id);
  return { ...update, callback_query: { chat_instance: instance, ...update.callback_query } };
}

const MENDED = {
  getMe: (bot) => ({ is_bot: true, can_read_all_group_messages: false, ...bot }),
  sendMessage: mendedMessage,
  getUpdates: (updates) => updates.map(mendedUpdate),
};

// The server answers at once when there is nothing; Telegram keeps the question open for `timeout` seconds.
async function news(token, request, response) {
  const over = new AbortController();
  const end = () => over.abort();
  const late = setTimeout(end, 1000 * Number(request.body?.timeout ?? 0));
  response.once("close", end);
  await Promise.race(NEWS.map((name) => once(server, name, { signal: over.signal }))).catch(() => undefined);
  clearTimeout(late);
  end();
  return response.destroyed ? [] : server.getUpdates(token);
}

// What the server does not know it answers with a bare 500, which from Telegram would mean "out of order".
function missing(method, params) {
  if (method in UNKNOWN_TO_IT) return { ok: true, result: UNKNOWN_TO_IT[method](params) };
  return { ok: false, error_code: 404, description: "Not Found: method not found" };
}

async function mended(request, response, answer) {
  const [, token, method] = BOT_CALL.exec(request.path);
  if (!answer.ok) {
    const truth = answer.error_code ? answer : missing(method, request.body);
    response.status(truth.error_code ?? 200);
    return truth;
  }
  const waits = method === "getUpdates" && answer.result.length === 0;
  const result = waits ? await news(token, request, response) : (answer.result ?? true);
  return { ok: true, result: MENDED[method]?.(result) ?? result };
}

const { webServer } = server;
const asItWas = webServer.response.json;
webServer.response.json = function json(answer) {
  const call = BOT_CALL.exec(this.req.path);
  if (!call) return asItWas.call(this, answer);
  if (call[2] !== "getUpdates") tell({ method: call[2], params: this.req.body });
  mended(this.req, this, answer).then((better) => asItWas.call(this, better));
  return this;
};

const listener = http.createServer(webServer).listen(0, "127.0.0.1");
await once(listener, "listening");
tell({ address: `http://127.0.0.1:${listener.address().port}` });
