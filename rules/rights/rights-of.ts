import { dayNumber, dayText } from "../../domain/time/calendar.ts";
import { catalogue } from "./catalogue.ts";
import { withDone } from "./done-in-time.ts";
import type { Picture } from "./picture.ts";
import { pictureOf } from "./picture-of.ts";
import {
  type Answer,
  type AnyCase,
  askLawyer,
  type Fact,
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

function askedOf({ ask = [] }: AnyCase, picture: Picture): readonly Question[] {
  const { notSo } = picture;
  const isAll = notSo.length === 0 && ask.every(({ only }) => only === undefined);
  return isAll
    ? ask
    : ask.filter(({ id, only }) => !notSo.some((each) => each === id) && (only?.(picture) ?? true));
}

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
    title: it.title ?? title,
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

interface DecisionTable {
  readonly right: Right;
  readonly facts: readonly Fact[];
  readonly cases: readonly AnyCase[];
}

/** Throws where cases conflict or leave a gap, one can never apply, or an id is used twice. */
export function decisionTables(rights: readonly Right[]): readonly DecisionTable[] {
  const ids = rights.map(({ section }) => section.id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) {
    throw new Error(`two rights are called ${twice}`);
  }
  const questions = new Map<string, Question>();
  for (const question of rights.flatMap(({ cases }) => cases.flatMap(({ ask }) => ask ?? []))) {
    if ((questions.get(question.id) ?? question) !== question) {
      throw new Error(`two questions are called ${question.id}`);
    }
    questions.set(question.id, question);
  }
  return rights.map(decisionTable);
}

function decisionTable(right: Right): DecisionTable {
  const { section, on, cases } = right;
  const facts = Object.entries(on);
  const count = facts.reduce((product, [, { values }]) => product * values.length, 1);
  const chosen = new Array<AnyCase | undefined>(count).fill(undefined);
  const where = (place: number) => `${section.id} with ${JSON.stringify(valuesAt(place, facts))}`;
  cases.forEach((each, at) => {
    const places = placesOf(each.when, facts);
    const taken = places.find((place) => chosen[place] !== undefined);
    if (taken !== undefined) {
      const fitting = cases.filter(({ when }) => placesOf(when, facts).includes(taken));
      throw new Error(`${fitting.length} cases conflict: ${where(taken)}`);
    }
    if (places.length === 0) {
      throw new Error(`case ${at} never applies: ${section.id}`);
    }
    for (const place of places) {
      chosen[place] = each;
    }
  });
  return {
    right,
    facts: facts.map(([, fact]) => fact),
    cases: chosen.map((only, place) => {
      if (only === undefined) {
        throw new Error(`no case applies: ${where(place)}`);
      }
      return only;
    }),
  };
}

type Facts = readonly (readonly [string, Fact])[];

/** The last fact changes first. Nowhere where it names another fact. */
function placesOf(when: AnyCase["when"], facts: Facts): readonly number[] {
  const isLookedAt = (name: string) => facts.some(([fact]) => fact === name);
  let places: readonly number[] = Object.keys(when).every(isLookedAt) ? [0] : [];
  for (const [name, { values }] of facts) {
    const wanted = when[name];
    const fits = (value: string) =>
      wanted === undefined || wanted === value || (Array.isArray(wanted) && wanted.includes(value));
    const fitting = values.flatMap((value, at) => (fits(value) ? [at] : []));
    places = places.flatMap((place) => fitting.map((at) => place * values.length + at));
  }
  return places;
}

function valuesAt(place: number, facts: Facts): Readonly<Record<string, string | undefined>> {
  let left = place;
  const found = facts.toReversed().map(([name, { values }]) => {
    const value = values[left % values.length];
    left = Math.floor(left / values.length);
    return [name, value] as const;
  });
  return Object.fromEntries(found.toReversed());
}
