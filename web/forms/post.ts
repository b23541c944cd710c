import type { z } from "@hono/zod-openapi";
import type { Form } from "../../api/form.ts";
import type { Outcome } from "../../domain/base/outcome.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { context, say } from "../page.ts";
import type { TextKey } from "../texts/texts.ts";
import { read, type Wrong } from "./read.ts";
import type { Problem, Typed } from "./typed.ts";

type RefusalCode = TextKey extends infer Key
  ? Key extends `refusal.${infer Code}`
    ? Code
    : never
  : never;

/** Access is refused by a page of its own. */
type Shut = "not-permitted" | `${string}.not-found`;

export async function typedIn(): Promise<Typed> {
  const body = await context().req.parseBody({ all: true });
  const texts = Object.entries(body).map(([field, value]) => {
    const all = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === "string");
    return [field, all.length > 1 ? all : (all[0] ?? "")] as const;
  });
  return Object.fromEntries(texts);
}

/** What a page does with a form. */
interface Posting<
  Shape extends z.ZodRawShape,
  Code extends string,
  Value,
  Other extends string = never,
> {
  /** How the page names a field, where it has a form for each of several; the path leads into rows of fields. */
  readonly nameOf?: (field: keyof Shape & string, path?: readonly PropertyKey[]) => string;
  /** Fields that the page asks otherwise than by one box with the text of the value. */
  readonly told?: { readonly [Field in keyof Shape & string]?: (typed: Typed) => unknown };
  readonly keep: (
    value: z.output<z.ZodObject<Shape>>,
  ) => Promise<Outcome<Value, Code | Shut | NoInfer<Other>>>;
  readonly kept: (value: Value) => Response | Promise<Response>;
  /** The page of the form, which shows it as it was typed. */
  readonly again: () => Response | Promise<Response>;
  /** For refusals that no field mends, other than of access. */
  readonly refused?: (outcome: { readonly refused: Other }) => Response | Promise<Response>;
}

/** A field's name, or its own text where it has no answer. */
type Label = TextKey | { readonly wrong: TextKey };

function wordsOf({ long, code }: Wrong, label: Label | undefined): string {
  if (long !== undefined) {
    return say("frame.too-long", long);
  }
  if (typeof label === "object") {
    return say(label.wrong);
  }
  return say(`frame.${code}` as TextKey, { field: label === undefined ? "" : say(label) });
}

/** Reads the form by its shape, keeps it by the verb, and gives it back with what is wrong. */
export async function post<
  Shape extends z.ZodRawShape,
  Code extends RefusalCode,
  Value,
  Other extends string = never,
>(
  form: Form<Shape, Code>,
  labels: Readonly<Partial<Record<keyof Shape & string, Label>>>,
  posting: Posting<Shape, Code, Value, Other>,
): Promise<Response> {
  const { nameOf = (field: string) => field, told, keep, kept, again, refused } = posting;
  const names = Object.keys(form.shape.shape) as (keyof Shape & string)[];
  const typed = await typedIn();
  const fields = [...names.map((name) => nameOf(name)), ...Object.keys(typed)];
  const own = Object.fromEntries(names.map((name) => [name, typed[nameOf(name)] ?? []]));
  const other = Object.entries<((typed: Typed) => unknown) | undefined>(told ?? {});
  const shown = (problems: readonly Problem[]) => {
    context().set("sent", { fields, typed, problems });
    return again();
  };
  const got = read(
    form.shape,
    own,
    Object.fromEntries(other.map(([name, from]) => [name, from?.(typed)])),
  );
  if (!got.ok) {
    return await shown(
      got.wrong.map((wrong) => ({
        field: nameOf(wrong.field, wrong.path),
        code: wrong.code,
        text: wordsOf(wrong, labels[wrong.field]),
      })),
    );
  }
  const outcome = await keep(got.value);
  if (outcome.ok) {
    return await kept(outcome.value);
  }
  const code: string = outcome.refused;
  const field = (form.at as Readonly<Record<string, keyof Shape & string>>)[code];
  if (field !== undefined) {
    return await shown([{ field: nameOf(field), code, text: say(`refusal.${code}` as TextKey) }]);
  }
  if (refused === undefined || code === "not-permitted" || code.endsWith(".not-found")) {
    return await turnedFromCase(outcome);
  }
  context().set("sent", { fields, typed, problems: [] });
  return await refused(outcome as { readonly refused: Other });
}
