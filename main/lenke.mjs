#!/usr/bin/env node
// The command line: `npx lenke --help`.
import { fileURLToPath } from "node:url";

process.argv.splice(2, 0, fileURLToPath(new URL("./cli.ts", import.meta.url)));
await import("./carry.mjs");
