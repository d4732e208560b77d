// A list of suggestions above the message box, worked with the arrow keys while the focus stays in the field.

import { find, h } from "./element.js";

const list = find("offers");
let field = null;
let items = [];
let choose = null;
let active = -1;

/** Offer `entries` ({label, detail}) for what is typed in `input`; `first` marks the first one from the start. */
export function offer(input, entries, chosen, { first = true, title = "Suggestions" } = {}) {
  if (!entries.length) return hide();
  [field, items, choose] = [input, entries, chosen];
  list.setAttribute("aria-label", title);
  list.replaceChildren(...entries.map((entry, at) =>
    h("li", { role: "option", id: `offer-${at}`, "aria-selected": "false",
      on: { mousedown: (event) => event.preventDefault(), click: () => take(at) } },
      h("span", { class: "offer-label" }, h("bdi", {}, entry.label)), entry.detail && h("span", { class: "muted" }, entry.detail))));
  list.hidden = false;
  expanded(input, true);
  mark(first ? 0 : -1);
}

/** Take the list away; with `only`, if it belongs to that field. */
export function hide(only = null) {
  if (only && field !== only) return;
  list.hidden = true;
  list.replaceChildren();
  if (field) expanded(field, false);
  field?.removeAttribute("aria-activedescendant");
  field = null;
}

/** A combobox says whether its list is open; the message box, which has lines, cannot be one. */
function expanded(input, open) {
  if (input.getAttribute("role") === "combobox") input.setAttribute("aria-expanded", String(open));
}

/** Handle a key pressed in the field; returns whether it was for the list. */
export function key(event) {
  if (list.hidden || event.currentTarget !== field) return false;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    const step = event.key === "ArrowDown" ? 1 : -1;
    mark(active < 0 && step < 0 ? items.length - 1 : (active + step + items.length) % items.length);
  } else if ((event.key === "Enter" || (event.key === "Tab" && !event.shiftKey)) && active >= 0) {
    take(active);
  } else if (event.key === "Escape") {
    hide();
  } else {
    return false;
  }
  event.preventDefault();
  event.stopPropagation();
  return true;
}

function mark(at) {
  list.children[active]?.setAttribute("aria-selected", "false");
  active = at;
  const chosen = list.children[at];
  if (!chosen) {
    field.removeAttribute("aria-activedescendant");
    return;
  }
  chosen.setAttribute("aria-selected", "true");
  chosen.scrollIntoView({ block: "nearest" });
  field.setAttribute("aria-activedescendant", chosen.id);
}

function take(at) {
  const [taken, take] = [items[at], choose];
  hide();
  take(taken);
}
