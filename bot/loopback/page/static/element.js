// Building the page's elements. Text becomes text nodes and nothing else: no markup is ever parsed.

/** An element: `on` holds listeners, other properties become attributes (true: present, false or null: left out). */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === "on") {
      for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    } else if (name === "class") {
      element.className = value;
    } else if (value === true) {
      element.setAttribute(name, "");
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export const find = (id) => document.getElementById(id);

const SHAPES = {
  menu: "M4 7h16M4 12h16M4 17h16",
  people: "M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6M3 19c0-3 3-5 6-5s6 2 6 5M16 6a3 3 0 0 1 0 5M18 14c2 .7 3 2.500 3 5",
  plus: "M12 5v14M5 12h14",
  send: "M4 12h13M12 6l6 6-6 6",
  more: "M6 12h.01M12 12h.01M18 12h.01",
  reply: "M9 7l-5 5 5 5M4 12h9c4 0 7 2 7 6",
  close: "M6 6l12 12M18 6L6 18",
  out: "M9 5H5v14h14v-4M13 5h6v6M19 5l-9 9",
  eye: "M3 12s3-6 9-6 9 6 9 6-3 6-9 6-9-6-9-6M12 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 3v1M12 20v1M3 12h1M20 12h1M6 6l.7.7M17.300 17.300l.7.7M6 18l.7-.7M17.300 6.700l.7-.7",
  moon: "M19 14a8 8 0 1 1-9-10 6 6 0 0 0 9 10",
  file: "M7 3h7l4 4v14H7zM14 3v4h4",
};

/** A drawn sign; what it means stands in text or in a label beside it. */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "sign");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", SHAPES[name]);
  svg.append(path);
  return svg;
}

/** A round with somebody's first letter; the hue comes from the id, so that it stays the same. */
export function portrait(user, name, bot = false) {
  const letters = name.split(/\s+/).map((word) => word[0]).slice(0, 2).join("").toUpperCase();
  const element = h("span", { class: bot ? "portrait bot" : "portrait", "aria-hidden": "true" }, letters);
  if (!bot) element.classList.add(`hue-${Number(BigInt(user) % 5n)}`);
  return element;
}
