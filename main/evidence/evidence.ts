import { z } from "zod";
import {
  type Item,
  itemKinds,
  problemIn as itemsProblem,
  sourceKnown,
  speakers,
} from "../../domain/evidence/item.ts";
import { type Bearing, matrixOf, type Row } from "../../domain/evidence/matrix.ts";
import { coverOf } from "../../domain/provision/period.ts";
import type { Element, Provision } from "../../domain/provision/provision.ts";
import { day, isDay } from "../../domain/time/day.ts";
import { loadLaw } from "../../law/law.ts";
import { oneOf, problemIn, strangeIn } from "../commands/place.ts";
import { askedOf, ownTerminal, type Terminal } from "../commands/terminal.ts";
import { rowsText } from "./rows-text.ts";

const text = z.string({ error: "must be text" }).min(1, "must not be empty");
const list = <Entry extends z.ZodType>(entry: Entry, what: string) =>
  z.array(entry, { error: `must be a list of ${what}; write [] for none` });

const sourceInFile = text.transform((source) =>
  source.startsWith("wordOf:") ? { wordOf: source.slice("wordOf:".length) } : { item: source },
);

const fileShape = z.object({
  provision: text,
  day: z
    .string({ error: "must be a day" })
    .refine(isDay, "is no day of the calendar. Write it as 2026-05-04")
    .transform(day),
  persons: list(
    z.object({
      id: text,
      underEighteen: oneOf("yes", "no", "maybe", "unknown").default("unknown"),
    }),
    "persons",
  ),
  items: list(
    z.object({
      id: text,
      kind: oneOf(...itemKinds),
      speaker: text.nullable().default(null),
      speakerIs: oneOf(...speakers)
        .nullable()
        .default(null),
      restsOn: list(sourceInFile, "items and words").default([]),
      restsOnKnown: oneOf(...sourceKnown).default("unknown"),
    }),
    "items",
  ),
  bearings: list(
    z.object({
      item: text,
      element: text,
      bears: oneOf("for", "against", "explains"),
      of: z.union([z.literal("all"), z.array(text)], {
        error: 'must be "all" or a list of persons',
      }),
    }),
    "bearings",
  ),
});

type InFile = z.infer<typeof fileShape>;

/** `lenke evidence FILE|- [--json]`: exit code 0 done, 2 wrong input, with one line of place and remedy. */
export async function evidenceCommand(
  args: readonly string[],
  terminal: Terminal = ownTerminal(),
): Promise<number> {
  const refuse = (problem: string): number => {
    terminal.complain(`lenke evidence: ${problem}`);
    return 2;
  };
  const asked = await askedOf("evidence", args, terminal);
  if (!asked.ok) {
    return refuse(asked.problem);
  }
  const read = fileShape.safeParse(asked.document);
  if (!read.success) {
    return refuse(problemIn(asked.document, read.error));
  }
  const provision = loadLaw().provisions.find(({ id }) => id === read.data.provision);
  if (provision === undefined) {
    return refuse("provision: is no provision of law/provisions.");
  }
  const elements = elementsOn(provision, read.data.day);
  const wrong = problemOf(read.data, elements);
  if (wrong !== null) {
    return refuse(wrong);
  }
  for (const name of strangeIn(asked.document, fileShape)) {
    terminal.complain(`lenke evidence: ${name} has no meaning here and was left out.`);
  }
  const rows = matrixOf({ ...read.data, elements });
  terminal.print(
    asked.asJson ? `${JSON.stringify({ rows }, null, 2)}\n` : said(rows, elements, terminal),
  );
  return 0;
}

const said = (rows: readonly Row[], elements: readonly Element[], { language }: Terminal) =>
  rowsText(rows, new Map(elements.map(({ id, text: words }) => [id, words[language]])), language);

/** Those in force on the day of the acts. */
function elementsOn({ elements }: Provision, on: InFile["day"]): readonly Element[] {
  return elements.filter(({ inForce }) => coverOf(inForce, { from: on, to: on }) !== "none");
}

/** What the shape cannot say; null when nothing is wrong. */
function problemOf(
  { persons, items, bearings }: InFile,
  elements: readonly Element[],
): string | null {
  const ids = persons.map(({ id }) => id);
  const twice = ids.find((id, place) => ids.indexOf(id) !== place);
  if (twice !== undefined) {
    return `persons: has ${JSON.stringify(twice)} twice. Give each an id of its own.`;
  }
  return (
    problemOfItems(items) ??
    bearings
      .map((each, place) => problemOfBearing(each, place, { ids, items, elements }))
      .find((found) => found !== null) ??
    null
  );
}

function problemOfItems(items: readonly Item[]): string | null {
  const found = itemsProblem(items);
  if (found === null) {
    return null;
  }
  const place = `items[${items.findLastIndex(({ id }) => id === found.item)}]`;
  switch (found.problem) {
    case "twice":
      return `${place}.id: is there already. Give each item an id of its own.`;
    case "no-such-item":
      return `${place}.restsOn: names ${JSON.stringify(found.named)}, which is no item. Add it, or write wordOf: and a person.`;
    default:
      return `${place}.restsOn: leads back to itself. Take one of the links out.`;
  }
}

interface Known {
  readonly ids: readonly string[];
  readonly items: readonly Item[];
  readonly elements: readonly Element[];
}

function problemOfBearing(
  { item, element, of }: Bearing,
  place: number,
  { ids, items, elements }: Known,
): string | null {
  const wrong = (field: string, named: string, what: string) =>
    `bearings[${place}].${field}: ${JSON.stringify(named)} is ${what}.`;
  if (!items.some(({ id }) => id === item)) {
    return wrong("item", item, "no item. Add it to items");
  }
  if (!elements.some(({ id }) => id === element)) {
    const all = elements.map(({ id }) => id).join(", ");
    return wrong("element", element, `no element in force that day. Use one of ${all}`);
  }
  const stranger = of === "all" ? undefined : of.find((person) => !ids.includes(person));
  return stranger === undefined ? null : wrong("of", stranger, "no person. Add it to persons");
}
