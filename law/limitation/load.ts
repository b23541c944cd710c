import { z } from "zod";
import { breaches, type LimitationLaw } from "../../domain/provision/limitation.ts";
import type { Provision } from "../../domain/provision/provision.ts";
import { dayText, fileMeta, type Loaded, parseFile, words } from "../schema.ts";

const file = "law/limitation/limitation.json";

const limitationFile = z.strictObject({
  meta: fileMeta,
  limitation: z.strictObject({
    source: z.strictObject({ text: words, read: dayText }),
    steps: z.array(z.strictObject({ prison: z.int().min(1), years: z.int().min(1) })).min(1),
    fromEighteen: z.array(words),
    maxima: z.array(
      z.strictObject({
        provision: words,
        from: dayText.nullable(),
        breach: z.enum(breaches).nullable(),
        prison: z.int().min(1),
        confirmed: z.boolean(),
      }),
    ),
  }),
});

export function loadLimitation(
  raw: unknown,
  provisions: readonly Provision[],
): Loaded<LimitationLaw | null> {
  const { value, problems } = parseFile(limitationFile, file, raw);
  if (value === null) {
    return { value: null, problems, entries: [] };
  }
  const { meta, limitation } = value;
  return {
    value: limitation,
    problems: problemsOf(limitation, provisions).map((problem) => `${file}: ${problem}`),
    entries: [
      {
        ...{ kind: "limitation", id: file, checked: meta.checked, reviewBy: meta.reviewBy },
        confirmed: limitation.maxima.every(({ confirmed }) => confirmed) ? "yes" : "partly",
        nativeRead: null,
      },
    ],
  };
}

/** Each maximum is of a version that is there, and is a number that its words have. */
function problemsOf(
  { maxima, fromEighteen, steps }: LimitationLaw,
  provisions: readonly Provision[],
): readonly string[] {
  const longest = Math.max(...steps.map(({ prison }) => prison));
  return [
    ...fromEighteen
      .filter((id) => !provisions.some((each) => each.id === id))
      .map((id) => `${id} is no provision`),
    ...maxima.flatMap(({ provision, from, prison }) => {
      const of = provisions.find(({ id }) => id === provision);
      const version = of?.versions.find((each) => each.from === from);
      if (version === undefined) {
        return [`${provision} has no version from ${from}`];
      }
      return new RegExp(`\\b${prison} år`).test(version.maximum.nb) && prison <= longest
        ? []
        : [`${provision} from ${from} has no maximum of ${prison} years`];
    }),
  ];
}
