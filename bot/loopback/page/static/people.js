// Whom and what a menu of people, roles or channels offers in the place that is open.

import { channelOf, guildOf, state } from "./state.js";

/** The choices for a component type (5 people, 6 roles, 7 both, 8 channels) as {value, label}. */
export function people(type) {
  const guild = guildOf(channelOf(state.channel));
  const members = (guild?.members ?? [state.place.me, state.place.bot]).map(({ id, name }) => ({ value: id, label: name }));
  const roles = (guild?.roles ?? []).map(({ id, name }) => ({ value: id, label: `@${name}` }));
  const channels = (guild?.channels ?? []).map(({ id, name }) => ({ value: id, label: `#${name}` }));
  return { 5: members, 6: roles, 7: [...members, ...roles], 8: channels }[type] ?? [];
}
