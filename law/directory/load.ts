import { z } from "zod";
import { type Body, needs } from "../../domain/directory/body.ts";
import {
  bilingual,
  dayText,
  fileMeta,
  type Loaded,
  parseFile,
  repeated,
  words,
} from "../schema.ts";

const file = "law/directory/directory.json";

const weekday = z.int().min(1).max(7);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "is no time of day");

export const body = z.strictObject({
  id: words,
  name: words,
  kinds: z.array(words).min(1, "has no kind"),
  area: z.union([z.enum(["national", "municipal"]), z.array(words).min(1, "names no place")]),
  forWhom: bilingual.nullable(),
  fromAge: z.int().min(1).max(100).nullable().default(null),
  does: bilingual,
  needs: z.array(z.enum(needs)),
  authority: z.boolean(),
  passOn: bilingual,
  phone: z
    .string()
    .regex(/^\+?\d[\d ]*$/, "is no telephone number")
    .nullable(),
  web: z.url({ protocol: /^https?$/ }).nullable(),
  hours: bilingual.nullable(),
  open: z
    .union([
      z.literal("always"),
      z.array(z.strictObject({ days: z.tuple([weekday, weekday]), from: clock, to: clock })).min(1),
    ])
    .nullable(),
  languages: z.array(z.string().regex(/^[a-z]{2}$/, "is no language code")),
  note: bilingual.nullable(),
  source: words,
  sourceDate: words.nullable(),
  confirmed: z.enum(["yes", "partly", "no"]),
  phoneRung: dayText.nullable(),
  checked: dayText,
  reviewBy: dayText,
});

const directoryFile = z.strictObject({ meta: fileMeta, bodies: z.array(body) });

/** Their kinds must be codes of the sharing rules. */
export function loadDirectory(raw: unknown, kinds: ReadonlySet<string>): Loaded<readonly Body[]> {
  const { value, problems } = parseFile(directoryFile, file, raw);
  if (value === null) {
    return { value: [], problems, entries: [] };
  }
  const { meta, bodies } = value;
  const found = [
    ...bodies
      .filter(({ open, hours }) => open !== null && hours === null)
      .map(({ id }) => `${id} has an opening time and no words for it`),
    ...repeated(bodies.map(({ id }) => id)).map((id) => `${id} stands twice`),
    ...bodies.flatMap(({ id, kinds: own }) =>
      own.filter((kind) => !kinds.has(kind)).map((kind) => `${id}: ${kind} is no kind of body`),
    ),
  ];
  return {
    value: bodies,
    problems: found.map((problem) => `${file}: ${problem}`),
    entries: [
      {
        kind: "directory",
        id: file,
        checked: meta.checked,
        reviewBy: meta.reviewBy,
        confirmed: "yes",
        nativeRead: meta.nativeReader !== null,
      },
      ...bodies.map(({ id, checked, reviewBy, confirmed }) => ({
        kind: "body" as const,
        id,
        checked,
        reviewBy,
        confirmed,
        nativeRead: null,
      })),
    ],
  };
}
