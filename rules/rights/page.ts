import { type Page, pageOf } from "../pay/sections/page.ts";
import { cited } from "../pay/sections/section.ts";
import { catalogue } from "./catalogue.ts";
import { exampleOf, tableOf } from "./example-language.ts";
import type { AnyCase, Right } from "./right.ts";
import { rightsOf } from "./rights-of.ts";
import type { Words } from "./words.ts";

type Given = readonly [happened: string, asOf: string];
type Gives = readonly [state: string, from: string | null, until: string | null, by: string | null];

function pageOfRight(right: Right): Page {
  const { section, title, gives, hangsOn, endedBy, examples } = right;
  return pageOf<Given, Gives>({
    section,
    heading: title.en,
    says: [
      `**Gives:** ${gives.en}`,
      `**Hangs on:** ${hangsOn.en}`,
      `**Ended by:** ${endedBy.en}`,
      casesTable(right),
      "Days in examples are the day it happened; *to do by* is the first of the days by which something must be done.",
    ],
    columns: ["what has happened", "on", "state", "from", "until", "to do by"],
    rule: (happened, asOf) => found(section.id, happened, asOf),
    examples: tableOf(examples).map(exampleIn),
  });
}

function exampleIn(cells: readonly string[]): readonly [...Given, Gives, string] {
  const [asOf = "", state = "", from = "", until = "", by = "", happened = "", because] = cells;
  if (because === undefined || cells.length > 7) {
    throw new RangeError(`not an example: ${cells.join(" | ")}`);
  }
  const day = (cell: string) => (cell === "-" ? null : cell);
  return [happened, asOf, [state, day(from), day(until), day(by)], because];
}

function found(id: string, happened: string, asOf: string): Gives {
  const { rights, notHeld } = rightsOf(exampleOf(happened, asOf));
  const held = rights.find((each) => each.id === id);
  if (held === undefined) {
    return [notHeld.some((each) => each.id === id) ? "not held" : "not listed", null, null, null];
  }
  const [first = null] = held.todo.flatMap(({ by }) => (by === null ? [] : [by])).toSorted();
  return [held.state, held.from, held.until, first];
}

function casesTable({ cases }: Right): string {
  const rows = cases.map((each) =>
    [whenText(each), given[each.gives], because(each), asks(each)].map((cell) => cell || "–"),
  );
  return [["when", "then", "because", "to ask"], ["---", "---", "---", "---"], ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

const given: Readonly<Record<AnyCase["gives"], string>> = {
  holds: "holds",
  may: "may",
  ended: "ended",
  unsure: "unsure",
  no: "not held",
  silent: "not listed",
};

function whenText({ when }: AnyCase): string {
  const parts = Object.entries(when).map(([name, wanted]) => {
    const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    return `${words}: ${typeof wanted === "string" ? wanted : wanted.join(" or ")}`;
  });
  return parts.length === 0 ? "always" : parts.join("; ");
}

function because(each: AnyCase): string {
  return each.because
    .map(({ line, only }) => {
      const text = line.words.en.replaceAll(/\{(?:\d|all|pairs)\}/g, "…");
      return only === null ? text : `(Where it is so: ${text})`;
    })
    .join(" ");
}

function asks({ ask }: AnyCase): string {
  return (ask ?? [])
    .map(({ to, words, only }) => {
      const text = to === "lawyer" ? `${words.en} (a lawyer)` : words.en;
      return only === undefined ? text : `(Where it is so: ${text})`;
    })
    .join(" ");
}

export const pages: readonly Page[] = catalogue.map(pageOfRight);

/** A test finds what is missing. */
const lives = [
  "third-country, found 2026-09-01, police-report 257 2026-09-02, reflection-permit-granted 2026-09-20, wage-due 2026-10-15",
  "third-country, police-report 257 2026-09-02, reflection-permit-granted 2026-09-20, expulsion-decided 2026-11-20, work-ended 2026-11-01, wage-due 2026-10-15",
  "third-country, police-report 257 2026-09-02, reflection-permit-granted 2026-09-20, left-country 2026-11-01",
  "third-country, police-report 257 2026-01-02, limited-permit-granted 2026-02-01 to 2026-12-31, expulsion-decided 2026-11-20 to 2026-12-11",
  "third-country, police-report 257 2026-01-02, limited-permit-granted 2026-02-01 to 2027-01-31, expulsion-decided 2026-11-20",
  "third-country, police-report 257 2026-01-02, limited-permit-granted 2026-02-01 to 2027-01-31",
  "third-country, police-report 257 2026-01-02, limited-permit-granted 2026-02-01 to 2026-12-01",
  "third-country, police-report 257 2026-01-02, case-dropped 2026-11-20, limited-permit-granted 2026-02-01 to 2027-01-31, permit-revoked 2026-11-20",
  "third-country, police-report 257 2026-01-02, case-dropped 2026-11-20, limited-permit-granted 2026-02-01 to 2027-01-31",
  "police-report 257 2024-01-02, case-dropped 2024-11-20, reflection-permit-granted 2024-02-01, bankruptcy 2026-11-01, wage-due 2022-10-15, wage-due 2026-10-15",
  "case-dropped 257 2026-11-01, case-dropped 258 2026-11-02, done drop-appeal 2026-11-22 on 2026-11-10",
  "expulsion-decided 2026-10-20 to 2026-12-11, done expulsion-appeal 2026-12-11 on 2026-11-01",
  "told-to-leave 2026-11-20 to 2026-12-04, permit-refused protection 2026-11-20, permit-refused 2026-10-20, social-refused 2026-11-20, health-refused 2026-11-20",
  "benefit-refused 2026-11-20, tax-decided 2026-11-20, tax-return-due 2026-04-30",
  "wage-due 2026-12-15",
  "wage-due 2026-09-15, done joint-liability 2026-12-15 on 2026-11-15",
  "turns-eighteen 2027-03-01, a child",
  "EEA, entered-country 2026-09-10, entered-country 2026-11-20",
  "dismissed notice lasting 2026-11-20",
  "dismissed summary 2026-11-20, done dismissal-negotiation 2026-12-04 on 2026-11-22",
  "shut-out 2026-11-20",
  "unable-to-work 2026-01-12, dismissed notice 2026-05-04",
  "told-authority 2026-09-01, treated-worse 2026-09-10",
  "testified court 2026-10-01",
  "testified court 2026-10-01, protection-applied 2026-10-02",
  "unable-to-work 2026-05-01, work-began 2026-01-01",
  "unable-to-work 2026-10-01, work-began 2026-01-01",
  "work-accident 2025-03-01, work-accident 2026-10-01, deduction none 2026-10-15, notice-to-leave written own 2026-11-10",
  "restraining-order-granted 2026-10-01 to 2027-01-01, school-child-came 2026-10-01, data-asked 2026-11-01",
  "harm-known 2026-10-01, charged 257 2025-01-01, judgment-final 257 2026-10-01",
] as const;

/** Their limits end at Christmas. */
const onDaysOff = "dismissed notice lasting 2026-12-11 to 2026-12-26, shut-out 2026-11-28";

export function linesToYou(): readonly Words[] {
  const situations = [
    ...lives.map((life) => exampleOf(life, "2026-11-25")),
    exampleOf(onDaysOff, "2026-12-27"),
  ];
  const all = situations.flatMap((situation) =>
    rightsOf(situation).rights.flatMap(({ todo, beforeLeaving }) =>
      [...todo, ...beforeLeaving].flatMap(({ what }) => what.words.you ?? []),
    ),
  );
  return [...new Map(all.map((each) => [each.nb, each])).values()];
}

const line = ({ en, nb }: Words) => `- ${nb}\n  <br>${en}`;

export function toYouText(): string {
  const of = (key: "has" | "may" | "name") =>
    catalogue.flatMap(({ toPerson }) => toPerson[key] ?? []).map(line);
  return [
    "# Said to the person",
    "",
    "<!-- Written by `npm run rights`. -->",
    "",
    "What the letter of what we can and cannot promise says of rights, and what the person's own copy of the plan says of their days.",
    "No native reader has read it yet.",
    ...["", "## What they have", "", ...of("has")],
    ...["", "## What others decide", "", ...of("may")],
    ...["", "## In a sentence with others", "", ...of("name")],
    ...["", "## By a date, now, or before leaving Norway", "", ...linesToYou().map(line)],
    "",
  ].join("\n");
}

/** What no act here answers: each question to a lawyer, once, under the right that asks it first. */
export function lawyerText(): string {
  const seen = new Set<string>();
  const parts = catalogue.flatMap(({ section, title, cases }) => {
    const own = cases
      .flatMap(({ ask = [] }) => ask)
      .filter(({ id, to }) => to === "lawyer" && !seen.has(id) && seen.add(id));
    return own.length === 0
      ? []
      : [
          `## ${title.en} (${cited(section)})`,
          [...new Set(own)].map(({ words }) => line(words)).join("\n"),
        ];
  });
  return `${[
    "# Questions to a lawyer",
    "<!-- Written by `npm run rights`. -->",
    `What the acts here leave open: ${seen.size} questions, each under the right that asks it first.`,
    ...parts,
  ].join("\n\n")}\n`;
}
