// The components of a message: containers, sections, text, buttons, menus.

import { acted, act } from "./acting.js";
import { h, icon } from "./element.js";
import { follow, link, webAddress } from "./leave.js";
import { markdown } from "./markdown.js";
import { people } from "./people.js";

const STYLES = { 1: "primary", 2: "secondary", 3: "success", 4: "danger", 5: "link" };

/** The elements of a list of components that belong to `message`. */
export const components = (list, message) => list.map((component) => (DRAWN[component.type] ?? unknown)(component, message));

const DRAWN = {
  1: (row, message) => h("div", { class: "row" }, components(row.components, message)),
  2: button,
  3: select,
  5: select,
  6: select,
  7: select,
  8: select,
  9: (section, message) => h("div", { class: "section" },
    h("div", {}, components(section.components, message)), components([section.accessory], message)),
  10: (text) => h("div", { class: "text", dir: "auto" }, markdown(text.content, { trusted: true })),
  11: (picture) => h("p", { class: "picture" }, picture.description || "Picture", " ", link(picture.media.url)),
  12: (gallery) => h("ul", { class: "pictures" }, gallery.items.map((item) =>
    h("li", {}, item.description || "Picture", " ", link(item.media.url)))),
  13: (file) => h("p", { class: "picture" }, icon("file"), file.file.url.replace("attachment://", "")),
  14: (line) => (line.divider ? h("hr") : h("div", { class: "space" })),
  17: container,
};

const unknown = (component) => h("p", { class: "small" }, `A component of type ${component.type}, which this page does not draw.`);

function container(component, message) {
  const element = h("div", { class: "container" }, components(component.components, message));
  if (component.accent_color) element.style.setProperty("--edge", `#${component.accent_color.toString(16).padStart(6, "0")}`);
  return element;
}

function button(component, message) {
  const label = [component.emoji?.name, component.label].filter(Boolean).join(" ");
  const style = STYLES[component.style] ?? "secondary";
  if (style === "link") {
    const url = webAddress(component.url);
    return h("a", { class: "button link", href: component.url, rel: "noopener noreferrer", target: "_blank", title: component.url,
      on: { click: follow } },
      h("span", {}, h("span", { class: "label" }, label, icon("out")), h("span", { class: "where" }, url?.host ?? component.url)));
  }
  return h("button", { type: "button", class: `button ${style}`, disabled: component.disabled, "data-custom-id": component.custom_id,
    on: { click: (event) => acted(event.currentTarget, act("press", { message: message.payload.id, custom_id: component.custom_id })) } }, label);
}

function select(component, message) {
  const kept = new Set((component.default_values ?? []).map((one) => one.id));
  const options = component.options?.map((option) => ({ value: option.value, label: option.label, detail: option.description, chosen: option.default }))
    ?? people(component.type).map((one) => ({ ...one, chosen: kept.has(one.value) }));
  const send = (element, values) =>
    acted(element, act("choose", { message: message.payload.id, custom_id: component.custom_id, values }));
  return component.max_values > 1 ? many(component, options, send) : one(component, options, send);
}

function one(component, options, send) {
  const placeholder = component.placeholder ?? "Make a selection";
  const optional = component.min_values === 0;
  const element = h("select", { class: "select", "aria-label": placeholder, disabled: component.disabled, "data-custom-id": component.custom_id },
    h("option", { value: "", selected: !options.some((option) => option.chosen) }, placeholder),
    options.map((option) => h("option", { value: option.value, selected: option.chosen },
      option.detail ? `${option.label} — ${option.detail}` : option.label)));
  // Going back to the placeholder takes the choice away, where there may be none.
  element.addEventListener("change", () => (element.value || optional) && send(element, element.value ? [element.value] : []));
  return element;
}

function many(component, options, send) {
  const boxes = options.map((option) => h("input", { type: "checkbox", value: option.value, checked: option.chosen }));
  const done = h("button", { type: "button", class: "button primary" }, "Choose these");
  const element = h("details", { class: "select many" },
    h("summary", {}, options.filter((option) => option.chosen).map((option) => option.label).join(", ") || component.placeholder || "Make a selection"),
    options.map((option, at) => h("label", {}, boxes[at], option.label, option.detail && h("span", { class: "muted" }, ` ${option.detail}`))),
    h("p", { class: "small" }, `${component.min_values} to ${component.max_values} can be chosen.`), done);
  done.addEventListener("click", () => send(done, boxes.filter((box) => box.checked).map((box) => box.value)));
  return element;
}
