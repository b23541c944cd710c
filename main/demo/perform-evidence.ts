import { addItem, adding } from "../../api/evidence/add.ts";
import { bearItem, bearing } from "../../api/evidence/bear.ts";
import { addGap, missing } from "../../api/evidence/gap.ts";
import { addHours, addingHours } from "../../api/presence/add.ts";
import { addingLeg, addingPart, addLeg, addPart } from "../../api/travel/add.ts";
import { addDays, dayOf } from "../../domain/time/day.ts";
import { type Doing, type Perform, required, type StepOf } from "./doing.ts";
import type { Going } from "./timeline.ts";

const itemNamed = (going: Going, name: string): string =>
  required(going.things.get(`item ${name}`), `item ${name}`).thing;

const personsOf = (going: Going, names: readonly string[] = []): string[] =>
  names.map((name) => required(going.persons.get(name), name));

type Bears = NonNullable<StepOf<"item">["bears"]>[number];

async function bear(
  going: Going,
  item: string,
  { on, as, of }: Bears,
  { cell, who, house, deed }: Doing,
) {
  const said = bearing.shape.parse({
    ...{ on: on.map((each) => `element:${each}`), bears: as ?? "for" },
    persons: personsOf(going, of),
  });
  return await bearItem(cell, who, house.law, { ...said, caseId: going.caseId, item }, deed.at);
}

const item: Perform<"item"> = async (step, going, doing) => {
  const { cell, who, house, deed } = doing;
  const { name, what, kind, how, from = "", mayBeUsed = "", made, known = "yes" } = step;
  const [madeEarliest = null, madeLatest = null] = (made?.ago ?? []).map((days) =>
    addDays(dayOf(deed.at), -days),
  );
  const id = crypto.randomUUID();
  const request = adding.shape.parse({
    ...{ id, what, kind, how, from, mayBeUsed, madeEarliest, madeLatest },
    ...{ madeSaid: made?.said ?? "", restsOnKnown: known, who: step.who ?? "" },
    speaker: step.speaker === undefined ? null : personsOf(going, [step.speaker])[0],
    speakerIs: step.speakerIs ?? null,
    restsOnItems: (step.restsOn ?? []).map((each) => itemNamed(going, each)),
    restsOnWords: personsOf(going, step.wordsOf),
  });
  const added = await addItem(cell, who, house.law, { ...request, caseId: going.caseId }, deed.at);
  going.things.set(`item ${name}`, { thing: id, seen: 0 });
  for (const each of step.bears ?? []) {
    const said = await bear(going, id, each, doing);
    if (!said.ok) {
      return said;
    }
  }
  return added;
};

const hours: Perform<"hours"> = async (step, going, { cell, who, deed }) => {
  const lines = step.at.map(([ago, from, to]) => `${addDays(dayOf(deed.at), -ago)} ${from} ${to}`);
  const [person] = personsOf(going, [step.of]);
  const request = addingHours.shape.parse({
    ...{ person, item: itemNamed(going, step.item), says: step.says },
    ...{ slackMinutes: step.slack ?? 0, lines: lines.join("\n") },
  });
  return await addHours(cell, who, { ...request, caseId: going.caseId }, deed.at);
};

type LegPart = NonNullable<StepOf<"leg">["deeds"]>[number];

/** A pseudonym, a party by the name it had before, or a new one. */
function whoOf(going: Going, { who, firm }: LegPart): string {
  const known = going.persons.get(who) ?? going.things.get(`party ${who}`)?.thing;
  return who === "nobody" ? who : (known ?? (firm ? "new-firm" : "new-person"));
}

const leg: Perform<"leg"> = async (step, going, { cell, who, deed }) => {
  const { caseId } = going;
  const { way, from = "", to, ago } = step;
  const leftEarliest = ago === undefined ? null : addDays(dayOf(deed.at), -ago);
  const travellers = personsOf(going, step.of);
  const request = addingLeg.shape.parse({ way, from, to, travellers, leftEarliest });
  const added = await addLeg(cell, who, { ...request, caseId }, deed.at);
  for (const part of added.ok ? (step.deeds ?? []) : []) {
    const { did, amount = "", paidBack = "unknown" } = part;
    const said = addingPart.shape.parse({
      ...{ leg: added.ok ? added.value.id : "", did, amount, paidBack },
      ...{ who: whoOf(going, part), name: part.who, item: itemNamed(going, part.item) },
    });
    const kept = await addPart(cell, who, { ...said, caseId }, deed.at);
    if (!kept.ok) {
      return kept;
    }
    if (kept.value.party !== null) {
      going.things.set(`party ${part.who}`, { thing: kept.value.party, seen: 0 });
    }
  }
  return added;
};

export const evidencePerforms: {
  readonly [K in "item" | "gap" | "hours" | "leg"]: Perform<K>;
} = {
  ...{ item, hours, leg },
  gap: ({ what, askWhom, on, of, last, basis = "" }, going, { cell, who, house, deed }) => {
    const lastDay = last === undefined ? null : addDays(dayOf(deed.at), last.days);
    const request = missing.shape.parse({
      ...{ what, askWhom, on, basis, lastDay, why: last?.why ?? null, source: last?.source ?? "" },
      persons: personsOf(going, of),
    });
    return addGap(cell, who, house.law, { ...request, caseId: going.caseId }, deed.at);
  },
};
