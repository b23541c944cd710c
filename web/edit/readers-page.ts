import type { KindName } from "../../law/items/kinds.ts";
import { checkLaw, type LawFiles } from "../../law/law.ts";
import { changesPage } from "../knowledge/changes.tsx";
import { conceptPage } from "../knowledge/concepts.tsx";
import { bodyPage } from "../knowledge/directory.tsx";
import { factsPage } from "../knowledge/facts.tsx";
import { questionsPage } from "../knowledge/questions.tsx";
import { sectorsPage } from "../knowledge/sectors.tsx";
import { signsPage } from "../knowledge/signs.tsx";
import { context, house, law } from "../page.ts";
import { provisionPage } from "../provision/provision.tsx";

type Answer = Response | Promise<Response>;
type Page = (id: string) => Answer;

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
export function readersPage(kind: KindName): ((id: string, files: LawFiles) => Answer) | null {
  const show = pages[kind];
  if (show === undefined) {
    return null;
  }
  return (id, files) => {
    const { decisions, retired } = law();
    context().set("proposed", true);
    context().set("house", { ...house(), law: { ...checkLaw(files), decisions, retired } });
    return show(id);
  };
}
