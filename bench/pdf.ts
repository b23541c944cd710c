// Our checks on qpdf's parse, by clauses of PDF/UA-1 (ISO 14289-1). Not a validator.

export type PdfReading = Readonly<Record<string, boolean>>;

type Value =
  | string
  | number
  | boolean
  | null
  | readonly Value[]
  | { readonly [key: string]: Value };
type Dict = { readonly [key: string]: Value };

interface Read {
  readonly value?: Value;
  readonly stream?: { readonly dict: Dict; readonly data?: string };
}

interface Marked {
  readonly ids: readonly number[];
  readonly unmarked: number;
}

const isDict = (value: Value | undefined): value is Dict =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listOf = (value: Value | undefined): readonly Value[] => {
  if (value === undefined || value === null) {
    return [];
  }
  return Array.isArray(value) ? (value as readonly Value[]) : [value];
};

const token = /\((?:\\.|[^\\()])*\)|<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s<>[\]()/]+|[^\s<>[\]()/]+/gs;
const shows = new Set([
  "Tj",
  "TJ",
  "'",
  '"',
  "Do",
  "f",
  "F",
  "f*",
  "S",
  "s",
  "B",
  "B*",
  "b",
  "b*",
  "sh",
]);
const operator = /^(?!true$|false$|null$)[A-Za-z'"][A-Za-z0-9*]*$/;

function operationsIn(
  content: string,
): readonly (readonly [operator: string, operands: readonly string[]])[] {
  const operations: [string, readonly string[]][] = [];
  let operands: string[] = [];
  for (const [text] of content.matchAll(token)) {
    if (operator.test(text)) {
      operations.push([text, operands]);
      operands = [];
    } else {
      operands.push(text);
    }
  }
  return operations;
}

/** Numbered content, decoration, or neither. */
function begun(operands: readonly string[]): number | "decoration" | null {
  const at = operands.indexOf("/MCID");
  const id = at < 0 ? null : Number(operands[at + 1]);
  return operands[0] === "/Artifact" ? "decoration" : id;
}

/** Everything shown must be in marked content. */
function markedIn(content: string): Marked {
  const open: ReturnType<typeof begun>[] = [];
  const ids: number[] = [];
  let unmarked = 0;
  for (const [name, operands] of operationsIn(content)) {
    if (name === "BDC" || name === "BMC") {
      open.push(begun(operands));
      ids.push(...open.slice(-1).filter((mark) => typeof mark === "number"));
    } else if (name === "EMC") {
      open.pop();
    } else {
      unmarked += Number(shows.has(name) && open.every((mark) => mark === null));
    }
  }
  return { ids, unmarked };
}

const childrenOf: Readonly<Record<string, ReadonlySet<string>>> = {
  "/Table": new Set(["/THead", "/TBody", "/TFoot", "/TR", "/Caption"]),
  "/THead": new Set(["/TR"]),
  "/TBody": new Set(["/TR"]),
  "/TR": new Set(["/TH", "/TD"]),
  "/L": new Set(["/LI", "/Caption"]),
  "/LI": new Set(["/Lbl", "/LBody"]),
};
const standard = new Set(
  "Document Part Sect Div P H1 H2 H3 H4 L LI Lbl LBody Table THead TBody TFoot TR TH TD Caption Span Link Note Reference Figure".split(
    " ",
  ),
);

interface Tree {
  readonly kinds: readonly string[];
  readonly content: readonly string[];
  readonly linked: readonly string[];
  readonly badNests: number;
  readonly noteIds: readonly Value[];
}

type Mutable<Shape> = {
  -readonly [Key in keyof Shape]: Shape[Key] extends readonly (infer Item)[] ? Item[] : Shape[Key];
};

class Pdf {
  readonly #objects: ReadonlyMap<string, Read>;

  constructor(json: string) {
    const { qpdf } = JSON.parse(json) as { qpdf: [unknown, Record<string, Read>] };
    this.#objects = new Map(
      Object.entries(qpdf[1]).map(([name, read]) => [name.replace(/^obj:/, ""), read]),
    );
  }

  at(value: Value | undefined): Dict {
    const read = typeof value === "string" ? this.#objects.get(value) : undefined;
    const found = read?.stream?.dict ?? read?.value ?? value;
    return isDict(found) ? found : {};
  }

  list(value: Value | undefined): readonly Value[] {
    const read = typeof value === "string" ? this.#objects.get(value) : undefined;
    return listOf(read?.value ?? value);
  }

  data(value: Value | undefined): string {
    const read = typeof value === "string" ? this.#objects.get(value) : undefined;
    return Buffer.from(read?.stream?.data ?? "", "base64").toString("latin1");
  }

  all(type: string): readonly (readonly [string, Dict])[] {
    return [...this.#objects.keys()]
      .map((name) => [name, this.at(name)] as const)
      .filter(([, dict]) => dict["/Type"] === type);
  }

  tree(): Tree {
    const tree: Mutable<Tree> = { kinds: [], content: [], linked: [], badNests: 0, noteIds: [] };
    for (const kid of this.list(this.at(this.root["/StructTreeRoot"])["/K"])) {
      this.#walk(tree, kid, "", undefined);
    }
    return tree;
  }

  #walk(tree: Mutable<Tree>, value: Value, above: string, page: Value | undefined): void {
    const dict: Dict =
      typeof value === "number" ? { "/Type": "/MCR", "/MCID": value } : this.at(value);
    const here = dict["/Pg"] ?? page;
    if (dict["/Type"] === "/MCR") {
      tree.content.push(`${here} ${dict["/MCID"]}`);
    } else if (dict["/Type"] === "/OBJR") {
      tree.linked.push(`${above} ${dict["/Obj"]}`);
    } else {
      this.#tag(tree, dict, above, here);
    }
  }

  #tag(tree: Mutable<Tree>, dict: Dict, above: string, page: Value | undefined): void {
    const kind = String(dict["/S"]);
    tree.kinds.push(kind.slice(1));
    tree.badNests += childrenOf[above]?.has(kind) === false ? 1 : 0;
    tree.noteIds.push(...(kind === "/Note" ? [dict["/ID"] ?? null] : []));
    for (const kid of this.list(dict["/K"])) {
      this.#walk(tree, kid, kind, page);
    }
  }

  get root(): Dict {
    return this.all("/Catalog")[0]?.[1] ?? {};
  }
}

function noLevelSkipped(kinds: readonly string[]): boolean {
  const levels = kinds.filter((kind) => /^H\d$/.test(kind)).map((kind) => Number(kind[1]));
  return levels[0] === 1 && levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1);
}

function aboutDocument(pdf: Pdf, language: string): PdfReading {
  const { root } = pdf;
  const metadata = pdf.data(root["/Metadata"]);
  const mark = pdf.at(root["/MarkInfo"]);
  const shown = pdf.at(root["/ViewerPreferences"]);
  return {
    "it says that it is PDF/UA-1 and carries a title (5; 7.1)":
      /pdfuaid:part(?:>|=")1/.test(metadata) && metadata.includes("dc:title"),
    "it is marked as tagged, and shows its title (7.1)":
      mark["/Marked"] === true && shown["/DisplayDocTitle"] === true,
    "it names its language (7.2)": String(root["/Lang"]).startsWith(`u:${language}`),
  };
}

function aboutContent(pdf: Pdf, tree: Tree): PdfReading {
  const pages = pdf.all("/Page").map(([name, page]) => {
    const content = pdf.list(page["/Contents"]).map((each) => pdf.data(each));
    return { name, page, marked: markedIn(content.join("\n")) };
  });
  const numbered = pages.flatMap(({ name, marked }) => marked.ids.map((id) => `${name} ${id}`));
  const links = pages.flatMap(({ page }) => pdf.list(page["/Annots"]));
  const inTree = new Set(tree.linked);
  return {
    "all that is shown is tagged or marked as decoration (7.1)":
      numbered.length > 10 && pages.every(({ marked }) => marked.unmarked === 0),
    "each tagged part stands once in the tree, and nothing else does (7.1)":
      numbered.toSorted().join() === tree.content.toSorted().join(),
    "each link stands in the tree, says what it is, and is reached in the order of reading (7.18)":
      links.length > 0 &&
      links.every(
        (link) => inTree.has(`/Link ${link}`) && pdf.at(link)["/Contents"] !== undefined,
      ) &&
      pages.every(({ page }) => page["/Annots"] === undefined || page["/Tabs"] === "/S"),
  };
}

function aboutTags(pdf: Pdf, tree: Tree): PdfReading {
  const fonts = pdf.all("/FontDescriptor").map(([, font]) => Object.keys(font));
  const roles = pdf.at(pdf.at(pdf.root["/StructTreeRoot"])["/RoleMap"]);
  const composite = pdf.all("/Font").filter(([, font]) => font["/Subtype"] === "/Type0");
  return {
    "all tags are standard ones, or say which one they stand for (7.1)": tree.kinds.every(
      (kind) => standard.has(kind) || standard.has(String(roles[`/${kind}`]).slice(1)),
    ),
    "no level of heading is skipped (7.4)": noLevelSkipped(tree.kinds),
    "tables and lists are nested as they should be, and tables have headings (7.5; 7.6)":
      tree.badNests === 0 && tree.kinds.includes("TH") && tree.kinds.includes("LI"),
    "each note has an id of its own (7.9)":
      tree.noteIds.length > 0 &&
      !tree.noteIds.includes(null) &&
      new Set(tree.noteIds).size === tree.noteIds.length,
    "every font is embedded and leads back to letters (7.21)":
      fonts.length > 0 &&
      fonts.every((keys) => keys.some((key) => key.startsWith("/FontFile"))) &&
      composite.every(([, font]) => font["/ToUnicode"] !== undefined),
  };
}

/** Checks qpdf's JSON with streams; each line names its clause of ISO 14289-1. */
export function openPdf(json: string, language: string): PdfReading {
  const pdf = new Pdf(json);
  const tree = pdf.tree();
  return { ...aboutDocument(pdf, language), ...aboutContent(pdf, tree), ...aboutTags(pdf, tree) };
}
