import { dayNumber, dayText } from "../time/calendar.ts";
import { catalogue } from "./catalogue.ts";
import { type DecisionTable, decisionTables } from "./decision-table.ts";
import { withDone } from "./done-in-time.ts";
import type { Picture } from "./picture.ts";
import { pictureOf } from "./picture-of.ts";
import {
  type Answer,
  type AnyCase,
  askLawyer,
  type Held,
  type NotHeld,
  type Question,
  type Right,
  type State,
  type Step,
  type Todo,
} from "./right.ts";
import type { Situation } from "./situation.ts";
import { allSaid, type Find, said, say } from "./words.ts";

const tables = decisionTables(catalogue);

export function rightsOf(situation: Situation): Answer {
  const picture = pictureOf(situation);
  const rights: Held[] = [];
  const notHeld: NotHeld[] = [];
  const asked = new Map<Question, string[]>();
  for (const table of tables) {
    const { section, title, toPerson } = table.right;
    const { id } = section;
    const found = beforeForce(table.right, picture) ?? caseOf(table, picture);
    const { gives } = found;
    if (gives === "no") {
      notHeld.push({ id, title, toPerson, section, because: allSaid(found.because, picture) });
    } else if (gives !== "silent") {
      rights.push(heldBy(table.right, found, gives, picture));
    }
    for (const question of askedOf(found, picture)) {
      const of = asked.get(question) ?? [];
      of.push(id);
      asked.set(question, of);
    }
  }
  const questions = [...asked].map(([question, of]) => ({ question, rights: of }));
  return { rights, notHeld, questions };
}

const askedOf = ({ ask = [] }: AnyCase, { notSo }: Picture): readonly Question[] =>
  notSo.length === 0 ? ask : ask.filter(({ id }) => !notSo.some((each) => each === id));

function caseOf({ right, facts, cases }: DecisionTable, picture: Picture): AnyCase {
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
  { section, title, toPerson, beforeLeaving = [] }: Right,
  it: AnyCase,
  state: State,
  picture: Picture,
): Held {
  const { from, until, counted, because, endsIf = [], each, todo = [], secure = [] } = it;
  const steps = todosOf(todo, picture);
  const held: Held = {
    id: section.id,
    title,
    toPerson,
    section,
    state,
    from: dayFound(from, picture),
    until: dayFound(until, picture),
    because: allSaid(because, picture),
    endsIf: allSaid(endsIf, picture),
    todo: withDone(each === undefined ? steps : [...each(picture), ...steps], picture, section.id),
    secure: todosOf(secure, picture),
    beforeLeaving: todosOf(beforeLeaving, picture),
  };
  return counted?.(picture) === true ? { ...held, counted: true } : held;
}

type AnyStep = Omit<Step, "by"> & Partial<Step>;

function todosOf(steps: readonly AnyStep[], picture: Picture): readonly Todo[] {
  const todos: Todo[] = [];
  for (const step of steps) {
    const { only } = step.what;
    if (only === null || only(picture)) {
      todos.push(todoOf(step, picture));
    }
  }
  return todos;
}

function todoOf(
  { what, by, named, who, first, late, over, atOnce }: AnyStep,
  picture: Picture,
): Todo {
  const todo: { -readonly [Key in keyof Todo]: Todo[Key] } = {
    what: said(what, picture),
    by: dayFound(by, picture),
    who,
  };
  if (named?.(picture) === true) {
    todo.named = true;
  }
  if (first !== undefined) {
    todo.first = first;
  }
  if (late !== undefined) {
    todo.late = late;
  }
  if (over !== undefined) {
    todo.over = over;
  }
  if (atOnce !== undefined) {
    todo.atOnce = { ...atOnce, since: dayFound(atOnce.since, picture) };
  }
  return todo;
}

function dayFound(find: Find | null | undefined, picture: Picture) {
  const day = find?.(picture) ?? Number.NaN;
  return Number.isNaN(day) ? null : dayText(day);
}

/** Null once it is, or where since when is not known. */
function beforeForce({ section, title }: Right, { asOf }: Picture): AnyCase | null {
  const { from } = section.inForce;
  if (from === null || asOf >= dayNumber(from)) {
    return null;
  }
  const because = say(
    "The rule that was read is in force from {0}; what held before was not read.",
    "Regelen som er lest, gjelder fra {0}; hva som gjaldt før, er ikke lest.",
    () => dayNumber(from),
  );
  const ask = askLawyer(
    `before-${section.id}`,
    `Which rule held on that day: ${title.en}?`,
    `Hvilken regel gjaldt den dagen: ${title.nb}?`,
  );
  return { when: {}, gives: "unsure", because: [because], ask: [ask] };
}
