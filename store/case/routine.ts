import {
  type Named,
  type NamedOnce,
  type Routine,
  type RoutineTrigger,
  whoIsHere,
} from "../../domain/case/routine.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Tx } from "../as-actor.ts";

interface RoutineRow extends NamedOnce {
  trigger: RoutineTrigger;
  starts_when: string;
  weekdays: number[];
  from_minute: number;
  to_minute: number;
  else_call: string;
}

const named = (as: string) =>
  `jsonb_build_object('id', ${as}.id, 'name', ${as}.name, 'title', ${as}.title, 'left', ${as}.ended is not null)`;

/** Gives those in force, with present colleagues. One without anybody, where nobody leads, counts as never set. */
export async function routines(tx: Tx): Promise<readonly Routine[]> {
  const [{ rows }, { rows: leads }] = await Promise.all([
    tx.query<RoutineRow>(
      `select distinct on (r.trigger) r.trigger, r.weekdays, r.from_minute, r.to_minute, r.else_call, r.starts_when,
            ${named("d")} as decides, ${named("s")} as "standsIn"
       from work.routine r join access.colleague d on d.id = r.decides join access.colleague s on s.id = r.stands_in
      order by r.trigger, r.set_at desc, r.id`,
    ),
    tx.query<Named>(
      "select id, name, title from access.colleague where role = 'supervisor' and ended is null order by name, id",
    ),
  ]);
  return rows.flatMap((row) => {
    const here = whoIsHere(row, leads);
    const { trigger, weekdays } = row;
    return here === null
      ? []
      : {
          ...{ trigger, weekdays, startsWhen: row.starts_when, ...here },
          ...{ from: row.from_minute, to: row.to_minute, elseCall: row.else_call },
        };
  });
}

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

/** Keeps earlier ones as history. */
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
