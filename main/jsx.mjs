// Lets Node read .tsx: Node strips the types, esbuild compiles the markup. Both cache under node_modules/.cache.
// Plain JavaScript, since it runs first.
import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs";
import module, { registerHooks } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(import.meta.dirname, "..");
const cache = path.join(root, "node_modules/.cache");
const turned = path.join(cache, "jsx");
const require = module.createRequire(import.meta.url);
const { version } = require("esbuild/package.json");

process.setSourceMapsEnabled(true);
module.enableCompileCache(path.join(cache, "compiled"));

/** Named by content and esbuild version. */
function placeOf(file, text) {
  const name = createHash("sha256").update(`${version}\0${file}\0${text}`).digest("hex");
  return path.join(turned, `${name}.js`);
}

/** Compiles the layer's whole .tsx at once: starting esbuild per file is slow. */
function turn(file) {
  const layer = path.join(root, path.relative(root, file).split(path.sep)[0]);
  const others = fs
    .readdirSync(layer, { recursive: true })
    .filter((name) => name.endsWith(".tsx"))
    .map((name) => path.join(layer, name));
  const entryPoints = [...new Set([file, ...others])];
  const { outputFiles } = require("esbuild").buildSync({
    entryPoints,
    outbase: root,
    outdir: root,
    write: false,
    bundle: false,
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    sourcemap: "inline",
    format: "esm",
    target: "esnext",
    logLevel: "silent",
  });
  return new Map(outputFiles.map(({ path: at, text }) => [at.replace(/\.js$/, ".tsx"), text]));
}

/** Atomic, since several processes may compile the same files. An unwritable folder only costs time. */
function keep(place, text) {
  try {
    const half = `${place}.${randomUUID()}`;
    fs.mkdirSync(turned, { recursive: true });
    fs.writeFileSync(half, text);
    fs.renameSync(half, place);
  } catch {}
}

function read(file) {
  const place = placeOf(file, fs.readFileSync(file, "utf8"));
  if (!fs.existsSync(place)) {
    const all = turn(file);
    for (const [each, text] of all) {
      keep(placeOf(each, fs.readFileSync(each, "utf8")), text);
    }
    return all.get(file);
  }
  return fs.readFileSync(place, "utf8");
}

/** How one file of ours names another: it stands there in full, and what it is its ending says. */
const ours = /^\.{1,2}\/.+\.tsx?$/;

registerHooks({
  // Node itself would look for a package.json in every folder above each of them: a tenth of what it costs to import the pages.
  resolve(specifier, context, next) {
    return ours.test(specifier) && context.parentURL?.startsWith("file:")
      ? {
          url: new URL(specifier, context.parentURL).href,
          format: "module-typescript",
          shortCircuit: true,
        }
      : next(specifier, context);
  },
  load(url, context, next) {
    return url.endsWith(".tsx")
      ? { format: "module", source: read(fileURLToPath(url)), shortCircuit: true }
      : next(url, context);
  },
});
