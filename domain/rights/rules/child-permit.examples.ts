import { rightPage } from "../page.ts";
import { right } from "./child-permit.ts";

export const page = rightPage(right, [
  [
    "reflection-permit-granted 2026-05-01",
    "2026-06-01",
    ["unsure", null, null, null],
    "the person's own permit runs; whether there are children is asked, and no day of theirs is reckoned",
  ],
  [
    "limited-permit-granted 2026-05-01",
    "2026-06-01",
    ["unsure", null, null, null],
    "a limited permit without a told last day: that is asked too",
  ],
  [
    "limited-permit-granted 2026-05-01 to 2026-12-01, expulsion-decided 2026-05-20",
    "2026-06-01",
    ["unsure", null, null, null],
    "an expulsion was decided since",
  ],
  [
    "reflection-permit-granted 2026-05-01, left-country 2026-05-20",
    "2026-06-01",
    ["unsure", null, null, null],
    "the person left",
  ],
  [
    "limited-permit-granted 2026-01-01 to 2026-05-31, done limited-permit 2026-04-30 on 2026-04-20",
    "2026-06-01",
    ["unsure", null, null, null],
    "the person's own is over, and its renewal was applied for",
  ],
  [
    "reflection-permit-granted 2025-11-30",
    "2026-05-31",
    ["unsure", null, null, null],
    "the day after the person's own last: whether the children's ends with it was not read",
  ],
  [
    "reflection-permit-granted 2026-05-01, permit-revoked 2026-05-20",
    "2026-06-01",
    ["unsure", null, null, null],
    "revoked: the same",
  ],
  ["nothing", "2026-06-01", ["unsure", null, null, null], "no permit of the person's own is known"],
  [
    "left-country 2026-05-01",
    "2026-06-01",
    ["unsure", null, null, null],
    "the person is abroad; children may be here",
  ],
]);
