// A form that the bot opens: labels, hints, fields, and what is wrong with them.

import { ask } from "./connection.js";
import { find, h } from "./element.js";
import { field } from "./fields.js";
import { markdown } from "./markdown.js";
import { on, state, tell } from "./state.js";

const ROW = 1;
const TEXT = 10;
const LABEL = 18;
const dialog = find("modal");
let back = null;

on("modal", (modal) => {
  back = document.activeElement;
  const fields = [];
  const rows = modal.components.map((component) => {
    if (component.type === TEXT) return h("div", { class: "text" }, markdown(component.content, { trusted: true }));
    const inside = component.type === LABEL ? [[component.component, component]]
      : component.type === ROW ? component.components.map((one) => [one, one]) : [];
    return inside.map(([one, label]) => {
      const made = field(one, label.label, label === one ? null : label.description);
      fields.push(made);
      return made.row;
    });
  });
  const problem = h("p", { class: "problem", role: "alert" });
  const form = h("form", { novalidate: true, autocomplete: "off" },
    h("h2", { id: "modal-title" }, modal.title),
    h("p", { class: "small" }, `This form goes to ${state.place.bot.name}.`),
    rows, problem,
    h("div", { class: "actions" },
      h("button", { type: "button", class: "button", on: { click: () => dialog.close() } }, "Cancel"),
      h("button", { type: "submit", class: "button primary" }, "Submit")));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const wrong = fields.filter((one) => one.check());
    if (wrong.length) {
      wrong[0].focus();
      return;
    }
    form.setAttribute("aria-busy", "true");
    try {
      const values = Object.fromEntries(await Promise.all(fields.map(async (one) => [one.id, await one.value()])));
      const outcome = await ask("submit", { interaction: modal.interaction, values });
      if (outcome.failed) throw new Error(outcome.failed);
      dialog.close();
      if (outcome.modal) tell("modal", outcome.modal);
    } catch (failure) {
      problem.textContent = failure.message;
    } finally {
      form.removeAttribute("aria-busy");
    }
  });
  dialog.replaceChildren(form);
  dialog.showModal();
  fields[0]?.focus();
});

dialog.addEventListener("close", () => {
  dialog.replaceChildren();
  // The browser gives the focus back by itself, unless what had it is gone.
  if (document.activeElement === document.body) (back?.isConnected ? back : find("box")).focus();
});
