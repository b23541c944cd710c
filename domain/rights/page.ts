import { type Page, pageOf } from "../pay/sections/page.ts";
import { catalogue } from "./catalogue.ts";
import { exampleOf, tableOf } from "./example-language.ts";
import type { AnyCase, Right } from "./right.ts";
import { rightsOf } from "./rights-of.ts";

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
    .map(({ to, words }) => (to === "lawyer" ? `${words.en} (a lawyer)` : words.en))
    .join(" ");
}

export const pages: readonly Page[] = catalogue.map(pageOfRight);
