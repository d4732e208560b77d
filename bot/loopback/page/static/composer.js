// The message box: writing, mentioning, replying, changing one's own message, adding files, calling commands.

import { closeCommand, startCommand } from "./command.js";
import { ask } from "./connection.js";
import { find, h, icon } from "./element.js";
import { carriedAll } from "./files.js";
import { hide, key, offer } from "./offers.js";
import { notice, orNotice } from "./notices.js";
import { channelOf, guildOf, on, state, userName } from "./state.js";

const CHAT_COMMAND = 1;
const box = find("box");
const above = find("reply-to");
const shelf = find("files");
const picker = find("file");
let replyTo = null;
let editing = null;
let files = [];
let known = null; // the commands last offered in this channel to whoever sits here

// For other parts ------------------------------------------------------------------------------------------------

/** Put words into the box, as if they had been typed. */
export function fill(words) {
  box.value = words;
  box.focus();
  typed();
}

export function mention(name) {
  const space = box.value && !box.value.endsWith(" ") ? " " : "";
  fill(`${box.value}${space}@${name} `);
}

export function answerTo(message) {
  stopEditing();
  replyTo = message.payload.id;
  bar(`Replying to ${userName(message.payload.author.id)}`, () => { replyTo = null; });
  box.focus();
}

export function editMessage(message) {
  editing = message.payload.id;
  replyTo = null;
  bar("Changing your message", () => { box.value = ""; editing = null; });
  fill(message.words ?? message.payload.content);
}

function bar(text, stop) {
  above.replaceChildren(text, h("button", { type: "button", class: "icon", "aria-label": "Stop",
    on: { click: () => { stop(); clearBar(); box.focus(); } } }, icon("close")));
  above.hidden = false;
}

function clearBar() {
  above.hidden = true;
  [replyTo, editing] = [null, null];
}

function stopEditing() {
  if (editing) box.value = "";
  clearBar();
}

// Sending --------------------------------------------------------------------------------------------------------

async function send() {
  const text = box.value.trim();
  if (!text && !files.length) return;
  if (text.startsWith("/") && !editing) {
    const command = (await uses()).find((use) => `/${use.path}` === text);
    if (command) return begin(command, "");
  }
  hide();
  const [changed, answered, carried] = [editing, replyTo, files];
  // Emptied at once: what is typed while the message is on its way belongs to the next one.
  box.value = "";
  files = [];
  drawFiles();
  clearBar();
  grow();
  try {
    if (changed) await ask("edit", { message: changed, text });
    else await ask("say", { channel: state.channel, text, reply_to: answered, files: await carriedAll(carried) });
  } catch (failure) {
    notice(failure.message);
    if (!box.value) fill(text);
  }
}

find("composer").addEventListener("submit", (event) => {
  event.preventDefault();
  send();
});

box.addEventListener("keydown", (event) => {
  if (key(event)) return;
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    send();
  } else if (event.key === "Escape" && !above.hidden) {
    stopEditing();
    grow();
  } else if (event.key === "ArrowUp" && !box.value) {
    const mine = [...(state.messages.get(state.channel)?.values() ?? [])].filter((one) => one.payload.author.id === state.place.me.id);
    if (!mine.length) return;
    event.preventDefault();
    editMessage(mine.at(-1));
  }
});

// Suggestions ----------------------------------------------------------------------------------------------------

box.addEventListener("input", typed);
box.addEventListener("blur", () => setTimeout(() => document.activeElement !== box && hide(box), 150));

async function typed() {
  grow();
  const text = box.value;
  if (/^\/[^\n]*$/.test(text) && !editing) return offerCommands(text.slice(1));
  const begun = text.slice(0, box.selectionStart).match(/(?:^|\s)@([^\n@]{0,32})$/);
  if (begun) return offerPeople(begun[1]);
  return hide();
}

async function uses() {
  const { channel, place } = state;
  const offered = await orNotice(ask("commands", { channel }));
  const found = (offered?.commands ?? []).filter((command) => command.type === CHAT_COMMAND).flatMap((command) => command.uses);
  if (channel === state.channel && place.me.id === state.place.me.id) known = found;
  return found;
}

/** Offer at once what is known, so that Enter never takes from the list of fewer letters; then what is offered now. */
async function offerCommands(begun) {
  const before = known;
  if (before) showCommands(begun, before);
  const all = await uses();
  if (box.value !== `/${begun}`) return; // more has been typed meanwhile
  if (JSON.stringify(all) !== JSON.stringify(before)) showCommands(begun, all);
}

function showCommands(begun, all) {
  const called = all.find((use) => begun.startsWith(`${use.path} `));
  if (called) {
    begin(called, begun.slice(called.path.length + 1));
    return;
  }
  const wanted = begun.toLowerCase();
  const matching = all.filter((use) => use.path.includes(wanted)).sort((a, b) => Number(b.path.startsWith(wanted)) - Number(a.path.startsWith(wanted)));
  offer(box, matching.map((use) => ({ label: `/${use.path}`, detail: use.description, use })), ({ use }) => begin(use, ""),
    { title: "Commands" });
}

function begin(use, rest) {
  hide();
  box.value = "";
  grow();
  clearBar();
  startCommand(use, rest);
}

function offerPeople(begun) {
  const guild = guildOf(channelOf(state.channel));
  const all = [...(guild?.members ?? [state.place.bot]), ...(guild?.roles ?? [])];
  const names = [...new Set(all.map((one) => one.name))].filter((name) => name.toLowerCase().startsWith(begun.toLowerCase()));
  if (names.length === 1 && names[0] === begun.trimEnd() && begun.endsWith(" ")) return hide();
  return offer(box, names.map((name) => ({ label: `@${name}`, name })), ({ name }) => {
    const end = box.selectionStart;
    const start = end - begun.length;
    box.setRangeText(`${name} `, start, end, "end");
    grow();
  }, { title: "People" });
}

// Files ----------------------------------------------------------------------------------------------------------

find("attach").addEventListener("click", () => picker.click());
picker.addEventListener("change", () => {
  files = [...files, ...picker.files];
  picker.value = "";
  drawFiles();
  box.focus();
});

function drawFiles() {
  shelf.hidden = !files.length;
  shelf.replaceChildren(...files.map((file) => h("li", {}, h("bdi", {}, file.name),
    h("button", { type: "button", class: "icon", "aria-label": `Leave out ${file.name}`,
      on: { click: () => { files = files.filter((one) => one !== file); drawFiles(); box.focus(); } } }, icon("close")))));
}

// The box itself -------------------------------------------------------------------------------------------------

function grow() {
  box.style.setProperty("height", "auto");
  box.style.setProperty("height", `${Math.min(box.scrollHeight, 220)}px`);
}

on("channel", () => {
  const channel = channelOf(state.channel);
  const writable = channel.writable;
  box.disabled = !writable;
  const where = channel.guild ? `#${channel.name}` : channel.name;
  box.placeholder = writable ? `Message ${where}` : `You cannot write in ${where}`;
  box.setAttribute("aria-label", box.placeholder);
  known = null;
  clearBar();
  closeCommand();
  hide();
});
