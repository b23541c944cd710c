import { type Context, Hono } from "hono";
import { html } from "hono/html";
import type { House } from "../../../api/house.ts";
import { dayOf } from "../../../domain/base/day.ts";
import { payLawFor } from "../../../domain/pay/pay-law.ts";
import { paySectors } from "../../../domain/pay/work.ts";
import { Isolated } from "../../components/isolated.tsx";
import { type Door, type DoorLaw, doorOf } from "../../door/door.tsx";
import { DoorFrame } from "../../door/frame.tsx";
import { type Given, givenOf, one } from "../../door/given.ts";
import { shownIn } from "../../door/pages.tsx";
import type { Env } from "../../env.ts";
import { errorPage } from "../../error-page.tsx";
import { stylesheet } from "../../style/stylesheet.ts";
import { fileFor } from "./files.ts";
import { Gone } from "./gone.tsx";
import { doorScript, packed } from "./script.ts";
import { tongueFor, tongues } from "./tongues.ts";

/** Where one goes who leaves in a hurry, unless the installation says otherwise: a page that anyone may have open. */
export const harmless = "https://www.yr.no/";

const names = [...tongues.values()].map(({ code, name }) => ({ code, name }));

function lawOf({ law: { directory, rights, rates } }: House): DoorLaw {
  return { directory, rights, pay: paySectors.map((sector) => payLawFor(rates, sector)) };
}

interface Setting {
  readonly house: House;
  /** Where the way out leads. */
  readonly leaveTo: string;
}

/** The browser is to forget what it kept of us. */
const forget = ["Clear-Site-Data", '"cache", "cookies", "storage"'] as const;

function doorFor(c: Context<Env>, { house, leaveTo }: Setting, given: Given): Door {
  const tongue = tongueFor(
    one(given, "speak") || one(given, "language"),
    c.req.header("accept-language"),
  );
  const now = house.now();
  return doorOf({
    tongue,
    tongues: names,
    norwegian: tongues.get("nb") ?? null,
    given,
    law: lawOf(house),
    now,
    today: dayOf(now),
    here: "server",
    invented: c.get("invented"),
    leaveTo,
  });
}

/** The door's page from the server: the first view for everyone, every view for who has no script. */
async function show(c: Context<Env>, setting: Setting, given: Given): Promise<Response> {
  const door = doorFor(c, setting, given);
  const { tongue, leaveTo } = door;
  const whole = html`<!doctype html>${(
    <html lang={tongue.code} dir={tongue.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Gone nonce={c.get("nonce")} leaveTo={leaveTo} />
        <title>{door.plain("door.title")}</title>
        <link rel="stylesheet" href={stylesheet.path} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <script type="module" nonce={c.get("nonce")} src={`/script/${doorScript().entries.job}`} />
      </head>
      <body>
        {c.get("isolated") && <Isolated />}
        <DoorFrame door={door} shown={shownIn(door)} />
      </body>
    </html>
  )}`;
  return await packed(c, String(await whole), "text/html; charset=UTF-8");
}

/** So many fields come from no page of ours; each is drawn again, and one program serves everyone. */
const mostFields = 8000;

/** What a form holds; null where what was sent is none of ours. */
async function formOf(c: Context<Env>): Promise<Given | null> {
  const type = c.req.header("content-type") ?? "";
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) {
    return null;
  }
  const fields = [...(await c.req.formData())];
  return fields.length > mostFields ? null : await givenOf(fields);
}

/**
 * Whether one of our own pages sends somebody away. Another site could else make a browser forget by a picture of this address:
 * end a colleague's session, delete a diary.
 */
function isOurs(c: Context<Env>): boolean {
  return ["same-origin", "none"].includes(c.req.header("sec-fetch-site") ?? "");
}

/**
 * The worker's door: one address. Nothing one answers stands in it or is kept; with script nothing is even sent. No cookie is set,
 * and what is fetched may not be kept by the browser either.
 */
export function jobPages(setting: Setting): Hono<Env> {
  const { house, leaveTo } = setting;
  return new Hono<Env>()
    .get("/job", (c) => show(c, setting, new Map([["language", [c.req.query("language") ?? ""]]])))
    .post("/job", async (c) => {
      const given = await formOf(c);
      if (given === null) {
        return await errorPage(c, 400);
      }
      return (await fileFor(doorFor(c, setting, given))) ?? (await show(c, setting, given));
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
            tongues: names,
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
