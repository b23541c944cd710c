import { sayCapacity } from "../../api/capacity/say.ts";
import type { House } from "../../api/house.ts";
import type { CapacityState } from "../../domain/capacity/capacity.ts";
import { addDays, dayOf, type Moment, moment } from "../../domain/time/day.ts";
import type { Colleagues } from "./doing.ts";

interface DemoWord {
  readonly cell: string;
  readonly leader: string;
  readonly daysAgo: number;
  readonly state: CapacityState;
  readonly free?: number;
  /** Days from today. */
  readonly lasts?: number;
  readonly words?: string;
}

/** Fresh, fading and outdated; unknown for the rest. */
const words: readonly DemoWord[] = [
  {
    cell: "shelter",
    leader: "hanne",
    daysAgo: 2,
    state: "few",
    free: 2,
    words: "To rom, begge i andre etasje. Ring nattevakta etter 23.",
  },
  { cell: "police-district", leader: "synne", daysAgo: 9, state: "takes" },
  { cell: "inspectorate", leader: "turid", daysAgo: 5, state: "takes" },
  {
    cell: "special-unit",
    leader: "leader-special-unit",
    daysAgo: 6,
    state: "paused",
    lasts: 21,
    words: "Stor sak til retten. Kopi av henvisninger leses hver mandag.",
  },
  { cell: "union", leader: "leader-union", daysAgo: 40, state: "takes" },
  { cell: "tax", leader: "leader-tax", daysAgo: 90, state: "few" },
];

export async function sayCapacities(
  house: House,
  colleagues: Colleagues,
  now: Moment,
): Promise<void> {
  for (const { cell: id, leader, daysAgo, state, free, lasts, words: own } of words) {
    const cell = house.cells.get(id);
    const who = colleagues.get(leader);
    if (cell && who) {
      const from = addDays(dayOf(now), -daysAgo);
      const wish = {
        id: crypto.randomUUID(),
        after: null,
        state,
        free: free ?? null,
        from,
        until: lasts === undefined ? null : addDays(dayOf(now), lasts),
        words: own ?? null,
      };
      const said = await sayCapacity(cell, who, wish, moment(`${from}T09:00:00Z`));
      if (!said.ok) {
        throw new Error(`The demo's word on capacity at ${id} was refused, ${said.refused}.`);
      }
    }
  }
}
