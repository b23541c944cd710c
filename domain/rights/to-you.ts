import { catalogue } from "./catalogue.ts";
import { exampleOf } from "./example-language.ts";
import { rightsOf } from "./rights-of.ts";
import type { Words } from "./words.ts";

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
  "wage-due 2026-12-15",
  "wage-due 2026-09-15, done joint-liability 2026-12-15 on 2026-11-15",
  "turns-eighteen 2027-03-01, a child",
  "EEA, entered-country 2026-09-10, entered-country 2026-11-20",
  "testified court 2026-10-01",
  "testified court 2026-10-01, protection-applied 2026-10-02",
] as const;

export function linesToYou(): readonly Words[] {
  const all = lives.flatMap((life) =>
    rightsOf(exampleOf(life, "2026-11-25")).rights.flatMap(({ todo, beforeLeaving }) =>
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
