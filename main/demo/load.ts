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

/** Reminded day by day; older matters that still hold, on the first. */
const daysTold = 45;

/** Each morning, as in life. */
async function remindUntil(house: House, last: Day, next: Day): Promise<void> {
  const fault = (error: unknown) => {
    throw error;
  };
  for (let day = addDays(last, 1); day <= next; day = addDays(day, 1)) {
    const morning = () => momentAt(day, 7 * 60);
    await Promise.all([...house.cells.values()].map((cell) => remindDue(cell, morning, fault)));
  }
}

/** In milliseconds. */
const tellEvery = 2000;

/**
 * Plays fourteen months through ordinary verbs, day by day, with deliveries at night. Skips cells not hosted here.
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
