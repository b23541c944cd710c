import { sendCount } from "../../api/chain/count.ts";
import { remindDue } from "../../api/deadline/remind.ts";
import { type Carry, deliverDue } from "../../api/document/deliver.ts";
import { takeIn } from "../../api/document/take-in.ts";
import type { House } from "../../api/house.ts";
import { addDays, type Day, dayOf, type Moment, moment, momentAt } from "../../domain/time/day.ts";
import type { Cluster } from "../../store/cluster.ts";
import { addColleagues, setRoutines } from "./agencies.ts";
import { sayCapacities } from "./capacity.ts";
import { people } from "./country.ts";
import type { Colleagues } from "./doing.ts";
import { practise } from "./parts/practice.ts";
import { perform } from "./perform.ts";
import { stories } from "./stories.ts";
import { type DemoDay, timeline } from "./timeline.ts";

/** Brings envelopes straight to the cells of this house, at one moment of the story. */
function carryWithin(house: House, at: Moment): Carry {
  return async (peer, envelope) => {
    const cell = house.cells.get(peer.cell);
    if (cell === undefined) {
      return { problem: "document.unreachable" };
    }
    const taken = await takeIn(cell, house.law.sharing, envelope, at);
    return taken.ok ? { receipt: taken.value } : { problem: taken.refused };
  };
}

/** Everything in the outboxes goes. */
async function carryAll(house: House, at: Moment): Promise<void> {
  const carry = carryWithin(house, at);
  await Promise.all([...house.cells.values()].map((cell) => deliverDue(cell, carry, () => at)));
}

async function live(house: House, colleagues: Colleagues, today: DemoDay): Promise<void> {
  const each = today.stories.map(async (deeds) => {
    for (const deed of deeds) {
      await perform(house, colleagues, deed);
    }
  });
  await Promise.all(each);
  if (today.posts) {
    await carryAll(house, today.evening);
  }
}

/** So many of the last days are told of as they go by; of what ran out before, what still holds is told on the first of them. */
const daysTold = 45;

/** From one day to the next everybody is told of what runs out, each morning, as they would have been. */
async function remindUntil(house: House, last: Day, next: Day): Promise<void> {
  const fault = (error: unknown) => {
    throw error;
  };
  for (let day = addDays(last, 1); day <= next; day = addDays(day, 1)) {
    const morning = () => momentAt(day, 7 * 60);
    await Promise.all([...house.cells.values()].map((cell) => remindDue(cell, morning, fault)));
  }
}

/** How often progress is told, in milliseconds. */
const tellEvery = 2000;

/**
 * Fills the demo country: its people, their routines, and what happened there in the last fourteen months. Everything is done
 * through the same verbs as people use, day by day, each at its own moment; what an agency sends is carried in the evening.
 * Of cells that this installation does not host nothing is made.
 */
export async function loadDemo(
  house: House,
  cluster: Cluster,
  tell: (line: string) => void,
): Promise<void> {
  const now = house.now();
  const colleagues = await addColleagues(house, cluster);
  const days = timeline(stories, (cell) => house.cells.has(cell), dayOf(now));
  const first = days[0]?.day ?? dayOf(now);
  await setRoutines(house, colleagues, moment(`${addDays(first, -7)}T09:00:00Z`));
  const here = people.filter(({ cell }) => house.cells.has(cell));
  tell(`Demo: ${here.length} people in an invented country`);
  let told = performance.now();
  let reminded = addDays(dayOf(now), -daysTold);
  for (const day of days) {
    if (day.day > reminded) {
      await remindUntil(house, reminded, day.day);
      reminded = day.day;
    }
    await live(house, colleagues, day);
    if (performance.now() - told > tellEvery) {
      told = performance.now();
      tell(`Demo: the country has come to ${day.day}`);
    }
  }
  await practise(house, colleagues);
  await sayCapacities(house, colleagues, now);
  await Promise.all([...house.cells.values()].map((cell) => sendCount(cell, now)));
  await carryAll(house, now);
  const deeds = days.flatMap(({ stories: ofDay }) => ofDay.flat());
  const cases = deeds.filter(({ step }) => step.do === "open" || step.do === "take-on").length;
  tell(`Demo: ${cases} ${cases === 1 ? "case" : "cases"}, ${deeds.length} things done`);
  const answered = deeds.findLast(({ step }) => step.do === "reply");
  if (answered !== undefined) {
    tell(`Demo: a receipt to try, as whoever wrote in: ${answered.going.code}`);
  }
}
