import { z } from "zod";
import { type Factor, themes } from "../../domain/knowledge/factor.ts";
import { bilingual, fileMeta, type Loaded, parseFile, repeated, words } from "../schema.ts";
import { otherWords } from "../statement.ts";

const file = "law/factors/factors.json";
const languages = ["nb", "en"] as const;

/** Fits on a line of a phone. */
const shortName = words.refine(
  (text) => text.length <= 40 && text.split(" ").length <= 5 && !text.endsWith("."),
  "is no short name: at most five words and 40 letters, no full stop",
);

export const factor = z.strictObject({
  id: words,
  theme: z.enum(themes),
  dir: z.enum(["pro", "con", "inert"]),
  phase: z.enum(["recruitment", "during", "exit"]),
  kind: z.enum(["raw", "conclusion"]),
  domain: z.enum(["private", "state_duty"]),
  name: z.strictObject({ nb: shortName, en: shortName }),
  also: otherWords.optional(),
  definition: bilingual,
  levels: z.array(bilingual).refine((levels) => levels.length !== 1, "one level is no scale"),
});

const factorsFile = z.strictObject({ meta: fileMeta, factors: z.array(factor) });

export function loadFactors(raw: unknown): Loaded<ReadonlyMap<string, Factor>> {
  const { value, problems } = parseFile(factorsFile, file, raw);
  if (value === null) {
    return { value: new Map(), problems, entries: [] };
  }
  const { meta } = value;
  return {
    value: new Map(value.factors.map((each) => [each.id, each])),
    problems: [
      ...repeated(value.factors.map(({ id }) => id)),
      ...languages.flatMap((language) =>
        repeated(value.factors.map(({ name }) => name[language].toLowerCase())),
      ),
    ].map((twice) => `${file}: ${twice} stands twice`),
    entries: [
      {
        kind: "factors",
        id: file,
        checked: meta.checked,
        reviewBy: meta.reviewBy,
        confirmed: "yes",
        nativeRead: meta.nativeReader !== null,
      },
    ],
  };
}
