// Sentences about what went wrong, read out and gone after a while.

import { find, h } from "./element.js";

const SECONDS = 8;

export function notice(sentence) {
  const element = h("p", {}, sentence);
  find("notices").append(element);
  setTimeout(() => element.remove(), SECONDS * 1000);
}

/** Await a promise, and show what breaks it. */
export async function orNotice(promise) {
  try {
    return await promise;
  } catch (failure) {
    notice(failure.message);
    return null;
  }
}
