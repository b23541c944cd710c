import { parentPort, workerData } from "node:worker_threads";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import { readSheet } from "read-excel-file/node";

/** What a file of one megabyte may unpack to. */
const mostUnpacked = 100_000_000;
const mostRows = 20_001;

/** The columns that are taken, by their letters: "A B C". Without any, all. */
function placesOf(columns: string): readonly number[] | null {
  const letters = columns.toUpperCase().match(/[A-Z]+/g);
  return (
    letters?.map((name) =>
      [...name].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0),
    ) ?? null
  );
}

const two = (number: number) => String(number).padStart(2, "0");

/** Spreadsheets keep a time of day as a day of 1899 or 1900, and a clock without zone. */
function cellText(cell: unknown): string {
  if (!(cell instanceof Date)) {
    return cell === null || cell === undefined ? "" : String(cell);
  }
  const minutes = Math.round(cell.getTime() / 60_000);
  const rounded = new Date(minutes * 60_000);
  const clock = `${two(rounded.getUTCHours())}:${two(rounded.getUTCMinutes())}`;
  const day = rounded.toISOString().slice(0, 10);
  if (rounded.getUTCFullYear() <= 1900) {
    return clock;
  }
  return clock === "00:00" ? day : `${day} ${clock}`;
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Reads the sizes alone. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size;
}

async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> {
  if (isZip(bytes)) {
    return unpackedSize(bytes) > mostUnpacked ? [] : await readSheet(Buffer.from(bytes));
  }
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  const [first = ""] = text.split("\n", 1);
  const delimiter = [";", "\t", ","].find((each) => first.includes(each)) ?? ";";
  return parse(text, { delimiter, bom: true, relax_column_count: true, to: mostRows });
}

/** Its first row is left out where it is a heading. Null where there is no row. */
async function linesIn(bytes: Uint8Array, columns: string): Promise<string | null> {
  const rows = await rowsOf(bytes);
  const places = placesOf(columns);
  const lines = rows.map((row) =>
    (places === null ? row : places.map((place) => row[place - 1])).map(cellText).join(" "),
  );
  const [first = "", ...rest] = lines;
  const isHeading = !/\d/.test(first);
  return rows.length === 0 ? null : (isHeading ? rest : lines).join("\n");
}

export interface TableOf {
  readonly bytes: Uint8Array;
  readonly columns: string;
}

const { bytes, columns } = workerData as TableOf;
parentPort?.postMessage(await linesIn(bytes, columns).catch(() => null));
