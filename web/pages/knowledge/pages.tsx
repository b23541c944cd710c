import { Hono } from "hono";
import type { House } from "../../../api/house.ts";
import type { Law } from "../../../law/law.ts";
import { createSearch, type Search } from "../../../law/search/search.ts";
import { atDesk } from "../../access/desk.ts";
import type { Env } from "../../env.ts";
import { changesPage } from "./changes.tsx";
import { conceptPage, conceptsPage } from "./concepts.tsx";
import { bodyPage, directoryPage } from "./directory.tsx";
import { factsPage } from "./facts.tsx";
import { knowledgePage } from "./front.tsx";
import { historyPage } from "./history.tsx";
import { questionsPage } from "./questions.tsx";
import { searchPage } from "./search.tsx";
import { sectorsPage } from "./sectors.tsx";
import { signsPage } from "./signs.tsx";

/** An edited decision is a new object at every reading, so contents are compared. */
function saysTheSame(law: Law, before: Law): boolean {
  const { concepts, risks, signs, changes, directory, decisions } = before;
  const { provisions, factors, interview, practice } = before;
  return (
    law.concepts === concepts &&
    law.risks === risks &&
    law.signs === signs &&
    law.changes === changes &&
    law.directory === directory &&
    law.provisions === provisions &&
    law.factors === factors &&
    law.interview === interview &&
    law.practice === practice &&
    law.decisions.length === decisions.length &&
    law.decisions.every((decision, at) => {
      const other = decisions[at];
      return decision === other || JSON.stringify(decision) === JSON.stringify(other);
    })
  );
}

/** Rebuilt only when an edit was approved. */
function searchOf(house: House): () => Search {
  let law = house.law;
  let search = createSearch(law);
  return () => {
    const now = house.law;
    if (now !== law && !saysTheSame(now, law)) {
      search = createSearch(now);
    }
    law = now;
    return search;
  };
}

export function readingPages(house: House): Hono<Env> {
  const searchNow = searchOf(house);
  return new Hono<Env>()
    .get("/knowledge", () => knowledgePage())
    .get("/knowledge/search", () => searchPage(searchNow()))
    .get("/knowledge/concepts", () => conceptsPage())
    .get("/knowledge/concepts/:id", (c) => conceptPage(c.req.param("id")))
    .get("/knowledge/sectors", () => sectorsPage())
    .get("/knowledge/facts", () => factsPage())
    .get("/knowledge/questions", () => questionsPage())
    .get("/knowledge/signs", () => signsPage())
    .get("/knowledge/changes", () => changesPage())
    .get("/knowledge/directory", () => directoryPage())
    .get(
      "/knowledge/history/:kind/:id",
      atDesk(() => historyPage()),
    )
    .get("/knowledge/directory/:id", (c) => bodyPage(c.req.param("id")));
}
