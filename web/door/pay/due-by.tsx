import type { Day } from "../../../domain/time/day.ts";
import type { Door } from "../door.tsx";
import { formatOf } from "../format.ts";

export function DueBy({ door, due }: { readonly door: Door; readonly due: Day }) {
  const key = due > door.today ? "pay.due-later" : "pay.due";
  return <>{door.say(key, { day: formatOf(door.tongue).day(due) })}</>;
}
