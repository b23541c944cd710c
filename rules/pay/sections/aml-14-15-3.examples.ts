import { deductionGround, section } from "./aml-14-15-3.ts";
import { pageOf } from "./page.ts";

export const page = pageOf({
  section,
  heading: "What may be deducted from pay",
  says: [
    "Nothing may be deducted without law or an agreement in writing beforehand. Tax, pension and attachment are taken as withheld by law, by the word for them: `tax`, `pension`, `attachment`. What is deducted all the same is part of what is owed.",
    "Agreed deductions must leave enough to live on (§ 14-15 (4)). That is told, and not reckoned; nor are deductions by a collective agreement, damages and strike, which the act also knows.",
  ],
  columns: ["for", "agreed in writing", "ground"],
  rule: (what: string, agreed: boolean): readonly [string] => [deductionGround(what, agreed)],
  examples: [
    ["rent", true, ["agreement"], "agreed beforehand"],
    ["rent", false, ["none"], "not agreed, or not known whether it was"],
    ["fine for broken glass", false, ["none"], "a fine the employer made up"],
    ["tax", false, ["law"], "withheld by law"],
    ["Tax", false, ["law"], "however it is written"],
    ["tax fee", false, ["none"], "only the word itself"],
  ],
});
