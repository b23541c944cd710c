import type { Day } from "../../../domain/base/day.ts";
import type { EventType, Happened } from "../../../domain/rights/situation.ts";

/** What is asked of what has happened, in groups; every kind of event once. */
export const groups = [
  {
    name: "permit",
    types: [
      "reflection-permit-applied",
      "reflection-permit-granted",
      "limited-permit-granted",
      "permit-revoked",
      "protection-applied",
      "expulsion-decided",
    ],
  },
  {
    name: "case",
    types: ["police-report", "charged", "testified", "case-dropped", "judgment-final"],
  },
  {
    name: "pay",
    types: [
      "wage-due",
      "work-ended",
      "bankruptcy",
      "conciliation-complaint",
      "writ",
      "criminal-case-claim",
      "acknowledgement",
      "wage-judgment",
    ],
  },
  { name: "person", types: ["found", "entered-country", "left-country", "turns-eighteen"] },
] as const satisfies readonly { readonly name: string; readonly types: readonly EventType[] }[];

/** The provisions that rights turn on. */
export const provisions = ["257", "258", "259", "108a", "395", "19-1"] as const;

/** Events that name a provision. */
export const withProvision: readonly EventType[] = ["police-report", "charged"];

/** What may be supposed, and what of the event it is. */
const supposable = {
  "case-dropped": { type: "case-dropped" },
  "108a": { type: "charged", provision: "108a" },
  "395": { type: "charged", provision: "395" },
  "19-1": { type: "charged", provision: "19-1" },
  "testified-court": { type: "testified", where: "court" },
  "testified-police": { type: "testified", where: "police" },
  "protection-applied": { type: "protection-applied" },
  "left-country": { type: "left-country" },
  "turns-eighteen": { type: "turns-eighteen" },
  "judgment-final": { type: "judgment-final" },
  bankruptcy: { type: "bankruptcy" },
} as const satisfies Readonly<
  Record<string, Pick<Happened, "type"> & Partial<Pick<Happened, "provision" | "where">>>
>;

export type Supposable = keyof typeof supposable;

/** What is likely asked first stands first. Written out, since an object puts names that are numbers before all others. */
export const supposables: readonly Supposable[] = [
  "case-dropped",
  "108a",
  "395",
  "19-1",
  "testified-court",
  "testified-police",
  "protection-applied",
  "left-country",
  "turns-eighteen",
  "judgment-final",
  "bankruptcy",
];

/** The event that is supposed, on a day. */
export function supposedOn(what: Supposable, day: Day): Happened {
  return { provision: null, where: null, until: null, ...supposable[what], day };
}
