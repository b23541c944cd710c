import { z } from "zod";
import type { Provision } from "../../domain/comparison/provisions.ts";
import { type Factor, topLevel } from "../../domain/knowledge/factor.ts";
import {
  bilingual,
  dayText,
  fileMeta,
  type Loaded,
  parseFile,
  repeated,
  words,
} from "../schema.ts";

const file = "law/provisions/provisions.json";

const mark = z.strictObject({ factor: words, level: z.int().min(1) });

const provision = z.strictObject({
  id: words,
  law: bilingual,
  section: words,
  title: bilingual,
  needs: z.enum(["all", "any"]),
  elements: z.array(
    z.strictObject({
      id: words,
      text: bilingual,
      supports: z.array(mark),
      contradicts: z.array(mark),
      notRequiredUnder18: z.boolean(),
      from: dayText.nullable(),
    }),
  ),
  inForce: z
    .strictObject({ from: dayText.nullable(), until: dayText.nullable() })
    .refine(({ from, until }) => from === null || until === null || from <= until, "ends early"),
  maximum: bilingual,
  source: z.strictObject({ text: words, read: dayText }),
  confirmed: z.boolean(),
});

const provisionsFile = z.strictObject({ meta: fileMeta, provisions: z.array(provision) });

/** The provisions, element by element, with the factors that bear on each. */
export function loadProvisions(
  raw: unknown,
  factors: ReadonlyMap<string, Factor>,
): Loaded<readonly Provision[]> {
  const { value, problems } = parseFile(provisionsFile, file, raw);
  if (value === null) {
    return { value: [], problems, entries: [] };
  }
  const { meta, provisions } = value;
  const ids = [
    ...provisions.map(({ id }) => id),
    ...provisions.flatMap(({ id, elements }) => elements.map((element) => `${id}/${element.id}`)),
  ];
  return {
    value: provisions,
    problems: [
      ...repeated(ids).map((id) => `${id} stands twice`),
      ...provisions.flatMap((each) => marksOffScale(each, factors)),
    ].map((problem) => `${file}: ${problem}`),
    entries: provisions.map(({ id, confirmed }) => ({
      kind: "provision",
      id,
      checked: meta.checked,
      reviewBy: meta.reviewBy,
      confirmed: confirmed ? "yes" : "no",
      nativeRead: meta.nativeReader !== null,
    })),
  };
}

function marksOffScale(
  { id, elements }: Provision,
  factors: ReadonlyMap<string, Factor>,
): readonly string[] {
  return elements
    .flatMap(({ supports, contradicts }) => [...supports, ...contradicts])
    .flatMap(({ factor, level }) => {
      const known = factors.get(factor);
      if (known === undefined) {
        return [`${id}: ${factor} is no factor`];
      }
      return level > topLevel(known) ? [`${id}: ${factor} has no level ${level}`] : [];
    });
}
