import { inflateRawSync } from "node:zlib";

// Independent of the writing library; recalculates formulas.

interface ReadCell {
  /** Null for a number or formula. */
  readonly text: string | null;
  readonly formula: string | null;
  readonly value: number | null;
}

export type ReadSheets = ReadonlyMap<string, ReadonlyMap<string, ReadCell>>;

/** Goes by the archive's own directory. */
export function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf("PK\u0005\u0006", "latin1");
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, nameLength] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const more = zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + packed);
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    const isPacked = zip.readUInt16LE(at + 10) === 8;
    files.set(name, (isPacked ? inflateRawSync(data) : data).toString("utf8"));
    at += 46 + nameLength + more;
  }
  return files;
}

const plain = (xml: string): string =>
  xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

function cellOf(attributes: string, inner: string, strings: readonly string[]): ReadCell {
  const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1] ?? null;
  const formula = /<f>([^<]*)<\/f>/.exec(inner)?.[1] ?? null;
  return / t="s"/.test(attributes)
    ? { text: strings[Number(value)] ?? "", formula: null, value: null }
    : {
        text: null,
        formula: formula === null ? null : plain(formula),
        value: value === null ? null : Number(value),
      };
}

export function readWorkbook(bytes: Uint8Array): ReadSheets {
  const files = unzipped(bytes);
  const file = (name: string) => files.get(name) ?? "";
  const strings = [...file("xl/sharedStrings.xml").matchAll(/<si>([\s\S]*?)<\/si>/g)].map(
    ([, inner = ""]) => plain(inner.replace(/<[^>]+>/g, "")),
  );
  const names = [...file("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]+)"/g)];
  return new Map(
    names.map(([, name = ""], at) => [
      plain(name),
      new Map(
        [
          ...file(`xl/worksheets/sheet${at + 1}.xml`).matchAll(
            /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g,
          ),
        ].map(([, place = "", attributes = "", inner = ""]) => [
          place,
          cellOf(attributes, inner, strings),
        ]),
      ),
    ]),
  );
}

/** Knows + - * /, brackets, numbers, cells, ROUND, SUM and SUMIF over columns. */
export function worksOut(sheets: ReadSheets, sheet: string, formula: string): number {
  const tokens =
    formula.match(
      /"[^"]*"|[A-Za-z]+![A-Z]+:[A-Z]+|[A-Z]+\d+|[A-Z]+(?=\()|\d+(?:\.\d+)?|[-+*/(),]/g,
    ) ?? [];
  let at = 0;
  const next = (): string => tokens[at++] ?? "";
  const column = (range: string): readonly (readonly [string, ReadCell])[] => {
    const [, name = "", letters = ""] = /^([A-Za-z]+)!([A-Z]+):/.exec(range) ?? [];
    return [...(sheets.get(name) ?? [])].filter(([place]) => place.replace(/\d+/, "") === letters);
  };
  const numberAt = (name: string, place: string): number => {
    const cell = sheets.get(name)?.get(place);
    return cell?.formula == null ? (cell?.value ?? 0) : worksOut(sheets, name, cell.formula);
  };
  const sumOf = (range: string, rows: (row: string) => boolean): number => {
    const name = range.split("!")[0] ?? "";
    return column(range)
      .filter(([place, { text }]) => text === null && rows(place.replace(/[A-Z]+/, "")))
      .reduce((total, [place]) => total + numberAt(name, place), 0);
  };
  const call = (name: string): number => {
    next();
    if (name === "ROUND") {
      const value = sum();
      next();
      const decimals = Number(next());
      next();
      // Half away from zero, on shown decimals, as spreadsheets do.
      const scaled = Number(`${Math.abs(value).toPrecision(15)}e${decimals}`);
      return Math.sign(value) * Number(`${Math.round(scaled)}e-${decimals}`);
    }
    const range = next();
    if (name === "SUM") {
      next();
      return sumOf(range, () => true);
    }
    next();
    const wanted = next().slice(1, -1);
    next();
    const summed = next();
    next();
    const rows = new Set(
      column(range)
        .filter(([, { text }]) => text === wanted)
        .map(([place]) => place.replace(/[A-Z]+/, "")),
    );
    return sumOf(summed, (row) => rows.has(row));
  };
  const single = (): number => {
    const token = next();
    if (token === "(") {
      const value = sum();
      next();
      return value;
    }
    if (/^[A-Z]+$/.test(token)) {
      return call(token);
    }
    return /^[A-Z]/.test(token) ? numberAt(sheet, token) : Number(token);
  };
  const product = (): number => {
    let value = single();
    while (tokens[at] === "*" || tokens[at] === "/") {
      value = next() === "*" ? value * single() : value / single();
    }
    return value;
  };
  function sum(): number {
    let value = product();
    while (tokens[at] === "+" || tokens[at] === "-") {
      value = next() === "+" ? value + product() : value - product();
    }
    return value;
  }
  return sum();
}
