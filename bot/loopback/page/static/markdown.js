// Markdown as Discord reads it, turned into elements. Nothing here parses markup, and an address is always shown.

import { h } from "./element.js";
import { link } from "./leave.js";
import { isBot, state, userName } from "./state.js";

const DEEPEST = 10;
const FENCE = /```(?:([\w+-]*)\n)?([\s\S]*?)```/g;

/** What `text` looks like; `trusted` is the bot's, whose masked links show their label with the address behind it. */
export function markdown(text, { trusted = false } = {}) {
  const shown = [];
  let last = 0;
  for (const found of text.matchAll(FENCE)) {
    shown.push(...blocks(text.slice(last, found.index).replace(/\n$/, ""), trusted));
    const code = found[2].replace(/\n$/, "");
    shown.push(h("pre", { class: "code", tabindex: "0" }, h("code", {}, code)));
    last = found.index + found[0].length;
    if (text[last] === "\n") last += 1;
  }
  shown.push(...blocks(text.slice(last), trusted));
  return shown;
}

const LINES = [
  [/^>>> ([\s\S]*)/, null],
  [/^> ?(.*)/, "quote"],
  [/^(#{1,3}) +(\S.*)/, "heading"],
  [/^-# +(\S.*)/, "small"],
  [/^( *)[-*] +(\S.*)/, "bullet"],
  [/^( *)(\d{1,9})\. +(\S.*)/, "number"],
];

/** Lines as paragraphs, lists and so on; a quotation holds no further one, as on Discord. */
function blocks(text, trusted, quoted = false) {
  const lines = text.split("\n");
  const shown = [];
  for (let at = 0; at < lines.length; at += 1) {
    const rest = lines.slice(at).join("\n");
    if (!quoted && LINES[0][0].test(rest)) {
      shown.push(h("blockquote", {}, blocks(rest.slice(4), trusted, true)));
      return shown;
    }
    const found = LINES.slice(1).map(([pattern, kind]) => [lines[at].match(pattern), kind])
      .find(([match, kind]) => match && !(quoted && kind === "quote"));
    if (!found) {
      paragraph(shown, inline(lines[at], trusted));
      continue;
    }
    const [match, kind] = found;
    if (kind === "quote") {
      const inside = [match[1]];
      while (/^> /.test(lines[at + 1] ?? "")) inside.push(lines[(at += 1)].slice(2));
      shown.push(h("blockquote", {}, blocks(inside.join("\n"), trusted, true)));
    } else if (kind === "heading") {
      // Headings of a message stand below those of the page, whatever their size.
      shown.push(h("p", { class: `size-${match[1].length}`, role: "heading", "aria-level": "3" }, inline(match[2], trusted)));
    } else if (kind === "small") {
      shown.push(h("p", { class: "small" }, inline(match[1], trusted)));
    } else if (kind === "bullet") {
      listed(shown, "ul", h("li", { class: match[1] ? "deeper" : "" }, inline(match[2], trusted)));
    } else {
      listed(shown, "ol", h("li", { value: match[2] }, inline(match[3], trusted)));
    }
  }
  return shown;
}

function paragraph(shown, content) {
  const last = shown.at(-1);
  if (last?.tagName === "P" && !last.className) {
    last.append(h("br"), ...content);
  } else {
    shown.push(h("p", {}, content));
  }
}

function listed(shown, tag, item) {
  if (shown.at(-1)?.tagName !== tag.toUpperCase()) shown.push(h(tag));
  shown.at(-1).append(item);
}

// Inside `**…**` a backslash keeps the next character from ending it.
const INSIDE = String.raw`((?:\\[\s\S]|[^\\])+?)`;
const wrap = (tag, properties = {}) => (found, trusted, depth) => h(tag, properties, inline(found[1], trusted, depth + 1));
const style = (mark, make) => [new RegExp(`${mark}${INSIDE}${mark}`, "y"), make];

const RULES = [
  [/\\([!-/:-@[-`{-~])/y, (found) => found[1]],
  [/(`{1,2})((?:(?!\1)[\s\S])+)\1/y, (found) => h("code", {}, found[2])],
  [/<@!?(\d+)>/y, (found) => mention(`@${userName(found[1])}`, found[1])],
  [/<@&(\d+)>/y, (found) => mention(`@${state.place.roles[found[1]] ?? "unknown role"}`)],
  [/<#(\d+)>/y, (found) => mention(`#${state.place.channels[found[1]] ?? "unknown"}`)],
  [/<\/([\w -]+):\d+>/y, (found) => mention(`/${found[1]}`)],
  [/<t:(-?\d{1,12})(?::[tTdDfFR])?>/y, (found) => h("time", {}, new Date(Number(found[1]) * 1000).toLocaleString("en-GB"))],
  [/<(https?:\/\/[^\s<>]+)>/y, (found) => link(found[1])],
  [/\[((?:\\[\s\S]|[^\\\[\]])+)\]\(<?(https?:\/\/[^\s<>()]+(?:\([^\s<>()]*\)[^\s<>()]*)*)>?\)/y,
    (found, trusted, depth) => (trusted ? [inline(found[1], trusted, depth + 1), " (", link(found[2]), ")"] : null)],
  [/https?:\/\/[^\s<]*[^\s<.,:;"'\])]/y, (found) => link(found[0])],
  style(String.raw`\*\*\*`, (found, trusted, depth) => h("strong", {}, h("em", {}, inline(found[1], trusted, depth + 1)))),
  style(String.raw`\*\*`, wrap("strong")),
  style("__", wrap("u")),
  [/\*(?=\S)((?:\\[\s\S]|[^\\*])+?)\*/y, wrap("em")],
  [/_(?=\S)((?:\\[\s\S]|[^\\_])+?)_(?!\w)/y, wrap("em")],
  style("~~", wrap("s")),
  style(String.raw`\|\|`, (found, trusted, depth) => spoiler(inline(found[1], trusted, depth + 1))),
  [/@(?:everyone|here)\b/y, (found) => mention(found[0])],
];

const STARTS = /[\\`<[*_~|@]|https?:/g;

function inline(text, trusted, depth = 0) {
  if (depth > DEEPEST) return [text];
  const shown = [];
  let plain = 0;
  let at = 0;
  while (at < text.length) {
    STARTS.lastIndex = at;
    const start = STARTS.exec(text);
    if (!start) break;
    at = start.index;
    const made = applied(text, at, trusted, depth);
    if (made) {
      shown.push(text.slice(plain, at), made.node);
      at = plain = made.end;
    } else {
      at += 1;
    }
  }
  shown.push(text.slice(plain));
  return shown.flat(Infinity).filter((piece) => piece !== "");
}

function applied(text, at, trusted, depth) {
  for (const [pattern, make] of RULES) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) continue;
    const end = pattern.lastIndex;
    const node = make(found, trusted, depth);
    if (node !== null) return { node, end };
  }
  return null;
}

function mention(name, user = null) {
  const mine = user !== null && (user === state.place.me.id || isBot(user));
  return h("span", { class: mine ? "mention mine" : "mention" }, h("bdi", {}, name));
}

function spoiler(content) {
  const element = h("button", { type: "button", class: "spoiler", "aria-label": "Hidden words: press to show" }, h("span", {}, content));
  element.addEventListener("click", () => {
    element.classList.add("shown");
    element.removeAttribute("aria-label");
  });
  return element;
}
