import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import { picture } from "../../domain/comparison/picture.ts";
import { type Minority, minorityOf } from "../../domain/comparison/relate.ts";
import { type Limit, limitsOf } from "../../domain/provision/limitation.ts";
import { coverOf, type Period } from "../../domain/provision/period.ts";
import { inForceOf, type Provision } from "../../domain/provision/provision.ts";
import { outsidePeriod, type ProvisionView, viewProvisions } from "../../domain/provision/view.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Law } from "../../law/law.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import { type KeptObservation, observationsOf } from "../../store/case/case-reading.ts";
import type { Cell } from "../../store/cell.ts";
import { onCase } from "../access/perform.ts";
import type { ReadRefusal } from "../case/read.ts";
import { evidenceBeside } from "../evidence/gate.ts";
import { type EvidenceOfCase, evidenceIn } from "../evidence/read.ts";
import { type RightsUnder, rightsUnder } from "./rights.ts";

export interface CaseProvisions {
  readonly head: CaseHead;
  readonly minority: Minority;
  readonly observations: readonly KeptObservation[];
  readonly views: readonly ProvisionView[];
  readonly outside: readonly Provision[];
  /** Null where the reader or the agency has no evidence to read. */
  readonly evidence: EvidenceBeside | null;
}

/** For whoever gathers evidence: each element beside each person, and when it is too late. */
interface EvidenceBeside extends Pick<EvidenceOfCase, "head" | "persons" | "items" | "laid"> {
  /** Of a provision in force. */
  readonly limits: ReadonlyMap<string, readonly Limit[]>;
  readonly rights: RightsUnder;
}

function limitsIn(
  { limitation }: Pick<Law, "limitation">,
  views: readonly ProvisionView[],
  acts: Parameters<typeof limitsOf>[2],
): EvidenceBeside["limits"] {
  return new Map(
    limitation === null
      ? []
      : views.map((view) => [view.provision.id, limitsOf(limitation, view, acts)]),
  );
}

/** Compares by the dates of the acts; dates and result are not kept. */
export async function readProvisions(
  cell: Cell,
  actor: Colleague,
  law: Pick<Law, "factors" | "provisions" | "limitation">,
  { caseId, period }: { readonly caseId: string; readonly period: Period },
  today: Day,
): Promise<Outcome<CaseProvisions, ReadRefusal>> {
  const { factors, provisions } = law;
  interface Read extends Pick<CaseProvisions, "head" | "observations"> {
    readonly evidence: (EvidenceOfCase & { readonly rights: RightsUnder }) | null;
  }
  const read = await onCase<Read, never>(
    cell,
    actor,
    caseId,
    { action: "provision.read" },
    async (tx) => {
      const evidence = await evidenceBeside(tx, { cell, actor, caseId }, async () => {
        const found = await evidenceIn(tx, cell, law, { caseId, period });
        const persons = found.persons.map(({ id }) => id);
        const inForce = provisions.filter((each) => coverOf(inForceOf(each), period) !== "none");
        const asked = { caseId, persons, provisions: inForce.map(({ id }) => id), today };
        return { ...found, rights: await rightsUnder(tx, actor, asked) };
      });
      if (evidence !== null) {
        const { head, observations } = evidence;
        return done({ head, observations, evidence });
      }
      const [head, observations] = await Promise.all([
        caseHead(tx, caseId),
        observationsOf(tx, caseId),
      ]);
      return done({ head, observations, evidence });
    },
  );
  if (!read.ok) {
    return read;
  }
  const pictured = picture(factors, read.value.observations.toReversed());
  const minority = minorityOf(pictured);
  const views = viewProvisions(factors, provisions, pictured, { period, minority });
  const { head, evidence } = read.value;
  const mayBeMinor = minority === "yes" || minority === "maybe" || head.child.state !== "none";
  return done({
    ...{ ...read.value, minority, views, outside: outsidePeriod(provisions, period) },
    evidence: evidence && {
      ...evidence,
      limits: limitsIn(law, views, { period, today, mayBeMinor }),
    },
  });
}
