import type { z } from "@hono/zod-openapi";

/** A field, or one within it. */
type Path<Shape> = (keyof Shape & string) | `${keyof Shape & string}.${string}`;

/** Fields with their shape, and the field that mends each refusal: one table for a page and the API. */
export interface Form<Shape extends z.ZodRawShape, Code extends string> {
  readonly shape: z.ZodObject<Shape>;
  readonly at: Readonly<Record<Code, Path<Shape>>>;
}

export function form<Shape extends z.ZodRawShape, const Code extends string>(
  shape: z.ZodObject<Shape>,
  at: Readonly<Record<Code, NoInfer<Path<Shape>>>>,
): Form<Shape, Code> {
  return { shape, at };
}
