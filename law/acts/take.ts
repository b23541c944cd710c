import { actIn, type RawAct, type RawSection } from "./markdown.ts";

const kept = ["tittel", "korttittel", "refid", "eli", "ikrafttredelse"];
const amended = ["sist-endret", "sist-endret-ikrafttredelse"];

function headingOf({ number, title }: RawSection): string {
  if (/^[IVX]+$/.test(number)) {
    return number;
  }
  const written = /^art /.test(number) ? number.replace("art", "Artikkel") : `§ ${number}`;
  return `${written}. ${title}`.trim();
}

function sectionText(section: RawSection): string {
  const { within, text, amended: note } = section;
  return [
    `${"#".repeat(within.length + 2)} ${headingOf(section)}`,
    text,
    note === null ? "" : `*${note}*`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The sections asked for, under the headings they have, in a file of the same form. Throws where one is not there. */
export function taken(markdown: string, wanted: readonly string[]): string {
  const act = actIn(markdown);
  const sections = wanted.map((number) => {
    const found = act.sections.find((section) => section.number === number);
    if (found === undefined) {
      throw new Error(`${act.title} has no § ${number}.`);
    }
    return found;
  });
  return `${[headText(act), `# ${act.title}`, ...withHeadings(sections)].join("\n\n")}\n`;
}

function headText({ head }: RawAct): string {
  const lines = [...kept, ...amended].flatMap((key) =>
    head[key] === undefined ? [] : [`${key}: ${JSON.stringify(head[key])}`],
  );
  return ["---", ...lines, "---"].join("\n");
}

function withHeadings(sections: readonly RawSection[]): readonly string[] {
  let above: readonly string[] = [];
  return sections.flatMap((section) => {
    const same = section.within.findIndex((heading, at) => heading !== above[at]);
    const from = same < 0 ? section.within.length : same;
    above = section.within;
    const headings = section.within
      .map((heading, at) => `${"#".repeat(at + 2)} ${heading}`)
      .slice(from);
    return [...headings, sectionText(section)];
  });
}
