// What the page knows, and who wants to hear when it changes.

export const state = {
  seats: [],
  about: {},
  tour: [],
  starting: "",
  status: { connected: false, commands: 0 },
  /** Where the person whose seat is taken can be: see place_view in views.py. */
  place: null,
  /** The id of the channel that is shown. */
  channel: null,
  /** Messages by channel, each a Map by message id in order of arrival. */
  messages: new Map(),
  unread: new Set(),
  dismissed: new Set(),
};

const listeners = new Map();

/** Call `listener` whenever `topic` is told of. */
export function on(topic, listener) {
  if (!listeners.has(topic)) listeners.set(topic, []);
  listeners.get(topic).push(listener);
}

export function tell(topic, value) {
  for (const listener of listeners.get(topic) ?? []) listener(value);
}

// These listen first, so that everybody after them finds the state as it is now.
on("status", (frame) => {
  if (frame) state.status = frame.status;
});
on("place", (frame) => {
  if (frame?.place) state.place = frame.place;
});
on("closed", () => {
  state.status = { connected: false, commands: 0 };
  tell("status");
});

export const seat = () => state.seats.find((one) => one.id === state.place.me.id);
export const userName = (id) => state.place.users[id] ?? "unknown user";
export const isBot = (id) => id === state.place.bot.id;

/** The channel with this id as the person sees it, direct messages included. */
export function channelOf(id) {
  if (id === state.place.dm.id) return state.place.dm;
  for (const guild of state.place.guilds) {
    const found = guild.channels.find((channel) => channel.id === id);
    if (found) return found;
  }
  return null;
}

export const guildOf = (channel) => state.place.guilds.find((guild) => guild.id === channel?.guild) ?? null;
