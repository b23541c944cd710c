import { type Day, day } from "../../domain/time/day.ts";
import {
  type Details,
  type DoneInTime,
  details,
  detailsOf,
  type EventType,
  eventTypes,
  type Happened,
  type Person,
  type Situation,
} from "./situation.ts";

const ages: Readonly<Record<string, Person["underEighteen"]>> = {
  "a child": "yes",
  "an adult": "no",
  "of unknown age": "unknown",
};
const personWords: Readonly<Record<string, Partial<Person>>> = {
  EEA: { origin: "EEA" },
  "third-country": { origin: "third-country" },
};

/**
 * Short words: "third-country, police-report 257 2026-03-01, limited-permit-granted 2026-03-02 to 2026-08-01, done joint-liability
 * 2026-08-15 on 2026-08-01". What is not said is not known.
 */
export function exampleOf(text: string, asOf: string): Situation {
  const parts = text.split(", ").filter((part) => part !== "nothing");
  const about = parts.filter((part) => personIn(part) !== undefined);
  const person: Person = Object.assign(
    { underEighteen: "unknown", origin: "unknown" },
    ...about.map(personIn),
  );
  const done = parts.filter((part) => part.startsWith("done "));
  const events = parts.filter((part) => !(about.includes(part) || done.includes(part)));
  return { events: events.map(happened), person, asOf: day(asOf), met: done.map(met) };
}

/** "a child as of 2026-03-01" was answered on that day. */
function personIn(part: string): Partial<Person> | undefined {
  const [, words = "", on] = /^(.+?)(?: as of (\S+))?$/.exec(part) ?? [];
  const underEighteen = ages[words];
  if (underEighteen === undefined) {
    return personWords[part];
  }
  return { underEighteen, ...(on === undefined ? {} : { ageAnswered: day(on) }) };
}

const isEventType = (text: string): text is EventType =>
  (eventTypes as readonly string[]).includes(text);

function met(text: string): DoneInTime {
  const [, right = "", due, on] = /^done (\S+) (\S+) on (\S+)$/.exec(text) ?? [];
  if (due === undefined || on === undefined) {
    throw new RangeError(`not something that was done: ${text}`);
  }
  return { right, due: day(due), on: day(on) };
}

function happened(text: string): Happened {
  const [, type = "", words = "", on = "", to, award] =
    /^([a-z-]+)((?: \S+)*?) (\d{4}-\d{2}-\d{2})(?: to (\S+))?(?: awarded (\S+))?$/.exec(text) ?? [];
  if (!isEventType(type)) {
    throw new RangeError(`not something that happens: ${text}`);
  }
  const until: Day | null = to === undefined ? null : day(to);
  const said = `${words} ${award ?? ""}`.split(" ").filter((word) => word !== "");
  const asked = detailsOf(type).flatMap((name) => {
    const values: readonly string[] = details[name].values;
    const value = values.find((each) => said.includes(each));
    return value === undefined ? [] : [[name, value]];
  });
  const known: Details = Object.fromEntries(asked);
  const taken: readonly string[] = Object.values(known);
  const [provision = null] = said.filter((word) => !taken.includes(word));
  return { type, day: day(on), provision, until, ...known };
}

/** A line each, its cells parted by |. */
export const tableOf = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
