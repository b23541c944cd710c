import type { Moment } from "../domain/base/day.ts";
import type { Named, Routine, RoutineTrigger } from "../domain/case/routine.ts";
import type { Tx } from "./as-actor.ts";

interface RoutineRow {
  trigger: RoutineTrigger;
  starts_when: string;
  decides: Named;
  stands_in: Named;
  weekdays: number[];
  from_minute: number;
  to_minute: number;
  else_call: string;
}

/** The agency's routines in force: the latest of each trigger. */
export async function routines(tx: Tx): Promise<readonly Routine[]> {
  const { rows } = await tx.query<RoutineRow>(
    `select distinct on (r.trigger) r.trigger, r.weekdays, r.from_minute, r.to_minute, r.else_call, r.starts_when,
            jsonb_build_object('id', d.id, 'name', d.name, 'title', d.title) as decides,
            jsonb_build_object('id', s.id, 'name', s.name, 'title', s.title) as stands_in
       from work.routine r join access.colleague d on d.id = r.decides join access.colleague s on s.id = r.stands_in
      order by r.trigger, r.set_at desc, r.id`,
  );
  return rows.map((row) => ({
    trigger: row.trigger,
    startsWhen: row.starts_when,
    decides: row.decides,
    standsIn: row.stands_in,
    weekdays: row.weekdays,
    from: row.from_minute,
    to: row.to_minute,
    elseCall: row.else_call,
  }));
}

/** A routine as it is set: colleagues by id. */
export interface NewRoutine {
  readonly trigger: RoutineTrigger;
  readonly startsWhen: string;
  readonly decides: string;
  readonly standsIn: string;
  readonly weekdays: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly elseCall: string;
}

/** Sets a routine; the earlier ones of the trigger stay, and no longer hold. */
export async function insertRoutine(
  tx: Tx,
  routine: NewRoutine,
  at: Moment,
  by: string,
): Promise<void> {
  const { trigger, startsWhen, decides, standsIn, weekdays, from, to, elseCall } = routine;
  await tx.query(
    `insert into work.routine (id, trigger, decides, stands_in, weekdays, from_minute, to_minute, else_call, set_at, set_by, starts_when)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      crypto.randomUUID(),
      trigger,
      decides,
      standsIn,
      weekdays,
      from,
      to,
      elseCall,
      at,
      by,
      startsWhen.trim(),
    ],
  );
}
