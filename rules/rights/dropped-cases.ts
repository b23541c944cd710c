import { type DayNumber, dayNumber, monthsAfter } from "../../domain/time/calendar.ts";
import { type ByType, type Counted, through } from "./counted.ts";
import type { DayDone, DroppedCase, Picture } from "./picture.ts";
import type { Situation } from "./situation.ts";

// A drop is a day and a provision. Told of no last day, it has three weeks. An appeal is of the drop that names its day.

/** Straffeprosessloven § 59 a: from when word came, and from the day it was dropped to be safe. */
export const safeDays = 21;
/** Our own measure, and nothing of the law. */
export const farMonths = 6;

const none: readonly DroppedCase[] = [];

export function droppedCasesOf(
  events: ByType,
  met: readonly DayDone[],
  asOf: DayNumber,
): readonly DroppedCase[] {
  const told = through(events, "case-dropped", asOf);
  if (told.length === 0) {
    return none;
  }
  const drops = eachDrop(told);
  const judged = through(events, "judgment-final", asOf);
  const since = [
    ...through(events, "charged", asOf),
    ...judged.filter(({ provision }) => provision !== null),
  ];
  for (const drop of drops) {
    drop.isOneOfSeveral = drops.some(
      (each) => each !== drop && (each.day === drop.day || lastDayOf(each) === lastDayOf(drop)),
    );
    drop.isChargedSince = since.some(
      ({ day, provision }) => day >= drop.day && mayBeOne(provision, drop.provision),
    );
  }
  findAppeals(drops, met);
  return drops;
}

type Found = { -readonly [Part in keyof DroppedCase]: DroppedCase[Part] } & { untils: DayNumber[] };

function eachDrop(told: readonly Counted[]): readonly Found[] {
  const drops: Found[] = [];
  for (const telling of told) {
    const { day } = telling;
    const provision = provisionOf(telling, told);
    let drop = drops.find((each) => each.day === day && each.provision === provision);
    if (drop === undefined) {
      drop = {
        ...{ day, provision, untils: [], far: Number.NaN },
        ...{ isOneOfSeveral: false, isChargedSince: false, appeal: null },
      };
      drops.push(drop);
    }
    const until = telling.until === null ? Number.NaN : dayNumber(telling.until);
    if (until > monthsAfter(day, farMonths) && !telling.sure) {
      drop.far = until;
    } else if (!(Number.isNaN(until) || drop.untils.includes(until))) {
      drop.untils.push(until);
      drop.untils.sort((one, other) => one - other);
    }
  }
  return drops.length < 2 ? drops : drops.sort(inOrder);
}

/** Told without a provision, it is the other of its day, where that is one. */
function provisionOf({ day, provision, until }: Counted, told: readonly Counted[]): string | null {
  if (provision !== null || told.length === 1) {
    return provision;
  }
  const others = new Set(told.flatMap((each) => (each.day === day ? (each.provision ?? []) : [])));
  const [one = null] = others;
  return others.size === 1 || until === null ? one : null;
}

function inOrder(one: DroppedCase, other: DroppedCase): number {
  return one.day - other.day || (String(one.provision) < String(other.provision) ? -1 : 1);
}

const mayBeOne = (one: string | null, other: string | null) =>
  one === null || other === null || one === other;

export const safeDayOf = ({ day }: Pick<DroppedCase, "day">): DayNumber => day + safeDays;

export function lastDayOf(drop: Pick<DroppedCase, "day" | "untils">): DayNumber {
  return drop.untils.at(-1) ?? safeDayOf(drop);
}

/** That which was sent first the first. */
function findAppeals(drops: readonly Found[], met: readonly DayDone[]): void {
  for (const { due, on } of met.filter(({ right }) => right === "drop-appeal")) {
    const naming = drops.filter((drop) => drop.untils.includes(due) || safeDayOf(drop) === due);
    const may = (naming.length === 0 ? drops : naming).filter(
      (drop) => drop.day <= on && on <= lastDayOf(drop) && drop.appeal?.isSure !== true,
    );
    for (const drop of may) {
      drop.appeal = { on, due, isSure: may.length === 1 };
    }
  }
}

/** The first that was told and has not passed. */
export function appealOpenUntil({ drops, asOf }: Pick<Picture, "drops" | "asOf">): DayNumber {
  const open = drops.flatMap(({ untils }) => untils.filter((until) => until >= asOf));
  return open.length === 0 ? Number.NaN : Math.min(...open);
}

export function wasDropped({ events, asOf }: Situation): boolean {
  return events.some(({ type, day }) => type === "case-dropped" && day <= asOf);
}
