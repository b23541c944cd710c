import { atWork } from "../../domain/case/routine.ts";
import { whomToTellNews } from "../../domain/news/news.ts";
import { clockOf, dayOf, type Moment } from "../../domain/time/day.ts";
import { asActor, type Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { nearCase } from "../../store/deadline/reminder.ts";
import { messageTo } from "../../store/document/message.ts";
import { holdUntold, keepTold, routineHours, type Untold } from "../../store/document/news.ts";

/** Not those who left, may not see it, or are recused. */
async function whomOf(tx: Tx, news: Untold, now: Moment): Promise<readonly string[]> {
  const { near, decides, standsIn } = await nearCase(tx, news, ["suspicion"], [news.colleague]);
  if (news.colleague !== null) {
    return near.flatMap(({ id }) => (id === news.colleague ? [id] : []));
  }
  const hours = await routineHours(tx);
  const there = (id: string | null) => near.find((each) => each.id === id)?.id ?? null;
  return whomToTellNews({
    owner: near.find(({ owner }) => owner)?.id ?? null,
    decides: there(decides),
    standsIn: there(standsIn),
    atWork: hours !== null && atWork(hours, clockOf(now)),
    supervisors: near.filter(({ role }) => role === "supervisor").map(({ id }) => id),
    members: near.filter(({ part }) => part !== null).map(({ id }) => id),
  });
}

async function tellOne(tx: Tx, now: Moment): Promise<boolean> {
  const news = await holdUntold(tx);
  if (news === null) {
    return false;
  }
  const whom = await whomOf(tx, news, now);
  for (const colleague of whom) {
    await messageTo(tx, colleague, dayOf(now), now);
  }
  await keepTold(tx, news.id, whom, now);
  return true;
}

/** Tells one event per transaction, as the cell's reminder. The message says only that something waits. */
export async function tellNews(cell: Cell, now: () => Moment): Promise<void> {
  const reminder = { kind: "reminder", cell: cell.id } as const;
  while (await asActor(cell, reminder, (tx) => tellOne(tx, now()))) {
    // Until nothing is untold.
  }
}
