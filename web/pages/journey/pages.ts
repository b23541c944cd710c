import { Hono } from "hono";
import { atDesk } from "../../access/desk.ts";
import type { Env } from "../../env.ts";
import { answerPage, postAnswer } from "./answer.tsx";
import { onePage } from "./one.tsx";
import {
  doubtPage,
  journeyPage,
  postDoubt,
  postJourney,
  postSettle,
  settlePage,
} from "./settle.tsx";
import { postTalk, talkPage } from "./talk.tsx";

const at = "/cases/:id/persons/:person/plan/return";

/** What is asked of a journey home, and what colleagues settle. */
export function journeyPages(): Hono<Env> {
  const pages = new Hono<Env>();
  const forms = [
    ["talk", talkPage, postTalk],
    ["answers/:kind", answerPage, postAnswer],
    ["settle", settlePage, postSettle],
    ["doubt", doubtPage, postDoubt],
    ["journey", journeyPage, postJourney],
  ] as const;
  for (const [path, show, post] of forms) {
    pages.get(
      `${at}/${path}`,
      atDesk(() => show()),
    );
    pages.post(
      `${at}/${path}`,
      atDesk(() => post()),
    );
  }
  return pages.get(
    `${at}/:thing`,
    atDesk(() => onePage()),
  );
}
