import { inflateSync } from "node:zlib";

// Only for our own PDFs: simple objects, one string notation.

type Glyphs = ReadonlyMap<number, string>;

function streamOf(bytes: Buffer, object: string, from: number): string {
  const start = from + object.length;
  const end = bytes.indexOf("endstream", start, "latin1");
  const raw = bytes.subarray(start, end);
  return /\/FlateDecode/.test(object)
    ? inflateSync(raw).toString("latin1")
    : raw.toString("latin1");
}

function glyphsOf(map: string): Glyphs {
  const letter = (hex: string) =>
    String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
  return new Map(
    [...map.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>\n/g)].map(([, from = "", to = ""]) => [
      Number.parseInt(from, 16),
      letter(to),
    ]),
  );
}

const named: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

function bytesOf(text: string): string {
  return text.replace(/\\([0-7]{3}|[\s\S])/g, (_, escaped: string) =>
    /^\d/.test(escaped)
      ? String.fromCharCode(Number.parseInt(escaped, 8))
      : (named[escaped] ?? escaped),
  );
}

function shown(strings: string, glyphs: Glyphs): string {
  const bytes = [...strings.matchAll(/\(((?:\\[\s\S]|[^\\()])*)\)/g)]
    .map(([, text = ""]) => bytesOf(text))
    .join("");
  const codes = bytes.match(/[\s\S]{2}/g) ?? [];
  return codes
    .map((code) => glyphs.get(code.charCodeAt(0) * 256 + code.charCodeAt(1)) ?? "")
    .join("");
}

function runsOf(stream: string, fonts: ReadonlyMap<string, Glyphs>): readonly string[] {
  let font: Glyphs = new Map();
  return [...stream.matchAll(/\/(f\d+) [\d.]+ Tf|\[((?:\((?:\\[\s\S]|[^\\()])*\)|[^\]])*)\] TJ/g)]
    .map(([, name, strings]) => {
      font = name === undefined ? font : (fonts.get(name) ?? font);
      return strings === undefined ? "" : shown(strings, font);
    })
    .filter((run) => run !== "");
}

export function wordsOfPdf(pdf: Uint8Array): readonly string[] {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString("latin1");
  const objects = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n((?:(?!endobj)[\s\S])*)/g)].map(
      ([, id = "", object = ""]) => [id, object],
    ),
  );
  const streams = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n<<(?:(?!endobj)[\s\S])*?>>\s*stream\r?\n/g)].map(
      ({ 0: object, 1: id = "", index }) => [id, streamOf(bytes, object, index)],
    ),
  );
  const glyphs = (id: string) => {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? "")?.[1] ?? "";
    return glyphsOf(streams.get(map) ?? "");
  };
  const pages = [...objects.values()].filter((object) => /\/Type \/Page\b/.test(object));
  return pages.flatMap((page) => {
    const named = [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)];
    const fonts = new Map(named.map(([, name = "", id = ""]) => [name, glyphs(id)]));
    const contents = /\/Contents (\d+) 0 R/.exec(page)?.[1] ?? "";
    return runsOf(streams.get(contents) ?? "", fonts);
  });
}

export const pagesOfPdf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString("latin1")
    .match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
