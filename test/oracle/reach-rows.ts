import { type PlanField, planFields } from "../../domain/plan/field.ts";
import { ofEach } from "../../store/of-each.ts";

export type Row = Readonly<Record<string, unknown>>;
export type Rows = ReadonlyMap<string, readonly Row[]>;

export const text = (value: unknown) => (typeof value === "string" ? value : "");

function found(rows: Rows, table: string, column = "id"): (id: unknown) => Row | undefined {
  const known = new Map((rows.get(table) ?? []).map((row) => [row[column], row]));
  return (id) => known.get(id);
}

function each(rows: Rows, table: string, column: string): (id: unknown) => readonly Row[] {
  const known = ofEach((rows.get(table) ?? []).map((row) => [text(row[column]), row] as const));
  return (id) => known(text(id));
}

export function lookups(rows: Rows) {
  return {
    case: found(rows, "work.case"),
    person: found(rows, "work.person"),
    plan: found(rows, "work.plan"),
    planOf: found(rows, "work.plan", "person"),
    plans: each(rows, "work.plan", "case_id"),
    parts: each(rows, "work.case_member", "case_id"),
    byPlace: each(rows, "work.member_by_place", "case_id"),
    places: each(rows, "work.plan_place", "plan"),
    coordinators: each(rows, "work.plan_coordinator", "plan"),
    incoming: found(rows, "work.incoming"),
    handled: found(rows, "work.handled", "incoming"),
    aside: each(rows, "work.incoming_recused", "incoming"),
    steps: each(rows, "work.step", "thread"),
    told: found(rows, "work.incoming_told", "incoming"),
    referral: found(rows, "work.referral"),
    outcome: found(rows, "work.outcome"),
    asked: found(rows, "work.question_asked"),
    day: found(rows, "work.right_day"),
    letter: found(rows, "work.promise_letter"),
    deadline: found(rows, "work.deadline"),
    document: found(rows, "sealed.document"),
    newsFor: each(rows, "work.news_for", "news"),
    stepWith: found(rows, "work.step", "document"),
    outcomeWith: found(rows, "work.outcome", "document"),
  };
}

/** Of gifts and takings of one moment, giving counts. */
export function fieldsOf(places: readonly Row[], me: string): readonly PlanField[] {
  return planFields.filter((field) => {
    const own = places.filter((row) => row["colleague"] === me && row["field"] === field);
    const newest = own
      .map((row) => text(row["kept_at"]))
      .toSorted()
      .at(-1);
    return own.some((row) => row["kept_at"] === newest && row["holds"] === true);
  });
}
