import { answerAges } from "../../api/safeguard/answer-ages.ts";
import { noteNotified } from "../../api/safeguard/note-notified.ts";
import { readChild } from "../../api/safeguard/read-child.ts";
import { ageBases, ageSays, takenIn } from "../../domain/case/child.ts";
import { childWelfare } from "../../domain/directory/child-welfare.ts";
import { day, isMeantDay, type Moment, momentAt } from "../../domain/time/day.ts";
import { turnedAway } from "../access/turned-away.ts";
import { CaseRail } from "../case/case-frame.tsx";
import { chosenOf, formId, isShut, noDay, notChosen, problemAt, tooLong } from "../case/form.ts";
import type { Problem } from "../components/error-summary.tsx";
import { typedIn } from "../forms/post.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { desk, house, param, redirect, say } from "../page.ts";
import { ChildView } from "./child-view.tsx";

export async function childPage(
  typed: Typed = {},
  problems: readonly Problem[] = [],
): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const read = await readChild(cell, actor, caseId);
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  const failed = problems.length > 0;
  const title = `${say("child.heading")}, ${read.value.head.label}`;
  const rail = <CaseRail caseId={caseId} here="safeguards" />;
  return await page(
    { title, failed, status: failed ? 400 : 200, rail },
    <ChildView found={read.value} typed={typed} problems={problems} />,
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

export async function postChildNotified(): Promise<Response> {
  const typed = await typedIn();
  const caseId = param("id");
  const at = toldAt(typed);
  const taken = chosenOf(takenIn, typed, "takenIn");
  const body = chosenOf(childWelfare, typed, "body");
  const missing = [
    ...tooLong(typed, { whom: 200 }),
    ...(body === null ? [notChosen("body", "child.told.body")] : []),
    ...(at === null ? [noDay("day", "child.told.day")] : []),
    ...(taken === null ? [notChosen("takenIn", "child.told.taken-in")] : []),
  ];
  if (body === null || at === null || taken === null || missing.length > 0) {
    return await childPage(typed, missing);
  }
  const told = { body, whom: textOf(typed, "whom"), toldAt: at, takenIn: taken };
  const request = { id: formId(typed), caseId, ...told };
  const noted = await noteNotified(desk().cell, desk().actor, request, house().now());
  if (noted.ok) {
    return redirect(`/cases/${caseId}`);
  }
  return isShut(noted.refused)
    ? await turnedAway(noted.refused)
    : await childPage(typed, [problemAt(noted.refused, "day")]);
}

export async function postChild(): Promise<Response> {
  const typed = await typedIn();
  const caseId = param("id");
  const says = chosenOf(ageSays, typed, "says");
  const missing = [
    ...tooLong(typed, { words: 2_000 }),
    ...(says === null ? [notChosen("says", "child.answer")] : []),
  ];
  if (says === null || missing.length > 0) {
    return await childPage(typed, missing);
  }
  const words = textOf(typed, "words");
  const basis = chosenOf(ageBases, typed, "basis");
  const answer = { says, basis, words: words === "" ? null : words };
  const request = { id: formId(typed), caseId, ...answer };
  const kept = await answerAges(desk().cell, desk().actor, request, house().now());
  if (kept.ok) {
    return redirect(`/cases/${caseId}`);
  }
  return isShut(kept.refused)
    ? await turnedAway(kept.refused)
    : await childPage(typed, [
        problemAt(kept.refused, kept.refused === "child.no-words" ? "words" : "basis"),
      ]);
}
