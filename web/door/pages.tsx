import { type Door, placeOf, type Shown } from "./door.tsx";
import { payPages } from "./pay/pages.tsx";
import { startPage } from "./start.tsx";

/** Every page of the door by the name a button calls it. What was never offered leads to the start. */
const pages: Readonly<Record<string, (door: Door) => Shown>> = {
  start: startPage,
  ...payPages,
};

/** The page that was asked for, made from what was given. Pure: the same on the phone and on the server. */
export function shownIn(door: Door): Shown {
  const page = pages[placeOf(door.given)] ?? startPage;
  return page(door);
}
