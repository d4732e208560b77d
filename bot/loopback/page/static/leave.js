// Links: their address is shown, and following one is asked about first, since it leaves this machine.

import { find, h } from "./element.js";

const dialog = find("leave");

/** A web address as https or http, or null where it is something else. */
export function webAddress(text) {
  try {
    const url = new URL(text);
    return url.protocol === "https:" || url.protocol === "http:" ? url : null;
  } catch {
    return null;
  }
}

/** A link whose text is its address; anything but a web address stays text. */
export function link(address) {
  if (!webAddress(address)) return address;
  return h("a", { href: address, rel: "noopener noreferrer", target: "_blank", on: { click: follow } }, h("bdi", {}, address));
}

export function follow(event) {
  event.preventDefault();
  askToLeave(event.currentTarget.href);
}

/** Show the whole address, and open it only when that is wanted. */
export function askToLeave(address) {
  const url = webAddress(address);
  if (!url) return;
  const go = h(
    "a",
    { class: "button primary", href: url.href, rel: "noopener noreferrer", target: "_blank", on: { click: () => dialog.close() } },
    "Open it",
  );
  dialog.replaceChildren(
    h("h2", { id: "leave-title" }, "This leaves the demo"),
    h("p", {}, "The page below is on the internet. Your browser asks its server for it."),
    h("p", { class: "address" }, h("strong", {}, url.host), h("bdi", {}, url.href.slice(url.origin.length))),
    h("div", { class: "actions" },
      h("button", { type: "button", class: "button", autofocus: true, on: { click: () => dialog.close() } }, "Stay here"), go),
  );
  dialog.showModal();
}
