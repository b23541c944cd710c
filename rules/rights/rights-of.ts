import { catalogue } from "./catalogue.ts";
import { type DecisionTable, decisionTables } from "./decision-table.ts";
import { withDone } from "./done-in-time.ts";
import type { Picture } from "./picture.ts";
import { pictureOf } from "./picture-of.ts";
import { dayFound, type ReadyCase } from "./ready-case.ts";
import type { Answer, Held, NotHeld, Question, State } from "./right.ts";
import type { Situation } from "./situation.ts";

const tables = decisionTables(catalogue);

export function rightsOf(situation: Situation): Answer {
  const picture = pictureOf(situation);
  const rights: Held[] = [];
  const notHeld: NotHeld[] = [];
  const asked = new Map<Question, string[]>();
  for (const table of tables) {
    const { section, title, toPerson } = table.right;
    const { id } = section;
    const found = picture.asOf < table.from ? table.before : caseOf(table, picture);
    const { gives } = found.it;
    if (gives === "no") {
      notHeld.push({ id, title, toPerson, section, because: found.because(picture) });
    } else if (gives !== "silent") {
      rights.push(heldBy(table, found, gives, picture));
    }
    for (const question of found.ask(picture)) {
      noteAsked(asked, question, id);
    }
  }
  const questions = [...asked].map(([question, of]) => ({ question, rights: of }));
  return { rights, notHeld, questions };
}

function noteAsked(asked: Map<Question, string[]>, question: Question, right: string): void {
  const of = asked.get(question);
  if (of === undefined) {
    asked.set(question, [right]);
  } else {
    of.push(right);
  }
}

function caseOf({ right, facts, cases }: DecisionTable, picture: Picture): ReadyCase {
  let place = 0;
  for (const { values, of } of facts) {
    const at = values.indexOf(of(picture));
    place = at < 0 ? Number.NaN : place * values.length + at;
  }
  const found = cases[place];
  if (found === undefined) {
    throw new Error(`a fact of ${right.section.id} has a value that is not among its values`);
  }
  return found;
}

function heldBy(
  { right: { section, title, toPerson }, beforeLeaving }: DecisionTable,
  { it, because, endsIf, todo, secure }: ReadyCase,
  state: State,
  picture: Picture,
): Held {
  const { from, until, counted, each } = it;
  const steps = todo(picture);
  const held: Held = {
    id: section.id,
    title: it.title ?? title,
    toPerson,
    section,
    state,
    from: dayFound(from, picture),
    until: dayFound(until, picture),
    because: because(picture),
    endsIf: endsIf(picture),
    todo: withDone(each === undefined ? steps : [...each(picture), ...steps], picture, section.id),
    secure: secure(picture),
    beforeLeaving: beforeLeaving(picture),
  };
  return counted?.(picture) === true ? { ...held, counted: true } : held;
}
