// A short guided tour, one step after the other; it can be left at any time and begun again.

import { fill } from "./composer.js";
import { ask } from "./connection.js";
import { find, h, icon } from "./element.js";
import { go } from "./navigation.js";
import { notice, orNotice } from "./notices.js";
import { on, state } from "./state.js";

const place = find("tour");
let at = 0;
let begun = false;

export function beginTour() {
  at = 0;
  begun = true;
  draw();
}

function draw() {
  const step = state.tour[at];
  place.hidden = !step;
  if (!step) return;
  const last = at === state.tour.length - 1;
  place.replaceChildren(
    h("p", { class: "tour-text" }, h("strong", {}, `${at + 1} of ${state.tour.length}: ${step.title}. `), step.text),
    h("div", { class: "tour-actions" },
      (step.words || step.press) && h("button", { type: "button", class: "button primary", on: { click: () => show(step) } },
        step.words ? "Write it for me" : "Press it for me"),
      at > 0 && h("button", { type: "button", class: "button", on: { click: () => turn(-1) } }, "Back"),
      h("button", { type: "button", class: "button", on: { click: () => turn(1) } }, last ? "Finish" : "Next"),
      h("button", { type: "button", class: "icon", "aria-label": "Skip the tour", on: { click: leave } }, icon("close"))));
}

function turn(step) {
  at += step;
  if (at >= state.tour.length) leave();
  else draw();
}

function leave() {
  begun = false;
  place.hidden = true;
  find("box").focus();
}

/** Go where the step is, and put its words into the box; sending them is left to the visitor. */
async function show(step) {
  if (step.go) await go(step.go);
  if (step.words) {
    fill(step.words);
    return;
  }
  const buttons = [...find("messages").querySelectorAll("button.button")].filter((button) => button.textContent.startsWith(step.press));
  if (buttons.length) buttons.at(-1).click();
  else notice(`There is no “${step.press}” here yet: do the step before this one first.`);
}

find("tour-button").addEventListener("click", async () => {
  await reread();
  beginTour();
  place.querySelector("button")?.focus();
});

/** Its questions come from the base and its steps from the commands, which are there once the bot is. */
async function reread() {
  const start = await orNotice(ask("open"));
  if (start) state.tour = start.tour;
}

on("status", async (frame) => {
  if (!frame || !state.status.connected || !begun || (at > 0 && place.hidden)) return;
  await reread();
  draw();
});
