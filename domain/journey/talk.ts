import { answers } from "./row.ts";
import type { Table } from "./table.ts";

const { asked, alone, understood, interpreter, tie, agreed } = answers.sitting;
const columns = { asked, alone, understood, interpreter, tie, agreed };

export type Counts = "counts" | "does-not-count" | "setting" | "interpreter";

/** Whether what was said in a talk opens anything, or what must be settled of the talk first. */
export const talks: Table<typeof columns, Counts> = {
  columns,
  rules: [
    [{ asked: ["no", "later"] }, "does-not-count"],
    [{ alone: ["no"] }, "does-not-count"],
    [{ understood: ["poor"] }, "does-not-count"],
    [{ understood: ["interpreter"], interpreter: ["child"] }, "does-not-count"],
    [{ understood: ["interpreter"], tie: ["own-kin", "work-or-listed"] }, "does-not-count"],
    [{ understood: ["interpreter"], agreed: ["no"] }, "does-not-count"],
    [{ alone: ["not-known"] }, "setting"],
    [{ understood: ["not-known"] }, "setting"],
    [
      { understood: ["interpreter"], interpreter: ["none", "other-adult", "not-known"] },
      "interpreter",
    ],
    [{ understood: ["interpreter"], tie: ["not-known"] }, "interpreter"],
    [{ understood: ["interpreter"], agreed: ["not-known"] }, "interpreter"],
    [{ alone: ["yes"], understood: ["shared", "interpreter"] }, "counts"],
  ],
};
