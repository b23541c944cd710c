import { type NoteConsent, noteConsent, withdrawConsent } from "../../api/person/consent.ts";
import type { WithdrawnOn } from "../../api/referral/sent/withdraw.ts";
import { consentWays } from "../../domain/case/consent.ts";
import { purposes } from "../../domain/referral/disclose.ts";
import { fields } from "../../domain/referral/field.ts";
import { type Day, isMeantDay } from "../../domain/time/day.ts";
import { tooLong } from "../case/form.ts";
import type { Problem } from "../components/error-summary.tsx";
import { typedIn } from "../forms/post.ts";
import { allOf, type Typed, textOf } from "../forms/typed.ts";
import { desk, house, param } from "../page.ts";
import { fieldOf } from "./person-consents.tsx";

type FormRefusal =
  | "consent.not-heard"
  | "consent.no-such-recipient"
  | "consent.no-such-purpose"
  | "consent.no-reach"
  | "consent.all-and-some"
  | "consent.no-fields"
  | "consent.no-way"
  | "consent.no-language"
  | "consent.no-day";

const fieldOfRefusal: Readonly<Record<string, string>> = {
  "consent.no-such-recipient": "recipient",
  "consent.not-given-yet": "given",
  "consent.not-heard": "heard",
  "consent.no-language": "language",
  "consent.no-fields": "fields",
};

type Refused<Verb extends (...args: never[]) => Promise<unknown>> =
  Awaited<ReturnType<Verb>> extends infer Answer
    ? Extract<Answer, { readonly ok: false }> extends { readonly refused: infer Code }
      ? Code
      : never
    : never;

export interface NotNoted {
  readonly typed: Typed;
  readonly wrong: readonly {
    readonly code: Refused<typeof noteConsent> | FormRefusal;
    readonly field: string;
  }[];
  readonly long?: readonly Problem[];
}

type Missing = readonly (readonly [boolean, FormRefusal, string])[];

/** The person decides the reach. “All” and “some” together is refused. */
function wrongReach(reach: string, some: readonly string[]): Missing {
  return [
    [reach !== "all" && reach !== "some", "consent.no-reach", "reach"],
    [reach === "all" && some.length > 0, "consent.all-and-some", "reach"],
    [reach === "some" && some.length === 0, "consent.no-fields", "fields"],
  ];
}

/** The request, or what is missing in page order. */
function requestIn(typed: Typed): NoteConsent | NotNoted["wrong"] {
  const person = param("person");
  const text = (field: string) => textOf(typed, fieldOf(field, person));
  const all = (field: string) => allOf(typed, fieldOf(field, person));
  const heard = all("heard").includes("yes");
  const purpose = purposes.find((each) => each === text("purpose"));
  const how = consentWays.find((each) => each === text("how"));
  const some = fields.filter((each) => all("fields").includes(each));
  const [reach, given, until] = [text("reach"), text("given"), text("until")];
  const missing: Missing = [
    [!heard, "consent.not-heard", "heard"],
    [text("recipient") === "", "consent.no-such-recipient", "recipient"],
    [purpose === undefined, "consent.no-such-purpose", "purpose"],
    ...wrongReach(reach, some),
    [how === undefined, "consent.no-way", "how"],
    [text("language") === "", "consent.no-language", "language"],
    [!isMeantDay(given), "consent.no-day", "given"],
    [!isMeantDay(until), "consent.no-day", "until"],
  ];
  const wrong = missing.flatMap(([is, code, field]) =>
    is ? [{ code, field: fieldOf(field, person) }] : [],
  );
  if (wrong.length > 0 || purpose === undefined || how === undefined) {
    return wrong;
  }
  return {
    caseId: param("id"),
    person,
    recipient: text("recipient"),
    purpose,
    given: given as Day,
    how,
    until: until as Day,
    fields: reach === "some" ? some : null,
    language: text("language"),
    wayBack: all("back").includes("yes"),
    heard,
  };
}

export async function note(): Promise<NotNoted | null> {
  const { cell, actor } = desk();
  const typed = await typedIn();
  const language = fieldOf("language", param("person"));
  const long = tooLong(typed, { [language]: 100 });
  if (long.length > 0) {
    return { typed, wrong: [], long };
  }
  const request = requestIn(typed);
  if (!("caseId" in request)) {
    return { typed, wrong: request };
  }
  const noted = await noteConsent(cell, actor, request, house().now());
  if (noted.ok) {
    return null;
  }
  const field = fieldOf(fieldOfRefusal[noted.refused] ?? "until", request.person);
  return { typed, wrong: [{ code: noted.refused, field }] };
}

/** Null if it was already withdrawn: the wish is met. */
export async function withdraw(): Promise<
  { readonly reached: WithdrawnOn | null } | Refused<typeof withdrawConsent>
> {
  const { cell, actor } = desk();
  const request = { caseId: param("id"), consent: param("consent") };
  const withdrawn = await withdrawConsent(cell, actor, request, house().now());
  if (withdrawn.ok) {
    house().nudge();
    return { reached: withdrawn.value };
  }
  return withdrawn.refused === "consent.already-withdrawn" ? { reached: null } : withdrawn.refused;
}
