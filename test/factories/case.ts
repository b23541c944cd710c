import { openCase } from "../../api/case/open.ts";
import { addItem, adding } from "../../api/evidence/add.ts";
import { noteNotified } from "../../api/safeguard/note-notified.ts";
import type { Colleague, Role } from "../../domain/access/actor.ts";
import type { ObservedFact } from "../../domain/observation/observation.ts";
import { addDays, dayOf, type Moment, moment } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import type { Cell } from "../../store/cell.ts";
import { asAdmin, type Cluster } from "../../store/cluster.ts";
import { noon } from "../carry.ts";
import { testColleague } from "../cluster.ts";
import { ok } from "../ok.ts";

export function daysAfterNoon(days: number): Moment {
  return moment(`${addDays(dayOf(noon), days)}T11:00:00Z`);
}

/** Throws when it was refused. */
export async function anOpenCase(
  cell: Cell,
  owner: Colleague,
  more: {
    readonly label?: string;
    readonly place?: string;
    readonly restricted?: boolean;
    readonly at?: Moment;
  } = {},
): Promise<string> {
  const { label = "Mosebakken", place = "Lillevik", restricted = false, at = noon } = more;
  const request = { label, place, sector: "cleaning", restricted };
  const opened = await openCase(cell, owner, request, at);
  if (!opened.ok) {
    throw new Error(opened.refused);
  }
  return opened.value;
}

export type Part = "member" | "recused" | null;

/** Sets it past every rule, as by administration. */
export async function aColleagueWith(
  cluster: Cluster,
  cell: Cell,
  role: Role,
  { caseId, part }: { readonly caseId: string; readonly part: Part },
): Promise<Colleague> {
  const colleague = await testColleague(cluster, cell, role, `A ${part ?? "partless"} ${role}`);
  if (part !== null) {
    await asAdmin(cluster, cell.id, async (client) => {
      await client.query(
        "insert into work.case_member (case_id, actor, part) values ($1, $2, $3)",
        [caseId, colleague.id, part],
      );
    });
  }
  return colleague;
}

export function seen(
  factor: string,
  level: number | null = 1,
  state: ObservedFact["state"] = "present",
): ObservedFact {
  return { factor, state, level, scope: "all", how: "seen", day: null, note: null };
}

/** Notes that child welfare took it in; throws when it was refused. */
export async function tellChildWelfare(cell: Cell, by: Colleague, caseId: string): Promise<void> {
  const told = { caseId, body: "barnevern", whom: "Kari", toldAt: noon, takenIn: "yes" } as const;
  const noted = await noteNotified(cell, by, told, noon);
  if (!noted.ok) {
    throw new Error(noted.refused);
  }
}

type AskedItem = Parameters<typeof adding.shape.parse>[0] & object;

/** As the form sends it. */
export const anItem = (more: Partial<AskedItem> = {}) =>
  adding.shape.parse({
    ...{ kind: "document", what: "A ferry ticket", restsOnKnown: "yes", how: "given" },
    ...more,
  });

export async function aKeptItem(
  cell: Cell,
  actor: Colleague,
  caseId: string,
  more: Partial<AskedItem> = {},
): Promise<string> {
  return ok(await addItem(cell, actor, loadLaw(), { ...anItem(more), caseId }, noon)).id;
}
