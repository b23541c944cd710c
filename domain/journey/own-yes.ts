import { answered, type Finding } from "./finding.ts";
import { answers, type RowOf } from "./row.ts";
import type { Sayings } from "./said.ts";
import { asks, pass, type Says, shut, table } from "./says.ts";
import { decide } from "./table.ts";

const { wish, idea, pays, holds, hangs, informed } = answers;
const noYes = ["no", "yes"] as const;

/** Whether the yes is the person's own: a table for each question of it. */
export const yesTables = {
  wish: table(wish, [
    [{ answer: ["yes"] }, pass],
    [{ answer: ["no"] }, shut("no")],
    [{ answer: ["not-known", "will-not-say"] }, shut("no-yes")],
  ]),
  idea: table(idea, [
    [{ how: ["own"] }, pass],
    [{ how: ["asked"], by: ["family-or-friend", "help-or-agency"] }, pass],
    [{ how: ["told-to"], by: ["listed"] }, shut("told-to")],
    [{ how: ["asked", "told-to", "not-known", "will-not-say"] }, asks("whose-idea")],
  ]),
  pays: table(pays, [
    [{ who: ["own"] }, pass],
    [{ who: ["scheme", "family-or-friend"], back: ["no"] }, pass],
    [{ who: ["listed"], back: ["yes"] }, shut("hangs-on")],
    [{ who: ["scheme", "family-or-friend"], back: ["yes", "not-known"] }, asks("pays")],
    [{ who: ["listed", "other", "not-decided", "not-known", "will-not-say"] }, asks("pays")],
  ]),
  holds: table(holds, [
    [{ held: ["nobody"] }, pass],
    [{ held: ["someone"], by: ["help-or-agency"], tied: ["no"] }, pass],
    [
      {
        held: ["someone"],
        by: ["nobody", "family-or-friend", "listed", "other", "not-known"],
        tied: ["yes"],
      },
      shut("hangs-on"),
    ],
    [{ held: ["someone", "not-known", "will-not-say"] }, asks("held")],
  ]),
  stays: table({ harm: noYes, need: noYes, unclear: noYes, own: noYes }, [
    [{ harm: ["yes"] }, shut("threat")],
    [{ need: ["yes"] }, asks("no-way-to-stay")],
    [{ unclear: ["yes"] }, asks("if-stays")],
    [{ own: ["yes"] }, pass],
    [{ own: ["no"] }, shut("not-asked")],
  ]),
  hangs: table(hangs, [
    [{ on: ["nothing"] }, pass],
    [{ on: ["own-terms"], "in-place": ["yes"] }, pass],
    [{ on: ["promise"], by: ["listed"] }, shut("hangs-on")],
    [{ on: ["own-terms", "promise", "not-known", "will-not-say"] }, asks("hangs")],
  ]),
  informed: table(informed, [
    [{ by: ["lawyer", "helper", "declined"] }, pass],
    [{ by: ["nobody", "not-known"] }, asks("informed")],
  ]),
};

function judgeStays({ ticked }: RowOf<"stays">): Says {
  const has = (...any: readonly (typeof ticked)[number][]) =>
    any.some((each) => ticked.includes(each)) ? "yes" : "no";
  return decide(yesTables.stays, {
    harm: has("harm"),
    need: has("must-leave", "no-means"),
    unclear: has("other", "not-known", "will-not-say"),
    own: has("nothing-bad", "own-reason"),
  });
}

/** The lock “own yes”. After a no nothing else is judged; a new yes needs the five questions of freedom asked anew. */
export function ownYes(sayings: Sayings): readonly Finding[] {
  const { wish, idea, pays, holds, hangs, informed } = yesTables;
  const wished = answered(sayings, "wish", (row) => decide(wish, row));
  if (wished.some(({ says }) => says.is === "shut" && says.why === "no")) {
    return wished;
  }
  const since = sayings.rows.findLast((each) => each.row === "wish" && each.answer === "no");
  return [
    ...wished,
    ...answered(sayings, "idea", (row) => decide(idea, row), { since }),
    ...answered(sayings, "pays", (row) => decide(pays, row), { since }),
    ...answered(sayings, "holds", (row) => decide(holds, row), { since }),
    ...answered(sayings, "stays", judgeStays, { since }),
    ...answered(sayings, "hangs", (row) => decide(hangs, row), { since }),
    ...answered(sayings, "informed", (row) => decide(informed, row)),
  ];
}
