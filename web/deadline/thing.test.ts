import assert from "node:assert/strict";
import { test } from "node:test";
import { nothing } from "../../api/deadline/planned.ts";
import { day } from "../../domain/time/day.ts";
import { daysAhead, toDoBy } from "../../rules/rights/days.ts";
import { exampleOf } from "../../rules/rights/example-language.ts";
import { rightsOf } from "../../rules/rights/rights-of.ts";
import { inPage } from "../../test/page.ts";
import { firstTodo, wayTo } from "./thing.ts";

test("a day to claim pay by says beside its first sentence that the employer hears, and that safety comes first", async () => {
  const claim = daysAhead(rightsOf(exampleOf("wage-due 2026-05-15", "2026-06-01"))).find(
    ({ right }) => right === "wage-claim",
  );
  assert.ok(claim);
  const first = await inPage("nb", () =>
    firstTodo({ ...nothing, kind: "right-day", about: "a day", day: claim }),
  );
  assert.match(
    first?.head ?? "",
    /^Få det som skulle vært betalt 15\. mai 2026, betalt.*straffesaken\.$/,
  );
  assert.match(first?.rest ?? "", /planlegg tryggheten først, og gå ikke alene\.$/);
});

test("a day that was missed and is named no more says first which deadline it was, with its date", async () => {
  const life = "police-report 257 2026-07-01, case-dropped 257 2026-08-24";
  const due = day("2026-09-14");
  const missed = toDoBy(exampleOf(life, "2026-12-01"), { right: "drop-appeal", due });
  assert.ok(missed);
  const thing = { ...nothing, kind: "right-day", about: "a day", day: missed } as const;
  for (const [language, head, rest] of [
    [
      "en",
      "Missed: appeal against dropping the case, 14 September 2026.",
      /^Ask a lawyer what can/,
    ],
    ["nb", "Over fristen: klage på henleggelsen, 14. september 2026.", /^Spør en advokat hva som/],
  ] as const) {
    const first = await inPage(language, () => firstTodo(thing));
    assert.equal(first?.head.replaceAll("\u00a0", " "), head);
    assert.match(first?.rest ?? "", rest);
  }
});

test("a day of a right leads straight to the form of that very day; one that the rules name no more, to all of them", () => {
  const person = { id: "alm", pseudonym: "Alm" };
  for (const kind of ["right-day", "right-at-once"] as const) {
    const thing = { ...nothing, kind, about: "one", person };
    const at = "/cases/c/persons/alm/rights";
    const day = { state: "holds", todo: [] } as const;
    assert.equal(wayTo({ ...thing, day }, "c"), `${at}/days/one/met#meet`);
    assert.equal(wayTo(thing, "c"), `${at}#deadlines`);
    assert.equal(wayTo({ ...thing, person: null }, "c"), "/cases/c/rights");
  }
});
