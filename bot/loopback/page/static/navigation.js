// Going somewhere: into another person's seat, a channel, the direct messages.

import { ask } from "./connection.js";
import { orNotice } from "./notices.js";
import { channelOf, state, tell } from "./state.js";

/** Take a seat and, where it is named, open a channel; stays where it is when nothing changes. */
export async function go({ person = null, channel = null }) {
  if (person && person !== state.place.me.id) {
    const place = await orNotice(ask("sit", { person }));
    if (!place) return;
    const wasDirect = state.channel === state.place.dm.id;
    state.place = place;
    state.messages.clear();
    state.unread.clear();
    const wanted = channel ?? (wasDirect ? null : state.channel);
    channel = wanted && channelOf(wanted) ? wanted : firstChannel();
    state.channel = null;
    tell("seat");
  }
  await open(channel ?? state.channel ?? firstChannel());
}

async function open(channel) {
  if (!channelOf(channel)) channel = firstChannel();
  if (!state.messages.has(channel)) {
    const past = await orNotice(ask("history", { channel }));
    if (!past) return;
    state.messages.set(channel, new Map(past.messages.map((message) => [message.payload.id, message])));
  }
  state.channel = channel;
  state.unread.delete(channel);
  tell("channel");
}

export const firstChannel = () => state.place.guilds[0]?.channels[0]?.id ?? state.place.dm.id;

/** Forget what was read, as after a lost connection, and read it again. */
export async function reread() {
  state.messages.clear();
  if (state.channel) await open(state.channel);
}
