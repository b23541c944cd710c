import { html, raw } from "hono/html";
import type { House } from "../../api/house.ts";
import { changedIn, changedOf } from "../../law/acts/changed.ts";
import { payLawFor } from "../../rules/pay/pay-law.ts";
import { paySectors } from "../../rules/pay/work.ts";
import { Isolated } from "../components/isolated.tsx";
import type { DoorLaw } from "../door/door.tsx";
import { type Given, givenOf, one } from "../door/given.ts";
import { plainIn } from "../door/words.tsx";
import { errorPage } from "../error-page.tsx";
import { context, house, law, query, redirect } from "../page.ts";
import { stylesheet } from "../style/stylesheet.ts";
import type { AskedOfDoor, File } from "../workshop.ts";
import { doorFrom, drawn, type ServedLaw, tongueNames } from "./drawn.tsx";
import { Gone } from "./gone.tsx";
import { ownWordsIn } from "./own-words.ts";
import { doorScript, packed } from "./script.ts";
import { tongueFor, tongues } from "./tongues.ts";

/** The exit's default target: a page anyone may have open. */
export const harmless = "https://www.yr.no/";

function lawOf(): DoorLaw {
  const { directory, rights: all, rates, unread } = law();
  const changed = changedOf(law(), "job-right");
  const sections = changedIn(law());
  // With new words that no editor has read, it is not sure.
  const rights = all.map((right) =>
    changed.has(right.id) ? { ...right, confirmed: "no" as const } : right,
  );
  // Who meets nobody is never told of at the door.
  const meeting = directory.filter(({ needs }) => needs.length > 0);
  return {
    changed: Object.fromEntries(
      unread.map(({ kind, id }) => [`${kind}/${id}`, sections(kind, id)] as const),
    ),
    directory: meeting,
    rights,
    pay: paySectors.map((sector) => payLawFor(rates, sector)),
  };
}

const servedLaw = (): ServedLaw => ({ ...lawOf(), words: ownWordsIn(law()) });

const written = new WeakMap<House["law"], string>();

/** The law for the other thread, serialised once per approved edit. */
function lawText(): string {
  const text = written.get(law()) ?? JSON.stringify(servedLaw());
  written.set(law(), text);
  return text;
}

function saved({ body, type, name }: File): Response {
  return new Response(body, {
    headers: { "Content-Type": type, "Content-Disposition": `attachment; filename="${name}"` },
  });
}

/** The browser is told to forget all it kept of us. */
const forget = ["Clear-Site-Data", '"cache", "cookies", "storage"'] as const;

function askedOf(given: Given): AskedOfDoor {
  const wanted = one(given, "speak") || one(given, "language");
  const { code } = tongueFor(wanted, context().req.header("accept-language"));
  const { invented, leaveTo } = context().var;
  return { tongue: code, given, now: house().now(), invented, leaveTo };
}

async function show({ tongue }: AskedOfDoor, body: string) {
  const speech = tongueFor(tongue, undefined);
  const whole = html`<!doctype html>${(
    <html lang={speech.code} dir={speech.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Gone />
        <title>{plainIn(speech)("door.title")}</title>
        <link rel="stylesheet" href={stylesheet.path} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <script
          type="module"
          nonce={context().get("nonce")}
          src={`/script/${doorScript().entries.job}`}
        />
      </head>
      <body>
        {context().get("isolated") && <Isolated />}
        {raw(body)}
      </body>
    </html>
  )}`;
  return await packed(String(await whole), "text/html; charset=UTF-8");
}

async function formOf(): Promise<Given | null> {
  const type = context().req.header("content-type") ?? "";
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) {
    return null;
  }
  return await givenOf(await context().req.formData());
}

/** Only our own pages: another site could use an image of this address to end a session or delete a diary. */
function isOurs(): boolean {
  return ["same-origin", "none"].includes(context().req.header("sec-fetch-site") ?? "");
}

export async function jobPage(): Promise<Response> {
  const asked = askedOf(new Map([["language", [query("language") ?? ""]]]));
  return await show(asked, await drawn(doorFrom(asked, servedLaw())));
}

export async function postJob(): Promise<Response> {
  const given = await formOf();
  if (given === null) {
    return await errorPage(400);
  }
  const asked = askedOf(given);
  const made = await context().get("workshop").door({ asked, law: lawText() });
  return typeof made === "string" ? await show(asked, made) : saved(made);
}

export function leavePage(): Response {
  if (isOurs()) {
    context().header(...forget);
  }
  return redirect(context().get("leaveTo"));
}

export function postLeave(): Response {
  context().header(...forget);
  return context().body(null, 204);
}

export async function lawFile(): Promise<Response> {
  const { invented, leaveTo } = context().var;
  const told = { law: lawOf(), tongues: tongueNames, invented, leaveTo };
  return await packed(JSON.stringify(told), "application/json");
}

/** The same for everyone: it tells nothing of what was answered. */
export async function actsFile(): Promise<Response> {
  return await packed(JSON.stringify(ownWordsIn(law())), "application/json");
}

export async function wordsFile(file: string): Promise<Response> {
  const tongue = tongues.get(file.replace(/\.json$/, ""));
  return tongue === undefined
    ? context().notFound()
    : await packed(JSON.stringify(tongue), "application/json");
}

export async function scriptFile(file: string): Promise<Response> {
  const script = doorScript().files.get(file);
  return script === undefined
    ? context().notFound()
    : await packed(script, "text/javascript; charset=utf-8");
}
