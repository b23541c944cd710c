import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleOf, tableOf } from "./example-language.ts";
import { outOfOrder } from "./order.ts";

/** Events, and those dated before what they would follow. */
const examples = tableOf(`
  left-country 2026-03-01, testified 2026-03-02 | left-country 2026-03-01 testified 2026-03-02 | gave evidence after leaving, and nobody has told that they came back
  left-country 2026-03-01, testified 2026-03-01 | -                                            | left the day they gave evidence
  testified 2026-03-01, left-country 2026-03-02 | -                                            | left after giving evidence
  left-country 2026-03-01, found 2026-04-01    | left-country 2026-03-01 found 2026-04-01     | found after leaving
  left-country 2026-03-01, entered-country 2026-03-20, found 2026-04-01 | -                                            | came back first
  left-country 2026-03-01, entered-country 2026-05-01, found 2026-04-01 | left-country 2026-03-01 found 2026-04-01     | came back only later
  case-dropped 2026-03-01                      | -                                            | nothing is told that it would follow
  police-report 2026-04-10, case-dropped 2026-04-10 | -                                            | on the same day
  police-report 2026-04-10, case-dropped 2026-04-09 | case-dropped 2026-04-09 police-report 2026-04-10 | dropped the day before it was reported
  charged 2026-05-01, police-report 2026-04-10, case-dropped 2026-03-01 | case-dropped 2026-03-01 police-report 2026-04-10 | the first that it would follow
  police-report 2026-02-01, charged 2026-05-01, case-dropped 2026-03-01 | -                                            | charged again
  police-report 2026-04-10, charged 2026-04-09 | charged 2026-04-09 police-report 2026-04-10  | charged before it was reported
  police-report 257 2026-02-01, police-report 2026-04-10, charged 395 2026-03-01 | -                                            | relabelled
  police-report 2026-04-10, charged 2026-06-01, judgment-final 2026-05-01 | judgment-final 2026-05-01 charged 2026-06-01 | judged between the report and the charge
  police-report 2026-04-10, judgment-final 2026-04-01 | judgment-final 2026-04-01 police-report 2026-04-10 | judged before it was reported
  police-report 395 2026-01-01, police-report 257 2026-04-10, case-dropped 257 2026-03-01 | case-dropped 257 2026-03-01 police-report 257 2026-04-10 | what was reported before goes under another provision
  police-report 2026-01-01, police-report 257 2026-04-10, case-dropped 257 2026-03-01 | -                                            | what was reported before may go under it
  police-report 395 2026-04-10, case-dropped 257 2026-03-01 | case-dropped 257 2026-03-01 police-report 395 2026-04-10 | nothing is told of its own provision
  police-report 2026-04-10, criminal-case-claim 2026-03-01 | criminal-case-claim 2026-03-01 police-report 2026-04-10 | pay was claimed in a case that was not reported yet
  reflection-permit-applied 2026-04-10, reflection-permit-granted 2026-04-09 | reflection-permit-granted 2026-04-09 reflection-permit-applied 2026-04-10 | granted before it was applied for
  reflection-permit-applied 2026-04-01, reflection-permit-granted 2026-04-09, reflection-permit-applied 2026-10-01 | -                                            | applied for anew
  limited-permit-granted 2026-03-01, police-report 2026-04-10 | limited-permit-granted 2026-03-01 police-report 2026-04-10 | a permit for a case, before the case was reported
  left-country 2026-03-01, entered-country 2026-04-10 | -                                            | one comes and goes
  wage-judgment 2026-03-01, writ 2026-04-10    | -                                            | there may be several claims
`);

for (const [text = "", expected, why] of examples) {
  test(`whose days go together, and whose do not: ${why}`, () => {
    const { events } = exampleOf(text, "2026-11-25");
    const words = ({ type, provision, day }: (typeof events)[number]) =>
      [type, ...(provision === null ? [] : [provision]), day].join(" ");
    const found = outOfOrder(events).map(({ event, after }) => `${words(event)} ${words(after)}`);
    assert.equal(found.join("; ") || "-", expected);
    const turned = outOfOrder(events.toReversed());
    assert.equal(turned.length, found.length, "in whatever order it is told");
  });
}
