import type { Decision, Side } from "../knowledge/decision.ts";
import type { Factor } from "../knowledge/factor.ts";
import type { Observation } from "../observation/observation.ts";
import type { Caution, Questions } from "../observation/questions.ts";
import { meansOf, type Provision } from "../provision/provision.ts";
import { type ProvisionView, viewProvisions } from "../provision/view.ts";
import type { Day } from "../time/day.ts";
import { nearestFirst } from "./order.ts";
import { type Picture, picture } from "./picture.ts";
import { type CaseRelation, type Minority, minorityOf, relate } from "./relate.ts";
import { sideOrder } from "./sides.ts";

/** The law, or as much of it as this takes. */
export interface Yardstick {
  readonly factors: ReadonlyMap<string, Factor>;
  readonly decisions: readonly Decision[];
  readonly provisions: readonly Provision[];
  /** The rest may be asked anywhere. */
  readonly questions: Pick<Questions, "cautions">;
}

/** And in how many decisions an answer would settle the point. */
interface OpenQuestion {
  readonly factor: Factor;
  readonly settles: number;
  readonly safe: true | Caution;
}

export interface Comparison {
  readonly picture: Picture;
  readonly minority: Minority;
  /** For the order see nearestFirst. */
  readonly cases: readonly CaseRelation[];
  /** Always all sides that have one, never one alone. */
  readonly nearest: Readonly<Partial<Record<Side, string>>>;
  /** The decisions conflict, not the facts. */
  readonly conflicts: readonly (readonly [towards: string, away: string])[];
  readonly questions: readonly OpenQuestion[];
  readonly provisions: readonly ProvisionView[];
}

/** `day`: of the acts, or null. Facts beside facts: no class, no figure and no judgment about anyone. */
export function compare(
  { factors, decisions, provisions, questions }: Yardstick,
  observations: readonly Observation[],
  day: Day | null,
): Comparison {
  const pictured = picture(factors, observations);
  const means = meansOf(provisions);
  const cases = nearestFirst(
    decisions.map((decision) => relate(factors, decision, pictured, means)),
  );
  const minority = minorityOf(pictured);
  return {
    picture: pictured,
    minority,
    cases,
    nearest: nearestOf(cases),
    conflicts: conflictsOf(cases),
    questions: questionsOf(cases, questions.cautions),
    provisions: viewProvisions(factors, provisions, pictured, {
      period: { from: day, to: day },
      minority,
    }),
  };
}

function nearestOf(cases: readonly CaseRelation[]): Comparison["nearest"] {
  return Object.fromEntries(
    sideOrder.flatMap((side) => {
      const first = cases.find(
        ({ decision, standing }) => standing === "compared" && decision.side === side,
      );
      return first === undefined ? [] : [[side, first.decision.id] as const];
    }),
  );
}

function conflictsOf(cases: readonly CaseRelation[]): Comparison["conflicts"] {
  const binding = cases.filter(
    ({ relation }) => relation === "necessary" || relation === "onObserved",
  );
  const away = binding.filter(({ decision }) => decision.side === "not_forced_labour");
  const towards = binding.filter(({ decision }) => decision.side !== "not_forced_labour");
  return towards.flatMap((one) =>
    away.map((other) => [one.decision.id, other.decision.id] as const),
  );
}

/** Those that most decisions wait for first; then those of decisions that do not already differ, then by id. */
function questionsOf(
  cases: readonly CaseRelation[],
  cautions: Questions["cautions"],
): readonly OpenQuestion[] {
  const waiting = new Map<string, { factor: Factor; settles: number; undecided: number }>();
  for (const { points, relation, standing } of cases) {
    const open = standing === "compared" ? points.filter(({ bearing }) => bearing === "open") : [];
    for (const factor of new Set(open.map((point) => point.factor))) {
      const soFar = waiting.get(factor.id) ?? { factor, settles: 0, undecided: 0 };
      soFar.settles += 1;
      soFar.undecided += relation === "differs" ? 0 : 1;
      waiting.set(factor.id, soFar);
    }
  }
  return [...waiting.values()]
    .sort(
      (one, other) =>
        other.settles - one.settles ||
        other.undecided - one.undecided ||
        (one.factor.id < other.factor.id ? -1 : 1),
    )
    .map(({ factor, settles }) => ({ factor, settles, safe: cautions.get(factor.id) ?? true }));
}
