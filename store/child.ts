import type { Moment } from "../domain/base/day.ts";
import type {
  AgeBasis,
  AgeSaid,
  AgeSays,
  ChildKnown,
  Notified,
  TakenIn,
} from "../domain/case/child.ts";
import type { Tx } from "./as-actor.ts";
import { isInside, momentOf } from "./case.ts";

export interface NewAgeAnswer {
  readonly caseId: string;
  readonly says: AgeSays;
  /** The observation that says so; null for an answer of a colleague. */
  readonly observation: string | null;
  readonly basis: AgeBasis | null;
  readonly words: string | null;
  readonly outside: boolean;
  readonly at: Moment;
  readonly by: string | null;
}

/** Keeps what was said of the ages of those a case is about. */
export async function insertAgeAnswer(tx: Tx, answer: NewAgeAnswer): Promise<void> {
  const { caseId, says, observation, basis, words, outside, at, by } = answer;
  await tx.query(
    `insert into work.age_answer (id, case_id, says, observation, basis, words, outside, at, "by")
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [crypto.randomUUID(), caseId, says, observation, basis, words, outside, at, by],
  );
}

export interface NewNotified {
  readonly caseId: string;
  /** Who was told: an entry of the directory. */
  readonly body: string;
  /** Whom there, in words. */
  readonly whom: string;
  readonly toldAt: Moment;
  readonly takenIn: TakenIn;
  readonly at: Moment;
  readonly by: string;
}

/** Keeps that the child welfare service was told, or that it was tried. */
export async function insertNotified(tx: Tx, notified: NewNotified): Promise<void> {
  const { caseId, body, whom, toldAt, takenIn, at, by } = notified;
  await tx.query(
    `insert into work.notified (id, case_id, body, whom, told_at, taken_in, at, "by")
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [crypto.randomUUID(), caseId, body, whom, toldAt, takenIn, at, by],
  );
}

/** One thing that was said of ages, as a page shows it. */
interface AgeLine extends AgeSaid {
  readonly id: string;
  readonly basis: AgeBasis | null;
  readonly words: string | null;
  /** The agency it came from, or null for what was written here. */
  readonly cameFrom: string | null;
  readonly by: string | null;
}

/** One telling, as a page shows it. */
interface NotifiedLine extends Notified {
  readonly id: string;
  readonly body: string;
  readonly whom: string;
  readonly toldAt: Moment;
  readonly by: string;
}

/** All that the box of a case follows from, with who said it. */
export interface ChildLines extends ChildKnown {
  readonly said: readonly AgeLine[];
  readonly notified: readonly NotifiedLine[];
}

const nothing: ChildLines = { said: [], notified: [], safeguard: null };

interface Of {
  readonly of: string;
}

/**
 * What the box about a child follows from, for each of some cases. That child welfare was told of one person, as a step of their
 * rights, is a telling too.
 */
export async function childrenOf(
  tx: Tx,
  caseIds: readonly string[],
): Promise<(caseId: string) => ChildLines> {
  if (caseIds.length === 0) {
    return () => nothing;
  }
  const [said, notified, held] = await Promise.all([
    tx.query<AgeLine & Of>(
      `select a.case_id as "of", a.id, a.says, a.outside, a.basis, a.words, ${momentOf("a.at")} as at,
                      case when o.noted_by is null then coalesce(p.name, o.came_from) end as "cameFrom", w.name as by
                 from work.age_answer a left join work.observation o on o.id = a.observation
                 left join open.peer p on p.cell = o.came_from
                 left join access.colleague w on w.id = a."by"
                where a.case_id = any($1) order by a.at, a.kept_at`,
      [caseIds],
    ),
    tx.query<NotifiedLine & Of>(
      `select n.case_id as "of", n.id, n.body, n.whom, n.taken_in as "takenIn", ${momentOf("n.told_at")} as "toldAt",
                      ${momentOf("n.at")} as at, w.name as by, n.kept_at
                 from work.notified n join access.colleague w on w.id = n."by"
                where n.case_id = any($1)
               union all
               select d.case_id, m.id, 'barnevern', '', 'yes', ${momentOf("m.at")}, ${momentOf("m.at")}, w.name, m.at
                 from work.right_day d join work.right_day_met m on m.right_day = d.id join access.colleague w on w.id = m."by"
                where d.case_id = any($1) and d.step = 'notify-child-welfare'
                  and not exists (select from work.right_day_undone u where u.met = m.id)
                order by at, kept_at`,
      [caseIds],
    ),
    tx.query<Of & { readonly at: Moment }>(
      `select s."of", s.at from (select distinct on (case_id) case_id as "of", holds, ${momentOf("set_at")} as at
                 from work.safeguard where case_id = any($1) and kind = 'minor-or-maybe'
                order by case_id, set_at desc, id) s where s.holds`,
      [caseIds],
    ),
  ]);
  return (caseId) => ({
    said: said.rows.filter(({ of }) => of === caseId),
    notified: notified.rows.filter(({ of }) => of === caseId),
    safeguard: held.rows.find(({ of }) => of === caseId)?.at ?? null,
  });
}

/** A case whose box may be raised, as lists name it. */
export interface CaseOfBox {
  readonly id: string;
  readonly label: string;
  readonly place: string;
  readonly sector: string;
}

/** The cases one has a part in, or in a plan of, in which something was said of a child; a hundred at most, the newest first. */
export async function casesWithChild(tx: Tx): Promise<readonly CaseOfBox[]> {
  const { rows } =
    await tx.query<CaseOfBox>(`select c.id, c.label, c.place, c.sector from work."case" c
            where ${isInside}
              and (exists (select from work.age_answer a where a.case_id = c.id and a.says in ('under-18', 'maybe'))
                   or (select s.holds from work.safeguard s where s.case_id = c.id and s.kind = 'minor-or-maybe'
                        order by s.set_at desc, s.id limit 1))
            order by c.opened_at desc, c.id limit 100`);
  return rows;
}
