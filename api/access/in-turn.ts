import { setImmediate } from "node:timers/promises";
import type { MiddlewareHandler } from "hono";

/** So many milliseconds go to requests before what else has come is looked after. */
const share = 10;

let last = Promise.resolve();
let began = 0;

/** One request begins after the other, and between them the event loop turns: of many that come at once none holds up the rest for long. */
export const inTurn: MiddlewareHandler = async (_, next) => {
  const before = last;
  let done = () => {};
  last = new Promise((resolve) => {
    done = resolve;
  });
  await before;
  if (performance.now() - began > share) {
    await setImmediate();
    began = performance.now();
  }
  const work = next();
  // One that waits for something else, as the database, lets the next one begin.
  void Promise.race([work, setImmediate()]).then(done, done);
  await work;
};
