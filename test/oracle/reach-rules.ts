import type { Colleague, Role } from "../../domain/access/actor.ts";
import {
  type CaseAccess,
  may,
  mayOnRights,
  mayReadEntry,
  type PlanAccess,
} from "../../domain/access/may.ts";
import type { PlanField } from "../../domain/plan/field.ts";
import { coordinates } from "../../domain/plan/place.ts";
import { fieldsOf, lookups, type Row, type Rows, text } from "./reach-rows.ts";

// By the rules of the domain alone.

const nobody = "00000000-0000-0000-0000-000000000000";

/** Tables that are not named are for everyone. */
export function rulesFor(
  rows: Rows,
  { id: me, role, ended }: { readonly id: string; readonly role: Role; readonly ended: boolean },
): ReadonlyMap<string, (row: Row) => boolean> {
  const of = lookups(rows);
  // Row security does not ask the role.
  const actor: Colleague = { kind: "colleague", cell: "", id: me, role: "supervisor" };
  const leads = role === "supervisor" && !ended;

  const partIn = (caseId: unknown) =>
    (of.parts(caseId).find((row) => row["actor"] === me)?.["part"] ?? null) as CaseAccess["part"];
  const fieldsIn = (plan: Row) => fieldsOf(of.places(plan["id"]), me);
  const accessTo = (caseId: unknown): CaseAccess | null => {
    const head = of.case(caseId);
    if (head === undefined) {
      return null;
    }
    const part = partIn(caseId);
    const came = of.byPlace(caseId).some((row) => row["actor"] === me) && part !== "owner";
    const law = came && of.plans(caseId).some((plan) => fieldsIn(plan).includes("law"));
    return {
      // Not to who opened it.
      restricted: head["restricted"] === true && head["opened_by"] !== me,
      part,
      ...(came ? { byPlace: law ? "with-law" : "without-law" } : {}),
    };
  };
  const asks = (action: Parameters<typeof may>[1]) => (caseId: unknown) => {
    const access = accessTo(caseId);
    return access !== null && may(actor, action, access);
  };
  const sees = asks("case.read");
  const inside = asks("outcome.read");
  const whole = asks("person.read-name");
  const hasPart = (caseId: unknown) => ["owner", "member"].includes(partIn(caseId) ?? "");

  const planAccess = (plan: Row): PlanAccess | null => {
    const access = accessTo(plan["case_id"]);
    const had = of
      .coordinators(plan["id"])
      .toSorted((a, b) => Number(a["number"]) - Number(b["number"]))
      .map((row) => text(row["colleague"]));
    return access === null
      ? null
      : { ...access, coordinates: coordinates(me, access.part, had), fields: fieldsIn(plan) };
  };
  const onPlan = (id: unknown, decide: (access: PlanAccess) => boolean) => {
    const plan = of.plan(id);
    const access = plan === undefined ? null : planAccess(plan);
    return access !== null && may(actor, "plan.read", access) && decide(access);
  };
  const law = (row: Row) => {
    const access = accessTo(row["case_id"]);
    const plan = of.planOf(row["person"]);
    // Who has a plan is given every field.
    const fields = plan === undefined ? null : { coordinates: false, fields: fieldsIn(plan) };
    return access !== null && mayOnRights(actor, "rights.read", access, fields);
  };

  const comes = (id: unknown) => {
    const caseId = of.handled(id)?.["case_id"] ?? null;
    return (
      of.incoming(id) !== undefined &&
      !of.aside(id).some((row) => row["colleague"] === me) &&
      (caseId === null || asks("inbox.read")(caseId))
    );
  };
  const safeguardsOf = (row: Row | undefined) =>
    ((row?.["safeguards"] ?? []) as readonly unknown[]).map(text);
  const isTold = (id: unknown) => {
    const steps = of.steps(id);
    const deedOf = (row: Row) => row["deed"] as Row;
    const acknowledged = (kind: string, after: number) =>
      steps.some(
        (row) =>
          row["side"] === "recipient" &&
          row["kind"] === "acknowledge" &&
          Number(row["seq"]) > after &&
          safeguardsOf(deedOf(row)).includes(kind),
      );
    const ended =
      (of.handled(id)?.["case_id"] ?? null) !== null ||
      steps.some((row) => ["decline", "withdraw"].includes(text(row["kind"])));
    const later = steps.filter((row) => row["side"] === "sender" && row["kind"] === "safeguard");
    return (
      comes(id) &&
      of.told(id) !== undefined &&
      safeguardsOf(of.incoming(id)?.["content"] as Row).every((kind) => acknowledged(kind, -1)) &&
      (ended ||
        later.every((row) => acknowledged(text(deedOf(row)["safeguard"]), Number(row["seq"]))))
    );
  };
  const named = (id: unknown) => {
    const caseId = of.handled(id)?.["case_id"] ?? null;
    const opened = of.incoming(id)?.["kind"] === "report" || isTold(id);
    return comes(id) && opened && (caseId === null || hasPart(caseId));
  };
  const matter = (caseId: unknown, incoming: unknown) =>
    (caseId ?? null) === null ? comes(incoming) : sees(caseId);

  const own = (column: string) => (row: Row) => row[column] === me;
  const insideOrBy = (column: string) => (row: Row) =>
    inside(row["case_id"]) || (row[column] === me && sees(row["case_id"]));
  const head = (row: Row) => sees(row["case_id"]);
  const within = (row: Row) => inside(row["case_id"]);
  const evidence = ({ case_id: caseId }: Row) => asks("evidence.read")(caseId);
  const asked = insideOrBy("asked_by");
  const ofPerson = (row: Row) => sees(of.person(row["person"])?.["case_id"]);
  const ofReferral = (id: unknown) => {
    const row = of.referral(id);
    return row !== undefined && within(row);
  };
  const thread = (id: unknown) => comes(id) || ofReferral(id);
  const through = (row: Row | undefined, rule: (row: Row) => boolean) =>
    row !== undefined && rule(row);
  const out = (id: unknown) => of.document(id)?.["direction"] === "out";
  const editor = () => role === "editor";
  const dated = (row: Row) => matter(row["case_id"], row["about"]);

  /** Each reader has rows of their own of a restricted case. */
  const found = (row: Row) => {
    const { case_id: caseId, about } = row;
    const whose = of.case(caseId)?.["restricted"] === true ? me : nobody;
    return row["whose"] === whose && (of.referral(about) === undefined ? sees : inside)(caseId);
  };

  return new Map<string, (row: Row) => boolean>([
    ["work.case", (row) => sees(row["id"])],
    ...[
      ...["safeguard", "person", "plan", "member_by_place"],
      ...["age_answer", "notified", "case_line"],
    ].map((table) => [`work.${table}`, head] as const),
    ...[
      ...["outcome", "referral", "police_agreement", "case_latest", "case_given"],
      ...["decision_notice", "decision_notice_seen"],
    ].map((table) => [`work.${table}`, within] as const),
    ...[
      ...["counsel_end", "life_answer", "life_event"],
      ...["promise_letter", "right_day", "rights_explained"],
    ].map((table) => [`work.${table}`, law] as const),
    ["work.observation", insideOrBy("noted_by")],
    ["work.question_asked", asked],
    ["work.question_answered", (row) => through(of.asked(row["question"]), asked)],
    ["log.entry", (row) => row["actor"] === me || within(row)],
    ["work.case_member", own("actor")],
    ["work.incoming_recused", own("colleague")],
    ["work.news_for", own("colleague")],
    ["work.plan_taken_seen", own("told")],
    ["work.edit_draft", own("kept_by")],
    ["work.case_view", own("colleague")],
    ["access.reach", own("colleague")],
    ["work.search", own("colleague")],
    ["work.search_found", found],
    ["work.age_asked", ofPerson],
    ["work.incoming_person", ofPerson],
    ["identity.person_name", (row) => whole(of.person(row["person"])?.["case_id"])],
    ...[
      ...["item", "rests_on", "custody", "file"],
      ...["bearing", "withdrawn", "gap", "gap_step"],
    ].map((table) => [`work.evidence_${table}`, evidence] as const),
    [
      "work.consent",
      (row) => {
        const caseId = of.person(row["person"])?.["case_id"];
        const plan = of.planOf(row["person"]);
        return inside(caseId) || (sees(caseId) && plan !== undefined && fieldsIn(plan).length > 0);
      },
    ],
    ["work.plan_coordinator", (row) => onPlan(row["plan"], () => true)],
    [
      "work.plan_place",
      (row) => row["colleague"] === me || onPlan(row["plan"], (access) => access.coordinates),
    ],
    [
      "work.plan_entry",
      (row) =>
        onPlan(row["plan"], (access) =>
          mayReadEntry(actor, access, {
            field: row["field"] as PlanField,
            by: { id: text(row["written_by"]) },
          }),
        ),
    ],
    [
      "work.plan_taken",
      (row) =>
        [row["told"], row["by"]].includes(me) &&
        partIn(of.plan(row["plan"])?.["case_id"]) !== "recused",
    ],
    ["work.incoming", (row) => comes(row["id"])],
    ...["addition", "reply", "opened", "waiting"].map(
      (table) => [`work.${table}`, (row: Row) => comes(row["incoming"])] as const,
    ),
    ["work.incoming_told", (row) => isTold(row["incoming"])],
    ["identity.incoming_name", (row) => named(row["incoming"])],
    ["work.step", (row) => thread(row["thread"])],
    ["work.removal_talk", (row) => ofReferral(row["thread"])],
    ["work.passing_kept", (row) => ofReferral(row["referral"])],
    ["work.told", (row) => through(of.outcome(row["outcome"]), within)],
    [
      "work.words_read",
      (row) =>
        through(of.stepWith(row["document"]), (step) => thread(step["thread"])) ||
        through(of.outcomeWith(row["document"]), within),
    ],
    ...["right_day_met", "right_day_undone"].map(
      (table) => [`work.${table}`, (row: Row) => through(of.day(row["right_day"]), law)] as const,
    ),
    ["work.promise_given", (row) => through(of.letter(row["letter"]), law)],
    ["work.deadline", dated],
    ["work.deadline_told", (row) => through(of.deadline(row["deadline"]), dated)],
    ["sealed.document", (row) => out(row["id"])],
    ["sealed.delivery", (row) => out(row["document"])],
    ["sealed.stopped", (row) => out(row["document"])],
    [
      "work.news",
      (row) => of.newsFor(row["id"]).some((to) => to["colleague"] === me) && dated(row),
    ],
    [
      "work.recusal",
      (row) => matter(row["case_id"], row["incoming"]) && (leads || hasPart(row["case_id"])),
    ],
    ["work.message", (row) => row["colleague"] === me || leads],
    ["work.edit_proposal", editor],
    ["work.edit_answer", editor],
    ["work.edit_import", editor],
  ]);
}
