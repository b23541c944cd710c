import { statefulIsAuthorized } from "@cedar-policy/cedar-wasm/nodejs";
import type { SharingRule } from "../../domain/knowledge/sharing-rule.ts";
import type { Parties, Wish } from "../../domain/referral/disclose.ts";
import type { WithinReferral } from "../../domain/referral/way-back.ts";
import type { Day } from "../../domain/time/day.ts";
import type { SharingQuestion } from "../../rules/sharing/question.ts";
import { dayIn, prepare, type Surely, surelyOf } from "./cedar-sharing.ts";

// A second implementation from rule data and docs/decisions/2026-11-27-referrals-on-the-rules.md, sharing only the
// question's shape with domain/referral.

/** Own words name somebody until their sender denies it. */
function classesOf(namesNobody: boolean): Readonly<Record<string, string>> {
  const own = namesNobody ? "observation" : "identity";
  return {
    name: "identity",
    words: own,
    question: own,
    place: "workplace",
    sector: "observation",
    observations: "observation",
    pseudonym: "observation",
    "talk-before-removal": "observation",
    "employer-must-not-know": "observation",
    "minor-or-maybe": "observation",
    interpreter: "observation",
    "needs-time": "health",
    "safe-way-to-reach": "contact",
  };
}

const classesWithin = {
  words: "identity",
  "words-that-name-nobody": "observation",
  outcome: "case-status",
  provision: "criminal",
};

const showsWho = (of: string | undefined) => of === "identity" || of === "contact";

/** One policy each; nothing else is refused. */
const refusals: Readonly<Record<string, string>> = {
  "referral.to-oneself": "principal == resource",
  "referral.no-such-purpose": `!["assistance", "investigation", "inspection", "report-offence", "prevention", "avert-danger",
    "child-protection", "immigration-case", "statutory-task"].contains(context.purpose)`,
  "referral.no-fields": "context.chosen.isEmpty()",
  "referral.not-judged":
    'context.judged.contains("") || context.reasons.contains("") || context.judged.isEmpty() || context.twice',
  "referral.due-passed": "context.due < context.today",
  "referral.ends-before-due": "context.until < context.due",
  "referral.consent-for-another":
    "context has consent && (context.consent.to != resource || context.consent.purpose != context.purpose)",
  "referral.consent-ended":
    "context has consent && (context.consent has withdrawn || context.consent.until < context.today)",
  "referral.longer-than-consent": "context has consent && context.consent.until < context.until",
  "referral.no-rule-allows": "!context.chosen.containsAny(context.allowed)",
};

prepare("refusals of a referral", [
  ["else", "permit (principal, action, resource);"],
  ...Object.entries(refusals).map(
    ([code, when]) =>
      [code, `forbid (principal, action, resource) when { ${when} };`] as readonly [string, string],
  ),
]);

/** Told fields with their rules. */
type Allowed = ReadonlyMap<string, readonly string[]>;

export interface ReferralOracle {
  readonly told: (parties: Parties, wish: Wish, today: Day) => Allowed;
  /** Empty where it goes. */
  readonly refusals: (parties: Parties, wish: Wish, told: Allowed, today: Day) => readonly string[];
  readonly within: (within: WithinReferral, tellings: readonly string[], today: Day) => Allowed;
}

export function referralOracleOf(rules: readonly SharingRule[]): ReferralOracle {
  const surely = surelyOf(rules);
  return {
    told: (parties, wish, today) => toldBy(surely, questionOf(parties, wish, today), wish),
    refusals: refusalsOf,
    within: (within, tellings, today) => {
      const { consentUntil: until, answers, purpose, from, to } = within;
      const consent = { given: true, to: [to.id], for: [purpose], fields: null, until };
      const question: SharingQuestion = {
        ...{ from, to, purpose, fields: tellings, consent: until === null ? null : consent },
        ...{ ...answered(answers), underEighteen: saidToBeAChild(answers), day: today },
      };
      return allowedIn(surely(question, classesWithin));
    },
  };
}

/** Only a yes makes somebody a possible child. */
function saidToBeAChild(
  answers: readonly { readonly code: string; readonly holds: boolean }[],
): "yes" | "no" {
  const said = answers.filter(({ code }) => code === "under-eighteen-or-doubt");
  return said.length > 0 && said.every(({ holds }) => holds) ? "yes" : "no";
}

function answered(answers: readonly { readonly code: string; readonly holds: boolean }[]) {
  const circumstances = new Map(answers.map(({ code, holds }) => [code, holds]));
  return {
    circumstances,
    dangerToLifeOrHealth: circumstances.get("danger-to-life-or-health") === true,
  };
}

/** Only when chosen and in force. */
const onlyIfChosen: readonly string[] = ["needs-time", "safe-way-to-reach"];
const isOfCare = (field: string) => onlyIfChosen.includes(field);

function wantedOf({ fields, safeguards }: Wish): readonly string[] {
  const chosen: readonly string[] = fields;
  return [
    ...chosen.filter((field) => !isOfCare(field)),
    ...safeguards.filter((kind) => !isOfCare(kind) || chosen.includes(kind)),
  ];
}

function questionOf({ from, to }: Parties, wish: Wish, today: Day): SharingQuestion {
  const { consent, judged, purpose, safeguards } = wish;
  const { circumstances, dangerToLifeOrHealth } = answered(judged.answers);
  const child = safeguards.includes("minor-or-maybe") ? "yes" : saidToBeAChild(judged.answers);
  return {
    ...{ from, to, purpose, fields: wantedOf(wish), day: today },
    consent: consent && {
      given: consent.withdrawn === null,
      to: [consent.recipient],
      for: [consent.purpose],
      fields: consent.fields,
      until: consent.until,
    },
    ...{ circumstances, dangerToLifeOrHealth, underEighteen: child },
  };
}

/** With names if nothing else is lost by it; else without. */
function toldBy(surely: Surely, question: SharingQuestion, { judged }: Wish): Allowed {
  const nobody = judged.answers.some(({ code, holds }) => code === "words-name-nobody" && holds);
  const classes = classesOf(nobody);
  const whole = allowedIn(surely(question, classes));
  const fields = question.fields.filter((each) => !showsWho(classes[each]));
  if (fields.length === question.fields.length) {
    return whole;
  }
  const nameless = allowedIn(surely({ ...question, fields }, classes));
  return [...nameless.keys()].every((each) => whole.has(each)) ? whole : nameless;
}

function allowedIn(answer: ReadonlyMap<string, readonly string[] | null>): Allowed {
  return new Map([...answer].flatMap(([field, on]) => (on === null ? [] : [[field, on] as const])));
}

function refusalsOf(
  { from, to }: Parties,
  wish: Wish,
  told: Allowed,
  today: Day,
): readonly string[] {
  const { consent, judged, fields, purpose, due, until } = wish;
  const body = (id: string) => ({ type: "Body", id });
  const answer = statefulIsAuthorized({
    preparsedPolicySetId: "refusals of a referral",
    principal: body(from.id),
    action: { type: "Action", id: "refer" },
    resource: body(to.id),
    entities: [],
    context: {
      ...{
        purpose,
        chosen: fields.filter((field) => !isOfCare(field)),
        allowed: [...told.keys()],
        today: dayIn(today),
      },
      judged: [judged.necessary, judged.proportionate, judged.interest].map((each) => each.trim()),
      reasons: judged.answers.filter(({ holds }) => holds).map(({ words }) => words.trim()),
      twice: new Set(judged.answers.map(({ code }) => code)).size < judged.answers.length,
      ...{ due: dayIn(due), until: dayIn(until) },
      ...(consent === null
        ? {}
        : {
            consent: {
              to: { __entity: body(consent.recipient) },
              ...{ purpose: consent.purpose, until: dayIn(consent.until) },
              ...(consent.withdrawn !== null && { withdrawn: dayIn(consent.withdrawn) }),
            },
          }),
    },
  });
  if (answer.type === "failure") {
    throw new Error(answer.errors.map(({ message }) => message).join("; "));
  }
  const { decision, diagnostics } = answer.response;
  if (diagnostics.errors.length > 0) {
    throw new Error(JSON.stringify(diagnostics.errors));
  }
  return decision === "allow" ? [] : diagnostics.reason;
}
