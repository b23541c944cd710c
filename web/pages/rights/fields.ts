import type { EventType } from "../../../domain/rights/situation.ts";

/** What is asked of what has happened, in groups; every kind of event once. */
export const groups = [
  {
    name: "permit",
    types: [
      "reflection-permit-applied",
      "reflection-permit-granted",
      "limited-permit-granted",
      "permit-revoked",
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

/** What may be supposed, and the event that it is. */
export const supposable = {
  "case-dropped": { type: "case-dropped", provision: null },
  "108a": { type: "charged", provision: "108a" },
  "395": { type: "charged", provision: "395" },
  "19-1": { type: "charged", provision: "19-1" },
  testified: { type: "testified", provision: null },
  "left-country": { type: "left-country", provision: null },
  "turns-eighteen": { type: "turns-eighteen", provision: null },
  "judgment-final": { type: "judgment-final", provision: null },
  bankruptcy: { type: "bankruptcy", provision: null },
} as const satisfies Readonly<
  Record<string, { readonly type: EventType; readonly provision: string | null }>
>;

export type Supposable = keyof typeof supposable;

/** What is likely asked first stands first. Written out, since an object puts names that are numbers before all others. */
export const supposables: readonly Supposable[] = [
  "case-dropped",
  "108a",
  "395",
  "19-1",
  "testified",
  "left-country",
  "turns-eighteen",
  "judgment-final",
  "bankruptcy",
];
