import assert from "node:assert/strict";
import test from "node:test";
import { counselEnd } from "./counsel-end.ts";
import { exampleOf, tableOf } from "./example-language.ts";

const examples = tableOf(`
  nothing                                                                                        | -                     | nothing is known
  police-report 257 2026-03-02                                                                   | -                     | the case is open under § 257
  police-report 257 2026-03-02, case-dropped 257 2026-10-15                                      | ended 2026-10-15      | dropped
  police-report 257 2026-03-02, judgment-final 257 2026-11-02                                    | ended 2026-11-02      | judged
  police-report 257 2026-03-02, charged 395 2026-09-01                                           | for-court 2026-09-01  | gone over to what § 107 a does not name
  police-report 257 2026-03-02, charged 282 2026-09-01                                           | -                     | gone over to another that it names
  police-report 257 2026-03-02, charged other 2026-09-01                                         | for-court 2026-09-01  | gone over to another, and nobody told which
  police-report 395 2026-03-02                                                                   | -                     | never under what it names
  police-report 2026-03-02, case-dropped 2026-10-15                                              | unsure 2026-10-15     | dropped without anybody knowing which provision it was under
  police-report 257 2026-03-02, case-dropped 257 2026-10-15, police-report 257 2026-11-01        | -                     | reported anew
  police-report 257 2026-03-02, case-dropped 257 2026-10-15, police-report 395 2026-11-01        | ended 2026-10-15      | dropped, and reported since as something that gives none by itself
  police-report 257 2026-03-02, case-dropped 257 2026-10-15, police-report 2026-11-01            | ended 2026-10-15      | dropped, and reported since without anybody knowing as what
  police-report 257 2026-03-02, case-dropped 257 2026-12-15                                      | -                     | not yet dropped
`);

for (const [happened = "", expected, what] of examples) {
  test(`whose counsel lapses: ${what}`, () => {
    const end = counselEnd(exampleOf(`third-country, an adult, ${happened}`, "2026-11-25"));
    assert.equal(end === null ? "-" : `${end.how} ${end.until}`, expected);
  });
}
