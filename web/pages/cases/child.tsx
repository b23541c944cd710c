import { type Context, Hono } from "hono";
import { answerAges } from "../../../api/case/answer-ages.ts";
import { noteNotified } from "../../../api/case/note-notified.ts";
import { readChild } from "../../../api/case/read-child.ts";
import type { Desk, House } from "../../../api/house.ts";
import { ageBases, ageSays, takenIn } from "../../../domain/case/child.ts";
import { childWelfare } from "../../../domain/directory/child-welfare.ts";
import { day, isMeantDay, type Moment, momentAt } from "../../../domain/time/day.ts";
import { atDesk } from "../../access/desk.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { CaseRail } from "../../components/case-frame.tsx";
import type { Problem } from "../../components/error-summary.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { ChildView } from "./child-view.tsx";
import {
  chosenOf,
  formId,
  isShut,
  noDay,
  notChosen,
  problemAt,
  type Typed,
  textOf,
  tooLong,
  typedIn,
} from "./form.ts";

async function show(
  c: Context<Env>,
  house: House,
  { cell, actor }: Desk,
  typed: Typed = {},
  problems: readonly Problem[] = [],
): Promise<Response> {
  const say = c.get("say");
  const caseId = c.req.param("id") ?? "";
  const read = await readChild(cell, actor, caseId);
  if (!read.ok) {
    return await turnedAway(c, read.refused);
  }
  const failed = problems.length > 0;
  const title = `${say("child.heading")}, ${read.value.head.label}`;
  const rail = <CaseRail say={say} caseId={caseId} here="safeguards" />;
  return await page(
    c,
    { title, failed, status: failed ? 400 : 200, rail },
    <ChildView
      say={say}
      language={c.get("language")}
      house={house}
      found={read.value}
      typed={typed}
      problems={problems}
    />,
  );
}

/** A moment in Norwegian time; null if either field is invalid. */
function toldAt(typed: Typed): Moment | null {
  const [on, time] = [textOf(typed, "day"), textOf(typed, "time")];
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return isMeantDay(on) && hour !== undefined
    ? momentAt(day(on), Number(hour) * 60 + Number(minute))
    : null;
}

async function tell(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const say = c.get("say");
  const typed = await typedIn(c);
  const caseId = c.req.param("id") ?? "";
  const at = toldAt(typed);
  const taken = chosenOf(takenIn, typed, "takenIn");
  const body = chosenOf(childWelfare, typed, "body");
  const missing = [
    ...tooLong(say, typed, { whom: 200 }),
    ...(body === null ? [notChosen(say, "body", "child.told.body")] : []),
    ...(at === null ? [noDay(say, "day", "child.told.day")] : []),
    ...(taken === null ? [notChosen(say, "takenIn", "child.told.taken-in")] : []),
  ];
  if (body === null || at === null || taken === null || missing.length > 0) {
    return await show(c, house, desk, typed, missing);
  }
  const told = { body, whom: textOf(typed, "whom"), toldAt: at, takenIn: taken };
  const request = { id: formId(typed), caseId, ...told };
  const noted = await noteNotified(desk.cell, desk.actor, request, house.now());
  if (noted.ok) {
    return c.redirect(`/cases/${caseId}`, 303);
  }
  return isShut(noted.refused)
    ? await turnedAway(c, noted.refused)
    : await show(c, house, desk, typed, [problemAt(say, noted.refused, "day")]);
}

async function answered(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const say = c.get("say");
  const typed = await typedIn(c);
  const caseId = c.req.param("id") ?? "";
  const says = chosenOf(ageSays, typed, "says");
  const missing = [
    ...tooLong(say, typed, { words: 2_000 }),
    ...(says === null ? [notChosen(say, "says", "child.answer")] : []),
  ];
  if (says === null || missing.length > 0) {
    return await show(c, house, desk, typed, missing);
  }
  const words = textOf(typed, "words");
  const basis = chosenOf(ageBases, typed, "basis");
  const answer = { says, basis, words: words === "" ? null : words };
  const request = { id: formId(typed), caseId, ...answer };
  const kept = await answerAges(desk.cell, desk.actor, request, house.now());
  if (kept.ok) {
    return c.redirect(`/cases/${caseId}`, 303);
  }
  return isShut(kept.refused)
    ? await turnedAway(c, kept.refused)
    : await show(c, house, desk, typed, [
        problemAt(say, kept.refused, kept.refused === "child.no-words" ? "words" : "basis"),
      ]);
}

export function childPages(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(
      "/cases/:id/child",
      atDesk((c, desk) => show(c, house, desk)),
    )
    .post(
      "/cases/:id/child/notified",
      atDesk((c, desk) => tell(c, house, desk)),
    )
    .post(
      "/cases/:id/child",
      atDesk((c, desk) => answered(c, house, desk)),
    );
}
