// The one websocket: questions with answers, and what happens unasked.

import { tell } from "./state.js";

let socket = null;
let number = 0;
const waiting = new Map();

/** Connect, and again whenever the connection is lost; tells "open" each time and "closed" in between. */
export function connect() {
  socket = new WebSocket(new URL("live", location.href.split("?")[0]).href.replace(/^http/, "ws"));
  socket.addEventListener("open", () => tell("open"));
  socket.addEventListener("message", (event) => take(JSON.parse(event.data)));
  socket.addEventListener("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("The connection to the demo was lost."));
    waiting.clear();
    tell("closed");
    setTimeout(connect, 1500);
  });
}

/** Ask the server to do something; the promise is kept with its result or broken with its sentence. */
export function ask(what, fields = {}) {
  if (socket?.readyState !== WebSocket.OPEN) return Promise.reject(new Error("The demo is not running any more."));
  number += 1;
  const id = number;
  socket.send(JSON.stringify({ ...fields, id, do: what }));
  return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
}

function take(frame) {
  if (frame.event) {
    tell(frame.event, frame);
    return;
  }
  const asked = waiting.get(frame.id);
  waiting.delete(frame.id);
  if (frame.error) asked?.reject(new Error(frame.error));
  else asked?.resolve(frame.result);
}
