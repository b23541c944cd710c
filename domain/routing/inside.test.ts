import assert from "node:assert/strict";
import { test } from "node:test";
import type { Routine, RoutineTrigger } from "../case/routine.ts";
import type { ObservedFact } from "../observation/observation.ts";
import { moment } from "../time/day.ts";
import { inside, type Met } from "./inside.ts";
import { ageIn, needsOf } from "./needs.ts";

const routine = (trigger: RoutineTrigger): Routine => ({
  trigger,
  startsWhen: "",
  decides: { id: trigger, name: `Who decides on ${trigger}`, title: "leader" },
  standsIn: { id: "b", name: "Bo Ås", title: "deputy" },
  left: [],
  weekdays: [1, 2, 3, 4, 5],
  from: 8 * 60,
  to: 16 * 60,
  elseCall: "Operations, 02800",
});
const met: Met = {
  urgency: "days",
  underEighteen: "unknown",
  needs: [],
  safeguards: [],
  now: moment("2026-11-25T11:00:00Z"),
};
const triggers = (more: Partial<Met>) =>
  inside([], { ...met, ...more }).steps.map(({ trigger }) => trigger);

test("suspicion and referring always ask somebody here; danger, age and removal go before", () => {
  assert.deepEqual(triggers({}), ["suspicion", "referral"]);
  assert.deepEqual(
    triggers({ urgency: "life", underEighteen: "yes", safeguards: ["talk-before-removal"] }),
    ["danger", "minor", "removal", "suspicion", "referral"],
  );
  assert.deepEqual(triggers({ needs: ["child"] }), ["minor", "suspicion", "referral"]);
  assert.deepEqual(triggers({ safeguards: ["interpreter"] }), ["suspicion", "referral"]);
});

test("each is decided by its own routine, else by the one for suspicion, which is said; with none at all nobody is", () => {
  const danger = { ...met, urgency: "life" } as const;
  const [first] = inside([routine("suspicion"), routine("danger")], danger).steps;
  assert.deepEqual(first?.now?.at === "work" && first.now.decides.id, "danger");
  assert.equal(first?.insteadOf, null);
  const [without] = inside([routine("suspicion")], danger).steps;
  assert.deepEqual(without?.now?.at === "work" && without.now.decides.id, "suspicion");
  assert.equal(without?.insteadOf, "suspicion");
  const [none] = inside([routine("referral")], danger).steps;
  assert.deepEqual([none?.now, none?.insteadOf], [null, null]);
});

test("at night whom to call instead is said, and on a holiday that the hours may not hold", () => {
  const night = { ...met, now: moment("2026-11-25T22:00:00Z") };
  const [step] = inside([routine("suspicion")], night).steps;
  assert.deepEqual(step?.now?.at === "closed" && step.now.elseCall, "Operations, 02800");
  const days: readonly [string, boolean][] = [
    ["2026-12-25T11:00:00Z", true],
    ["2026-11-29T11:00:00Z", false],
    ["2026-05-16T22:30:00Z", false],
    ["2027-05-16T22:30:00Z", true],
  ];
  for (const [at, holiday] of days) {
    assert.equal(inside([], { ...met, now: moment(at) }).holiday, holiday, at);
  }
});

const fact = (
  factor: string,
  level: number | null = null,
  state: ObservedFact["state"] = "present",
): ObservedFact => ({ factor, state, level, scope: "all", how: "told", day: null, note: null });

test("facts lead to needs, the most pressing first; what is not known or not so leads nowhere", () => {
  const seen = [fact("pay.underpayment", 1), fact("power.physical_force_or_mistreatment", 2)];
  assert.deepEqual(needsOf(seen, false), [
    ...["danger", "health", "crime", "report-conditions", "pay", "advice"],
  ]);
  const nothing = ["report-conditions", "advice"];
  assert.deepEqual(needsOf([], false), nothing);
  assert.deepEqual(
    needsOf(seen, true),
    ["danger", "lawyer", "health", "crime", "report-conditions", "pay", "advice"],
    "whoever is to be sent out needs a lawyer before anything is reported",
  );
  assert.deepEqual(needsOf([], true), ["lawyer", ...nothing]);
  assert.deepEqual(needsOf([fact("pay.underpayment", null, "not_observed")], false), nothing);
  assert.deepEqual(
    needsOf([fact("pay.underpayment", 0)], false),
    nothing,
    "the mildest level is none",
  );
});

test("one source that says under 18 is enough, and not known is never no", () => {
  const yes = fact("sub.minor");
  const no = fact("sub.minor", null, "absent");
  assert.equal(ageIn([no, yes]), "yes");
  assert.equal(ageIn([no]), "no");
  assert.equal(ageIn([fact("sub.minor", null, "not_observed")]), "unknown");
});
