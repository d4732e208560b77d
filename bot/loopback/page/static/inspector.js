// What the bot sent: any message as JSON with the limits it comes near, and the calls that the bot made.

import { ask } from "./connection.js";
import { find, h, icon } from "./element.js";
import { orNotice } from "./notices.js";
import { isBot, on, state } from "./state.js";

const panel = find("inspector");
const button = find("inspector-button");
const REFRESH = 1500;
let tab = "message";
let inspected = null;
let calls = [];
let timer = null;

/** Show a message, by id. */
export function inspect(id) {
  inspected = id;
  tab = "message";
  open(true);
}

async function open(wanted) {
  panel.hidden = !wanted;
  document.body.classList.toggle("inspecting", wanted);
  button.setAttribute("aria-expanded", String(wanted));
  clearInterval(timer);
  if (!wanted) return;
  await draw();
  panel.querySelector("h2").focus();
  timer = setInterval(() => tab === "calls" && refreshCalls(), REFRESH);
}

async function draw() {
  const content = tab === "message" ? await message() : await allCalls();
  panel.replaceChildren(
    h("div", { class: "panel-head" }, h("h2", { tabindex: "-1" }, "What the bot sent"),
      h("button", { type: "button", class: "icon", "aria-label": "Close", on: { click: close } }, icon("close"))),
    h("div", { class: "tabs", role: "tablist" }, tabButton("message", "A message"), tabButton("calls", "API calls")),
    h("div", { role: "tabpanel", class: "panel-body", "aria-label": tab === "message" ? "A message" : "API calls" }, content));
}

function tabButton(name, label) {
  const chosen = tab === name;
  return h("button", { type: "button", role: "tab", "aria-selected": String(chosen), tabindex: chosen ? "0" : "-1",
    on: { click: () => choose(name), keydown: (event) => {
      if (event.key === "ArrowLeft" || event.key === "ArrowRight") choose(name === "message" ? "calls" : "message");
    } } }, label);
}

async function choose(name) {
  tab = name;
  await draw();
  panel.querySelector("[role=tab][aria-selected=true]").focus();
}

async function message() {
  const id = inspected ?? latest();
  const shown = id && (await orNotice(ask("inspect", { message: id })));
  if (!shown) return h("p", {}, "Ask the bot something; then its last message stands here. The menu of a message (⋯) shows that one.");
  const { payload, limits } = shown;
  return [
    h("p", { class: "muted" }, `Message ${payload.id}, ${new Date(payload.timestamp).toLocaleTimeString("en-GB")}.`),
    limits.length ? h("table", {}, h("caption", {}, "Discord's limits"),
      h("thead", {}, h("tr", {}, ["What", "Used", "Limit"].map((title) => h("th", { scope: "col" }, title)))),
      h("tbody", {}, limits.map((one) => h("tr", { title: one.source },
        h("th", { scope: "row" }, one.what, h("progress", { max: one.limit, value: one.used, "aria-hidden": "true" })),
        h("td", {}, String(one.used)), h("td", {}, String(one.limit)))))) : null,
    json("The message as JSON", payload),
  ];
}

function json(title, value) {
  const text = JSON.stringify(value, null, 2);
  return h("div", { class: "json" }, h("div", { class: "json-head" }, h("h3", {}, title),
    h("button", { type: "button", class: "plain", on: { click: () => navigator.clipboard?.writeText(text) } }, "Copy")),
    h("pre", { tabindex: "0", "aria-label": title }, h("code", {}, text)));
}

async function allCalls() {
  calls = (await orNotice(ask("calls", { from: 0 })))?.calls ?? [];
  return [h("p", { class: "muted" }, "What the bot asked of Discord's API, the latest first."),
    h("ol", { class: "calls" }, calls.map(call).reverse())];
}

async function refreshCalls() {
  const now = (await orNotice(ask("calls", { from: 0 })))?.calls ?? [];
  if (now.length === calls.length && now.at(-1)?.status === calls.at(-1)?.status) return;
  calls = now;
  panel.querySelector(".calls")?.replaceChildren(...calls.map(call).reverse());
}

function call(one) {
  const state = one.status === null ? "broken off" : one.status < 400 ? "fine" : "refused";
  return h("li", {}, h("details", {},
    h("summary", {}, h("span", { class: `method ${one.method.toLowerCase()}` }, one.method), " ",
      h("code", { title: one.path }, (one.route ?? one.path).replace(/\{\w+\}/g, "…")), " ", h("span", { class: `code-${state}` }, String(one.status ?? state)),
      h("time", {}, ` ${new Date(one.at * 1000).toLocaleTimeString("en-GB")}`)),
    one.body !== null && one.body !== undefined ? json("Sent", one.body) : null,
    one.files.length ? h("p", {}, `Files: ${one.files.join(", ")}`) : null,
    one.response !== null && one.response !== undefined ? json("Answered", one.response) : null));
}

function latest() {
  const mine = [...(state.messages.get(state.channel)?.values() ?? [])].filter((one) => isBot(one.payload.author.id));
  return mine.at(-1)?.payload.id ?? null;
}

function close() {
  open(false);
  button.focus();
}

button.addEventListener("click", () => {
  inspected = null;
  open(panel.hidden);
});
panel.addEventListener("keydown", (event) => event.key === "Escape" && close());
on("message", ({ message: { payload } }) => {
  if (panel.hidden || tab !== "message" || (inspected && inspected !== payload.id) || !isBot(payload.author.id)) return;
  draw();
});
on("channel", () => {
  inspected = null;
  if (!panel.hidden) draw();
});
