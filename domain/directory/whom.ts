import { minorFactor, type ObservedFact } from "../observation/observation.ts";
import type { Body, Need } from "./body.ts";
import { bodiesFor } from "./find.ts";

export type NeedAfter = Extract<
  Need,
  "danger" | "child" | "report-conditions" | "crime" | "advice"
>;

/** The level of a fact from which it leads to a need. */
interface Lead {
  readonly factor: string;
  readonly from: number;
}

const danger: readonly Lead[] = [
  { factor: "power.threats_of_violence", from: 2 },
  { factor: "power.physical_force_or_mistreatment", from: 1 },
  { factor: "move.restriction", from: 4 },
  { factor: "health.care_denied", from: 1 },
];
const child: readonly Lead[] = [{ factor: minorFactor, from: 1 }];
const crime: readonly Lead[] = [
  ...danger,
  { factor: "power.threats_of_violence", from: 1 },
  { factor: "move.restriction", from: 3 },
  { factor: "power.documents", from: 2 },
  { factor: "sub.debt_to_employer", from: 2 },
  { factor: "iso.warned_not_to_talk", from: 1 },
  { factor: "exit.retaliation_threat", from: 1 },
  { factor: "pay.underpayment", from: 3 },
];

/**
 * Gives the most urgent first; inspectorate and advice always, in danger after the police. Unknown facts change
 * nothing. It judges nobody.
 */
export function needsAfter(facts: readonly ObservedFact[]): readonly NeedAfter[] {
  const leads = (all: readonly Lead[]): boolean =>
    all.some(({ factor, from }) =>
      facts.some(
        (fact) =>
          fact.factor === factor &&
          (fact.state === "present" || fact.state === "maybe") &&
          (fact.level ?? 1) >= from,
      ),
    );
  const inDanger = leads(danger);
  return [
    ...(inDanger ? (["danger"] as const) : []),
    ...(leads(child) ? (["child"] as const) : []),
    ...(inDanger ? (["crime"] as const) : []),
    "report-conditions",
    ...(!inDanger && leads(crime) ? (["crime"] as const) : []),
    "advice",
  ];
}

export interface ToCall {
  readonly need: NeedAfter;
  readonly bodies: readonly Body[];
}

/** How many of each are shown. */
const atOnce: Partial<Record<NeedAfter, number>> = { child: 2, advice: 2 };

/** Goes by need, each body once. Where the nearest has no number, the next with one is added. */
export function whomToCall(
  directory: readonly Body[],
  facts: readonly ObservedFact[],
  place: string | null,
): readonly ToCall[] {
  const given = new Set<Body>();
  return needsAfter(facts).map((need) => {
    const found = bodiesFor(directory, { place, need }).filter((body) => !given.has(body));
    const near = found.slice(0, atOnce[need] ?? 1);
    const callable = found.find(({ phone }) => phone !== null);
    const bodies =
      callable === undefined || near.some(({ phone }) => phone !== null)
        ? near
        : [...near, callable];
    for (const body of bodies) {
      given.add(body);
    }
    return { need, bodies };
  });
}
