import { Hono } from "hono";
import type { House } from "../../api/house.ts";
import type { Env } from "../env.ts";
import { childPages } from "./cases/child.tsx";
import { comparisonPages } from "./cases/comparison.tsx";
import { listPages } from "./cases/list.tsx";
import { logPages } from "./cases/log.tsx";
import { observationPages } from "./cases/observations.tsx";
import { overviewPages } from "./cases/overview.tsx";
import { personPages } from "./cases/persons.tsx";
import { caseProvisionPages } from "./cases/provisions.tsx";
import { questionPages } from "./cases/questions.tsx";
import { answerPages } from "./cases/questions-answer.tsx";
import { askPages } from "./cases/questions-ask.tsx";
import { askedPages } from "./cases/questions-asked.tsx";
import { sheetPages } from "./cases/questions-sheet.tsx";
import { safeguardPages } from "./cases/safeguards.tsx";

/** The list comes first: /cases/new is no case. */
export function casePages(house: House): Hono<Env> {
  return new Hono<Env>()
    .route("/", listPages(house))
    .route("/", overviewPages(house))
    .route("/", observationPages(house))
    .route("/", comparisonPages(house))
    .route("/", caseProvisionPages(house))
    .route("/", questionPages(house))
    .route("/", askPages(house))
    .route("/", askedPages(house))
    .route("/", answerPages(house))
    .route("/", sheetPages(house))
    .route("/", personPages(house))
    .route("/", safeguardPages(house))
    .route("/", childPages(house))
    .route("/", logPages());
}
