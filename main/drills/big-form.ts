// Sends oversized forms while another visitor reads. `npx -c "node --import ./main/jsx.mjs main/drills/big-form.ts
// http://localhost:3000"`

const origin = process.argv[2] ?? "http://localhost:3000";
const million = 1_000_000;
const forms: readonly (readonly [path: string, what: string, body: string])[] = [
  ["/seen", "many fields", "a=1&".repeat(million)],
  ["/receipt", "many fields", "a=1&".repeat(million)],
  ["/language", "many fields", "a=1&".repeat(million)],
  ["/job", "many fields", "a=1&".repeat(million)],
  ["/compare", "fields of one sign", "a&".repeat(million)],
  ["/rights", "40,000 fields", "a=1&".repeat(40_000)],
  ["/nowhere", "one long field", `a=${"x".repeat(4 * million)}`],
];

let failed = 0;
for (const [path, what, body] of forms) {
  const began = performance.now();
  const [refused, page] = await Promise.all([
    fetch(origin + path, {
      method: "POST",
      headers: { origin, accept: "text/html", "content-type": "application/x-www-form-urlencoded" },
      body,
    }),
    fetch(origin).then((front) => ({
      status: front.status,
      after: performance.now() - began,
    })),
  ]);
  const told = (await refused.text()).includes("kB");
  const holds = refused.status === 413 && told && page.status === 200;
  failed += holds ? 0 : 1;
  console.log(
    `${holds ? "holds" : "FAILS"}  ${path}, ${what}, ${Math.round(body.length / 1000)} kB: ${refused.status}; the front page ${page.status} after ${page.after.toFixed(0)} ms`,
  );
}
process.exitCode = failed === 0 ? 0 : 1;
