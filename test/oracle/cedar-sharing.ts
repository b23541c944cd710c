import { preparsePolicySet, statefulIsAuthorized } from "@cedar-policy/cedar-wasm/nodejs";
import type { Sharing, SharingRule } from "../../domain/knowledge/sharing-rule.ts";
import type { SharingQuestion } from "../../domain/sharing/question.ts";

// The sharing rules a second time, as policies for an engine that others wrote and proved. Nothing here is taken from
// domain/sharing: each rule is written out as Cedar text, and what is not answered is met by asking twice. "Surely" takes what is open
// as not so, "perhaps" as so: what surely goes may be told, what does not even perhaps go may not, and the rest is unsure.

type Reading = "surely" | "perhaps";

const quoted = (texts: readonly string[]) =>
  `[${texts.map((text) => JSON.stringify(text)).join(", ")}]`;
const both = (conditions: readonly string[]) =>
  conditions.length === 0 ? "true" : conditions.map((each) => `(${each})`).join(" && ");

/** What the question itself answers, the same in either reading. */
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

/** When a rule is about what is asked at all: day, giver, recipient, purpose, class. */
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

function policiesOf(rule: SharingRule, reading: Reading): readonly (readonly [string, string])[] {
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
  // To be sure that something may be told, a ban must surely be gone; to be sure that it may not, the ban must surely stand.
  const other = reading === "surely" ? "perhaps" : "surely";
  const stands = both([where, met(rule, other), `!(${lifted(rule, reading)})`]);
  return reading === "surely" || rule.confirmed
    ? [...lifting, [`ban ${rule.id}`, policy("forbid", stands)]]
    : lifting;
}

interface OracleAnswer {
  readonly is: "may" | "may-not" | "unsure";
  /** The rules that allow, where it may be told. */
  readonly basis: readonly string[];
  /** The duties that hold for this field. */
  readonly duties: readonly string[];
}

/** Cedar's own answer for each field. */
export type Oracle = (question: SharingQuestion) => ReadonlyMap<string, OracleAnswer>;

let sets = 0;

/** Hands the rules to Cedar as three sets of policies: surely, perhaps, and the duties alone. */
export function oracleOf({ rules, codes }: Sharing): Oracle {
  sets += 1;
  const name = (set: string) => `${set} ${sets}`;
  const those = { surely: name("surely"), perhaps: name("perhaps"), duties: name("duties") };
  prepare(
    those.surely,
    rules.flatMap((rule) => policiesOf(rule, "surely")),
  );
  prepare(
    those.perhaps,
    rules.flatMap((rule) => policiesOf(rule, "perhaps")),
  );
  const duties = rules.filter(({ kind }) => kind === "shall");
  prepare(
    those.duties,
    duties.flatMap((rule) => policiesOf(rule, "surely")),
  );
  return (question) =>
    new Map(
      question.fields.map((field): readonly [string, OracleAnswer] => {
        const sure = ask(those.surely, codes.fields, question, field);
        const must = ask(those.duties, codes.fields, question, field);
        if (sure.allowed) {
          return [field, { is: "may", basis: sure.reasons, duties: must.reasons }];
        }
        const perhaps = ask(those.perhaps, codes.fields, question, field);
        const is = perhaps.allowed ? "unsure" : "may-not";
        return [field, { is, basis: [], duties: must.reasons }];
      }),
    );
}

/** What surely may be told, and the rules that allow it; null for a field that may not. Each field has the class that is given here. */
export type Surely = (
  question: SharingQuestion,
  classes: Readonly<Record<string, string>>,
) => ReadonlyMap<string, readonly string[] | null>;

/** The first of the three sets alone, for whoever acts on what may be told and on nothing else. */
export function surelyOf(rules: readonly SharingRule[]): Surely {
  sets += 1;
  const set = `surely alone ${sets}`;
  prepare(
    set,
    rules.flatMap((rule) => policiesOf(rule, "surely")),
  );
  return (question, classes) => {
    // A policy sees of a field its class and whether the consent names it: those that are alike in both get one answer.
    const answered = new Map<string, readonly string[] | null>();
    return new Map(
      question.fields.map((field): readonly [string, readonly string[] | null] => {
        const alike = `${classes[field]} ${question.consent?.fields?.includes(field)}`;
        if (!answered.has(alike)) {
          const { allowed, reasons } = ask(set, classes, question, field);
          answered.set(alike, allowed ? reasons : null);
        }
        return [field, answered.get(alike) ?? null];
      }),
    );
  };
}

export function prepare(set: string, policies: readonly (readonly [string, string])[]): void {
  const answer = preparsePolicySet(set, { staticPolicies: Object.fromEntries(policies) });
  if (answer.type === "failure") {
    throw new Error(answer.errors.map(({ message }) => message).join("; "));
  }
}

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
