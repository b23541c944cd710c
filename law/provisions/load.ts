import { z } from "zod";
import { type Factor, topLevel } from "../../domain/knowledge/factor.ts";
import type { KnowledgeEntry } from "../../domain/knowledge/review.ts";
import { isConfirmed, type Provision } from "../../domain/provision/provision.ts";
import { addDays } from "../../domain/time/day.ts";
import {
  bilingual,
  dayText,
  fileMeta,
  type Loaded,
  parseFile,
  repeated,
  words,
} from "../schema.ts";

const mark = z.strictObject({ factor: words, level: z.int().min(1) });
const source = z.strictObject({ text: words, read: dayText });
const days = { from: dayText.nullable(), until: dayText.nullable() };

export const provision = z.strictObject({
  id: words,
  place: z.int().min(1),
  law: bilingual,
  section: words,
  title: bilingual,
  needs: z.enum(["all", "any", "weighed"]),
  buildsOn: words.nullable(),
  elements: z
    .array(
      z.strictObject({
        id: words,
        text: bilingual,
        section: words.nullable(),
        supports: z.array(mark),
        contradicts: z.array(mark),
        notRequiredUnder18: z.boolean(),
        inForce: z.strictObject(days),
        confirmed: z.boolean(),
      }),
    )
    .min(1),
  versions: z
    .array(
      z.strictObject({
        ...days,
        maximum: bilingual,
        wording: bilingual.nullable(),
        unconfirmed: bilingual.nullable(),
        source,
      }),
    )
    .min(1),
  rights: z.array(z.strictObject({ text: bilingual, confirmed: z.boolean(), source })).min(1),
  unconfirmed: bilingual.nullable(),
  source,
});

const provisionFile = z.strictObject({ meta: fileMeta, provision });
type ProvisionFile = z.infer<typeof provisionFile>;

/** From wage law to slavery, by file name. */
export function loadProvisions(
  files: Readonly<Record<string, unknown>>,
  factors: ReadonlyMap<string, Factor>,
): Loaded<readonly Provision[]> {
  const parsed = Object.entries(files).map(([name, raw]) => {
    const file = `law/provisions/${name}`;
    return { file, name, ...parseFile(provisionFile, file, raw) };
  });
  const known = parsed.flatMap(({ value }) => (value === null ? [] : [value]));
  const inOneFile = parsed.flatMap(({ file, name, value, problems }) =>
    value === null
      ? problems
      : problemsOf(name, value.provision, factors).map((problem) => `${file}: ${problem}`),
  );
  const ids = new Set(known.map((each) => each.provision.id));
  const places = known.map(({ provision: { place } }) => String(place));
  return {
    value: known.map((each) => each.provision).toSorted((one, other) => one.place - other.place),
    problems: [
      ...inOneFile,
      ...known.flatMap(({ provision: { id, buildsOn } }) =>
        buildsOn === null || ids.has(buildsOn)
          ? []
          : [`law/provisions/${id}.json: builds on ${buildsOn}, which is no provision`],
      ),
      ...repeated(places).map((place) => `law/provisions: place ${place} is taken twice`),
    ],
    entries: known.map(entryOf),
  };
}

function entryOf({ meta, provision: each }: ProvisionFile): KnowledgeEntry {
  const surely = isConfirmed(each) && each.rights.every(({ confirmed }) => confirmed);
  return {
    kind: "provision",
    id: each.id,
    checked: meta.checked,
    reviewBy: meta.reviewBy,
    confirmed: surely ? "yes" : "partly",
    nativeRead: meta.nativeReader !== null,
  };
}

function problemsOf(
  name: string,
  each: Provision,
  factors: ReadonlyMap<string, Factor>,
): readonly string[] {
  const marks = each.elements.flatMap(({ supports, contradicts }) => [...supports, ...contradicts]);
  return [
    ...(name === `${each.id}.json` ? [] : [`is named unlike its id ${each.id}`]),
    ...repeated(each.elements.map(({ id }) => id)).map((id) => `${id} stands twice`),
    ...marks.flatMap(({ factor, level }) => problemsOfMark(factor, level, factors)),
    ...each.elements
      .filter(({ supports, contradicts }) =>
        supports.some(({ factor }) => contradicts.some((other) => other.factor === factor)),
      )
      .map(({ id }) => `${id}: a factor speaks both for and against it`),
    ...[...each.versions, ...each.elements.map(({ inForce }) => inForce)]
      .filter(({ from, until }) => from !== null && until !== null && until < from)
      .map(({ until }) => `ends ${until}, before it begins`),
    ...gapsIn(each),
  ];
}

/** Only what can be observed: never consent, an origin, or a court's summing up. */
function problemsOfMark(
  id: string,
  level: number,
  factors: ReadonlyMap<string, Factor>,
): readonly string[] {
  const factor = factors.get(id);
  if (factor === undefined) {
    return [`${id} is no factor`];
  }
  return [
    ...(factor.dir === "inert" ? [`${id} never counts`] : []),
    ...(factor.kind === "raw" ? [] : [`${id} is a conclusion`]),
    ...(level > topLevel(factor) ? [`${id} has no level ${level}`] : []),
  ];
}

function gapsIn({ versions }: Provision): readonly string[] {
  return versions.slice(1).flatMap(({ from }, index) => {
    const until = versions[index]?.until ?? null;
    const follows = from !== null && until !== null && addDays(until, 1) === from;
    return follows ? [] : [`the version from ${from} does not follow the one before`];
  });
}
