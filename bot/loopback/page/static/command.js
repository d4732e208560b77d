// A slash command being filled in: one field for each option, with suggestions from the bot while one types.

import { act } from "./acting.js";
import { ask } from "./connection.js";
import { find, h, icon } from "./element.js";
import { carried } from "./files.js";
import { hide, key, offer } from "./offers.js";
import { people } from "./people.js";
import { state } from "./state.js";

const STRING = 3;
const [INTEGER, BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, NUMBER, FILE] = [4, 5, 6, 7, 8, 9, 10, 11];
const MENUS = { [USER]: 5, [ROLE]: 6, [MENTIONABLE]: 7, [CHANNEL]: 8 };
const PAUSE = 80;

const place = find("command");
const box = find("box");

/** Show the fields of `use`; what was typed after its name goes into the first one. */
export function startCommand(use, rest) {
  const fields = use.options.map((option, at) => field(use, option, at === 0 ? rest : "", () => values(fields)));
  const problem = h("p", { class: "problem", role: "alert" });
  const form = h("form", { class: "command", novalidate: true, autocomplete: "off" },
    h("div", { class: "command-head" }, h("strong", {}, `/${use.path}`), h("span", { class: "muted" }, use.description),
      h("button", { type: "button", class: "icon", "aria-label": "Leave the command", on: { click: leave } }, icon("close"))),
    fields.map((one) => one.row), problem,
    h("div", { class: "actions" }, h("button", { type: "submit", class: "button primary" }, "Send")));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const missing = fields.find((one) => one.option.required && !one.filled());
    if (missing) {
      problem.textContent = `“${missing.option.name}” is required.`;
      missing.input.setAttribute("aria-invalid", "true");
      missing.input.focus();
      return;
    }
    problem.textContent = "";
    hide();
    form.setAttribute("aria-busy", "true");
    const sent = await act("slash", { name: use.path, options: await values(fields) });
    form.removeAttribute("aria-busy");
    if (sent) leave();
  });
  form.addEventListener("keydown", (event) => event.key === "Escape" && leave());
  place.replaceChildren(form);
  place.hidden = false;
  find("composer").hidden = true;
  const first = fields[0]?.input ?? form.querySelector("[type=submit]");
  first.focus();
  if (rest) first.setSelectionRange?.(rest.length, rest.length);
  fields[0]?.suggest?.();
}

export function closeCommand() {
  place.hidden = true;
  place.replaceChildren();
  find("composer").hidden = false;
}

function leave() {
  hide();
  closeCommand();
  if (!find("modal").open) box.focus();
}

async function values(fields) {
  const filled = fields.filter((one) => one.filled());
  return Object.fromEntries(await Promise.all(filled.map(async (one) => [one.option.name, await one.value()])));
}

function field(use, option, typed, others) {
  const id = `option-${option.name}`;
  const made = { option, filled: () => Boolean(made.input.value), value: () => made.input.value };
  if (option.choices?.length) {
    made.input = menu(id, option.choices.map((choice) => ({ value: String(choice.value), label: choice.name })));
  } else if (option.type === BOOLEAN) {
    made.input = menu(id, [{ value: "true", label: "True" }, { value: "false", label: "False" }]);
  } else if (MENUS[option.type]) {
    made.input = menu(id, people(MENUS[option.type]));
  } else if (option.type === FILE) {
    made.input = h("input", { type: "file", id });
    made.filled = () => made.input.files.length > 0;
    made.value = () => carried(made.input.files[0]);
  } else {
    const numeric = option.type === INTEGER || option.type === NUMBER;
    made.input = h("input", { type: "text", id, maxlength: option.max_length ?? 6000, inputmode: numeric ? "decimal" : "text", dir: "auto" });
    made.input.value = typed;
    if (option.autocomplete) suggesting(made, use, others);
  }
  made.input.setAttribute("aria-describedby", `${id}-about`);
  if (option.required) made.input.setAttribute("aria-required", "true");
  made.input.addEventListener("input", () => made.input.removeAttribute("aria-invalid"));
  made.row = h("div", { class: "option" },
    h("label", { for: id }, option.name, !option.required && h("span", { class: "muted" }, " optional")),
    made.input, h("span", { class: "muted", id: `${id}-about` }, option.description));
  return made;
}

const menu = (id, options) => h("select", { class: "select", id }, h("option", { value: "" }, "—"),
  options.map(({ value, label }) => h("option", { value }, label)));

/** Ask the bot for suggestions while one types; a chosen one is sent by its value and shown by its name. */
function suggesting(made, use, others) {
  const { input, option } = made;
  let chosen = null;
  let timer = null;
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "offers" })) {
    input.setAttribute(name, value);
  }
  made.value = () => (chosen && chosen.name === input.value ? chosen.value : input.value);
  made.suggest = () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const typed = input.value;
      try {
        const { choices } = await ask("autocomplete", { channel: state.channel, name: use.path, option: option.name, typed, options: await others() });
        if (input.value !== typed || document.activeElement !== input) return;
        offer(input, choices.map((choice) => ({ label: choice.name, choice })), ({ choice }) => {
          chosen = choice;
          input.value = choice.name;
        }, { first: false, title: `Suggestions for ${option.name}` });
      } catch {
        hide(); // no suggestions: what is typed can still be sent
      }
    }, PAUSE);
  };
  input.addEventListener("input", made.suggest);
  input.addEventListener("focus", made.suggest);
  input.addEventListener("blur", () => setTimeout(() => document.activeElement !== input && hide(input), 150));
  input.addEventListener("keydown", key);
}
