import { html } from "hono/html";
import { dayOf } from "../../domain/time/day.ts";
import { type Door, type DoorLaw, doorOf } from "../door/door.tsx";
import { DoorFrame } from "../door/frame.tsx";
import type { HeldWords } from "../door/own-words.ts";
import { shownIn } from "../door/pages.tsx";
import type { AskedOfDoor } from "../workshop.ts";
import { tongueFor, tongues } from "./tongues.ts";

export const tongueNames = [...tongues.values()].map(({ code, name }) => ({ code, name }));

/** The words come with the page, for those without script. */
export interface ServedLaw extends DoorLaw {
  readonly words: HeldWords;
}

export function doorFrom(
  { tongue, now, ...asked }: AskedOfDoor,
  { words, ...law }: ServedLaw,
): Door {
  return doorOf({
    ...asked,
    law,
    words,
    tongue: tongueFor(tongue, undefined),
    tongues: tongueNames,
    norwegian: tongues.get("nb") ?? null,
    now,
    today: dayOf(now),
    here: "server",
  });
}

export async function drawn(door: Door): Promise<string> {
  return String(await html`${<DoorFrame door={door} shown={shownIn(door)} />}`);
}
