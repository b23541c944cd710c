import { isDeepStrictEqual } from "node:util";
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

export interface LimitOf extends Limit {
  /** Acts against whom. */
  readonly of: readonly string[] | "all";
}

/** For whoever gathers evidence: each element beside each person, and when it is too late. */
interface EvidenceBeside extends Pick<EvidenceOfCase, "head" | "persons" | "items" | "laid"> {
  /** Of a provision in force. */
  readonly limits: ReadonlyMap<string, readonly LimitOf[]>;
  readonly rights: RightsUnder;
}

interface Group {
  readonly of: LimitOf["of"];
  readonly mayBeMinor: boolean;
}

/** Whoever the case says is a child may be one who is not written down, where it is none of those who are. */
function byAge(
  { persons, ageOf }: Pick<EvidenceOfCase, "persons" | "ageOf">,
  isRaised: boolean,
): readonly Group[] {
  const ids = persons.map(({ id }) => id);
  const young = ids.filter((id) => ageOf(id) !== "no");
  if (young.length === 0 || young.length === ids.length) {
    return [{ of: "all", mayBeMinor: isRaised || young.length > 0 }];
  }
  const others = ids.filter((id) => !young.includes(id));
  return [
    { of: others, mayBeMinor: false },
    { of: young, mayBeMinor: true },
  ];
}

/** Of all persons together, where the law tells no difference. */
function limitsIn(
  { limitation }: Pick<Law, "limitation">,
  views: readonly ProvisionView[],
  groups: readonly Group[],
  acts: Omit<Parameters<typeof limitsOf>[2], "mayBeMinor">,
): EvidenceBeside["limits"] {
  if (limitation === null) {
    return new Map();
  }
  return new Map(
    views.map((view) => {
      const found = groups.map(({ of, mayBeMinor }) => {
        const limits = limitsOf(limitation, view, { ...acts, mayBeMinor });
        return { of, limits };
      });
      const isOne = found.every(({ limits }) => isDeepStrictEqual(limits, found[0]?.limits));
      const told: typeof found = isOne ? [{ of: "all", limits: found[0]?.limits ?? [] }] : found;
      return [
        view.provision.id,
        told.flatMap(({ of, limits }) =>
          limits.map((limit) => ({
            ...{ ...limit, of },
            // Nothing to whoever was 18.
            laterUnderEighteen: limit.laterUnderEighteen && (of === "all" || limit.why === "age"),
          })),
        ),
      ];
    }),
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
  const isRaised = minority === "yes" || minority === "maybe" || head.child.state !== "none";
  return done({
    ...{ ...read.value, minority, views, outside: outsidePeriod(provisions, period) },
    evidence: evidence && {
      ...evidence,
      limits: limitsIn(law, views, byAge(evidence, isRaised), { period, today }),
    },
  });
}
