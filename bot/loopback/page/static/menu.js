// What can be done with a message: by the right mouse button, the menu key, or the button beside it.

import { act } from "./acting.js";
import { answerTo, editMessage } from "./composer.js";
import { ask } from "./connection.js";
import { find, h, icon } from "./element.js";
import { inspect } from "./inspector.js";
import { orNotice } from "./notices.js";
import { channelOf, guildOf, isBot, state, userName } from "./state.js";

const MESSAGE_COMMAND = 3;
const menu = find("menu");
let opener = null;

export function menuButton(message) {
  return h("button", { type: "button", class: "icon more", "aria-haspopup": "menu", title: "More",
    "aria-label": `What to do with this message by ${userName(message.payload.author.id)}`,
    on: { click: (event) => openMenu(event, message) } }, icon("more"));
}

export async function openMenu(event, message) {
  if (event.type === "contextmenu" && event.target.closest("a, pre, input, textarea")) return;
  event.preventDefault();
  opener = event.currentTarget;
  const box = opener.getBoundingClientRect();
  const at = event.type === "contextmenu" && event.clientX ? { x: event.clientX, y: event.clientY } : { x: box.right, y: box.top + 28 };
  const offered = await orNotice(ask("commands", { channel: message.payload.channel_id }));
  const apps = (offered?.commands ?? []).filter((command) => command.type === MESSAGE_COMMAND);
  const { payload } = message;
  const mine = payload.author.id === state.place.me.id;
  const items = [
    ["Reply", () => answerTo(message), !message.ephemeral],
    ["Edit", () => editMessage(message), mine],
    ["Delete", () => orNotice(ask("delete", { message: payload.id })), (mine || moderates()) && !message.ephemeral],
    ["Copy the text", () => navigator.clipboard?.writeText(textOf(message)), Boolean(textOf(message))],
    [isBot(payload.author.id) ? "What the bot sent" : "Show as JSON", () => inspect(payload.id), true],
  ].filter(([, , offer]) => offer);
  menu.replaceChildren(
    ...items.map(([label, run]) => item(label, run)),
    ...(apps.length && !message.ephemeral ? [h("p", { class: "group", role: "presentation" }, "Apps")] : []),
    ...(message.ephemeral ? [] : apps).map((command) => item(command.name, () => act("menu", { message: payload.id, name: command.name }))),
  );
  menu.hidden = false;
  const size = menu.getBoundingClientRect();
  menu.style.setProperty("left", `${Math.max(8, Math.min(at.x, innerWidth - size.width - 8))}px`);
  menu.style.setProperty("top", `${Math.max(8, Math.min(at.y, innerHeight - size.height - 8))}px`);
  menu.querySelector("[role=menuitem]").focus();
}

function item(label, run) {
  return h("button", { type: "button", role: "menuitem", tabindex: "-1", on: { click: () => { close(); run(); } } }, label);
}

const textOf = ({ payload }) => {
  const inside = (list) => list.flatMap((one) =>
    [one.content ?? "", ...inside(one.components ?? []), ...(one.accessory ? inside([one.accessory]) : [])]);
  return [payload.content, ...inside(payload.components)].filter(Boolean).join("\n");
};

function moderates() {
  const members = guildOf(channelOf(state.channel))?.members ?? [];
  return members.some((member) => member.id === state.place.me.id && member.moderator);
}

function close() {
  if (menu.hidden) return;
  menu.hidden = true;
  opener?.focus();
}

menu.addEventListener("keydown", (event) => {
  const items = [...menu.querySelectorAll("[role=menuitem]")];
  const at = items.indexOf(document.activeElement);
  const target = { ArrowDown: at + 1, ArrowUp: at - 1 + items.length, Home: 0, End: items.length - 1 }[event.key];
  if (target !== undefined) {
    event.preventDefault();
    items[target % items.length].focus();
  } else if (event.key === "Escape" || event.key === "Tab") {
    event.preventDefault();
    close();
  } else if (event.key.length === 1) {
    items.find((one) => one.textContent.toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
  }
});
document.addEventListener("pointerdown", (event) => {
  if (!menu.hidden && !menu.contains(event.target)) close();
});
