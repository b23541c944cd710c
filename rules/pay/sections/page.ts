import { citationIn } from "../../../domain/base/citation.ts";
import { cited, consolidated, type Section } from "./section.ts";

type Cell = string | number | boolean | null;

interface Row {
  readonly given: readonly Cell[];
  readonly gives: readonly Cell[];
  readonly because: string;
  /** A test holds it against `gives`. */
  readonly found: () => readonly Cell[];
}

/** The test of the code, and the page that people read. */
export interface Page {
  readonly section: Section;
  readonly heading: string;
  readonly says: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export function pageOf<Given extends readonly Cell[], Gives extends readonly Cell[]>(page: {
  readonly section: Section;
  readonly heading: string;
  readonly says: readonly string[];
  readonly columns: readonly string[];
  readonly rule: (...given: Given) => Gives;
  readonly examples: readonly (readonly [...Given, readonly [...Gives], string])[];
}): Page {
  const { rule, examples, ...rest } = page;
  return {
    ...rest,
    rows: examples.map((example) => {
      const given = example.slice(0, -2) as unknown as Given;
      const gives = example.at(-2) as unknown as Gives;
      return { given, gives, because: String(example.at(-1)), found: () => rule(...given) };
    }),
  };
}

/** Generated: never written by hand. */
export function pageText({ section, heading, says, columns, rows }: Page): string {
  const { inForce } = section;
  const table = [
    [...columns, "because"],
    [...columns, ""].map(() => "---"),
    ...rows.map(({ given, gives, because }) => [...given, ...gives, because].map(cellText)),
  ];
  return `${[
    `# ${heading}`,
    `${citationIn("en", cited(section))}. ${forceText(inForce)} ${readText(section)}`,
    ...says,
    table.map((cells) => `| ${cells.join(" | ")} |`).join("\n"),
    "This page is generated from the examples that test the code; see [carrying it on](../../CONTRIBUTING.md).",
  ].join("\n\n")}\n`;
}

const readText = ({ read }: Section): string =>
  `Read ${read}, in the text consolidated on ${consolidated}.`;

function forceText({ from, until }: Section["inForce"]): string {
  if (from === null && until === null) {
    return "Since when it has been in force was not looked into.";
  }
  return until === null ? `In force from ${from}.` : `In force from ${from} until ${until}.`;
}

function cellText(cell: Cell): string {
  if (cell === null) {
    return "–";
  }
  const words: Record<string, string> = { true: "yes", false: "no" };
  return words[String(cell)] ?? String(cell);
}
