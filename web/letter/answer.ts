import { context } from "../page.ts";
import type { Letter } from "./letter.ts";

export async function pdfOf(letter: Letter, name: string): Promise<Response> {
  const pdf = await context().get("workshop").letter(letter);
  context().header("Content-Type", "application/pdf");
  context().header("Content-Disposition", `inline; filename="${name}.pdf"`);
  return context().body(pdf);
}
