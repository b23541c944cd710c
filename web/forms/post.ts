import type { z } from "@hono/zod-openapi";
import type { Form } from "../../api/form.ts";
import type { Fault } from "../../domain/base/fault.ts";
import type { Outcome } from "../../domain/base/outcome.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { context, say } from "../page.ts";
import type { TextKey } from "../texts/texts.ts";
import { read, type Wrong } from "./read.ts";
import { type Problem, type Typed, textOf } from "./typed.ts";

type RefusalCode = TextKey extends infer Key
  ? Key extends `refusal.${infer Code}`
    ? Code
    : never
  : never;

/** Access is refused by a page of its own. */
type Shut = "not-permitted" | `${string}.not-found`;

/** Forms send line ends as two characters. */
export async function typedIn(): Promise<Typed> {
  const body = await context().req.parseBody({ all: true });
  const texts = Object.entries(body).map(([field, value]) => {
    const all = [value]
      .flat()
      .flatMap((each) => (typeof each === "string" ? each.replaceAll("\r\n", "\n") : []));
    return [field, all.length > 1 ? all : (all[0] ?? "")] as const;
  });
  return Object.fromEntries(texts);
}

type Says = TextKey | ((field: string) => TextKey);

interface Asking<Shape extends z.ZodRawShape, Code extends string> {
  /** How the page names a field, where it has a form for each of several; the path leads into rows of fields. */
  readonly nameOf?: (field: keyof Shape & string, path?: readonly PropertyKey[]) => string;
  /** Fields that the page asks otherwise than by one box with the text of the value. */
  readonly told?: { readonly [Field in keyof Shape & string]?: (typed: Typed) => unknown };
  /** What the verb would refuse, told at once; what could not be read is undefined. */
  readonly judge?: (value: z.output<z.ZodObject<Shape>>) => readonly Fault<Code>[];
  /** How long a text may be in a field that the other answers leave unread. */
  readonly longest?: number;
  /** The page's own text, where it says more. */
  readonly says?: Readonly<Partial<Record<Code, Says>>>;
}

/** What a page does with a form. */
interface Posting<
  Shape extends z.ZodRawShape,
  Code extends string,
  Value,
  Other extends string = never,
> extends Asking<Shape, Code> {
  readonly keep: (
    value: z.output<z.ZodObject<Shape>>,
  ) => Promise<Outcome<Value, Code | Shut | NoInfer<Other>>>;
  readonly kept: (value: Value) => Response | Promise<Response>;
  /** The page of the form, which shows it as it was typed. */
  readonly again: () => Response | Promise<Response>;
  /** Who is asked for access: the owner of the case, unless the page says otherwise. */
  readonly away?: typeof turnedFromCase;
  /** For refusals that no field mends, other than of access. */
  readonly refused?: (outcome: { readonly refused: Other }) => Response | Promise<Response>;
}

/** A field's name, or its own text where it has no answer; beside a name, where it is empty. */
type Label =
  | TextKey
  | { readonly wrong: TextKey; readonly label?: TextKey; readonly many?: TextKey };

/** In the order of the page, by the name of the field. */
type Labels = Readonly<Partial<Record<string, Label>>>;

function named(label: Label | undefined): string {
  const key = typeof label === "object" ? label.label : label;
  return key === undefined ? "" : say(key);
}

function wordsOf({ long, code }: Wrong, label: Label | undefined, isEmpty: boolean): string {
  const own = typeof label === "object" ? label : null;
  if (long !== undefined) {
    return say(own?.many ?? (`frame.${code}` as TextKey), long);
  }
  return own !== null && (isEmpty || own.label === undefined)
    ? say(own.wrong)
    : say(`frame.${code}` as TextKey, { field: named(label) });
}

function longIn(typed: Typed, most: number): readonly Problem[] {
  return Object.keys(typed).flatMap((field) => {
    const count = textOf(typed, field).length;
    const text = say("frame.too-long", { count, most });
    return count > most ? [{ field, code: "too-long", text }] : [];
  });
}

/** Each field once. */
export function inOrder(problems: readonly Problem[], labels: Labels): readonly Problem[] {
  const order = Object.keys(labels);
  const placeOf = ({ field }: Problem) => (order.includes(field) ? order.indexOf(field) : 99);
  return problems
    .filter(({ field }, at) => problems.findIndex((each) => each.field === field) === at)
    .toSorted((one, other) => placeOf(one) - placeOf(other));
}

type Value<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>>;

function refusalTold<Shape extends z.ZodRawShape, Code extends string>(
  labels: Labels,
  { nameOf = (field) => field, says }: Asking<Shape, Code>,
): (fault: readonly [code: string, path: string]) => Problem {
  return ([code, path]) => {
    const [first = "", ...further] = path.split(".");
    const field = nameOf(first, further);
    const own: Says | undefined = says?.[code as Code];
    const key = typeof own === "function" ? own(field) : own;
    const text = say(key ?? (`refusal.${code}` as TextKey), { field: named(labels[field]) });
    return { field, code, text };
  };
}

/** The value, or all that is wrong, in the order of the page. */
export function examine<Shape extends z.ZodRawShape, Code extends RefusalCode>(
  form: Form<Shape, Code>,
  labels: Labels,
  typed: Typed,
  asking: Asking<Shape, Code>,
):
  | { readonly ok: true; readonly value: Value<Shape> }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  const { nameOf = (field: string) => field, told = {}, judge, longest } = asking;
  const names = Object.keys(form.shape.shape) as (keyof Shape & string)[];
  const own = Object.fromEntries(names.map((name) => [name, typed[nameOf(name)] ?? []]));
  const other = Object.entries<((typed: Typed) => unknown) | undefined>(told);
  const got = read(
    form.shape,
    own,
    Object.fromEntries(other.map(([name, from]) => [name, from?.(typed)])),
  );
  const wrong = (got.ok ? [] : got.wrong).map((each) => {
    const field = nameOf(each.field, each.path);
    const label = labels[field] ?? labels[each.field];
    return { field, code: each.code, text: wordsOf(each, label, textOf(typed, field) === "") };
  });
  const value = got.ok ? got.value : (got.partly as Value<Shape>);
  const faults = judge?.(value).map(refusalTold(labels, asking)) ?? [];
  const problems = [...wrong, ...faults, ...(longest === undefined ? [] : longIn(typed, longest))];
  return problems.length === 0
    ? { ok: true, value }
    : { ok: false, problems: inOrder(problems, labels) };
}

/** Reads the form by its shape, keeps it by the verb, and gives it back with what is wrong. */
export async function post<
  Shape extends z.ZodRawShape,
  Code extends RefusalCode,
  Value,
  Other extends string = never,
>(
  form: Form<Shape, Code>,
  labels: Labels,
  posting: Posting<Shape, Code, Value, Other>,
): Promise<Response> {
  const { nameOf = (field: string) => field, keep, kept, again } = posting;
  const { away = turnedFromCase, refused } = posting;
  const typed = await typedIn();
  const fields = [
    ...Object.keys(form.shape.shape).map((name) => nameOf(name)),
    ...Object.keys(typed),
  ];
  const shown = (problems: readonly Problem[]) => {
    context().set("sent", { fields, typed, problems });
    return again();
  };
  const examined = examine(form, labels, typed, posting);
  if (!examined.ok) {
    return await shown(examined.problems);
  }
  const outcome = await keep(examined.value);
  if (outcome.ok) {
    return await kept(outcome.value);
  }
  const code: string = outcome.refused;
  const path = (form.at as Readonly<Record<string, string>>)[code];
  if (path !== undefined) {
    return await shown([refusalTold(labels, posting)([code, path])]);
  }
  if (refused === undefined || code === "not-permitted" || code.endsWith(".not-found")) {
    return await away(outcome);
  }
  context().set("sent", { fields, typed, problems: [] });
  return await refused(outcome as { readonly refused: Other });
}
