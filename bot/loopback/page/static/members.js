// Who is here, at the right; a press mentions somebody in the message box.

import { mention } from "./composer.js";
import { find, h, portrait } from "./element.js";
import { channelOf, guildOf, on, state } from "./state.js";

const list = find("members");
const button = find("members-button");
const narrow = matchMedia("(max-width: 999px)");

function draw() {
  if (!state.place) return;
  const guild = guildOf(channelOf(state.channel));
  const members = guild?.members ?? [state.place.bot, state.place.me];
  const groups = [
    ["The bot", members.filter((member) => member.bot)],
    ["Moderators", members.filter((member) => member.moderator && !member.bot)],
    ["Members", members.filter((member) => !member.moderator && !member.bot)],
  ];
  list.replaceChildren(
    ...groups.filter(([, inside]) => inside.length).flatMap(([title, inside]) => [
      h("h2", {}, `${title} — ${inside.length}`),
      h("ul", {}, inside.map((member) => h("li", {}, entry(member)))),
    ]),
  );
}

function entry(member) {
  const me = member.id === state.place.me.id;
  return h(
    "button",
    { type: "button", class: "member", "aria-label": `Mention ${member.name}${me ? " (you)" : ""}`,
      on: { click: () => { if (narrow.matches) show(false); mention(member.name); } } },
    portrait(member.id, member.name, member.bot),
    h("span", {}, member.name),
    member.bot && h("span", { class: "tag" }, "app"),
    me && h("span", { class: "tag you" }, "you"),
  );
}

function show(wanted) {
  document.body.classList.toggle("members-hidden", !wanted);
  document.body.classList.toggle("members-open", wanted && narrow.matches);
  button.setAttribute("aria-expanded", String(wanted));
}

button.addEventListener("click", () => show(button.getAttribute("aria-expanded") !== "true"));
narrow.addEventListener("change", () => show(!narrow.matches));
show(!narrow.matches);
for (const topic of ["place", "seat", "channel"]) on(topic, draw);
