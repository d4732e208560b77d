// Embeds: the older way of showing more than text. Pictures in them are named, never fetched.

import { h } from "./element.js";
import { link } from "./leave.js";
import { markdown } from "./markdown.js";

export function embeds(list) {
  return list.map((embed) => {
    const element = h("div", { class: "container" },
      embed.author && h("p", { class: "small" }, embed.author.name),
      embed.title && h("p", { class: "size-3" }, embed.title),
      embed.url && h("p", { class: "small" }, link(embed.url)),
      embed.description && h("div", { class: "text", dir: "auto" }, markdown(embed.description, { trusted: true })),
      (embed.fields ?? []).map((field) => h("div", {}, h("strong", {}, field.name),
        h("div", { class: "text", dir: "auto" }, markdown(field.value, { trusted: true })))),
      embed.image && h("p", { class: "small" }, "Picture: ", link(embed.image.url)),
      embed.footer && h("p", { class: "small" }, embed.footer.text));
    if (embed.color) element.style.setProperty("--edge", `#${embed.color.toString(16).padStart(6, "0")}`);
    return element;
  });
}
