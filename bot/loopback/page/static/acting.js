// What the bot is asked to react to: presses, choices, commands, forms.

import { ask } from "./connection.js";
import { notice } from "./notices.js";
import { state, tell } from "./state.js";

/** Do something that the bot answers; opens the form it answers with, or says why nothing came. Returns whether it went. */
export async function act(what, fields) {
  let outcome;
  try {
    outcome = await ask(what, { channel: state.channel, ...fields });
  } catch (failure) {
    notice(failure.message);
    return false;
  }
  if (outcome.failed) {
    notice(outcome.failed);
    return false;
  }
  if (outcome.modal) tell("modal", outcome.modal);
  return true;
}

/** Show on an element that the bot is being waited for. */
export async function acted(element, promise) {
  element.setAttribute("aria-busy", "true");
  await promise;
  element.removeAttribute("aria-busy");
}
