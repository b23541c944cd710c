import type { Day } from "../../domain/time/day.ts";
import { isAppealed } from "../../rules/rights/appeal-days.ts";
import {
  type Detail,
  details,
  type EventType,
  type Happened,
} from "../../rules/rights/situation.ts";
import { say } from "../page.ts";
import type { TextKey } from "../texts/texts.ts";

export const groups = [
  {
    name: "permit",
    types: [
      "reflection-permit-applied",
      "reflection-permit-granted",
      "limited-permit-granted",
      "permit-revoked",
      "permit-refused",
      "protection-applied",
      "expulsion-decided",
      "told-to-leave",
    ],
  },
  {
    name: "case",
    types: [
      "police-report",
      "charged",
      "testified",
      "case-dropped",
      "judgment-final",
      "restraining-order-granted",
      "restraining-order-refused",
    ],
  },
  {
    name: "work",
    types: [
      "work-began",
      "work-accident",
      "unable-to-work",
      "told-employer",
      "told-authority",
      "told-public",
      "treated-worse",
      "work-ended",
      "dismissed",
      "dismissal-withdrawn",
      "negotiated",
      "shut-out",
      "notice-to-leave",
    ],
  },
  {
    name: "pay",
    types: [
      "wage-due",
      "deduction",
      "bankruptcy",
      "conciliation-complaint",
      "writ",
      "criminal-case-claim",
      "acknowledgement",
      "wage-judgment",
      "wages-settled",
      "wage-paid",
      "tax-return-due",
      "tax-decided",
    ],
  },
  { name: "help", types: ["social-refused", "health-refused", "benefit-refused"] },
  {
    name: "person",
    types: [
      "found",
      "entered-country",
      "left-country",
      "turns-eighteen",
      "papers-kept",
      "papers-returned",
      "school-child-came",
      "threatened",
      "harm-known",
      "data-asked",
    ],
  },
] as const satisfies readonly { readonly name: string; readonly types: readonly EventType[] }[];

const provisions = [
  ...(["257", "258", "259", "108a", "395", "19-1"] as const),
  ...(["251", "253", "254", "264", "273", "282", "291"] as const),
] as const;

export const withProvision: readonly EventType[] = ["police-report", "charged"];

const supposable = {
  "257": { type: "police-report", provision: "257" },
  "case-dropped": { type: "case-dropped" },
  "108a": { type: "charged", provision: "108a" },
  "395": { type: "charged", provision: "395" },
  "19-1": { type: "charged", provision: "19-1" },
  "testified-court": { type: "testified", where: "court" },
  "testified-police": { type: "testified", where: "police" },
  "protection-applied": { type: "protection-applied" },
  "permit-refused": { type: "permit-refused" },
  "left-country": { type: "left-country" },
  "turns-eighteen": { type: "turns-eighteen" },
  "judgment-final": { type: "judgment-final" },
  bankruptcy: { type: "bankruptcy" },
  dismissed: { type: "dismissed" },
  "told-authority": { type: "told-authority" },
} as const satisfies Readonly<
  Record<string, Pick<Happened, "type"> & Partial<Pick<Happened, "provision" | "where">>>
>;

export type Supposable = keyof typeof supposable;

/** The likely ones first. Written out, since names that are numbers would come before all others. */
export const supposables: readonly Supposable[] = [
  "257",
  "case-dropped",
  "108a",
  "395",
  "19-1",
  "testified-court",
  "testified-police",
  "protection-applied",
  "permit-refused",
  "left-country",
  "turns-eighteen",
  "judgment-final",
  "bankruptcy",
  "dismissed",
  "told-authority",
];

export function supposedBy(types: readonly EventType[]): readonly Supposable[] {
  return supposables.filter((what) => types.includes(supposable[what].type));
}

export const detailOptions = (name: Detail) => [
  { value: "", label: say("rights.detail.none") },
  ...details[name].values.map((value) => ({ value, label: detailLabel(name, value) })),
];

export const detailLabel = <Name extends Detail>(
  name: Name,
  value: (typeof details)[Name]["values"][number],
): string => say(`rights.${name}.${value}` as TextKey);

const lastDayLabels = {
  "wages-settled": "rights.last-day-settled",
  "wage-paid": "rights.pay-day",
  dismissed: "rights.last-day-notice",
  "unable-to-work": "rights.last-day-away",
} as const satisfies Partial<Record<EventType, TextKey>>;

const isLabelled = (type: EventType): type is keyof typeof lastDayLabels => type in lastDayLabels;

export function lastDayLabel(type: EventType) {
  if (isLabelled(type)) {
    return lastDayLabels[type];
  }
  return isAppealed(type) ? "rights.last-day-appeal" : "rights.last-day";
}

const anotherProvision = "other";

/** Null where it is not known. */
export function provisionTyped(text: string): string | null {
  const named = [...provisions, anotherProvision].find((each) => each === text);
  return named ?? (/^\d{1,3}[a-z]?(-\d{1,2})?$/.test(text) ? text : null);
}

/** One noted by its section stays a choice. */
export function provisionOptions(chosen: string) {
  const noted = provisionTyped(chosen);
  const others = noted === null || provisionLabel(noted) !== `§ ${noted}` ? [] : [noted];
  return [
    { value: "", label: say("rights.provision.none") },
    ...[...provisions, ...others, anotherProvision].map((value) => ({
      value,
      label: provisionLabel(value),
    })),
  ];
}

/** One without words of ours by its section. */
export function provisionLabel(provision: string): string {
  const known = [...provisions, "other" as const].find((each) => each === provision);
  return known === undefined ? `§ ${provision}` : say(`rights.provision.${known}`);
}

export function supposedOn(what: Supposable, day: Day): Happened {
  return { provision: null, until: null, ...supposable[what], day };
}
