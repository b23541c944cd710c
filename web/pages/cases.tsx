import { Hono } from "hono";
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
export function casePages(): Hono<Env> {
  return new Hono<Env>()
    .route("/", listPages())
    .route("/", overviewPages())
    .route("/", observationPages())
    .route("/", comparisonPages())
    .route("/", caseProvisionPages())
    .route("/", questionPages())
    .route("/", askPages())
    .route("/", askedPages())
    .route("/", answerPages())
    .route("/", sheetPages())
    .route("/", personPages())
    .route("/", safeguardPages())
    .route("/", childPages())
    .route("/", logPages());
}
