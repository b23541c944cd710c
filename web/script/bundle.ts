import path from "node:path";
import { buildSync } from "esbuild";

/** File names change with their content. */
export interface Bundle<Entry extends string = string> {
  readonly entries: Readonly<Record<Entry, string>>;
  readonly files: ReadonlyMap<string, string>;
}

const browser = path.resolve(import.meta.dirname, "../browser");

/**
 * Static imports share the entry's file, dynamic ones get their own. `hono/jsx/dom` draws what the server writes as
 * HTML.
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
