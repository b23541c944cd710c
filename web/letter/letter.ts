import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { drawable } from "../../domain/base/text.ts";
import type { Part } from "../components/part.ts";
import { type Language, sayIn } from "../texts/texts.ts";
import { families, fontFolders } from "./fonts.ts";

interface Words {
  readonly language: Language;
  readonly day: string;
  readonly subject: string;
  readonly body: readonly Part[];
}

export interface Letter extends Words {
  /** Empty where the sender writes the name by hand. */
  readonly sender: readonly string[];
  /** Each on pages of its own. */
  readonly translations?: readonly Words[];
  /** Tighter, to fit on one page. */
  readonly dense?: true;
  /** After the page's number. */
  readonly foot: string;
}

// Column headings are tagged; row headings need pdf.header-cell, which the Node compiler cannot switch on. Words come
// in as data, never as markup.
const setting = `
#let d = json(bytes(sys.inputs.letter))
#set document(title: d.subject, author: if d.sender.len() > 0 { (d.sender.first(),) } else { () })
#set text(font: json(bytes(sys.inputs.fonts)), fallback: false, lang: d.lang, region: d.region, size: 10.5pt, hyphenate: true)
#let dense = d.at("dense", default: false)
#let (side, head, base) = if dense { (2cm, 1.6cm, 1.8cm) } else { (2.4cm, 2.4cm, 2.6cm) }
#set par(justify: false, leading: if dense { 0.55em } else { 0.7em }, spacing: if dense { 0.7em } else { 1.2em })
#set page(
  paper: "a4",
  margin: (x: side, top: head, bottom: base),
  footer: context [
    #set text(size: 8pt)
    #d.foot #h(1fr) #counter(page).display("1 / 1", both: true)
    #for line in d.lacking [#linebreak() #text(lang: line.lang, region: line.region, line.text)]
  ],
)
#set footnote(numbering: "[1]")
#set footnote.entry(gap: 0.4em)
#set table.cell(breakable: false)
#show footnote.entry: set text(size: 8pt)
#show heading: set block(above: if dense { 1.1em } else { 1.5em }, below: if dense { 0.55em } else { 0.8em })
#show table.cell.where(y: 0): set text(weight: "bold")
#set table(stroke: (x, y) => (bottom: 0.4pt + luma(150)), inset: (x: 4pt, y: 6pt))
#show table.cell: set par(leading: 0.55em)

#let drawn(part) = {
  if part.kind == "heading" and part.text.trim() != "" { heading(level: part.depth + 1, part.text) }
  if part.kind == "text" {
    set text(lang: part.lang, region: none) if "lang" in part
    par(if part.at("strong", default: false) { strong(part.text) } else { part.text })
  }
  if part.kind == "list" { list(..part.items) }
  if part.kind == "dates" { list(..part.items.map(i => [#strong(i.lead + ":") #i.text])) }
  if part.kind == "blanks" {
    for label in part.labels {
      block(above: 1.6em, [#label: #box(width: 1fr, stroke: (bottom: 0.5pt + luma(100)))])
    }
  }
  if part.kind == "table" {
    let note(s) = if s.first { [#footnote(s.text)#label(s.id)] } else { footnote(label(s.id)) }
    let cell(c) = [#c.text#for s in c.sources { note(s) }]
    let words = part.columns.len() - part.at("figures", default: 0)
    show figure: set block(breakable: true)
    show figure.caption: it => block(sticky: true, width: 100%, align(left, strong(it.body)))
    figure(
      kind: "table",
      supplement: none,
      numbering: none,
      caption: figure.caption(position: top, part.caption),
      align(left, table(
        columns: part.columns.enumerate().map(((at, _)) => if at == 0 and words < part.columns.len() { 2fr } else { 1fr }),
        align: (x, y) => if x < words { left } else { right },
        table.header(..part.columns.map(c => [#c])),
        ..part.rows.flatten().map(cell),
      )),
    )
  }
}

// What is to stand on one page is set in the largest size in which it does.
#let onOnePage(body) = context {
  let inSize(size) = { set text(size: size); body }
  let fits(size) = measure(width: 21cm - 2 * side, inSize(size)).height <= 29.7cm - head - base
  let size = (11.5pt, 11pt, 10.5pt, 10pt, 9.5pt, 9pt, 8.5pt, 8pt).find(fits)
  inSize(if size == none { 10.5pt } else { size })
}

#let matter(d, sender: ()) = {
  let parts = d.body.map(drawn)
  let rest = d.at("rest", default: parts.len())
  let first = {
    for line in sender [#line #linebreak()]
    v(0.6em)
    d.day
    v(1em)
    heading(level: 1, d.subject)
    parts.slice(0, rest).join()
  }
  if dense { onOnePage(first) } else { first }
  if rest < parts.len() { pagebreak() }
  parts.slice(rest).join()
}

#matter(d, sender: d.sender)
#for other in d.translations {
  pagebreak()
  set text(lang: other.lang, region: other.region)
  matter(other)
}
`;

let compiler: NodeCompiler | null = null;

/** A later cell of the same table leads to the note that is there. */
function withNotes(part: Part, place: string) {
  if (part.kind !== "table") {
    return part;
  }
  const told: string[] = [];
  const note = (text: string) => {
    const first = !told.includes(text);
    if (first) {
      told.push(text);
    }
    return { text, first, id: `note-${place}-${told.indexOf(text)}` };
  };
  const rows = part.rows.map((row) =>
    row.map(({ text, sources }) => ({ text, sources: [...new Set(sources)].map(note) })),
  );
  return { ...part, rows };
}

const regions: Readonly<Record<Language, string>> = { nb: "NO", en: "GB" };

/** `place` keeps the notes of several apart. */
function asData(words: Words, place: number) {
  return {
    ...words,
    body: words.body.map((part, at) => withNotes(part, `${place}-${at}`)),
    lang: words.language,
    region: regions[words.language],
  };
}

type Data = Readonly<Record<string, unknown>>;

/** Tagged, and of the standard where one is named. Throws where it is not met. */
function set(
  data: Data,
  standard: "ua-1" | null,
  written: (text: string) => string = drawable,
): Uint8Array<ArrayBuffer> {
  // Made at the first letter, so that other servers do not pay for it.
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: [...fontFolders] }] });
  const letter = JSON.stringify(data, (_, value: unknown) =>
    typeof value === "string" ? written(value) : value,
  );
  const pdf = compiler.pdf(
    { mainFileContent: setting, inputs: { letter, fonts: JSON.stringify(families) } },
    standard === null ? {} : { pdfStandard: standard },
  );
  compiler.evictCache(10);
  return new Uint8Array(pdf);
}

/** It can be set unless something else than a sign is wrong. */
function inPlainSigns(data: Data): void {
  set(data, "ua-1", (text) => drawable(text).replaceAll(/[^\n -~]/g, "x"));
}

/** A tagged PDF (PDF/UA-1). Where no font has a sign a box stands, the foot says so, and the standard, which allows none, is not named. */
export function letterPdf(letter: Letter): Uint8Array<ArrayBuffer> {
  const translations = (letter.translations ?? []).map((words, at) => asData(words, at + 1));
  const data = { ...letter, ...asData(letter, 0), translations };
  try {
    return set({ ...data, lacking: [] }, "ua-1");
  } catch {
    const lacking = [data, ...translations].map(({ language, lang, region }) => ({
      ...{ lang, region },
      text: sayIn(language)("frame.signs-lacking"),
    }));
    inPlainSigns({ ...data, lacking });
    return set({ ...data, lacking }, null);
  }
}
