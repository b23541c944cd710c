import type { Day } from "../../domain/time/day.ts";

export const eventTypes = [
  "found",
  "reflection-permit-applied",
  "reflection-permit-granted",
  "limited-permit-granted",
  "permit-revoked",
  "police-report",
  "charged",
  "case-dropped",
  "testified",
  "judgment-final",
  "work-began",
  "work-accident",
  "wage-due",
  "deduction",
  "work-ended",
  "notice-to-leave",
  "papers-kept",
  "papers-returned",
  "conciliation-complaint",
  "writ",
  "criminal-case-claim",
  "acknowledgement",
  "wage-judgment",
  "wages-settled",
  "wage-paid",
  "bankruptcy",
  "entered-country",
  "left-country",
  "turns-eighteen",
  "expulsion-decided",
  "protection-applied",
  "dismissed",
  "permit-refused",
  "benefit-refused",
  "tax-return-due",
  "tax-decided",
  "social-refused",
  "health-refused",
  "dismissal-withdrawn",
  "negotiated",
  "shut-out",
  "unable-to-work",
  "told-employer",
  "told-authority",
  "told-public",
  "treated-worse",
  "told-to-leave",
  "threatened",
  "restraining-order-granted",
  "restraining-order-refused",
  "harm-known",
  "school-child-came",
  "data-asked",
] as const;

export type EventType = (typeof eventTypes)[number];

/** What a kind is asked besides its days; left out, it is not known. */
export const details = {
  where: { of: ["testified"], values: ["court", "police"] },
  /** Compensation; "default": in a judgment by default. */
  awarded: { of: ["judgment-final"], values: ["yes", "no", "default"] },
  how: { of: ["dismissed"], values: ["notice", "summary"] },
  /** As aml § 15-4 (1) and (2) say. */
  form: { of: ["dismissed"], values: ["right", "wrong"] },
  post: { of: ["dismissed"], values: ["lasting", "trial", "temporary", "hired-in"] },
  /** As aml § 14-15 (3) has them; "admitted": damage, in writing or judged. */
  ground: { of: ["deduction"], values: ["law", "agreed", "admitted", "none"] },
  notice: { of: ["notice-to-leave"], values: ["written", "oral"] },
  /** "room": a single one in another's home; "duty": husleieloven § 11-3 (4), told in writing. */
  home: { of: ["notice-to-leave"], values: ["own", "room", "duty"] },
  /** Utlendingsloven § 92: a sentence or another sanction, § 122, or neither. */
  rests: { of: ["expulsion-decided"], values: ["sentence", "order", "other"] },
  /** "unfounded": protection, found clearly to be without ground (§ 94 a). */
  sought: { of: ["permit-refused"], values: ["first", "renewal", "protection", "unfounded"] },
  work: {
    of: ["reflection-permit-granted", "limited-permit-granted"],
    values: ["allowed", "barred"],
  },
  close: { of: ["threatened"], values: ["partner", "kin", "household", "another"] },
} as const satisfies Readonly<
  Record<string, { readonly of: readonly EventType[]; readonly values: readonly string[] }>
>;

export type Detail = keyof typeof details;
export type Details = { readonly [Name in Detail]?: (typeof details)[Name]["values"][number] };

export const detailNames = Object.keys(details) as readonly Detail[];

export const detailsOf = (type: EventType): readonly Detail[] =>
  detailNames.filter((name) => (details[name].of as readonly EventType[]).includes(type));

export const hasSameDetails = (one: Details, other: Details): boolean =>
  detailNames.every((name) => one[name] === other[name]);

type Told = { readonly [Name in Detail]?: Details[Name] | null | undefined };

export function detailsIn(told: Told): Details {
  const known = detailNames.filter((name) => (told[name] ?? null) !== null);
  return Object.fromEntries(known.map((name) => [name, told[name]]));
}

/** The same with those details alone that are known. */
export function withDetails<Event extends Told>(event: Event): Omit<Event, Detail> & Details {
  const {
    where,
    awarded,
    how,
    form,
    post,
    ground,
    notice,
    home,
    rests,
    sought,
    work,
    close,
    ...told
  } = event;
  return { ...told, ...detailsIn(event) };
}

export interface Happened extends Details {
  readonly type: EventType;
  readonly day: Day;
  /** Of a report, charge or decision: “257”, “108a”, “19-1”. */
  readonly provision: string | null;
  /** Of a permit or to appeal; of pay the last pay day that it covers. */
  readonly until: Day | null;
  /** Somebody wrote that its last day stands. */
  readonly sure?: true;
}

export interface Person {
  readonly underEighteen: "yes" | "no" | "unknown";
  /** Also that it is not known. */
  readonly ageAnswered?: Day;
  readonly origin: "EEA" | "third-country" | "unknown";
}

export interface DoneInTime {
  readonly right: string;
  readonly due: Day;
  readonly on: Day;
}

export interface UrgentDone {
  readonly step: string;
  readonly since: Day | null;
  readonly on: Day;
}

export const notSos = ["reported", "evidence", "due-days", "children"] as const;
export type NotSo = (typeof notSos)[number];

export interface Situation {
  readonly events: readonly Happened[];
  readonly person: Person;
  readonly asOf: Day;
  readonly met?: readonly DoneInTime[];
  readonly urgentDone?: readonly UrgentDone[];
  readonly notSo?: readonly NotSo[];
}
