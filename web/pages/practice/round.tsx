import { beginRound } from "../../../api/practice/begin.ts";
import { finishRound, tallyAnswers } from "../../../api/practice/finish.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { errorPage } from "../../error-page.tsx";
import { page } from "../../frame.tsx";
import { chooseLanguage } from "../../language.ts";
import { context, house, language, law } from "../../page.ts";
import { EndPage } from "./end.tsx";
import type { Standing } from "./label.ts";
import { formId } from "./parts.tsx";
import { PiecePage, StartPage } from "./piece.tsx";
import { answersOf, fieldsOf, readSheet, type Sheet } from "./sheet.ts";

/** Kept only for a signed-in user whose round has a code. */
async function end(standing: Standing, sheet: Sheet): Promise<Response> {
  const { exercise } = standing;
  const cell = context().get("desk")?.cell ?? null;
  if (cell !== null && sheet.code !== null) {
    const finished = { exercise: exercise.id, answers: answersOf(sheet) };
    await finishRound(cell, sheet.code, finished, house().now());
  }
  const tallies = cell === null ? null : await tallyAnswers(cell, exercise.id);
  return await page(
    { title: exercise.title[language()], form: formId },
    <EndPage standing={standing} sheet={sheet} tallies={tallies} />,
  );
}

/** The round gets its code only when the user is signed in. */
async function begun(sheet: Sheet): Promise<Sheet | Response> {
  const desk = context().get("desk");
  if (desk === null) {
    return { ...sheet, at: 0, code: null };
  }
  const began = await beginRound(desk.cell, desk.actor);
  return began.ok ? { ...sheet, at: 0, code: began.value.code } : await turnedAway(began.refused);
}

const exerciseAt = (id: string) => law().practice.find((exercise) => exercise.id === id);

export function exercisePage(id: string): Response | Promise<Response> {
  const exercise = exerciseAt(id);
  if (exercise === undefined) {
    return errorPage(404);
  }
  const signedIn = context().get("desk") !== null;
  return page(
    { title: exercise.title[language()] },
    <StartPage standing={{ exercise }} signedIn={signedIn} />,
  );
}

export async function postExercise(id: string): Promise<Response> {
  const exercise = exerciseAt(id);
  if (exercise === undefined) {
    return await errorPage(404);
  }
  const fields = fieldsOf(await context().req.parseBody({ all: true }));
  chooseLanguage(context(), house().origin, fields.get("language")?.[0]);
  const came = readSheet(exercise, fields);
  const standing = { exercise };
  const last = exercise.pieces.length;
  const next = came.at < 0 ? await begun(came) : came;
  if (next instanceof Response) {
    return next;
  }
  const stays = came.at < 0 || fields.has("language");
  const sheet = stays ? next : { ...next, at: Math.min(next.at + 1, last) };
  if (sheet.at === last) {
    return await end(standing, sheet);
  }
  return await page(
    { title: exercise.title[language()], form: formId },
    <PiecePage standing={standing} sheet={sheet} />,
  );
}
