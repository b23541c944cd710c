import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dayNumber, dayText } from "../../domain/time/calendar.ts";
import { addDays, addMonths, type Day } from "../../domain/time/day.ts";
import { anyDetails } from "../../test/factories/any-details.ts";
import { catalogue } from "./catalogue.ts";
import { namingLastDay } from "./life-note.ts";
import type { Answer, Held, State } from "./right.ts";
import { rightsOf } from "./rights-of.ts";
import {
  detailsIn,
  detailsOf,
  type EventType,
  eventTypes,
  type Happened,
  type Person,
  type Situation,
} from "./situation.ts";
import { stateIn, whatIf, withEvents } from "./what-if.ts";

// Every rule that was read is in force, and pay is for work under them.
const firstDay = dayNumber("2024-08-01");
const anyDay = fc.nat(1600).map((after) => dayText(firstDay + after));
const provisions = ["257", "258", "259", "108a", "395", "19-1", "291"] as const;
const anyProvision = fc.constantFrom(null, ...provisions);
const withProvision: readonly EventType[] = [
  "police-report",
  "charged",
  "case-dropped",
  "judgment-final",
];

const eventOf = (types: readonly EventType[]) =>
  fc
    .record({
      type: fc.constantFrom(...types),
      day: anyDay,
      provision: anyProvision,
      length: fc.option(fc.nat(400)),
      ...anyDetails,
    })
    .map(({ type, day, provision, length, ...drawn }): Happened => {
      const asked = Object.fromEntries(detailsOf(type).map((name) => [name, drawn[name]]));
      // Settled pay was due before; the rest runs from its date.
      const after = type === "wages-settled" || type === "wage-paid" ? -(length ?? 0) : length;
      const until = namingLastDay.includes(type) && after !== null ? addDays(day, after) : null;
      const under = withProvision.includes(type) ? provision : null;
      return { type, day, provision: under, until, ...detailsIn(asked) };
    });
const anyEvent = eventOf(eventTypes);
const anyPerson: fc.Arbitrary<Person> = fc.record(
  {
    underEighteen: fc.constantFrom("yes", "no", "unknown"),
    ageAnswered: anyDay,
    origin: fc.constantFrom("EEA", "third-country", "unknown"),
  },
  { requiredKeys: ["underEighteen", "origin"] },
);
const anySituation: fc.Arbitrary<Situation> = fc.record({
  events: fc.array(anyEvent, { maxLength: 9 }),
  person: anyPerson,
  asOf: anyDay,
});

const held = (answer: Answer, id: string): Held | undefined =>
  answer.rights.find((each) => each.id === id);
const isAlive = (each: Held | undefined) => each !== undefined && each.state !== "ended";
const told = (answer: Answer, id: string) =>
  held(answer, id) ?? answer.notHeld.find((each) => each.id === id) ?? null;

test("the order in which it is told does not matter", () => {
  fc.assert(
    fc.property(anySituation, fc.infiniteStream(fc.nat()), (situation, keys) => {
      const keyed = situation.events.map((event) => ({ event, key: keys.next().value ?? 0 }));
      const events = keyed.toSorted((a, b) => a.key - b.key).map(({ event }) => event);
      assert.deepEqual(rightsOf({ ...situation, events }), rightsOf(situation));
    }),
  );
});

test("what is told twice says no more", () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const events = [...situation.events, ...situation.events];
      assert.deepEqual(rightsOf({ ...situation, events }), rightsOf(situation));
    }),
  );
});

test("what if nothing happens: the same line", () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const { asOf, before, after, changes } = whatIf(situation, []);
      assert.equal(asOf, situation.asOf);
      assert.deepEqual(after, before);
      assert.deepEqual(before, rightsOf(situation));
      assert.ok(changes.every(({ kind, secure }) => kind === "stays" && secure.length === 0));
    }),
  );
});

test("what if: both lines are drawn on one day, and every right of either is on one of them", () => {
  fc.assert(
    fc.property(anySituation, fc.array(anyEvent, { maxLength: 3 }), (situation, extra) => {
      const { asOf, before, after, changes } = whatIf(situation, extra);
      assert.deepEqual(after, rightsOf(withEvents(situation, extra)));
      assert.ok(extra.every(({ day }) => day <= asOf));
      const ids = new Set([...before.rights, ...after.rights].map(({ id }) => id));
      assert.deepEqual(changes.map(({ id }) => id).toSorted(), [...ids].toSorted());
      for (const { kind, before: was, after: is } of changes) {
        assert.equal(kind === "falls-away", isAlive(was ?? undefined) && !isAlive(is ?? undefined));
      }
    }),
  );
});

/** Alive only while one of these is. */
const hangsOn: readonly (readonly [string, readonly string[]])[] = [
  ["wage-guarantee", ["wage-claim"]],
  ["joint-liability", ["wage-claim"]],
  ["police-information", ["counsel"]],
];
/** With pay settled and its claim over, only holiday pay carries the rest. */
const basesIn = (answer: Answer, on: readonly string[]): readonly (Held | undefined)[] =>
  on.map((base) => {
    const isSettled = base === "wage-claim" && stateIn(answer, base) === "ended";
    return held(answer, isSettled ? "holiday-pay" : base);
  });

test("a right never outlives what it hangs on", () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const answer = rightsOf(situation);
      for (const [id, on] of hangsOn) {
        const right = held(answer, id);
        const bases = basesIn(answer, on);
        assert.ok(!isAlive(right) || bases.some(isAlive), `${id} outlives ${on.join()}`);
        const days = bases.map((base) => base?.until ?? "9999-12-31").toSorted();
        assert.ok((right?.until ?? "") <= (days.at(-1) ?? ""), `${id} is longer than ${on.join()}`);
      }
    }),
    { numRuns: 1000 },
  );
});

test("what a permit gives holds while one may run and no longer; then it is not known, since another stay may give the same", () => {
  const over: Record<string, number> = {};
  fc.assert(
    fc.property(anySituation, (situation) => {
      const answer = rightsOf(situation);
      const bases = ["reflection-permit", "limited-permit"].map((base) => held(answer, base));
      const longest =
        bases
          .map((base) => base?.until ?? "9999-12-31")
          .toSorted()
          .at(-1) ?? "";
      for (const id of ["social-services", "full-health-care"]) {
        const right = held(answer, id);
        assert.ok(right?.state !== "holds" || bases.some(isAlive), `${id} outlives its permit`);
        assert.ok((right?.until ?? "") <= longest, `${id} is longer than its permit`);
        assert.ok(isAlive(right) || isGone(situation), `${id} is over, and nothing says so`);
        over[id] = (over[id] ?? 0) + Number(right?.state === "unsure" && !bases.some(isAlive));
      }
    }),
    { numRuns: 1000 },
  );
  assert.ok(
    Object.values(over).every((count) => count > 0),
    "permits ran out, or this means little",
  );
});

/** By its rule's words; one who left and is not known to be back is not here. */
const hangsOnBeingHere = ["emergency-social-help", "health-care"] as const;
const showsHere: readonly EventType[] = [
  "found",
  "reflection-permit-applied",
  "reflection-permit-granted",
  "limited-permit-granted",
];

/** From the events themselves, not the picture. */
function isGone({ events, asOf }: Situation): boolean {
  const past = events.filter(({ day }) => day <= asOf);
  const left = past.flatMap(({ type, day }) => (type === "left-country" ? [day] : []));
  const last = left.toSorted().at(-1);
  return (
    last !== undefined &&
    !past.some(
      ({ type, day }) =>
        (type === "entered-country" && day >= last) || (showsHere.includes(type) && day > last),
    )
  );
}

test("a right never outlives being in Norway where it hangs on that, and is there again for whoever comes back", () => {
  let gone = 0;
  for (const id of hangsOnBeingHere) {
    const right = catalogue.find(({ section }) => section.id === id);
    assert.match(right?.hangsOn.en ?? "", /^Being in Norway/, id);
  }
  fc.assert(
    fc.property(anySituation, anyDay, (situation, day) => {
      const leaving: Happened = {
        type: "left-country",
        day,
        provision: null,
        until: null,
      };
      const left = { ...situation, events: [...situation.events, leaving] };
      const answer = rightsOf(left);
      gone += Number(isGone(left));
      for (const id of hangsOnBeingHere) {
        assert.equal(isAlive(held(answer, id)), !isGone(left), `${id} and ${day}`);
      }
      const permit = stateIn(answer, "reflection-permit");
      assert.ok(!isGone(left) || ["ended", "unsure", "not-held"].includes(permit), permit);
      const wasGranted = left.events.some(({ type }) => type === "reflection-permit-granted");
      assert.ok(permit !== "ended" || wasGranted, "what never was has not ended");
      const back: Happened = { ...leaving, type: "entered-country", day: left.asOf };
      const again = rightsOf({ ...left, events: [...left.events, back] });
      assert.ok(hangsOnBeingHere.every((id) => isAlive(held(again, id))));
    }),
    { numRuns: 1000 },
  );
  assert.ok(gone > 100, `${gone} were gone, or this means nothing`);
});

test("what holds or may be held has not passed its last day", () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      for (const { id, state, until, from } of rightsOf(situation).rights) {
        const isOver = until !== null && until < situation.asOf;
        assert.ok(!isOver || state === "ended", `${id} is ${state} after ${until}`);
        assert.ok(until === null || from === null || from <= until, id);
      }
    }),
    { numRuns: 1000 },
  );
});

/** Weekdays and Easter repeat, from 2015 to 2049; after 400 years Easter differs. */
const calendarAgain = 16 * 146_097;

function moved(situation: Situation, days: number): Situation {
  const at = (day: Day | null) => (day === null ? null : addDays(day, days));
  const { ageAnswered, ...person } = situation.person;
  return {
    ...situation,
    person:
      ageAnswered === undefined ? person : { ...person, ageAnswered: addDays(ageAnswered, days) },
    events: situation.events.map((event) => ({
      ...event,
      day: addDays(event.day, days),
      until: at(event.until),
    })),
    asOf: addDays(situation.asOf, days),
  };
}

/** By right, with what is said on them. */
function daysOf({ rights, notHeld, questions }: Answer, move: (day: Day) => Day) {
  const at = (day: Day | null) => (day === null ? null : move(day));
  return {
    rights: rights.map(({ id, state, from, until, because, endsIf, todo }) => ({
      id,
      state,
      from: at(from),
      until: at(until),
      said: [...because, ...endsIf, ...todo.map(({ what }) => what)].map(({ words, days }) => ({
        words,
        days: days.map(move),
      })),
      by: todo.map(({ by }) => at(by)),
    })),
    notHeld: notHeld.map(({ id }) => id),
    questions: questions.map(({ question }) => question.id),
  };
}

test("moved by as many years as the calendar and Easter repeat in, every day of an answer moves as much", () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const later = rightsOf(moved(situation, calendarAgain));
      assert.deepEqual(
        daysOf(later, (day) => day),
        daysOf(rightsOf(situation), (day) => addDays(day, calendarAgain)),
      );
    }),
  );
});

/**
 * Right, event, months and the state after. Pay may have a year more, drops an appeal, those above owe holiday pay
 * later.
 */
const periods: readonly (readonly [string, EventType, number, State, State])[] = [
  ["reflection-permit", "reflection-permit-granted", 6, "holds", "ended"],
  ["limited-permit", "limited-permit-granted", 12, "unsure", "ended"],
  ["wage-claim", "wage-due", 36, "holds", "unsure"],
  ["joint-liability", "wage-due", 3, "may", "ended"],
  ["state-compensation", "case-dropped", 12, "may", "unsure"],
  ["state-compensation", "judgment-final", 12, "unsure", "ended"],
];

test("moved by any number of days, a deadline is the same months from where its event now is", () => {
  const person = { underEighteen: "unknown", origin: "unknown" } as const;
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: -300, max: 3000 }),
      fc.constantFrom(...periods),
      (from, by, [id, type, months, state, after]) => {
        const day = addDays(from, by);
        fc.pre(day >= "2023-01-01");
        const report: Happened = {
          type: "police-report",
          day,
          provision: "257",
          until: null,
        };
        const event: Happened = { type, day, provision: null, until: null };
        const ended: Happened = { ...event, type: "work-ended" };
        const events = [report, event, ended];
        const right = held(rightsOf({ events, person, asOf: day }), id);
        assert.equal(right?.until, addMonths(day, months));
        const last = right?.until as Day;
        const on = (asOf: Day) => held(rightsOf({ events, person, asOf }), id)?.state;
        assert.equal(on(last), state);
        assert.equal(on(addDays(last, 1)), after);
      },
    ),
  );
});

const permits: readonly EventType[] = [
  "reflection-permit-granted",
  "limited-permit-granted",
  "permit-revoked",
  "left-country",
];
const theCase: readonly EventType[] = [
  "police-report",
  "charged",
  "case-dropped",
  "judgment-final",
];
const stops: readonly EventType[] = [
  "conciliation-complaint",
  "writ",
  "criminal-case-claim",
  "acknowledgement",
  "wage-judgment",
];
/** What tells where somebody is. */
const stays: readonly EventType[] = ["left-country", "entered-country", ...showsHere];
const ofDismissal: readonly EventType[] = [
  "dismissed",
  "dismissal-withdrawn",
  "negotiated",
  "unable-to-work",
];

/** Nothing else may affect it. */
const looksAt: Readonly<Record<string, readonly EventType[]>> = {
  "reflection-permit": ["permit-revoked", "expulsion-decided", ...stays],
  "limited-permit": [...permits, "expulsion-decided", ...theCase, ...stays],
  "work-in-reflection": [
    ...permits,
    ...(["reflection-permit-applied", "expulsion-decided"] as const),
    ...stays,
  ],
  "child-permit": [...permits, "expulsion-decided", ...stays],
  "witness-permit": [
    ...(["testified", "protection-applied", "expulsion-decided"] as const),
    ...theCase,
    ...stays,
  ],
  asylum: ["protection-applied", "permit-refused", "expulsion-decided", ...stays],
  "humanitarian-permit": [],
  "permanent-residence": ["expulsion-decided", ...stays],
  "eea-residence": ["expulsion-decided", ...stays],
  "expulsion-appeal": ["expulsion-decided"],
  "immigration-appeal": ["permit-refused", "permit-revoked"],
  "postponed-effect": ["expulsion-decided", "permit-refused", "permit-revoked", "told-to-leave"],
  "free-legal-advice": ["found", "reflection-permit-applied", ...permits, ...theCase],
  counsel: ["reflection-permit-granted", "permit-revoked", "left-country", ...theCase],
  "drop-appeal": ["case-dropped", "charged", "judgment-final"],
  "police-information": [
    ...(["reflection-permit-applied", "reflection-permit-granted", "testified"] as const),
    ...theCase,
  ],
  "case-papers": [
    ...(["expulsion-decided", "permit-revoked", "permit-refused"] as const),
    ...(["social-refused", "health-refused", "benefit-refused", ...theCase] as const),
  ],
  "restraining-order": [
    ...(["threatened", "restraining-order-granted", "restraining-order-refused"] as const),
  ],
  "state-compensation": theCase,
  "compensation-from-offender": ["harm-known", ...theCase],
  "non-punishment": [],
  "social-services": [...permits, "expulsion-decided", "protection-applied", ...stays],
  "emergency-social-help": [...permits, "expulsion-decided", ...stays],
  "social-appeal": ["social-refused"],
  "health-care": ["turns-eighteen", ...stays],
  "full-health-care": [...permits, ...stays],
  "health-appeal": ["health-refused"],
  "child-protection": ["turns-eighteen", ...stays],
  "crisis-shelter": ["threatened", ...stays],
  schooling: ["turns-eighteen", "school-child-came", ...stays],
  interpreter: stays,
  "own-data": ["data-asked", "work-began", "work-ended", "wage-due"],
  "source-protection": ["work-ended", ...stays],
  "written-contract": ["work-began", "wage-due", "work-ended", ...stays],
  "wage-claim": ["wage-due", "wages-settled", "wage-paid", ...theCase, ...stops],
  "holiday-pay": ["wage-due", "wages-settled", "wage-paid", "work-ended", ...theCase, ...stops],
  "wage-guarantee": [
    "wage-due",
    "wages-settled",
    "wage-paid",
    "work-ended",
    "bankruptcy",
    ...theCase,
    ...stops,
  ],
  "joint-liability": ["wage-due", "wages-settled", "wage-paid", "work-ended", "bankruptcy"],
  "illegal-deductions": ["deduction"],
  "legal-aid-wages": ["wage-due", "wages-settled", "wage-paid", ...ofDismissal],
  "sick-pay": ["unable-to-work", "work-began"],
  "occupational-injury": ["work-accident"],
  housing: ["notice-to-leave", "work-ended"],
  "identity-papers": ["papers-kept", "papers-returned"],
  "dismissal-negotiation": ofDismissal,
  "dismissal-lawsuit": ofDismissal,
  "stay-in-job": [...ofDismissal, "shut-out"],
  "sick-dismissal": [...ofDismissal, "bankruptcy"],
  retaliation: ["told-employer", "told-authority", "told-public", "treated-worse", ...ofDismissal],
  "tax-mistakes": ["tax-return-due", "deduction"],
  "tax-appeal": ["tax-decided"],
  "benefit-appeal": ["benefit-refused"],
};

test("an unrelated event changes nothing", () => {
  assert.deepEqual(
    Object.keys(looksAt),
    catalogue.map(({ section }) => section.id),
  );
  fc.assert(
    fc.property(anySituation, anyEvent, (situation, extra) => {
      const before = rightsOf(situation);
      const after = rightsOf({ ...situation, events: [...situation.events, extra] });
      for (const [id, types] of Object.entries(looksAt)) {
        if (!types.includes(extra.type)) {
          assert.deepEqual(told(after, id), told(before, id), `${extra.type} moved ${id}`);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test("what has not happened by the day changes nothing, but what is sure to come: a birthday, a due day", () => {
  fc.assert(
    fc.property(
      anySituation,
      anyEvent,
      fc.integer({ min: 1, max: 900 }),
      (situation, extra, after) => {
        fc.pre(!["turns-eighteen", "wage-due"].includes(extra.type));
        const later = { ...extra, day: addDays(situation.asOf, after) };
        const events = [...situation.events, later];
        assert.deepEqual(rightsOf({ ...situation, events }), rightsOf(situation));
      },
    ),
  );
});

const isClose = ({ type }: Happened) => type === "case-dropped" || type === "judgment-final";
const isStep = ({ type }: Happened) => type === "police-report" || type === "charged";

/** By its provision, an unnamed decision, or what replaced it. */
function mayBeOver(step: Happened, day: Day, { events }: Situation): boolean {
  const isReplaced = events.some(({ type, day: on }) => type === "charged" && on >= step.day);
  return events.some(
    (close) =>
      isClose(close) &&
      close.day >= step.day &&
      close.day < day &&
      (close.provision === null || close.provision === step.provision || isReplaced),
  );
}

/** A named provision was reported or charged by then, where it could be. */
function closesSomething(filled: Situation, before: Situation): boolean {
  return filled.events.every((close) => {
    const by = (happened: Happened) => isStep(happened) && happened.day <= close.day;
    const couldBe = before.events.some((step) => by(step) && step.provision === null);
    const is = filled.events.some(
      (step) =>
        by(step) && step.provision === close.provision && !mayBeOver(step, close.day, filled),
    );
    return !isClose(close) || close.provision === null || is || !couldBe;
  });
}

/** Every way to fill unknown facts; decisions tell their subject. */
function filledIn(situation: Situation): readonly Situation[] {
  const ages =
    situation.person.underEighteen === "unknown"
      ? (["yes", "no"] as const)
      : [situation.person.underEighteen];
  const origins =
    situation.person.origin === "unknown"
      ? (["EEA", "third-country"] as const)
      : [situation.person.origin];
  return ages
    .flatMap((underEighteen) =>
      origins.flatMap((origin) =>
        provisions.map((provision) => ({
          ...situation,
          person: { underEighteen, origin },
          events: situation.events.map((event) =>
            isStep(event) && event.provision === null ? { ...event, provision } : event,
          ),
        })),
      ),
    )
    .filter((filled) => closesSomething(filled, situation));
}

/** Mostly a case, known and unknown. */
const anyCase: fc.Arbitrary<Situation> = fc.record({
  events: fc.array(eventOf([...theCase, ...theCase, "testified", "found"]), { maxLength: 6 }),
  person: anyPerson,
  asOf: anyDay,
});

test("what is not known never becomes a no: a right that one answer would leave open is not closed", () => {
  let named = 0;
  fc.assert(
    fc.property(fc.oneof(anySituation, anyCase), (situation) => {
      const answer = rightsOf(situation);
      const answers = filledIn(situation).map(rightsOf);
      named += Number(situation.events.some((event) => isClose(event) && event.provision !== null));
      for (const { section } of catalogue) {
        const state = stateIn(answer, section.id);
        if (state === "not-held" || state === "ended") {
          const open = answers.find((each) => isAlive(held(each, section.id)));
          assert.equal(open, undefined, `${section.id} is ${state}, and would be open`);
        }
      }
    }),
    { numRuns: 3000 },
  );
  assert.ok(named > 200, `${named} decisions named a provision, or this means little`);
});

test("a decision that names what the case goes under closes it as one that names nothing does", () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom("case-dropped", "judgment-final"), (situation, type) => {
      const opened = situation.events.filter(isStep);
      const last = opened.filter(({ type: each }) => each === "charged").at(-1);
      fc.pre(last !== undefined);
      const charged = { ...last, day: "2029-01-01" as Day };
      const close = { ...charged, type, day: "2029-02-01" as Day };
      const answers = [charged.provision, null].map((provision) => {
        const events = [...situation.events, charged, { ...close, provision }];
        return rightsOf({ ...situation, events, asOf: "2029-03-01" as Day });
      });
      assert.deepEqual(answers[0], answers[1]);
    }),
  );
});

test("what is not known of compensation because the case changed is no better known by its being closed", () => {
  let seen = 0;
  fc.assert(
    fc.property(anyCase, anyProvision, (some, provision) => {
      const day = dayText(firstDay);
      const report: Happened = {
        type: "police-report",
        day,
        provision: "257",
        until: null,
      };
      const situation = { ...some, events: [report, ...some.events] };
      const before = rightsOf(situation);
      const isAsked = ({ question, rights }: Answer["questions"][number]) =>
        question.id === "compensation-relabelled" && rights.includes("state-compensation");
      const isOpen = held(before, "state-compensation")?.until === null;
      // Past its date no decision can shorten it.
      const isLate = before.questions.some(({ question }) => question.id === "compensation-late");
      if (!(before.questions.some(isAsked) && isOpen) || isLate) {
        return;
      }
      seen += 1;
      const close: Happened = {
        type: "case-dropped",
        day: situation.asOf,
        provision,
        until: null,
      };
      const after = rightsOf({ ...situation, events: [...situation.events, close] });
      assert.equal(stateIn(after, "state-compensation"), "unsure");
      const first = ({ todo }: Held) => todo.flatMap(({ by }) => by ?? []).toSorted()[0] ?? "";
      const [was, is] = [before, after].map((each) => held(each, "state-compensation"));
      assert.ok(was !== undefined && is !== undefined && first(is) <= first(was));
    }),
    { numRuns: 2000 },
  );
  assert.ok(seen > 100, `${seen} were seen, or this means little`);
});

const whichTime = ["compensation-awarded", "compensation-not-awarded"];

test("compensation is over only after a final judgment with nothing dropped; whatever else was asked before is asked still, and whether a late application can be heard", () => {
  let [late, over] = [0, 0];
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 1, max: 400 }), (some, more) => {
      const past = some.events.filter(({ day }) => day <= some.asOf);
      const on = (asOf: Day) => rightsOf({ ...some, events: past, asOf });
      const last = held(on(some.asOf), "state-compensation")?.until ?? null;
      fc.pre(last !== null && last >= some.asOf);
      const [before, after] = [on(last), on(addDays(last, more))];
      const [still, then] = [before, after].map(({ questions }) =>
        questions.flatMap(({ question, rights }) =>
          rights.includes("state-compensation") ? [question.id] : [],
        ),
      );
      const isOver = stateIn(after, "state-compensation") === "ended";
      const isDropped = past.some(({ type }) => type === "case-dropped");
      // Which of the two times ran no longer matters once both are over.
      const open = still?.filter((id) => !whichTime.includes(id));
      assert.ok(isOver ? !isDropped && open?.length === 0 : then?.includes("compensation-late"));
      assert.ok(open?.every((id) => then?.includes(id)));
      late += Number(!isOver);
      over += Number(isOver);
    }),
    { numRuns: 2000 },
  );
  assert.ok(late > 100 && over > 0, `${late} and ${over} were seen, or this means little`);
});

test("whatever is unsure for want of a fact is asked about", () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const { rights, questions } = rightsOf(situation);
      const asked = new Set(questions.flatMap((question) => question.rights));
      for (const { id, state } of rights) {
        assert.ok(state !== "unsure" || asked.has(id), `${id} is unsure and nothing is asked`);
      }
    }),
  );
});
