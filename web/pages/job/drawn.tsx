import { html } from "hono/html";
import { dayOf, type Moment } from "../../../domain/time/day.ts";
import { type Door, type DoorLaw, doorOf } from "../../door/door.tsx";
import { DoorFrame } from "../../door/frame.tsx";
import type { Given } from "../../door/given.ts";
import { shownIn } from "../../door/pages.tsx";
import { tongueFor, tongues } from "./tongues.ts";

export interface AskedOfDoor {
  readonly tongue: string;
  readonly given: Given;
  readonly now: Moment;
  readonly invented: boolean;
  readonly leaveTo: string;
}

export const tongueNames = [...tongues.values()].map(({ code, name }) => ({ code, name }));

export function doorFrom({ tongue, now, ...asked }: AskedOfDoor, law: DoorLaw): Door {
  return doorOf({
    ...asked,
    law,
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
