import type { Context } from "hono";
import type { House } from "../../../api/house.ts";
import type { JsonObject } from "../../../domain/base/json.ts";
import { type Item, withItem } from "../../../law/items/items.ts";
import type { KindName } from "../../../law/items/kinds.ts";
import { checkLaw } from "../../../law/law.ts";
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

/** The page on which readers meet a statement, with the statement as it would be; null where it has no page of its own. */
export function readersPage(
  item: Item,
): ((c: Context<Env>, house: House, item: Item, would: JsonObject) => Answer) | null {
  const show = pages[item.kind];
  if (show === undefined) {
    return null;
  }
  return (c, house, { id }, would) => {
    const { files, decisions } = house.law;
    const law = { ...checkLaw(withItem(files, item, would)), decisions };
    c.set("proposed", true);
    return show(c, { ...house, law }, id);
  };
}
