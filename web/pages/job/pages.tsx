import { type Context, Hono } from "hono";
import { html, raw } from "hono/html";
import type { House } from "../../../api/house.ts";
import { payLawFor } from "../../../domain/pay/pay-law.ts";
import { paySectors } from "../../../domain/pay/work.ts";
import { Isolated } from "../../components/isolated.tsx";
import type { DoorLaw } from "../../door/door.tsx";
import { type Given, givenOf, one } from "../../door/given.ts";
import { plainIn } from "../../door/words.tsx";
import type { Env } from "../../env.ts";
import { errorPage } from "../../error-page.tsx";
import { stylesheet } from "../../style/stylesheet.ts";
import { type AskedOfDoor, doorFrom, drawn, tongueNames } from "./drawn.tsx";
import type { File } from "./files.ts";
import { Gone } from "./gone.tsx";
import { doorScript, packed } from "./script.ts";
import { tongueFor, tongues } from "./tongues.ts";

/** The exit's default target: a page anyone may have open. */
export const harmless = "https://www.yr.no/";

function lawOf({ law: { directory, rights, rates } }: House): DoorLaw {
  return { directory, rights, pay: paySectors.map((sector) => payLawFor(rates, sector)) };
}

const written = new WeakMap<House["law"], string>();

/** The law for the other thread, serialised once per approved edit. */
function lawText(house: House): string {
  const text = written.get(house.law) ?? JSON.stringify(lawOf(house));
  written.set(house.law, text);
  return text;
}

function saved({ body, type, name }: File): Response {
  return new Response(body, {
    headers: { "Content-Type": type, "Content-Disposition": `attachment; filename="${name}"` },
  });
}

interface Setting {
  readonly house: House;
  readonly leaveTo: string;
}

/** The browser is told to forget all it kept of us. */
const forget = ["Clear-Site-Data", '"cache", "cookies", "storage"'] as const;

function askedOf(c: Context<Env>, { house, leaveTo }: Setting, given: Given): AskedOfDoor {
  const wanted = one(given, "speak") || one(given, "language");
  const { code } = tongueFor(wanted, c.req.header("accept-language"));
  return { tongue: code, given, now: house.now(), invented: c.get("invented"), leaveTo };
}

async function show(c: Context<Env>, { tongue, leaveTo }: AskedOfDoor, body: string) {
  const speech = tongueFor(tongue, undefined);
  const whole = html`<!doctype html>${(
    <html lang={speech.code} dir={speech.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Gone nonce={c.get("nonce")} leaveTo={leaveTo} />
        <title>{plainIn(speech)("door.title")}</title>
        <link rel="stylesheet" href={stylesheet.path} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <script type="module" nonce={c.get("nonce")} src={`/script/${doorScript().entries.job}`} />
      </head>
      <body>
        {c.get("isolated") && <Isolated />}
        {raw(body)}
      </body>
    </html>
  )}`;
  return await packed(c, String(await whole), "text/html; charset=UTF-8");
}

async function formOf(c: Context<Env>): Promise<Given | null> {
  const type = c.req.header("content-type") ?? "";
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) {
    return null;
  }
  return await givenOf(await c.req.formData());
}

/** Only our own pages: another site could use an image of this address to end a session or delete a diary. */
function isOurs(c: Context<Env>): boolean {
  return ["same-origin", "none"].includes(c.req.header("sec-fetch-site") ?? "");
}

export function jobPages(setting: Setting): Hono<Env> {
  const { house, leaveTo } = setting;
  return new Hono<Env>()
    .get("/job", async (c) => {
      const asked = askedOf(c, setting, new Map([["language", [c.req.query("language") ?? ""]]]));
      return await show(c, asked, await drawn(doorFrom(asked, lawOf(house))));
    })
    .post("/job", async (c) => {
      const given = await formOf(c);
      if (given === null) {
        return await errorPage(c, 400);
      }
      const asked = askedOf(c, setting, given);
      const made = await c.get("workshop").door({ asked, law: lawText(house) });
      return typeof made === "string" ? await show(c, asked, made) : saved(made);
    })
    .get("/leave", (c) => {
      if (isOurs(c)) {
        c.header(...forget);
      }
      return c.redirect(leaveTo, 303);
    })
    .post("/leave", (c) => {
      c.header(...forget);
      return c.body(null, 204);
    })
    .get(
      "/script/law.json",
      async (c) =>
        await packed(
          c,
          JSON.stringify({
            law: lawOf(house),
            tongues: tongueNames,
            invented: c.get("invented"),
            leaveTo,
          }),
          "application/json",
        ),
    )
    .get("/script/words/:file", async (c) => {
      const tongue = tongues.get(c.req.param("file").replace(/\.json$/, ""));
      return tongue === undefined
        ? c.notFound()
        : await packed(c, JSON.stringify(tongue), "application/json");
    })
    .get("/script/:script", async (c) => {
      const script = doorScript().files.get(c.req.param("script"));
      return script === undefined
        ? c.notFound()
        : await packed(c, script, "text/javascript; charset=utf-8");
    });
}
