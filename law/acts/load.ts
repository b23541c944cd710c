import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { Act, ActSection, Acts } from "../../domain/knowledge/act.ts";
import { type Day, day, isDay } from "../../domain/time/day.ts";
import { dayText, words } from "../schema.ts";
import { actIn, type RawAct, type RawSection } from "./markdown.ts";

const folder = import.meta.dirname;

const actsFile = z.strictObject({
  asOf: dayText,
  source: words,
  acts: z.array(
    z.strictObject({
      id: z.string().regex(/^(?:lov|forskrift)-\d{4}-\d\d-\d\d(?:-\d+)?$/),
      names: z.array(words).min(1),
      sections: z.array(words).min(1),
      elsewhere: z.record(words, z.strictObject({ act: words, section: words })).default({}),
    }),
  ),
});

export type ActsFile = z.infer<typeof actsFile>;

export const readActsFile = (from = folder): ActsFile =>
  actsFile.parse(JSON.parse(fs.readFileSync(path.join(from, "acts.json"), "utf8")));

const refOf = (id: string) => id.replace(/^[a-z]+/, (kind) => kind.slice(0, 3).toUpperCase());

export function sectionOf(raw: RawSection, asOf: Day): ActSection {
  const { number, title, text } = raw;
  const hash = createHash("sha256").update([number, title, text].join("\n")).digest("hex");
  return { ...raw, hash: hash.slice(0, 16), asOf, earlier: [], gone: null };
}

/** The act's last amendment, and its first day where one is told. */
export function lastAmendedIn({ head }: RawAct): Act["lastAmended"] {
  const [by, from = ""] = [head["sist-endret"], head["sist-endret-ikrafttredelse"]];
  return by === undefined ? null : { by, from: isDay(from) ? day(from) : null };
}

function actOf({ id, names, elsewhere }: ActsFile["acts"][number], asOf: Day, raw: RawAct): Act {
  const { head, title, sections } = raw;
  const inForce = head["ikrafttredelse"] ?? "";
  return {
    id,
    title,
    names: [...names, refOf(id)],
    inForce: isDay(inForce) ? day(inForce) : null,
    asOf,
    lastAmended: lastAmendedIn(raw),
    sections: new Map(sections.map((each) => [each.number, sectionOf(each, asOf)])),
    elsewhere: new Map(Object.entries(elsewhere)),
  };
}

/** Throws where a file or a section that acts.json names is not there. */
export function loadActs(from = folder): Acts {
  const { asOf, source, acts } = readActsFile(from);
  const all = acts.map((each) => {
    const markdown = fs.readFileSync(path.join(from, `${each.id}.md`), "utf8");
    const act = actOf(each, asOf, actIn(markdown));
    const missing = each.sections.filter((number) => !act.sections.has(number));
    if (missing.length > 0) {
      throw new Error(`law/acts/${each.id}.md has no ${missing.join(", ")}.`);
    }
    return act;
  });
  return { asOf, source, all };
}
