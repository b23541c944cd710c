import type { z } from "@hono/zod-openapi";
import { allOf, type Typed, textOf } from "./typed.ts";

/** By code, so that tests and texts need no wording. */
type WrongCode = "missing" | "not-chosen" | "no-day" | "no-number" | "too-long" | "too-many";

export interface Wrong {
  readonly field: string;
  /** To a field in rows of fields. */
  readonly path?: readonly PropertyKey[];
  readonly code: WrongCode;
  /** Of characters, or of what is chosen. */
  readonly long?: { readonly count: number; readonly most: number };
}

export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly wrong: readonly Wrong[];
      /** What was read, undefined where it is wrong. */
      readonly partly: unknown;
    };

interface Kind {
  readonly type: "text" | "day" | "choice" | "some" | "tick" | "number";
  /** Null where the field may be left out. */
  readonly empty: null | undefined | "";
}

/** What several boxes, or a text of another form, told of a field. */
export type Told = Readonly<Record<string, unknown>>;

interface Inside {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly format?: string;
  readonly element?: z.core.$ZodType;
  readonly shape?: z.ZodRawShape;
  readonly options?: readonly z.core.$ZodType[];
}

const types: Readonly<Record<string, Kind["type"]>> = {
  array: "some",
  boolean: "tick",
  enum: "choice",
  literal: "choice",
  number: "number",
};

/** An id is chosen from a list. */
const formats: Readonly<Record<string, Kind["type"]>> = {
  date: "day",
  datetime: "day",
  uuid: "choice",
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
  const type = inside.type === "string" ? formats[inside.format ?? ""] : types[inside.type];
  return { ...around, type: type ?? "text" };
}

/** The shape of one thing in rows of fields. */
function within(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType {
  const [at, ...further] = path;
  const inside = schema._zod.def as unknown as Inside;
  const around = inside.innerType ?? inside.in;
  if (around !== undefined && at !== undefined) {
    return within(around, path);
  }
  const shapes = [schema, ...(inside.options ?? [])].map(
    (each) => (each._zod.def as unknown as Inside).shape,
  );
  const next = typeof at === "string" ? shapes.find((each) => each?.[at])?.[at] : inside.element;
  return at === undefined || next === undefined ? schema : within(next, further);
}

/** A box that is not ticked is no; a question that is not answered is nothing. */
function ticked(text: string, empty: Kind["empty"]): boolean | null | undefined {
  if (text === "yes" || text === "no") {
    return text === "yes";
  }
  if (empty === "") {
    return undefined;
  }
  return empty === null ? null : false;
}

function sent(schema: z.core.$ZodType, typed: Typed, name: string): unknown {
  const { type, empty } = kindOf(schema);
  const text = textOf(typed, name);
  switch (type) {
    case "some":
      return allOf(typed, name);
    case "tick":
      return ticked(text, empty);
    case "number":
      return text === "" ? empty : Number(text.replace(",", "."));
    default:
      return text === "" ? empty : text;
  }
}

function longOf({ maximum, input }: z.core.$ZodIssueTooBig): NonNullable<Wrong["long"]> {
  const { length } = Array.isArray(input) ? input : String(input);
  return { count: length, most: Number(maximum) };
}

const codes: Readonly<Record<Kind["type"], WrongCode>> = {
  text: "missing",
  day: "no-day",
  choice: "not-chosen",
  some: "not-chosen",
  tick: "not-chosen",
  number: "no-number",
};

function wrongOf(shape: z.ZodRawShape, told: Told, issue: z.core.$ZodIssue): readonly Wrong[] {
  const [first, ...further] = issue.path;
  const field = String(first);
  const path = field in told ? further : [];
  const schema = shape[field];
  if (schema === undefined) {
    return [];
  }
  const { type } = kindOf(within(schema, path));
  const at = path.length > 0 ? { field, path } : { field };
  return issue.code === "too_big" && (type === "text" || type === "some")
    ? [{ ...at, code: type === "text" ? "too-long" : "too-many", long: longOf(issue) }]
    : [{ ...at, code: codes[type] }];
}

const placeOf = ({ field, path = [] }: Wrong): string => [field, ...path].join(" ");

/** The same without what is at these places. */
function without(value: unknown, paths: readonly (readonly PropertyKey[])[]): unknown {
  if (paths.some((path) => path.length === 0)) {
    return undefined;
  }
  if (Array.isArray(value) || typeof value !== "object" || value === null) {
    return value;
  }
  const below = (name: string) => paths.filter(([at]) => at === name).map((path) => path.slice(1));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, without(each, below(name))]),
  );
}

/** What a page sends, by the shape that the API has: the value, or what is wrong in the order of the fields. */
export function read<Shape extends z.ZodRawShape>(
  shape: z.ZodObject<Shape>,
  typed: Typed,
  told: Told = {},
): Reading<z.output<z.ZodObject<Shape>>> {
  const body = Object.entries<z.core.$ZodType>(shape.shape)
    .map(([name, schema]) => [name, name in told ? told[name] : sent(schema, typed, name)] as const)
    .filter(([, value]) => value !== undefined);
  const whole = Object.fromEntries(body);
  const parsed = shape.safeParse(whole, { reportInput: true });
  if (parsed.success) {
    return { ok: true, value: parsed.data };
  }
  const wrong = parsed.error.issues.flatMap((issue) => wrongOf(shape.shape, told, issue));
  return {
    ok: false,
    wrong: wrong.filter(
      (one, at) => wrong.findIndex((each) => placeOf(each) === placeOf(one)) === at,
    ),
    partly: without(
      whole,
      parsed.error.issues.map(({ path }) => path),
    ),
  };
}
