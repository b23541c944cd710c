import path from "node:path";
import { buildSync } from "esbuild";

/** The scripts of one entry as text, by the name they are asked for with; names change when what is in them does. */
export interface Bundle {
  readonly entry: string;
  readonly files: ReadonlyMap<string, string>;
}

const browser = path.resolve(import.meta.dirname, "../browser");

/**
 * Builds the script of one entry in web/browser: what it imports at once is in it, what it imports when needed stands in files of
 * its own. Pages that the server writes as HTML are drawn by the same functions; there, `hono/jsx/dom` draws.
 */
export function bundle(entry: string): Bundle {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [path.join(browser, entry)],
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
    entryNames: "[hash]",
    chunkNames: "[hash]",
    outdir: browser,
    write: false,
    metafile: true,
  });
  const files = outputFiles.map(({ path: file, text }) => [path.basename(file), text] as const);
  const first = Object.entries(metafile.outputs).find(([, { entryPoint }]) =>
    entryPoint?.endsWith(path.basename(entry)),
  );
  if (first === undefined) {
    throw new Error(`${entry} was built into nothing`);
  }
  return { entry: path.basename(first[0]), files: new Map(files) };
}
