import path from "node:path";
import { buildSync } from "esbuild";

/** Scripts as text, by the name they are asked for with; names change when what is in them does. */
export interface Bundle<Entry extends string = string> {
  /** The name of each entry's own file. */
  readonly entries: Readonly<Record<Entry, string>>;
  readonly files: ReadonlyMap<string, string>;
}

const browser = path.resolve(import.meta.dirname, "../browser");

/**
 * Builds entries of web/browser: what one imports at once is in its file, what it imports when needed stands in files of their own.
 * Pages that the server writes as HTML are drawn by the same functions; there, `hono/jsx/dom` draws.
 */
export function bundle<Entry extends string>(
  entries: Readonly<Record<Entry, string>>,
): Bundle<Entry> {
  const { outputFiles, metafile } = buildSync({
    entryPoints: Object.values<string>(entries).map((file) => path.join(browser, file)),
    absWorkingDir: browser,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: ["chrome109", "firefox115", "safari16.4"],
    minify: true,
    legalComments: "none",
    jsx: "automatic",
    jsxImportSource: "hono/jsx/dom",
    alias: { fflate: path.join(browser, "door/zip.ts") },
    entryNames: "[hash]",
    chunkNames: "[hash]",
    outdir: browser,
    write: false,
    metafile: true,
  });
  const built = new Map(
    Object.entries(metafile.outputs).map(([file, { entryPoint }]) => [
      entryPoint,
      path.basename(file),
    ]),
  );
  const named = Object.entries<string>(entries).map(([name, file]) => {
    const made = built.get(file);
    if (made === undefined) {
      throw new Error(`${file} was built into nothing`);
    }
    return [name, made];
  });
  return {
    entries: Object.fromEntries(named) as Record<Entry, string>,
    files: new Map(outputFiles.map(({ path: file, text }) => [path.basename(file), text])),
  };
}
