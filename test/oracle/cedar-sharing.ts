import { preparsePolicySet, statefulIsAuthorized } from "@cedar-policy/cedar-wasm/nodejs";
import type { Sharing, SharingRule } from "../../domain/knowledge/sharing-rule.ts";
import type { SharingQuestion } from "../../rules/sharing/question.ts";

// Cedar policies, independent of rules/sharing. “Surely” takes open answers as no, “perhaps” as yes; between them it
// is unsure.

type Reading = "surely" | "perhaps";

const quoted = (texts: readonly string[]) =>
  `[${texts.map((text) => JSON.stringify(text)).join(", ")}]`;
const both = (conditions: readonly string[]) =>
  conditions.length === 0 ? "true" : conditions.map((each) => `(${each})`).join(" && ");

/** Equal in both readings. */
const ofQuestion: Readonly<Record<string, string>> = {
  consent: both([
    "context has consent",
    "context.consent.given",
    "!(context.consent has to) || context.consent.to.contains(context.to)",
    "context.consent.purposes.contains(context.purpose)",
    "!(context.consent has fields) || context.consent.fields.contains(context.field)",
    "!(context.consent has until) || !(context.consent.until < context.day)",
  ]),
  "danger-to-life-or-health": 'context.danger && context.purpose == "avert-danger"',
  "under-eighteen-or-doubt": "!context.grown",
  "no-identifiers": '!context.asked.containsAny(["identity", "contact"])',
};

function required(code: string, reading: Reading): string {
  const name = JSON.stringify(code);
  return (
    ofQuestion[code] ??
    (reading === "surely" ? `context.yes.contains(${name})` : `!context.no.contains(${name})`)
  );
}

function isOneOf(who: "principal" | "resource", kinds: readonly string[]): string {
  return kinds.includes("anyone") ? "true" : `${who}.kinds.containsAny(${quoted(kinds)})`;
}

/** By date, giver, recipient, purpose and class. */
function about(rule: SharingRule): string {
  const { purposes, fieldClasses, validFrom, validTo } = rule;
  const classes = `${quoted(fieldClasses)}.contains(context.class)`;
  return both([
    ...(validFrom === null ? [] : [`context.day >= datetime("${validFrom}")`]),
    ...(validTo === null ? [] : [`context.day <= datetime("${validTo}")`]),
    isOneOf("principal", rule.fromKinds),
    ...(rule.exceptFromKinds.length > 0 ? [`!${isOneOf("principal", rule.exceptFromKinds)}`] : []),
    isOneOf("resource", rule.toKinds),
    ...(rule.exceptToKinds.length > 0 ? [`!${isOneOf("resource", rule.exceptToKinds)}`] : []),
    ...(purposes.includes("any") ? [] : [`${quoted(purposes)}.contains(context.purpose)`]),
    fieldClasses.includes("any") ? `context.class != "tip-source" || ${classes}` : classes,
  ]);
}

function met(rule: SharingRule, reading: Reading): string {
  const more = Object.entries(rule.requiresByFrom).map(
    ([kind, codes]) =>
      `!principal.kinds.contains(${JSON.stringify(kind)}) || (${both(codes.map((code) => required(code, reading)))})`,
  );
  return both([...rule.requires.map((code) => required(code, reading)), ...more]);
}

function lifted({ liftedBy }: SharingRule, reading: Reading): string {
  return liftedBy.length === 0 ? "false" : both(liftedBy.map((code) => required(code, reading)));
}

const policy = (effect: "permit" | "forbid", when: string) =>
  `${effect} (principal, action, resource) when { ${when} };`;

/** A duty that nobody has confirmed moves no ban. */
const givesWay = ({ givesWayTo }: SharingRule, rules: readonly SharingRule[], reading: Reading) =>
  rules
    .filter(
      ({ id, confirmed, toKinds }) => givesWayTo.includes(id) && confirmed && toKinds.length > 0,
    )
    .map((duty) => `!(${both([about(duty), met(duty, reading)])})`);

function policiesOf(
  rule: SharingRule,
  rules: readonly SharingRule[],
  reading: Reading,
): readonly (readonly [string, string])[] {
  if (rule.kind === "pending" || rule.toKinds.length === 0) {
    return [];
  }
  const where = about(rule);
  const counts = reading === "perhaps" || rule.confirmed;
  if (rule.kind !== "may-not") {
    return counts ? [[rule.id, policy("permit", both([where, met(rule, reading)]))]] : [];
  }
  const lifting: readonly (readonly [string, string])[] =
    counts && rule.liftedBy.length > 0
      ? [[rule.id, policy("permit", both([where, met(rule, reading), lifted(rule, reading)]))]]
      : [];
  if (!rule.absolute) {
    return lifting;
  }
  // Permission surely needs the ban perhaps absent; refusal needs it surely present.
  const other = reading === "surely" ? "perhaps" : "surely";
  const stands = both([
    ...[where, met(rule, other), `!(${lifted(rule, reading)})`],
    ...givesWay(rule, rules, reading),
  ]);
  return reading === "surely" || rule.confirmed
    ? [...lifting, [`ban ${rule.id}`, policy("forbid", stands)]]
    : lifting;
}

interface OracleAnswer {
  readonly is: "may" | "may-not" | "unsure";
  readonly basis: readonly string[];
  readonly duties: readonly string[];
}

export type Oracle = (question: SharingQuestion) => ReadonlyMap<string, OracleAnswer>;

let sets = 0;

/** Fields alike in class and consent get one answer. */
function eachAlike<Answer>(
  question: SharingQuestion,
  classes: Readonly<Record<string, string>>,
  answer: (field: string) => Answer,
): ReadonlyMap<string, Answer> {
  const answered = new Map<string, Answer>();
  return new Map(
    question.fields.map((field) => {
      const alike = `${classes[field]} ${question.consent?.fields?.includes(field)}`;
      if (!answered.has(alike)) {
        answered.set(alike, answer(field));
      }
      return [field, answered.get(alike) as Answer];
    }),
  );
}

/** Builds three policy sets: surely, perhaps, and duties. */
export function oracleOf({ rules, codes }: Sharing): Oracle {
  sets += 1;
  const name = (set: string) => `${set} ${sets}`;
  const those = { surely: name("surely"), perhaps: name("perhaps"), duties: name("duties") };
  prepareAll(those.surely, rules, "surely");
  prepareAll(those.perhaps, rules, "perhaps");
  const duties = rules.filter(({ kind }) => kind === "shall");
  prepareAll(those.duties, duties, "surely");
  return (question) =>
    eachAlike(question, codes.fields, (field): OracleAnswer => {
      const sure = ask(those.surely, codes.fields, question, field);
      const must =
        sure.reasons.length === 0 ? sure : ask(those.duties, codes.fields, question, field);
      if (sure.allowed) {
        return { is: "may", basis: sure.reasons, duties: must.reasons };
      }
      const perhaps = ask(those.perhaps, codes.fields, question, field);
      return { is: perhaps.allowed ? "unsure" : "may-not", basis: [], duties: must.reasons };
    });
}

/** The allowing rules; null where it may not. Classes are given. */
export type Surely = (
  question: SharingQuestion,
  classes: Readonly<Record<string, string>>,
) => ReadonlyMap<string, readonly string[] | null>;

/** Serves those who act on permissions alone. */
export function surelyOf(rules: readonly SharingRule[]): Surely {
  sets += 1;
  const set = `surely alone ${sets}`;
  prepareAll(set, rules, "surely");
  return (question, classes) =>
    eachAlike(question, classes, (field) => {
      const { allowed, reasons } = ask(set, classes, question, field);
      return allowed ? reasons : null;
    });
}

export function prepare(set: string, policies: readonly (readonly [string, string])[]): void {
  const answer = preparsePolicySet(set, { staticPolicies: Object.fromEntries(policies) });
  if (answer.type === "failure") {
    throw new Error(answer.errors.map(({ message }) => message).join("; "));
  }
}

const prepareAll = (set: string, rules: readonly SharingRule[], reading: Reading) =>
  prepare(
    set,
    rules.flatMap((rule) => policiesOf(rule, rules, reading)),
  );

export const dayIn = (day: string) => ({ __extn: { fn: "datetime", arg: day } });

function ask(
  set: string,
  classes: Readonly<Record<string, string>>,
  question: SharingQuestion,
  field: string,
): { readonly allowed: boolean; readonly reasons: readonly string[] } {
  const { from, to, consent, circumstances } = question;
  const answers = (is: boolean) =>
    [...circumstances].filter(([, answer]) => answer === is).map(([code]) => code);
  const uid = { type: "Body", id: from.id };
  const recipient = { type: "Recipient", id: to.id };
  const answer = statefulIsAuthorized({
    preparsedPolicySetId: set,
    principal: uid,
    action: { type: "Action", id: "tell" },
    resource: recipient,
    entities: [
      { uid, attrs: { kinds: [...from.kinds] }, parents: [] },
      { uid: recipient, attrs: { kinds: [...to.kinds] }, parents: [] },
    ],
    context: {
      to: to.id,
      purpose: question.purpose,
      field,
      class: classes[field] ?? "",
      asked: question.fields.map((each) => classes[each] ?? ""),
      day: dayIn(question.day),
      danger: question.dangerToLifeOrHealth,
      grown: question.underEighteen === "no",
      yes: answers(true),
      no: answers(false),
      ...(consent === null
        ? {}
        : {
            consent: {
              given: consent.given,
              purposes: [...consent.for],
              ...(consent.to === null ? {} : { to: [...consent.to] }),
              ...(consent.fields === null ? {} : { fields: [...consent.fields] }),
              ...(consent.until === null ? {} : { until: dayIn(consent.until) }),
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
  return { allowed: decision === "allow", reasons: diagnostics.reason.toSorted() };
}
