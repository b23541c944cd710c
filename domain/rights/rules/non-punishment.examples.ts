import { rightPage } from "../page.ts";
import { right } from "./non-punishment.ts";

export const page = rightPage(right, [
  ["nothing", "2026-06-01", ["unsure", null, null, null], "no Norwegian text was read"],
]);
