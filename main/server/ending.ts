import { setTimeout as rest } from "node:timers/promises";
import { report } from "./report.ts";

/** Workers are asked to finish first, then what they rest on, last begun first. */
const working: (() => Promise<void>)[] = [];
const grounds: (() => Promise<void>)[] = [];
let ending = false;

/** In milliseconds. */
export const patience = 25_000;

export const isEnding = () => ending;

export function endsFirst(stop: () => Promise<void>): void {
  working.push(stop);
}

export function endsLast(close: () => Promise<void>): void {
  grounds.push(close);
}

async function within(most: number, work: Promise<unknown>): Promise<void> {
  await Promise.race([work, rest(most)]);
}

export async function end(status: number): Promise<void> {
  if (ending) {
    return;
  }
  ending = true;
  const asked = performance.now();
  await within(patience, Promise.all(working.map((stop) => stop().catch(report))));
  for (const close of grounds.reverse()) {
    await within(Math.max(4000, patience - (performance.now() - asked)), close().catch(report));
  }
  process.exit(status);
}
