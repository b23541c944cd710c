import type { Context } from "hono";
import type { House } from "../../../api/house.ts";
import type { KindName } from "../../../law/items/kinds.ts";
import { checkLaw, type LawFiles } from "../../../law/law.ts";
import type { Env } from "../../env.ts";
import { changesPage } from "../knowledge/changes.tsx";
import { conceptPage } from "../knowledge/concepts.tsx";
import { bodyPage } from "../knowledge/directory.tsx";
import { factsPage } from "../knowledge/facts.tsx";
import { questionsPage } from "../knowledge/questions.tsx";
import { sectorsPage } from "../knowledge/sectors.tsx";
import { signsPage } from "../knowledge/signs.tsx";
import { provisionPage } from "../provisions/provision.tsx";

type Answer = Response | Promise<Response>;
type Page = (c: Context<Env>, house: House, id: string) => Answer;

const pages: Readonly<Partial<Record<KindName, Page>>> = {
  concept: conceptPage,
  sector: sectorsPage,
  risk: sectorsPage,
  sign: signsPage,
  change: changesPage,
  body: bodyPage,
  provision: provisionPage,
  factor: factsPage,
  "open-question": questionsPage,
};

/** Null where the kind has no page for readers. */
export function readersPage(
  kind: KindName,
): ((c: Context<Env>, house: House, id: string, files: LawFiles) => Answer) | null {
  const show = pages[kind];
  if (show === undefined) {
    return null;
  }
  return (c, house, id, files) => {
    const { decisions, retired } = house.law;
    c.set("proposed", true);
    return show(c, { ...house, law: { ...checkLaw(files), decisions, retired } }, id);
  };
}
