import { setImmediate } from "node:timers/promises";
import type { MiddlewareHandler } from "hono";

/** Milliseconds that go to requests before what else has come is looked after: half of a turn, at least and at most so much. */
const [least, most] = [10, 50];

/** Whoever reads a page does not stand behind those who send forms. */
const last = { reading: Promise.resolve(), sending: Promise.resolve() };
let began = 0;
let share = least;

/** One request begins after the other, and between them the event loop turns: of many that come at once none holds up the rest for long. */
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
  // One that waits for something else, as the database, lets the next one begin.
  void Promise.race([work, setImmediate()]).then(done, done);
  await work;
};
