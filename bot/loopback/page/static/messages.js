// The messages of the channel that is open: drawn when it is opened, changed one by one as things happen.

import { find, h, icon, portrait } from "./element.js";
import { components } from "./components.js";
import { embeds } from "./embeds.js";
import { markdown } from "./markdown.js";
import { menuButton, openMenu } from "./menu.js";
import { isBot, on, state, tell, userName } from "./state.js";

const list = find("messages");
const log = find("log");
const typing = find("typing");
const CLOSE = 5 * 60 * 1000;
const TYPING_SECONDS = 10;
const typists = new Map();

function drawAll() {
  const shown = [...(state.messages.get(state.channel)?.values() ?? [])].filter(visible);
  list.replaceChildren(...shown.map((message, at) => draw(message, shown[at - 1])));
  if (!shown.length) list.append(h("li", { class: "empty" }, "Nothing has been said here yet."));
  toEnd();
  drawTyping();
}

const visible = (message) => !state.dismissed.has(message.payload.id);

function draw(message, before) {
  const { payload } = message;
  const author = payload.author.id;
  const bot = isBot(author);
  const name = userName(author);
  const alone = message.reply || message.used;
  const follows = before && !alone && before.payload.author.id === author &&
    new Date(payload.timestamp) - new Date(before.payload.timestamp) < CLOSE && before.ephemeral === message.ephemeral;
  const body = h("div", { class: "body" },
    follows ? null : h("div", { class: "head" },
      h("span", { class: "author" }, name), bot && h("span", { class: "tag" }, "app"), time(payload.timestamp)),
    content(message, bot),
    message.ephemeral && onlyYou(payload.id),
  );
  const article = h(
    "article",
    { class: ["message", follows && "follows", message.ephemeral && "private", mentionsMe(payload) && "calls-me"]
        .filter(Boolean).join(" "),
      "data-id": payload.id, tabindex: "-1", "aria-label": `${name}${bot ? ", app" : ""}${message.ephemeral ? ", only you can see this" : ""}`,
      on: { contextmenu: (event) => openMenu(event, message), keydown: keys } },
    above(message),
    follows ? h("span", { class: "portrait-space" }) : portrait(author, name, bot),
    body,
    menuButton(message),
  );
  return h("li", { "data-id": payload.id }, article);
}

function content(message, bot) {
  const { payload } = message;
  if (message.loading) return h("p", { class: "thinking" }, `${userName(payload.author.id)} is thinking…`);
  const text = payload.content
    ? h("div", { class: "text", dir: "auto" }, markdown(payload.content, { trusted: bot })) : null;
  return [
    text,
    embeds(payload.embeds),
    payload.components.length ? h("div", { class: "components" }, components(payload.components, message)) : null,
    payload.attachments.length ? h("ul", { class: "attachments" }, payload.attachments.map(attachment)) : null,
    payload.edited_timestamp ? h("span", { class: "edited", title: clock(payload.edited_timestamp) }, "(edited)") : null,
  ];
}

/** What stands above a message: whom it replies to, or which command it answers. */
function above(message) {
  if (message.used) {
    const { user, name, menu } = message.used;
    return h("div", { class: "above" }, icon("reply"), h("span", {}, h("bdi", {}, userName(user)), " used ",
      h("span", { class: "mention" }, menu ? name : `/${name}`)));
  }
  if (!message.reply) return null;
  if (message.reply.gone) return h("div", { class: "above" }, icon("reply"), h("em", {}, "The message replied to is not here."));
  const { author, id, text } = message.reply;
  return h(
    "button",
    { type: "button", class: "above", "aria-label": `Reply to ${userName(author)}: go to that message`, on: { click: () => show(id) } },
    icon("reply"), h("strong", {}, h("bdi", {}, userName(author))), h("bdi", { class: "excerpt" }, text.replace(/\s+/g, " ")),
  );
}

function onlyYou(id) {
  return h("p", { class: "only-you" }, icon("eye"), "Only you can see this · ",
    h("button", { type: "button", class: "plain", on: { click: () => dismiss(id) } }, "Dismiss message"));
}

function dismiss(id) {
  state.dismissed.add(id);
  remove(id);
  find("box").focus();
}

function attachment({ filename, size, url, description }) {
  return h("li", {}, h("a", { href: url, download: filename }, icon("file"), h("bdi", {}, filename)),
    h("span", { class: "muted" }, ` ${bytes(size)}`), description && h("span", {}, ` — ${description}`));
}

const bytes = (size) => (size < 1024 ? `${size} bytes` : size < 1048576 ? `${(size / 1024).toFixed(1)} kB` : `${(size / 1048576).toFixed(1)} MB`);
const clock = (timestamp) => new Date(timestamp).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
const time = (timestamp) => h("time", { datetime: timestamp, title: clock(timestamp) },
  new Date(timestamp).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" }));
const mentionsMe = (payload) => payload.mentions.some((user) => user.id === state.place.me.id);

// What happens --------------------------------------------------------------------------------------------------

on("message", ({ message }) => {
  const { channel_id: channel, id, author } = message.payload;
  state.messages.get(channel)?.set(id, message);
  if (typists.get(channel)?.delete(author.id)) drawTyping();
  if (channel !== state.channel) {
    state.unread.add(channel);
    tell("unread");
    return;
  }
  if (!visible(message)) return;
  const stuck = atEnd();
  const old = list.querySelector(`li[data-id="${id}"]`);
  const before = old ? old.previousElementSibling : list.lastElementChild;
  const drawn = draw(message, state.messages.get(channel).get(before?.dataset.id));
  if (old) replace(old, drawn);
  else list.append(drawn);
  list.querySelector(".empty")?.remove();
  if (stuck || author.id === state.place.me.id) toEnd();
});

/** Put a changed message in place of the old one, with the focus where it was. */
function replace(old, drawn) {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  old.replaceWith(drawn);
  if (!focused) return;
  const same = focused.dataset.customId && drawn.querySelector(`[data-custom-id="${CSS.escape(focused.dataset.customId)}"]`);
  (same || drawn.querySelector("article")).focus();
}

on("gone", ({ id, channel }) => {
  state.messages.get(channel)?.delete(id);
  if (channel === state.channel) remove(id);
});

function remove(id) {
  list.querySelector(`li[data-id="${id}"]`)?.remove();
}

on("typing", ({ channel, user }) => {
  if (!typists.has(channel)) typists.set(channel, new Map());
  const inside = typists.get(channel);
  clearTimeout(inside.get(user));
  inside.set(user, setTimeout(() => { inside.delete(user); drawTyping(); }, TYPING_SECONDS * 1000));
  drawTyping();
});

function drawTyping() {
  const names = [...(typists.get(state.channel)?.keys() ?? [])].map(userName);
  typing.textContent = names.length ? `${names.join(", ")} is typing…` : "";
}

// Moving about --------------------------------------------------------------------------------------------------

/** Whether the last message can be seen, at least its beginning. */
const atEnd = () => (list.lastElementChild?.getBoundingClientRect().top ?? 0) < log.getBoundingClientRect().bottom;

/** Go to the end, but never past the beginning of the last message. */
function toEnd() {
  log.scrollTop = log.scrollHeight;
  const past = log.getBoundingClientRect().top - (list.lastElementChild?.getBoundingClientRect().top ?? Infinity);
  if (past > 0) log.scrollTop -= past;
}

function show(id) {
  const article = list.querySelector(`article[data-id="${id}"]`);
  article?.scrollIntoView({ block: "center" });
  article?.focus();
}

/** Arrow keys go from message to message; the button of each opens what can be done with it. */
function keys(event) {
  if (event.target !== event.currentTarget) return;
  const step = { ArrowUp: "previousElementSibling", ArrowDown: "nextElementSibling" }[event.key];
  if (!step) return;
  event.preventDefault();
  const next = event.currentTarget.closest("li")[step]?.querySelector("article");
  if (next) next.focus();
  else if (event.key === "ArrowDown") find("box").focus();
}

log.addEventListener("keydown", (event) => {
  if (event.target === log && event.key === "ArrowUp") {
    event.preventDefault();
    list.lastElementChild?.querySelector("article")?.focus();
  }
});

on("channel", drawAll);
on("dismissed", drawAll);
