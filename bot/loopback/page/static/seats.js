// Whose place one takes: a row of people to choose from, and the direct messages.

import { find, h, portrait } from "./element.js";
import { go, firstChannel } from "./navigation.js";
import { on, seat, state } from "./state.js";

const row = find("seats");

function draw() {
  if (!state.place) return;
  const direct = state.channel === state.place.dm.id;
  const choices = state.seats.map((one) => ({
    key: one.id,
    label: one.name,
    detail: one.role,
    chosen: one.id === state.place.me.id && !direct,
    choose: () => go({ person: one.id, channel: direct ? firstChannel() : null }),
    mark: portrait(one.id, one.name),
  }));
  const me = seat();
  if (me) {
    choices.push({
      key: "dm",
      label: "Direct message",
      detail: `${me.name} and the bot`,
      chosen: direct,
      choose: () => go({ channel: state.place.dm.id }),
      mark: portrait(state.place.bot.id, state.place.bot.name, true),
    });
  }
  const focused = row.contains(document.activeElement);
  row.replaceChildren(...choices.map((choice) => button(choice)));
  if (focused) row.querySelector("[aria-checked=true]")?.focus();
}

function button({ key, label, detail, chosen, choose, mark }) {
  return h(
    "button",
    { type: "button", role: "radio", class: "seat", "data-key": key, "aria-checked": String(chosen),
      tabindex: chosen ? "0" : "-1", on: { click: choose, keydown: move } },
    mark,
    h("span", { class: "seat-text" }, h("span", { class: "seat-name" }, label), h("span", { class: "seat-detail" }, detail)),
  );
}

/** Arrow keys go round, as in any group of radio buttons. */
function move(event) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const all = [...row.children];
  const next = all[(all.indexOf(event.currentTarget) + step + all.length) % all.length];
  next.focus();
  next.click();
}

for (const topic of ["place", "seat", "channel"]) on(topic, draw);
