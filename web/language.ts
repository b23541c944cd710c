import { type Context, Hono, type MiddlewareHandler } from "hono";
import { contextStorage } from "hono/context-storage";
import { getCookie, setCookie } from "hono/cookie";
import type { Env } from "./env.ts";
import { type Language, sayIn } from "./texts/texts.ts";

const cookieName = "language";

function chosenLanguage(text: string | undefined): Language | null {
  return text === "nb" || text === "en" ? text : null;
}

/** Every Norwegian is bokmål. No match is English; no wish is bokmål. */
function languageOf(code: string): Language | null {
  if (code === "nb" || code === "nn") {
    return "nb";
  }
  return code === "en" ? "en" : null;
}

function weightOf(range: string): number {
  const weight = Number(/;\s*q=([\d.]+)/.exec(range)?.[1] ?? "1");
  return Number.isNaN(weight) ? 0 : weight;
}

/** Gives the browser's languages without regions, in its order. “no” is bokmål. */
export function preferred(acceptLanguage: string): readonly string[] {
  return acceptLanguage
    .split(",")
    .map((range) => ({ weight: weightOf(range), code: range.split(/[;-]/)[0]?.trim() ?? "" }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ code }) => code.toLowerCase().replace(/^no$/, "nb"));
}

export function languageFor(
  choice: string | undefined,
  acceptLanguage: string | undefined,
): Language {
  const chosen = chosenLanguage(choice);
  if (chosen !== null || acceptLanguage === undefined || acceptLanguage === "") {
    return chosen ?? "nb";
  }
  const wanted = preferred(acceptLanguage).map(languageOf);
  return wanted.find((language) => language !== null) ?? "en";
}

const held = contextStorage();

/** From here on a page can ask its context. */
export const greet: MiddlewareHandler<Env> = async (c, next) => {
  const language = languageFor(getCookie(c, cookieName), c.req.header("accept-language"));
  c.set("language", language);
  c.set("say", sayIn(language));
  c.set("visitor", null);
  c.set("desk", null);
  c.set("wasAtDesk", async () => false);
  c.set("invented", false);
  c.set("isolated", false);
  await held(c, next);
};

/** Makes a path of ours a whole address; anything else becomes the front page. */
export function wayBack(origin: string, back: unknown): string {
  const asked = typeof back === "string" && back.startsWith("/") ? back : "/";
  // Resolved first: “/.//elsewhere” turns into “//elsewhere”.
  return URL.canParse(asked, origin) && new URL(asked, origin).origin === origin
    ? new URL(asked, origin).href
    : new URL("/", origin).href;
}

export function chooseLanguage(c: Context<Env>, origin: string, choice: unknown): void {
  const language = chosenLanguage(typeof choice === "string" ? choice : undefined);
  if (language === null) {
    return;
  }
  // Ends with the browser's session: a watched phone shows no visit.
  setCookie(c, cookieName, language, {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure: origin.startsWith("https:"),
  });
  c.set("language", language);
  c.set("say", sayIn(language));
}

export function languagePages(origin: string): Hono<Env> {
  return new Hono<Env>().post("/language", async (c: Context<Env>) => {
    const form = await c.req.parseBody();
    chooseLanguage(c, origin, form["language"]);
    return c.redirect(wayBack(origin, form["back"]), 303);
  });
}
