import { setImmediate } from "node:timers/promises";
import type { MiddlewareHandler } from "hono";

/** Milliseconds for requests before other work: half a turn, within these bounds. */
const [least, most] = [10, 50];

/** Readers do not queue behind senders. */
const last = { reading: Promise.resolve(), sending: Promise.resolve() };
let began = 0;
let share = least;

/** One request at a time with the event loop between, so that a burst delays nobody long. */
export const inTurn: MiddlewareHandler = async (c, next) => {
  const row = ["GET", "HEAD"].includes(c.req.method) ? "reading" : "sending";
  const before = last[row];
  let done = () => {};
  last[row] = new Promise((resolve) => {
    done = resolve;
  });
  await before;
  if (performance.now() - began > share) {
    await setImmediate();
    const now = performance.now();
    share = Math.min(most, Math.max(least, (now - began) / 2));
    began = now;
  }
  const work = next();
  // While one waits for the database, the next begins.
  void Promise.race([work, setImmediate()]).then(done, done);
  await work;
};
