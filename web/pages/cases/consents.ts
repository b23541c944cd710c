import type { Context } from "hono";
import { type NoteConsent, noteConsent, withdrawConsent } from "../../../api/case/consent.ts";
import type { Desk, House } from "../../../api/house.ts";
import { type Day, isMeantDay } from "../../../domain/base/day.ts";
import { consentWays } from "../../../domain/case/consent.ts";
import { purposes } from "../../../domain/referral/disclose.ts";
import { fields } from "../../../domain/referral/field.ts";
import type { Env } from "../../env.ts";
import { allOf, type Typed, textOf, typedIn } from "./form.ts";
import { fieldOf } from "./person-consents.tsx";

/** What this form refuses by itself, before any verb is asked. */
type FormRefusal = "consent.no-such-purpose" | "consent.no-day";

const fieldOfRefusal: Readonly<Record<string, string>> = {
  "consent.no-such-recipient": "recipient",
  "consent.no-such-purpose": "purpose",
  "consent.no-day": "given",
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

/** What was refused, beside which field, with all that was typed. */
export interface NotNoted {
  readonly typed: Typed;
  readonly code: Refused<typeof noteConsent> | FormRefusal;
  readonly field: string;
}

function requestIn(c: Context<Env>, typed: Typed): NoteConsent | FormRefusal {
  const person = c.req.param("person") ?? "";
  const text = (field: string) => textOf(typed, fieldOf(field, person), 100);
  const all = (field: string) => allOf(typed, fieldOf(field, person));
  const purpose = purposes.find((each) => each === text("purpose"));
  if (purpose === undefined) {
    return "consent.no-such-purpose";
  }
  if (!isMeantDay(text("given")) || !isMeantDay(text("until"))) {
    return "consent.no-day";
  }
  return {
    caseId: c.req.param("id") ?? "",
    person,
    recipient: text("recipient"),
    purpose,
    given: text("given") as Day,
    how: consentWays.find((each) => each === text("how")) ?? "spoken",
    until: text("until") as Day,
    fields: text("reach") === "some" ? fields.filter((each) => all("fields").includes(each)) : null,
    language: text("language"),
    wayBack: all("back").includes("yes"),
    heard: all("heard").includes("yes"),
  };
}

/** Notes what the form says; null when it was kept. */
export async function note(
  c: Context<Env>,
  house: House,
  { cell, actor }: Desk,
): Promise<NotNoted | null> {
  const typed = await typedIn(c);
  const request = requestIn(c, typed);
  const refused = (code: NotNoted["code"]) => {
    const field = fieldOf(fieldOfRefusal[code] ?? "until", c.req.param("person") ?? "");
    return { typed, code, field };
  };
  if (typeof request === "string") {
    return refused(request);
  }
  const noted = await noteConsent(cell, actor, request, house.now());
  return noted.ok ? null : refused(noted.refused);
}

/** Withdraws a consent, and gives how many are told; null where it was withdrawn before, which is what was wished. */
export async function withdraw(
  c: Context<Env>,
  house: House,
  { cell, actor }: Desk,
): Promise<{ readonly told: number | null } | Refused<typeof withdrawConsent>> {
  const request = { caseId: c.req.param("id") ?? "", consent: c.req.param("consent") ?? "" };
  const withdrawn = await withdrawConsent(cell, actor, request, house.now());
  if (withdrawn.ok) {
    house.nudge();
    return { told: withdrawn.value };
  }
  return withdrawn.refused === "consent.already-withdrawn" ? { told: null } : withdrawn.refused;
}
