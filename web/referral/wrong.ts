import type { ReferralChoices } from "../../api/referral/choices.ts";
import { consentHolds } from "../../domain/referral/consent.ts";
import { isPurpose } from "../../domain/referral/disclose.ts";
import { isSafeguard } from "../../domain/referral/field.ts";
import { judgements } from "../../domain/referral/judged.ts";
import { isMeantDay } from "../../domain/time/day.ts";
import type { CaseConsent } from "../../store/referral/referral.ts";
import { today } from "../page.ts";
import type { TextKey } from "../texts/texts.ts";
import {
  chosenConsents,
  chosenRecipients,
  fieldsFor,
  mostRecipients,
  namesOf,
  oneOf,
  own,
  type Part,
  type Typed,
} from "./form.ts";

/** On which page, beside which field. */
export interface Wrong {
  readonly part: Part;
  readonly field: string;
  readonly key: TextKey;
}

type Check = readonly [boolean, string, TextKey];

function those(part: Part, checks: readonly Check[]): readonly Wrong[] {
  return checks.flatMap(([wrong, field, key]) => (wrong ? [{ part, field, key }] : []));
}

function wrongOfConsent(consent: CaseConsent, typed: Typed): TextKey | null {
  const person = oneOf(typed, "person");
  if (
    !chosenRecipients(typed).includes(consent.recipient) ||
    consent.purpose !== oneOf(typed, "purpose")
  ) {
    return "referral.consent-elsewhere";
  }
  if (!consentHolds(consent, consent, today()).ok) {
    return "refusal.referral.consent-ended";
  }
  return person !== "" && person !== consent.person ? "referral.consent-of-another" : null;
}

function wrongConsents(typed: Typed, choices: ReferralChoices): readonly Check[] {
  const chosen = chosenConsents(typed, choices);
  const recipients = new Set(chosen.map(({ recipient }) => recipient));
  const keys = chosen.flatMap((consent) => wrongOfConsent(consent, typed) ?? []);
  const until = oneOf(typed, "until");
  const ticked = typed.get("consent") ?? [];
  return [
    [chosen.length < ticked.length, "consent", "refusal.referral.no-such-consent"],
    [recipients.size < chosen.length, "consent", "referral.consent-twice"],
    ...[...new Set(keys)].map((key): Check => [true, "consent", key]),
    [
      isMeantDay(until) && chosen.some((consent) => until > consent.until),
      "until",
      "refusal.referral.longer-than-consent",
    ],
  ];
}

export function wrongWhom(typed: Typed, choices: ReferralChoices): readonly Wrong[] {
  const to = chosenRecipients(typed);
  const [due, until] = [oneOf(typed, "due"), oneOf(typed, "until")];
  const known = new Set(choices.recipients.map(({ cell }) => cell));
  return those("whom", [
    [to.length === 0, "to", "referral.missing.to"],
    [to.some((cell) => !known.has(cell)), "to", "refusal.referral.no-recipient"],
    [to.length > mostRecipients, "to", "referral.too-many"],
    [!isPurpose(oneOf(typed, "purpose")), "purpose", "referral.missing.purpose"],
    ...wrongConsents(typed, choices),
    [!isMeantDay(due), "due", "referral.missing.due"],
    [isMeantDay(due) && due < today(), "due", "refusal.referral.due-passed"],
    [!isMeantDay(until), "until", "referral.missing.until"],
    [
      isMeantDay(due) && isMeantDay(until) && until < due,
      "until",
      "refusal.referral.ends-before-due",
    ],
  ]);
}

/** Longer text is given back whole, never cut. */
export const longest = 4000;

/** Requires, for each recipient, something to tell and a reason in words. */
export function wrongOfEach(
  typed: Typed,
  choices: ReferralChoices,
  codes: readonly string[],
): readonly Wrong[] {
  return chosenRecipients(typed).flatMap((cell) => {
    const text = (name: string) => oneOf(typed, own(name, cell));
    const nothing =
      fieldsFor(typed, choices, cell).every(isSafeguard) && text("question").trim() === "";
    const long = ["question", "unit-why", ...judgements].map((name): Check => {
      return [text(name).length > longest, own(name, cell), "referral.too-long"];
    });
    const empty = judgements.map((name): Check => {
      return [text(name).trim() === "", own(name, cell), `referral.missing.${name}`];
    });
    const groundless = (["recipient", "unit"] as const).flatMap((of) =>
      codes.map((code): Check => {
        const [answer, base] = [namesOf[of].answer(code, cell), namesOf[of].base(code, cell)];
        const missing = oneOf(typed, answer) === "yes" && oneOf(typed, base).trim() === "";
        return [missing, base, "referral.missing.base"];
      }),
    );
    return [
      ...those("what", [[nothing, own("fields", cell), "referral.missing.fields"]]),
      ...those("judge", [...long, ...empty, ...groundless]),
    ];
  });
}
