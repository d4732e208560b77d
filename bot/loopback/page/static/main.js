// The beginning: connect, take the first seat, and let every part listen for what concerns it.

import { ask, connect } from "./connection.js";
import "./composer.js";
import { find, icon } from "./element.js";
import "./inspector.js";
import "./members.js";
import "./messages.js";
import "./modal.js";
import { go, reread } from "./navigation.js";
import { orNotice } from "./notices.js";
import "./places.js";
import "./seats.js";
import { on, state, tell } from "./state.js";
import "./theme.js";
import { beginTour } from "./tour.js";

const wanted = new URLSearchParams(location.search);
let opened = false;

find("places-button").append(icon("menu"));
find("members-button").append(icon("people"));
find("attach").append(icon("plus"));
find("send").append(icon("send"));

on("open", async () => {
  const start = await orNotice(ask("open"));
  if (!start) return;
  const before = opened ? state.place.me.id : seatNamed(start, wanted.get("as"));
  Object.assign(state, start);
  tell("place");
  tell("status");
  if (before && before !== state.place.me.id) await go({ person: before, channel: opened ? state.channel : null });
  if (opened) {
    await reread();
    return;
  }
  opened = true;
  await go({ channel: wanted.get("channel") });
  document.title = `${state.about.title ?? "Demo"} — demo`;
  find("notice").textContent = state.about.notice ?? "";
  if (!wanted.has("show")) beginTour();
});

function seatNamed(start, name) {
  return start.seats.find((seat) => seat.name.toLowerCase() === name?.toLowerCase())?.id ?? null;
}

if (wanted.get("show") === "messages") document.body.classList.add("messages-only");
connect();
