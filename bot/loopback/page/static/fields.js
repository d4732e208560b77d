// The fields of a form. Each has `row` (what is shown), `value()`, `check()` (true when something is wrong) and `focus()`.

import { h } from "./element.js";
import { carriedAll } from "./files.js";
import { people } from "./people.js";

const TEXT_INPUT = 4;
const UPLOAD = 19;
const RADIO = 21;
const BOXES = 22;
const BOX = 23;
const PARAGRAPH = 2;

export function field(component, label, description) {
  const id = `field-${component.custom_id}`;
  const required = component.required !== false && component.type !== BOX;
  const made = (MAKERS[component.type] ?? menu)(component, id);
  const error = h("p", { class: "problem", id: `${id}-wrong`, role: "alert" });
  const hint = description && h("span", { class: "muted", id: `${id}-hint` }, description);
  for (const input of made.inputs) {
    input.setAttribute("aria-describedby", `${hint ? `${id}-hint ` : ""}${id}-wrong`);
    if (required) input.setAttribute("aria-required", "true");
  }
  const name = [label ?? component.label ?? "", required && h("span", { class: "muted" }, " required")];
  const group = made.inputs.length !== 1 || made.grouped;
  return {
    id: component.custom_id,
    row: group
      ? h("fieldset", { class: "field" }, h("legend", {}, name), hint, made.element, error)
      : h("div", { class: "field" }, h("label", { for: id }, name), hint, made.element, error),
    value: made.value,
    focus: () => made.inputs[0]?.focus(),
    check() {
      const wrong = made.wrong(required);
      error.textContent = wrong ?? "";
      for (const input of made.inputs) {
        if (wrong) input.setAttribute("aria-invalid", "true");
        else input.removeAttribute("aria-invalid");
      }
      return Boolean(wrong);
    },
  };
}

function text(component, id) {
  const long = component.style === PARAGRAPH;
  const [low, high] = [component.min_length ?? 0, component.max_length ?? 4000];
  const input = h(long ? "textarea" : "input", { id, maxlength: high, placeholder: component.placeholder, dir: "auto",
    ...(long ? { rows: 4 } : { type: "text" }) });
  input.value = component.value ?? "";
  const count = h("span", { class: "muted count", "aria-hidden": "true" });
  const counted = () => { count.textContent = `${input.value.length} of ${high}`; };
  input.addEventListener("input", counted);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) input.form.requestSubmit();
  });
  counted();
  return {
    element: h("div", {}, input, count),
    inputs: [input],
    value: () => input.value,
    wrong(required) {
      if (required && !input.value.trim()) return "Please fill this in.";
      if (input.value && input.value.length < low) return `At least ${low} characters, please.`;
      return null;
    },
  };
}

function menu(component, id) {
  const options = component.options?.map((one) => ({ value: one.value, label: one.label, chosen: one.default })) ?? people(component.type);
  const many = (component.max_values ?? 1) > 1;
  const input = h("select", { class: "select", id, multiple: many },
    many ? null : h("option", { value: "" }, component.placeholder ?? "Make a selection"),
    options.map((one) => h("option", { value: one.value, selected: one.chosen }, one.label)));
  const values = () => [...input.selectedOptions].map((one) => one.value).filter(Boolean);
  return { element: input, inputs: [input], value: values, wrong: (required) => (required && !values().length ? "Please choose." : null) };
}

function upload(component, id) {
  const input = h("input", { type: "file", id, multiple: (component.max_values ?? 1) > 1 });
  return {
    element: input, inputs: [input], value: () => carriedAll(input.files),
    wrong: (required) => (required && (component.min_values ?? 1) > 0 && !input.files.length ? "Please choose a file." : null),
  };
}

function choices(kind) {
  return (component, id) => {
    const inputs = component.options.map((one) => h("input", { type: kind, name: id, value: one.value, checked: one.default }));
    const chosen = () => inputs.filter((input) => input.checked).map((input) => input.value);
    return {
      grouped: true,
      element: h("div", { class: "choices" }, component.options.map((one, at) =>
        h("label", {}, inputs[at], one.label, one.description && h("span", { class: "muted" }, ` ${one.description}`)))),
      inputs,
      value: () => (kind === "radio" ? (chosen()[0] ?? null) : chosen()),
      wrong: (required) => (required && (component.min_values ?? 1) > 0 && !chosen().length ? "Please choose." : null),
    };
  };
}

function box(component, id) {
  const input = h("input", { type: "checkbox", id, checked: component.default });
  return { element: input, inputs: [input], value: () => input.checked, wrong: () => null };
}

const MAKERS = { [TEXT_INPUT]: text, [UPLOAD]: upload, [RADIO]: choices("radio"), [BOXES]: choices("checkbox"), [BOX]: box };
