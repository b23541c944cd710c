import type { Hono } from "hono";
import type { Env } from "../../web/env.ts";

type Sent = Readonly<Record<string, string | readonly string[]>>;

export interface Answered {
  readonly status: number;
  readonly location: string | null;
  readonly html: string;
  /** “field code”, as the summary of errors lists them. */
  readonly wrong: readonly string[];
}

function bodyOf(form: Sent): URLSearchParams {
  const pairs = Object.entries(form).flatMap(([name, value]) =>
    [value].flat().map((each) => [name, each]),
  );
  return new URLSearchParams(pairs);
}

const summary = /<a class="ds-link" href="#([^"]*)"(?: data-code="([^"]*)")?>/g;

/** Reads pages as a colleague, by field and code. */
export const asksOf =
  (pages: Hono<Env>) =>
  async (desk: string, path: string, form?: Sent, language = "en"): Promise<Answered> => {
    const answer = await pages.request(path, {
      ...(form === undefined ? {} : { method: "POST", body: bodyOf(form) }),
      headers: {
        ...{ host: "localhost", "sec-fetch-site": "same-origin" },
        ...{ "accept-language": language, "x-desk": desk },
      },
    });
    const html = await answer.text();
    const [errors = ""] = /class="error-summary".*?<\/ul>/s.exec(html) ?? [];
    return {
      ...{ status: answer.status, location: answer.headers.get("location"), html },
      wrong: [...errors.matchAll(summary)].map(([, field, code = ""]) => `${field} ${code}`.trim()),
    };
  };

/** As it is filled in: what is typed, chosen or ticked. */
export function filledIn(html: string, name: string): readonly string[] {
  const [, options] =
    new RegExp(`<select[^>]* name="${name}"[^>]*>(.*?)</select>`, "s").exec(html) ?? [];
  const [, words] =
    new RegExp(`<textarea[^>]* name="${name}"[^>]*>(.*?)</textarea>`, "s").exec(html) ?? [];
  if (words !== undefined) {
    return [words];
  }
  const boxes =
    options === undefined
      ? [...html.matchAll(/<input[^>]*>/g)].flatMap(([box]) =>
          box.includes(` name="${name}"`) &&
          (!/type="(?:radio|checkbox)"/.test(box) || / checked/.test(box))
            ? [box]
            : [],
        )
      : [...options.matchAll(/<option[^>]* selected[^>]*>/g)].map(([option]) => option);
  return boxes.map((box) => / value="([^"]*)"/.exec(box)?.[1] ?? "");
}
