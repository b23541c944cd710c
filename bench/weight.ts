import { gzipSync } from "node:zlib";
import { loadLaw } from "../law/law.ts";
import { now } from "../main/now.ts";
import { createPages } from "../web/app.tsx";
import * as maker from "../web/maker.ts";

// All bytes of a first visit without cache, against Designsystemet's whole stylesheet.

const origin = "http://localhost";
const app = createPages({
  house: {
    origin,
    cells: new Map(),
    law: loadLaw(),
    now,
    nudge: () => undefined,
    mails: false,
    relearn: async () => undefined,
  },
  machines: [],
  own: [],
  deskOf: async () => null,
  workshop: maker,
  report: (error) => {
    throw error;
  },
});

async function bytesOf(
  address: string,
  init?: RequestInit,
): Promise<{ readonly html: string; readonly plain: number; readonly gzip: number }> {
  const answer = await app.request(address, {
    ...init,
    headers: { host: "localhost", origin, "content-type": "application/x-www-form-urlencoded" },
  });
  const body = Buffer.from(await answer.arrayBuffer());
  return { html: body.toString("utf8"), plain: body.length, gzip: gzipSync(body).length };
}

async function weigh(name: string, address: string, init?: RequestInit): Promise<void> {
  const page = await bytesOf(origin + address, init);
  const files = [...page.html.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|svg|png|woff2))"/g)].map(
    ([, file]) => file ?? "",
  );
  const rest = await Promise.all([...new Set(files)].map((file) => bytesOf(origin + file)));
  const plain = rest.reduce((sum, file) => sum + file.plain, page.plain);
  const gzip = rest.reduce((sum, file) => sum + file.gzip, page.gzip);
  const scripts = (page.html.match(/<script/g) ?? []).length;
  console.log(
    `${name}: ${(plain / 1024).toFixed(1)} kB as sent, ${(gzip / 1024).toFixed(1)} kB with gzip, ${1 + rest.length} files, ${scripts} scripts`,
  );
}

await weigh("front page", "/");
await weigh("observation form, first page", "/seen");
const { readFileSync } = await import("node:fs");
const whole = readFileSync(new URL(import.meta.resolve("@digdir/designsystemet-css")));
console.log(
  `baseline, Designsystemet's whole stylesheet alone: ${(whole.length / 1024).toFixed(1)} kB, ${(gzipSync(whole).length / 1024).toFixed(1)} kB with gzip`,
);
