import assert from "node:assert/strict";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { createApi } from "../../../api/app.ts";
import { readIncomingName } from "../../../api/intake/answer/read-name.ts";
import { readName } from "../../../api/person/person.ts";
import type { Cell } from "../../../store/cell.ts";
import { asAdmin } from "../../../store/cluster.ts";
import type { Language } from "../../../web/texts/texts.ts";
import { testLetter, testPages } from "../../house.ts";
import { cellOf, cells, cluster, desks, house, type Person, who } from "./agencies.ts";
import { made } from "./deeds.ts";
import { code } from "./story.ts";

/** What somebody found at each address and by each act, as text. */
export type Sight = Map<string, string>;

const issuer = "https://provider.example";
const signing = await generateKeyPair("ES256");
const keys = JSON.stringify({ keys: [{ ...(await exportJWK(signing.publicKey)), alg: "ES256" }] });

const pages = testPages(house, desks);

/** The API of an installation that hosts one agency, as most would. */
const apiOf = (cell: Cell) =>
  createApi(
    { ...house, cells: new Map([[cell.id, cell]]) },
    {
      provider: async () => ({
        issuer,
        keys: new URL(`data:application/json,${encodeURIComponent(keys)}`),
      }),
      subjectClaim: "sub",
      write: testLetter,
      report: (error) => {
        throw error;
      },
    },
  );
const apis = new Map(Object.values(cells).map((cell) => [cell.id, apiOf(cell)]));
const anApi = apiOf(cells.inspectorate);

/** The token of an agency's own system that acts as somebody. */
async function tokenOf(person: Person): Promise<string> {
  const subject = await asAdmin(cluster, cellOf(person).id, async (client) => {
    const { rows } = await client.query<{ subject: string }>(
      "select subject from access.colleague where id = $1",
      [who[person].id],
    );
    return rows[0]?.subject ?? "";
  });
  return await new SignJWT({ client_id: subject })
    .setProtectedHeader({ alg: "ES256" })
    .setSubject(subject)
    .setIssuer(issuer)
    .setAudience(`${house.origin}/api`)
    .sign(signing.privateKey);
}

/** Addresses that are the same for everybody and hold no work: the knowledge, and the public doors. */
const open =
  /^\/(style|favicon|script|job|leave|seen|compare|knowledge|practice|share|edit|rights)|^\/api\/(openapi|practice|edits|sharing)|\.pdf$/;

/** Every address that answers to GET with something of somebody's work: a new one is among them by itself. The log comes first, before the looking fills it. */
const everywhere = [
  ...new Set(
    [...pages.routes, ...anApi.routes]
      .filter(({ method, path }) => method === "GET" && !open.test(path) && !path.includes("*"))
      .map(({ path }) => path),
  ),
]
  .filter((path) => !/:(?!id\b|person\b)/.test(path))
  .toSorted((one, other) => Number(other.endsWith("/log")) - Number(one.endsWith("/log")));

/** Of these, those that show what is written; the others reckon with it, or are there to write in. */
const written = everywhere.filter(
  (path) =>
    !/comparison|questions|provisions|whom|standing|rights|plan|removal$|new$/.test(path) &&
    !/routine|capacity|receipt|\/$/.test(path),
);

/** How far somebody looks. */
export type Reach = "everywhere" | "written";
const reach: Readonly<Record<Reach, readonly string[]>> = { everywhere, written };

const lists = ["/inbox?handled=yes", "/api/inbox?handled=yes", "/deadlines?whose=ours"];

/** The threads that an address could be about: those that went out of one's cell, or came in; everywhere also all others. */
function threadsAt(path: string, cell: string, how: Reach): readonly string[] {
  const ours = ({ from, to }: (typeof made.threads)[number]) =>
    (path.includes("/referrals/") ? from : to) === cell;
  return made.threads.filter((each) => how === "everywhere" || ours(each)).map(({ id }) => id);
}

/** An address with each thing that it could be about: those of one's own cell, and the case that all begins with. */
function about(path: string, person: Person | null, how: Reach): readonly string[] {
  const cell = person === null ? "inspectorate" : cellOf(person).id;
  if (/^(\/api)?\/cases\/:id/.test(path)) {
    return made.cases
      .filter((each, at) => at === 0 || each.cell === cell)
      .map((each) => path.replace(":id", each.caseId).replace(":person", each.person));
  }
  if (/^(\/api)?\/(referrals|inbox)\/:id/.test(path)) {
    return threadsAt(path, cell, how).map((thread) => path.replace(":id", thread));
  }
  if (path.startsWith("/outcomes/")) {
    return made.outcomes.map(({ id }) => path.replace(":id", id));
  }
  return path.includes(":") ? [] : [path];
}

async function ask(person: Person | null, at: string, language: Language, token: string) {
  const headers = { host: "localhost", "accept-language": language };
  const api = person === null ? anApi : apis.get(cellOf(person).id);
  const answer = at.startsWith("/api")
    ? await (api ?? anApi).request(at, {
        headers: { ...headers, authorization: `Bearer ${token}` },
      })
    : await pages.request(at, { headers: { ...headers, "x-desk": person ?? "" } });
  if (answer.status >= 500) {
    throw new Error(`${answer.status} at ${at}`);
  }
  return await answer.text();
}

/** What is found while one types: it says nothing of what was typed. */
async function found(person: Person, words: string, language: Language): Promise<string> {
  const answer = await pages.request("/search/now", {
    method: "POST",
    body: new URLSearchParams({ q: words }),
    headers: {
      ...{ host: "localhost", "sec-fetch-site": "same-origin" },
      ...{ "accept-language": language, "x-desk": person },
    },
  });
  assert.equal(answer.status, 200);
  return await answer.text();
}

/** Names are opened by asking, for a reason: everything in one's cell that one could ask of. */
async function namesOpened(person: Person): Promise<Sight> {
  const sight: Sight = new Map();
  const cell = cellOf(person);
  for (const { caseId, person: of } of made.cases.filter((each) => each.cell === cell.id)) {
    const read = await readName(cell, who[person], { caseId, person: of, reason: "Ser etter" });
    sight.set(`name in ${caseId}`, read.ok ? read.value.name : "");
  }
  for (const { id } of made.threads.filter(({ to }) => to === cell.id)) {
    const asking = { id, reason: "Ser etter" };
    const read = await readIncomingName(cell, who[person], asking, house.now());
    sight.set(`name with ${id}`, read.ok ? read.value : "");
  }
  return sight;
}

/** All that somebody at work comes to, in one language. */
export async function sightOf(person: Person, language: Language, how: Reach): Promise<Sight> {
  const sight: Sight = new Map();
  const token = await tokenOf(person);
  for (const at of [...reach[how].flatMap((path) => about(path, person, how)), ...lists]) {
    sight.set(at, await ask(person, at, language, token));
  }
  for (const words of ["Kanariholm", "Egenholm"]) {
    sight.set(`search for ${words}`, await found(person, words, language));
  }
  return new Map([...sight, ...(await namesOpened(person))]);
}

/** All that whoever wrote at the public door comes to: the same addresses, and what their receipt shows. */
export async function sightOfWitness(language: Language, how: Reach): Promise<Sight> {
  const sight: Sight = new Map();
  for (const at of reach[how].flatMap((path) => about(path, null, how))) {
    sight.set(at, await ask(null, at, language, ""));
  }
  const receipt = await pages.request("/receipt", {
    method: "POST",
    body: new URLSearchParams({ code }),
    headers: { host: "localhost", "sec-fetch-site": "same-origin", "accept-language": language },
  });
  return sight.set("/receipt", await receipt.text());
}

/** Where something is to be seen. */
export function whereSeen(sight: Sight, what: string | RegExp): readonly string[] {
  const holds = (text: string) =>
    typeof what === "string" ? text.includes(what) : what.test(text);
  return [...sight].filter(([, text]) => holds(text)).map(([at]) => at);
}
