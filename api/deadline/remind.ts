import type { Colleague } from "../../domain/access/actor.ts";
import { mayOnRights, mayReadEntry, type PlanAccess } from "../../domain/access/may.ts";
import { whomToAlarm } from "../../domain/deadline/alarm.ts";
import { turnOf } from "../../domain/deadline/deadline.ts";
import { type Around, triggersOf, whomToTell } from "../../domain/deadline/whom.ts";
import { doerNow } from "../../domain/plan/doer.ts";
import { planFields } from "../../domain/plan/field.ts";
import { coordinates, fieldsOf } from "../../domain/plan/place.ts";
import type { Moment } from "../../domain/time/day.ts";
import { asActor, type Tx } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { momentsOf } from "../../store/deadline/deadline.ts";
import { type PlanAround, planAround } from "../../store/deadline/deadline-plan.ts";
import {
  holdDeadline,
  moveDeadline,
  type Near,
  nearCase,
  type Running,
  tellColleague,
  waitingDeadlines,
} from "../../store/deadline/reminder.ts";
import { endJob, hasJobNow, type Job, putBack, putJob, takeJob } from "../../store/intake/job.ts";

const reminder = (cell: Cell) => ({ kind: "reminder", cell: cell.id }) as const;

/** Deadlines without a job that one round wakes. */
const atATime = 100;

export interface Reminded {
  readonly told: number;
  readonly unheard: number;
}

/** Asks to be woken for what comes next. */
async function tellOf(tx: Tx, cell: Cell, deadline: Running, now: Moment): Promise<Reminded> {
  const { id, kind, stage } = deadline;
  const { tell, next } = turnOf(momentsOf(deadline), stage, ({ at }) => at <= now);
  const nextAt = next?.at ?? null;
  await moveDeadline(tx, id, tell ?? stage, nextAt);
  if (tell === null) {
    return { told: 0, unheard: 0 };
  }
  const around = await aroundDeadline(tx, cell, deadline);
  const whom = kind === "removal" ? whomToAlarm(tell, around) : whomToTell(tell, around, stage);
  for (const colleague of whom) {
    await tellColleague(tx, deadline, tell, colleague, now);
  }
  if (nextAt !== null) {
    await putJob(tx, "deadline", id, nextAt);
  }
  return whom.length === 0 ? { told: 0, unheard: 1 } : { told: 1, unheard: 0 };
}

/** Job and work share a transaction, so an interruption undoes both. Null: no job is due. */
async function oneJob(
  cell: Cell,
  now: Moment,
  report: (error: unknown) => void,
): Promise<Reminded | null> {
  let job: Job | null = null;
  try {
    return await asActor(cell, reminder(cell), async (tx) => {
      job = await takeJob(tx, "deadline");
      if (job === null) {
        return null;
      }
      const deadline = await holdDeadline(tx, job.of);
      const reminded =
        deadline === null ? { told: 0, unheard: 0 } : await tellOf(tx, cell, deadline, now);
      await endJob(tx, "deadline", job);
      return reminded;
    });
  } catch (error) {
    const failed: Job | null = job;
    if (failed === null) {
      throw error;
    }
    report(error);
    await asActor(cell, reminder(cell), (tx) => putBack(tx, "deadline", failed));
    return { told: 0, unheard: 0 };
  }
}

async function wake(cell: Cell, now: Moment): Promise<number> {
  return await asActor(cell, reminder(cell), async (tx) => {
    let woken = 0;
    for (const id of await waitingDeadlines(tx, now, atATime)) {
      if (!(await hasJobNow(tx, "deadline", id))) {
        await putJob(tx, "deadline", id);
        woken += 1;
      }
    }
    return woken;
  });
}

/** Runs as a role that sees dates and people only. Two runs share the work. Failures are reported and retried. */
export async function remindDue(
  cell: Cell,
  now: () => Moment,
  report: (error: unknown) => void,
): Promise<Reminded> {
  let told = 0;
  let unheard = 0;
  do {
    for (
      let reminded = await oneJob(cell, now(), report);
      reminded !== null;
      reminded = await oneJob(cell, now(), report)
    ) {
      told += reminded.told;
      unheard += reminded.unheard;
    }
  } while ((await wake(cell, now())) > 0);
  return { told, unheard };
}

/** For deadlines of a plan, or of the rights of a person with one. */
function sees(cell: Cell, { id, role, restricted, part }: Near, plan: PlanAround): boolean {
  const actor: Colleague = { kind: "colleague", cell: cell.id, id, role };
  const inside: PlanAccess = {
    ...{ restricted, part },
    coordinates: coordinates(id, part, plan.coordinators),
    fields: fieldsOf(plan.given.filter(({ colleague }) => colleague === id)),
  };
  const { entry } = plan;
  return entry === null
    ? mayOnRights(actor, "rights.read", inside, inside)
    : mayReadEntry(actor, inside, { field: entry.field, by: { id: entry.by } });
}

/** Null where nobody still here does it. */
function doerOf(plan: PlanAround | null, here: readonly string[]): string | null {
  const { entry = null, coordinators = [], given = [] } = plan ?? {};
  const holder = coordinators.at(-1) ?? null;
  return entry === null || entry.does === null
    ? null
    : doerNow(entry.does, entry.field, { holder, knows: planFields, given, here });
}

async function aroundDeadline(tx: Tx, cell: Cell, deadline: Running): Promise<Around> {
  const { kind, caseId } = deadline;
  const plan = await planAround(tx, deadline);
  const [does, has] = [plan?.entry?.does ?? null, plan?.coordinators.at(-1) ?? null];
  const { near, decides, standsIn } = await nearCase(tx, deadline, triggersOf(kind), [does, has]);
  const there = (id: string | null) => near.find((each) => each.id === id) ?? null;
  const seeing = (id: string | null) => {
    const found = there(id);
    return found !== null && plan !== null && sees(cell, found, plan) ? found.id : null;
  };
  const owner = near.find((each) => each.owner)?.id ?? null;
  return {
    doer: seeing(
      doerOf(
        plan,
        near.map(({ id }) => id),
      ),
    ),
    holder: seeing(has),
    owner: caseId === null ? (there(decides)?.id ?? null) : owner,
    standsIn: there(standsIn)?.id ?? null,
    supervisors: near.filter(({ role }) => role === "supervisor").map(({ id }) => id),
    members: near.filter(({ id, part }) => part !== null && id !== owner).map(({ id }) => id),
  };
}
