import { type Context, Hono, type MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Env } from "./env.ts";
import { type Language, sayIn } from "./texts/texts.ts";

const cookieName = "language";

function chosenLanguage(text: string | undefined): Language | null {
  return text === "nb" || text === "en" ? text : null;
}

/** Bokmål stands for every Norwegian; who reads neither gets English, who says nothing gets bokmål. */
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

/** The languages that a browser asks for, without their regions, the one it prefers first. What it calls only Norwegian is bokmål. */
export function preferred(acceptLanguage: string): readonly string[] {
  return acceptLanguage
    .split(",")
    .map((range) => ({ weight: weightOf(range), code: range.split(/[;-]/)[0]?.trim() ?? "" }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ code }) => code.toLowerCase().replace(/^no$/, "nb"));
}

/** The language chosen, else the first that the browser prefers and Lenke has. */
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

/** Gives every later page its language, and a visitor who is nobody until sign-in says otherwise. */
export const greet: MiddlewareHandler<Env> = async (c, next) => {
  const language = languageFor(getCookie(c, cookieName), c.req.header("accept-language"));
  c.set("language", language);
  c.set("say", sayIn(language));
  c.set("visitor", null);
  c.set("desk", null);
  c.set("wasAtDesk", async () => false);
  c.set("invented", false);
  c.set("isolated", false);
  await next();
};

/** The whole address of a path of ours; anything that leads elsewhere becomes the front page. */
export function wayBack(origin: string, back: unknown): string {
  const asked = typeof back === "string" && back.startsWith("/") ? back : "/";
  // Whole, since a path such as "/.//elsewhere" turns into "//elsewhere" and would leave us.
  return URL.canParse(asked, origin) && new URL(asked, origin).origin === origin
    ? new URL(asked, origin).href
    : new URL("/", origin).href;
}

/** Remembers a language that was chosen, and says the rest of this answer in it; leaves anything else be. */
export function chooseLanguage(c: Context<Env>, origin: string, choice: unknown): void {
  const language = chosenLanguage(typeof choice === "string" ? choice : undefined);
  if (language === null) {
    return;
  }
  // Ends with the browser's session: on a phone that somebody watches, nothing tells of a visit.
  setCookie(c, cookieName, language, {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure: origin.startsWith("https:"),
  });
  c.set("language", language);
  c.set("say", sayIn(language));
}

/** `POST /language`: remembers the choice and goes back to the page one came from. */
export function languagePages(origin: string): Hono<Env> {
  return new Hono<Env>().post("/language", async (c: Context<Env>) => {
    const form = await c.req.parseBody();
    chooseLanguage(c, origin, form["language"]);
    return c.redirect(wayBack(origin, form["back"]), 303);
  });
}
