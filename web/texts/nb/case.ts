import type { Translated } from "../area.ts";
import type { caseWork as original } from "../en/case.ts";

export const caseWork: Translated<typeof original> = {
  readBy: null,
  words: {},
};
