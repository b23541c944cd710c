/** An act as the open data has it, in Markdown: what is above each section, its words and its note. */

export interface RawSection {
  readonly number: string;
  readonly title: string;
  readonly within: readonly string[];
  readonly text: string;
  readonly amended: string | null;
}

export interface RawAct {
  readonly head: Readonly<Record<string, string>>;
  readonly title: string;
  readonly sections: readonly RawSection[];
}

const heading = /^(#{1,6}) (.+)$/;
/** Of an act that amends others, its parts have roman numbers. */
const numbered =
  /^(?:§ ?|(Artikkel|Art\.?) )(\d+(?: ?A ?)?(?:-\d+)?(?: ?[a-zA-Z]\b)?)\.? ?(.*)$|^([IVX]+)$/;

/** "14-12c" and "14-12 c" are one, and so are "9 A -1" and "9 A-1". */
const spaced = (written: string) =>
  written.replace(/ ?A ?-/, " A-").replace(/(?<=\d) ?(?=[a-zæøå]$)/, " ");

function headOf(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, key, value] = /^([\w-]+): (.+)$/.exec(line) ?? [];
      return key === undefined || value === undefined ? [] : [[key, JSON.parse(value) as string]];
    }),
  );
}

function sectionOf(
  written: string,
  within: readonly string[],
  body: readonly string[],
): RawSection | null {
  const [, article, ofSection, title = "", ofPart] = numbered.exec(written) ?? [];
  const number = ofPart ?? (ofSection === undefined ? "" : spaced(ofSection));
  if (number === "") {
    return null;
  }
  const isNote = (line: string) => /^\*.+\*$/.test(line) && /^\*[^*]/.test(line);
  const notes = body.filter(isNote).map((line) => line.slice(1, -1));
  return {
    number: article === undefined ? number : `art ${number}`,
    title,
    within,
    text: body
      .filter((line) => !isNote(line))
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
    amended: notes.length === 0 ? null : notes.join(" "),
  };
}

export function actIn(markdown: string): RawAct {
  const lines = markdown.replaceAll("\r\n", "\n").split("\n");
  const end = lines.indexOf("---", 1);
  const sections: RawSection[] = [];
  let above: { readonly depth: number; readonly title: string }[] = [];
  let open: { readonly written: string; readonly body: string[] } | null = null;
  let title = "";
  const close = () => {
    const section =
      open === null
        ? null
        : sectionOf(
            open.written,
            above.map((each) => each.title),
            open.body,
          );
    if (section !== null) {
      sections.push(section);
    }
    open = null;
  };
  for (const line of lines.slice(end + 1)) {
    const [, marks = "", written = ""] = heading.exec(line) ?? [];
    if (marks === "") {
      (open as { readonly body: string[] } | null)?.body.push(line);
    } else {
      close();
      above = above.filter(({ depth }) => depth < marks.length);
      if (marks.length === 1) {
        title = written;
      } else if (numbered.test(written)) {
        open = { written, body: [] };
      } else {
        above.push({ depth: marks.length, title: written });
      }
    }
  }
  close();
  return { head: headOf(lines.slice(1, end)), title, sections };
}
