import type { z } from "@hono/zod-openapi";
import { allOf, type Typed, textOf } from "./typed.ts";

/** By code, so that tests and texts need no wording. */
type WrongCode = "missing" | "not-chosen" | "no-day" | "no-number" | "too-long";

export interface Wrong {
  readonly field: string;
  readonly code: WrongCode;
  /** For a text that is too long: characters, and the most. */
  readonly long?: { readonly count: number; readonly most: number };
}

export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly wrong: readonly Wrong[] };

interface Kind {
  readonly type: "text" | "day" | "choice" | "some" | "tick" | "number";
  /** Null where the field may be left out. */
  readonly empty: null | undefined | "";
}

interface Inside {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly format?: string;
}

const types: Readonly<Record<string, Kind["type"]>> = {
  array: "some",
  boolean: "tick",
  enum: "choice",
  literal: "choice",
  number: "number",
};

/** What an empty field is, by what its shape is wrapped in. */
const empties = new Map<string, Kind["empty"]>([
  ["nullable", null],
  ["optional", undefined],
  ["default", undefined],
]);

/** What the shape says of a field, through all that it is wrapped in. */
function kindOf(schema: z.core.$ZodType, around: Pick<Kind, "empty"> = { empty: "" }): Kind {
  const inside = schema._zod.def as unknown as Inside;
  const within = inside.innerType ?? inside.in;
  if (within !== undefined) {
    return kindOf(within, empties.has(inside.type) ? { empty: empties.get(inside.type) } : around);
  }
  const isDay = inside.type === "string" && inside.format === "date";
  return { ...around, type: isDay ? "day" : (types[inside.type] ?? "text") };
}

function sent(schema: z.core.$ZodType, typed: Typed, name: string): unknown {
  const { type, empty } = kindOf(schema);
  const text = textOf(typed, name);
  switch (type) {
    case "some":
      return allOf(typed, name);
    case "tick":
      return text === "yes";
    case "number":
      return text === "" ? empty : Number(text.replace(",", "."));
    default:
      return text === "" ? empty : text.replaceAll("\r\n", "\n");
  }
}

const codes: Readonly<Record<Kind["type"], WrongCode>> = {
  text: "missing",
  day: "no-day",
  choice: "not-chosen",
  some: "not-chosen",
  tick: "not-chosen",
  number: "no-number",
};

function wrongOf(shape: z.ZodRawShape, typed: Typed, issue: z.core.$ZodIssue): readonly Wrong[] {
  const field = String(issue.path[0]);
  const schema = shape[field];
  if (schema === undefined) {
    return [];
  }
  const { type } = kindOf(schema);
  if (type === "text" && issue.code === "too_big") {
    const count = textOf(typed, field).replaceAll("\r\n", "\n").length;
    return [{ field, code: "too-long", long: { count, most: Number(issue.maximum) } }];
  }
  return [{ field, code: codes[type] }];
}

/** What a page sends, by the shape that the API has: the value, or what is wrong in the order of the fields. */
export function read<Shape extends z.ZodRawShape>(
  shape: z.ZodObject<Shape>,
  typed: Typed,
): Reading<z.output<z.ZodObject<Shape>>> {
  const body = Object.entries<z.core.$ZodType>(shape.shape)
    .map(([name, schema]) => [name, sent(schema, typed, name)] as const)
    .filter(([, value]) => value !== undefined);
  const parsed = shape.safeParse(Object.fromEntries(body));
  if (parsed.success) {
    return { ok: true, value: parsed.data };
  }
  const wrong = parsed.error.issues.flatMap((issue) => wrongOf(shape.shape, typed, issue));
  return {
    ok: false,
    wrong: wrong.filter(({ field }, at) => wrong.findIndex((one) => one.field === field) === at),
  };
}
