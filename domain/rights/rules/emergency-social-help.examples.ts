import { rightPage } from "../page.ts";
import { right } from "./emergency-social-help.ts";

export const page = rightPage(right, [
  ["nothing", "2026-06-01", ["holds", null, null, null], "hangs on no permit"],
]);
