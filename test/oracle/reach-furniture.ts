import type { Random } from "../../main/demo/random.ts";
import type { Values } from "./insert-rows.ts";

export interface Peopled {
  readonly random: Random;
  readonly people: readonly string[];
  readonly cases: readonly string[];
  readonly persons: readonly { readonly id: string; readonly caseId: string }[];
  readonly plans: { readonly id: string; readonly caseId: string; coordinators: number }[];
  readonly incoming: readonly string[];
}

export function furniture({ random, people, cases, persons, plans, incoming }: Peopled) {
  const rows = new Map<string, Values[]>();
  const put = (table: string, ...more: readonly Values[]) =>
    rows.set(table, [...(rows.get(table) ?? []), ...more]);
  const someone = () => random.pick(people);
  const id = () => crypto.randomUUID();
  for (const caseId of cases) {
    const of = { case_id: caseId };
    put("work.safeguard", { ...of, kind: "interpreter", set_by: someone() });
    put("work.age_answer", { ...of, says: "maybe", by: someone() });
    put("work.notified", { ...of, taken_in: "yes", by: someone() });
    const [outcome, referral, document] = [id(), id(), id()];
    put("work.outcome", { ...of, id: outcome, kind: "reported", document });
    put("work.told", { outcome, thread: id() });
    put("work.words_read", { document, by: someone() });
    put("work.referral", { ...of, id: referral, passes_on: random.pick(incoming) });
    const deed = { step: "removal" };
    const step = id();
    put("work.step", { id: step, thread: referral, side: "recipient", deed });
    put("work.removal_talk", { thread: referral, removal: step, result: "talked" });
    put("work.passing_kept", { referral });
    const decision = { ...of, decision: "rt-2020" };
    put("work.decision_notice", { ...decision, relation: "possible" });
    put("work.decision_notice_seen", { ...decision, seen_by: someone() });
    put("work.police_agreement", { ...of, noted_by: someone() });
    put("work.search", { colleague: someone(), at: new Date().toISOString() });
    const [item, gap] = [id(), id()];
    const kept = { ...of, item, by: someone() };
    put("work.evidence_item", {
      ...{ ...of, id: item, kind: "document", by: someone() },
      ...{ rests_on_known: "yes", how: "given" },
    });
    put("work.evidence_rests_on", { ...of, item, word_of: id() });
    put("work.evidence_custody", { ...kept, deed: "came" });
    put("work.evidence_file", { ...of, item, sha256: "0".repeat(64) });
    put("work.evidence_bearing", { ...kept, bears: "for", event: id() });
    put("work.evidence_withdrawn", kept);
    put("work.evidence_gap", { ...of, id: gap, by: someone() });
    put("work.evidence_gap_step", { ...of, gap, what: "asked", by: someone() });
    const [had, given] = random.some(people, 2);
    put("work.case_given", { ...of, had, given_to: given, given_by: someone() });
    put("log.entry", { actor: someone(), case_id: caseId }, { actor: someone(), case_id: null });
    const [question, observation] = [id(), id()];
    put(
      "work.observation",
      { ...of, id: observation, noted_by: someone() },
      { ...of, noted_by: someone() },
    );
    const asked = { interpreter: "none", rights: "no", asked_by: someone() };
    put("work.question_asked", { ...of, ...asked, id: question });
    put("work.question_answered", { question, observation });
    const deadline = id();
    put("work.deadline", { ...of, id: deadline, kind: "plan-step" });
    put("work.deadline_told", { deadline, stage: "due", colleague: someone() });
    const news = id();
    put("work.news", { ...of, id: news, what: "came" });
    put("work.news_for", { news, colleague: someone() });
  }
  for (const { id: person, caseId } of persons) {
    const of = { person, case_id: caseId };
    put("identity.person_name", { person });
    put("work.consent", { person, noted_by: someone() });
    put("work.age_asked", { person, by: someone() });
    put("work.counsel_end", of);
    put("work.life_event", { ...of, kind: "x", source: "told", noted_by: someone() });
    put("work.life_answer", { ...of, source: "told", noted_by: someone() });
    put("work.rights_explained", { ...of, interpreter: "none", noted_by: someone() });
    const [day, met, letter] = [id(), id(), id()];
    put("work.right_day", { ...of, id: day, due: "2026-12-09" });
    put("work.right_day_met", { id: met, right_day: day, by: someone() });
    put("work.right_day_undone", { met, right_day: day, by: someone() });
    put("work.promise_letter", { ...of, id: letter, made_by: someone() });
    put("work.promise_given", { letter, interpreter: "none", given_by: someone() });
    put("work.incoming_person", { incoming: id(), person });
  }
  for (const { id: plan } of plans) {
    put(
      "work.plan_entry",
      ...["law", "housing", "return"].map((field) => ({
        ...{ plan, thing: `${field}-1`, kind: "need", field },
        written_by: someone(),
      })),
    );
    const [told, by] = random.some(people, 2);
    put("work.plan_taken", { plan, told, by });
    put("work.plan_taken_seen", { plan, told });
  }
  for (const each of incoming) {
    const of = { incoming: each };
    const more = { by: someone() };
    put("work.addition", of);
    put("work.reply", { ...of, ...more });
    put("work.opened", { ...of, ...more });
    put("work.incoming_told", of);
    put("identity.incoming_name", of);
    put("work.recusal", { case_id: null, ...of, colleague: someone(), ...more });
    const deadline = { kind: "incoming-answer", about: each, case_id: null };
    put("work.deadline", deadline);
    const [news, acknowledged] = [id(), random.next() < 0.5];
    put("work.news", { id: news, what: "came", about: each, case_id: null });
    put("work.news_for", { news, colleague: someone() });
    const deed = { step: "acknowledge", safeguards: acknowledged ? ["interpreter"] : [] };
    const later = { step: "safeguard", safeguard: random.pick(["interpreter", "needs-time"]) };
    put(
      "work.step",
      { thread: each, side: "recipient", seq: 1, deed },
      { thread: each, side: "sender", seq: random.pick([0, 2]), deed: later },
    );
  }
  const document = id();
  put("sealed.document", { id: document, direction: random.pick(["in", "out"]) });
  put("sealed.delivery", { document });
  put("sealed.stopped", { document });
  const colleague = someone();
  put("work.message", { colleague, way: "mail" });
  put("work.edit_draft", { kept_by: colleague });
  put("work.case_view", { colleague });
  put("work.edit_proposal", { kind: "item", proposed_by: colleague });
  put("work.edit_answer", { answer: "approved", answered_by: colleague });
  put("work.edit_import", { kind: "item" });
  return rows;
}
