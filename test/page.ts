import { Hono } from "hono";
import type { House } from "../api/house.ts";
import { loadLaw } from "../law/law.ts";
import type { Env } from "../web/env.ts";
import { greet } from "../web/language.ts";
import { type Language, sayIn } from "../web/texts/texts.ts";

export const en = sayIn("en");
export const nb = sayIn("nb");

/** Draws a part of a page by itself, in a request of its own. */
export async function inPage<Drawn>(
  language: Language,
  draw: () => Drawn | Promise<Drawn>,
  house: Pick<House, "law"> = { law: loadLaw() },
): Promise<Drawn> {
  const drawn: Drawn[] = [];
  const app = new Hono<Env>().use(greet).get("/", async (c) => {
    c.set("house", house as House);
    drawn.push(await draw());
    return c.body(null);
  });
  app.onError((error) => {
    throw error;
  });
  await app.request("/", { headers: { "accept-language": language } });
  return drawn[0] as Drawn;
}

interface WorkRow {
  readonly group: string;
  readonly kind: string;
  /** Where it leads. */
  readonly href: string;
  readonly html: string;
}

/** The lines of Work, as they stand, folded ones too. */
export function rowsOf(page: string): readonly WorkRow[] {
  return page.split('data-group="').flatMap((part, at) => {
    const group = /^[\w-]+/.exec(part)?.[0] ?? "";
    return at === 0
      ? []
      : [...part.matchAll(/<li class="todo" data-kind="([\w-]+)".*?<\/li>/gs)].map(
          ([html, kind = ""]) => ({
            ...{ group, kind, html },
            href: /href="([^"]+)"/.exec(html)?.[1] ?? "",
          }),
        );
  });
}

/** What is new beside the list of Work. */
export const newOn = (page: string): string =>
  /<section class="card new".*?<\/section>/s.exec(page)?.[0] ?? "";

/** Without what is seen only once it is unfolded. */
export function unfolded(html: string): string {
  const fold =
    /<details(?![^>]*\sopen)[^>]*>\s*<summary[^>]*>((?:(?!<details).)*?)<\/summary>(?:(?!<details).)*?<\/details>/s;
  const next = html.replace(fold, " $1 ");
  return next === html ? html : unfolded(next);
}

/** The words of the matter of a page that are seen before anything is unfolded. */
export const shownWords = (page: string): readonly string[] =>
  unfolded(/<main.*<\/main>/s.exec(page)?.[0] ?? "")
    .replaceAll(/<span class="unseen">.*?<\/span>|<select.*?<\/select>|<svg.*?<\/svg>/gs, "")
    .replaceAll(/<[^>]*>/g, " ")
    .match(/[^\s]*[\p{L}\p{N}][^\s]*/gu) ?? [];
