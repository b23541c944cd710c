import { z } from "zod";
import { type Detail, details } from "../../rules/rights/situation.ts";

/** Gives one line with place and remedy. */
export function problemIn(raw: unknown, error: z.ZodError): string {
  const [first] = error.issues;
  const path = first?.path ?? [];
  const missing = path.length > 0 && isMissing(raw, path) ? "is missing: it " : "";
  return `${placeOf(path)} ${missing}${first?.message ?? "is wrong"}.`;
}

function isMissing(raw: unknown, path: readonly PropertyKey[]): boolean {
  const found = path.reduce<unknown>(
    (within, key) => (within as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
    raw,
  );
  return found === undefined;
}

/** For example `observations[3].level:`. */
export function placeOf(path: readonly PropertyKey[]): string {
  const place = path.reduce<string>((soFar, part) => {
    if (typeof part === "number") {
      return `${soFar}[${part}]`;
    }
    return soFar === "" ? String(part) : `${soFar}.${String(part)}`;
  }, "");
  return place === "" ? "the document" : `${place}:`;
}

/** Inside optional, default and transform wrappers. */
function held(schema: unknown): unknown {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  ) {
    return held(schema.unwrap());
  }
  if (schema instanceof z.ZodPipe) {
    const read = held(schema.in);
    return read instanceof z.ZodObject || read instanceof z.ZodArray ? read : held(schema.out);
  }
  return schema;
}

/** Finds unread names at any depth: mostly slips. */
export function strangeIn(value: unknown, schema: z.ZodType, place = ""): readonly string[] {
  const known = held(schema);
  if (known instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((each, at) =>
      strangeIn(each, known.element as z.ZodType, `${place}[${at}]`),
    );
  }
  if (!(known instanceof z.ZodObject) || typeof value !== "object" || value === null) {
    return [];
  }
  const { shape } = known as z.ZodObject<Readonly<Record<string, z.ZodType>>>;
  const before = place === "" ? "" : `${place}.`;
  return Object.entries(value).flatMap(([key, each]) => {
    const inside = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return inside === undefined
      ? [`${before}${JSON.stringify(key.slice(0, 40))}`]
      : strangeIn(each, inside, `${before}${key}`);
  });
}

export function oneOf<const Value extends string>(...values: readonly Value[]) {
  return z.enum(values, { error: `must be one of ${values.join(", ")}` });
}

/** "unknown" is as good as left out. */
export function asked<const Value extends string>(values: readonly Value[]) {
  const error = `must be ${values.join(" or ")}; leave it out where it is not known`;
  return z.preprocess(
    (told) => (told === "unknown" ? null : told),
    z.enum(values, { error }).nullish(),
  );
}

/** What a kind of event is asked besides. */
export const eventDetails = {
  where: asked(details.where.values),
  awarded: asked(details.awarded.values),
  how: asked(details.how.values),
  form: asked(details.form.values),
  post: asked(details.post.values),
  ground: asked(details.ground.values),
  notice: asked(details.notice.values),
  home: asked(details.home.values),
  rests: asked(details.rests.values),
  sought: asked(details.sought.values),
  work: asked(details.work.values),
  close: asked(details.close.values),
} as const satisfies Readonly<Record<Detail, z.ZodType>>;
