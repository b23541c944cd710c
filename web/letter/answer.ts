import type { Context } from "hono";
import type { Env } from "../env.ts";
import type { Letter } from "./letter.ts";

export async function pdfOf(c: Context<Env>, letter: Letter, name: string): Promise<Response> {
  const pdf = await c.get("workshop").letter(letter);
  c.header("Content-Type", "application/pdf");
  c.header("Content-Disposition", `inline; filename="${name}.pdf"`);
  return c.body(pdf);
}
