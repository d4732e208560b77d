// Servers at the left, and the channels of the one that is open.

import { find, h, icon } from "./element.js";
import { go } from "./navigation.js";
import { channelOf, guildOf, on, state } from "./state.js";

const guilds = find("guilds");
const channels = find("channels");
const opener = find("places-button");
const scrim = find("scrim");
let open = false;

function draw() {
  if (!state.place) return;
  const here = channelOf(state.channel);
  const direct = here?.id === state.place.dm.id;
  guilds.replaceChildren(
    entry("DM", "Direct messages", direct, [state.place.dm], () => go({ channel: state.place.dm.id })),
    ...state.place.guilds.map((guild) =>
      entry(initials(guild.name), guild.name, here?.guild === guild.id, guild.channels, () =>
        go({ channel: guild.channels[0].id })),
    ),
  );
  const guild = direct ? null : guildOf(here);
  const listed = direct ? [state.place.dm] : (guild?.channels ?? []);
  channels.replaceChildren(
    h("h2", {}, direct ? "Direct messages" : (guild?.name ?? "")),
    h("ul", {}, listed.map((channel) => h("li", {}, link(channel)))),
  );
  heading(here, direct);
}

function entry(short, name, chosen, inside, choose) {
  const unread = inside.some((channel) => state.unread.has(channel.id));
  return h(
    "button",
    { type: "button", class: "guild", title: name, "aria-label": unread ? `${name}, unread` : name,
      "aria-current": chosen ? "true" : null, on: { click: choose } },
    short,
    unread && h("span", { class: "dot" }),
  );
}

function link(channel) {
  const unread = state.unread.has(channel.id);
  const chosen = channel.id === state.channel;
  return h(
    "button",
    { type: "button", class: unread ? "channel unread" : "channel", "aria-current": chosen ? "page" : null,
      "aria-label": unread ? `${channel.name}, unread` : channel.name,
      on: { click: () => { close(); go({ channel: channel.id }); } } },
    h("span", { class: "sigil", "aria-hidden": "true" }, channel.guild ? "#" : "@"),
    channel.name,
  );
}

function heading(here, direct) {
  if (here) find("channel-name").textContent = direct ? `@ ${here.name}` : `# ${here.name}`;
}

const initials = (name) => name.split(/\s+/).map((word) => word[0]).join("").slice(0, 3);

function status() {
  const { connected } = state.status;
  const shown = find("status");
  shown.className = connected ? "on" : "off";
  shown.textContent = connected ? "Bot connected" : open ? state.starting : "The demo has ended";
}

function close() {
  document.body.classList.remove("places-open", "members-open");
  opener.setAttribute("aria-expanded", "false");
  scrim.hidden = true;
}

opener.addEventListener("click", () => {
  const opens = !document.body.classList.contains("places-open");
  close();
  document.body.classList.toggle("places-open", opens);
  opener.setAttribute("aria-expanded", String(opens));
  scrim.hidden = !opens;
  if (opens) channels.querySelector("button")?.focus();
});
scrim.addEventListener("click", close);
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !document.body.classList.contains("places-open")) return;
  close();
  opener.focus();
});

for (const topic of ["place", "seat", "channel", "unread"]) on(topic, draw);
on("status", status);
on("open", () => { open = true; });
on("closed", () => { open = false; status(); });
