import { newCode } from "../../api/door/held.ts";
import { listRecipients } from "../../api/door/recipients.ts";
import { sendReport, sentBefore } from "../../api/door/send-report.ts";
import { doorId } from "../../api/house.ts";
import type { Report } from "../../domain/document/document.ts";
import { doorQuestions } from "../../domain/observation/questions.ts";
import { tellsSomething } from "../../domain/receipt/tells.ts";
import type { Cell } from "../../store/cell.ts";
import type { Problem } from "../components/error-summary.tsx";
import { page } from "../frame.tsx";
import { chooseLanguage } from "../language.ts";
import { context, house, law, say } from "../page.ts";
import { morePage, questionPage, startPage, themePage, wordsPage } from "./ask.tsx";
import { checkPage } from "./check.tsx";
import { resultPage } from "./result.tsx";
import { sendPage, sentPage } from "./send.tsx";
import {
  allQuestions,
  type Fields,
  factsOf,
  fieldsOf,
  longest,
  readSheet,
  type Sheet,
  withAnswer,
} from "./sheet.ts";
import { formId, type Shown, type Standing } from "./shell.tsx";
import { next, readStep, type Step, start, stepText } from "./step.ts";

function taken({ sheet, step, questions }: Standing, fields: Fields): Sheet {
  if (step.at === "question") {
    const factor = questions[step.number - 1]?.factor ?? "";
    return withAnswer(law(), sheet, factor, fields.get("answer") ?? "");
  }
  if (step.at !== "theme") {
    return sheet;
  }
  // Each answer costs a look-up: no more than there are questions.
  const most = allQuestions(law()).length;
  const asked = [...fields].filter(([name]) => name.startsWith("q.")).slice(0, most);
  return asked.reduce(
    (soFar, [name, answer]) => withAnswer(law(), soFar, name.slice(2), answer),
    sheet,
  );
}

/** Only over-long texts stop a visitor. */
function problemsIn({ sheet, step }: Standing): readonly Problem[] {
  const asked = step.at === "start" ? "place" : step.at;
  return asked === "place" || asked === "words" ? tooLong(sheet, asked) : [];
}

function tooLong(sheet: Sheet, field: "place" | "words"): readonly Problem[] {
  return sheet[field].length > longest[field]
    ? [{ field, text: say("seen.too-long", { most: longest[field] }) }]
    : [];
}

function reportOf({ sheet }: Standing): Report {
  return {
    kind: "report",
    place: sheet.place,
    sector: sheet.sector ?? "",
    words: sheet.words === "" ? null : sheet.words,
    facts: factsOf(law(), sheet),
    name: sheet.name === "" ? null : sheet.name,
  };
}

/** The page to mend, when the recipient would refuse what its own page accepted. */
function beforeSending(standing: Standing): Standing | null {
  const { sheet } = standing;
  const place = tooLong(sheet, "place");
  if (place.length > 0) {
    return { ...standing, step: { at: "start", after: "check" }, problems: place };
  }
  const words = tellsSomething(reportOf(standing))
    ? tooLong(sheet, "words")
    : [{ field: "words", text: say("refusal.seen.nothing-told") }];
  return words.length > 0
    ? { ...standing, step: { at: "words", after: "check" }, problems: words }
    : null;
}

/** A copy sends nothing. */
const doorOf = ({ isolated }: Standing): Cell | undefined =>
  isolated ? undefined : house().cells.get(doorId);

async function shown(standing: Standing): Promise<Shown> {
  const { step, questions } = standing;
  switch (step.at) {
    case "start":
      return startPage(standing);
    case "question": {
      const question = questions[step.number - 1];
      return question === undefined
        ? startPage({ ...standing, step: start })
        : questionPage(standing, question, step.number);
    }
    case "words":
      return wordsPage(standing);
    case "more":
      return morePage(standing);
    case "theme":
      return themePage(standing, step.theme);
    case "check":
      return checkPage(standing);
    case "send":
    case "sent":
      return await sendForm(standing);
    case "result":
      return resultPage(standing, doorOf(standing) !== undefined);
  }
}

async function sendForm(standing: Standing): Promise<Shown> {
  const door = doorOf(standing);
  if (door === undefined) {
    return resultPage({ ...standing, step: { at: "result" } }, false);
  }
  const sheet = { ...standing.sheet, code: standing.sheet.code || newCode() };
  return sendPage({ ...standing, sheet, step: { at: "send" } }, await listRecipients(door));
}

function problemsSending({ recipient, name }: Sheet): readonly Problem[] {
  return [
    ...(recipient === "" ? [{ field: "recipient", text: say("seen.choose-recipient") }] : []),
    ...(name.length > longest.name
      ? [{ field: "name", text: say("seen.too-long", { most: longest.name }) }]
      : []),
  ];
}

interface Answered {
  readonly shown: Shown;
  readonly failed: boolean;
}

async function send(door: Cell, standing: Standing): Promise<Answered> {
  const { sheet } = standing;
  const already = await sentBefore(door, sheet.code);
  if (already !== null) {
    return { shown: sentPage(standing, already), failed: false };
  }
  const back = beforeSending(standing);
  if (back !== null) {
    return { shown: await shown(back), failed: true };
  }
  const again = async (problems: readonly Problem[]): Promise<Answered> => ({
    shown: await sendForm({ ...standing, problems }),
    failed: true,
  });
  const problems = problemsSending(sheet);
  if (problems.length > 0) {
    return await again(problems);
  }
  const code = sheet.code || newCode();
  const sending = { code, recipient: sheet.recipient, report: reportOf(standing) };
  const sent = await sendReport(door, sending, house().now());
  if (!sent.ok) {
    return await again([{ field: "recipient", text: say(`refusal.${sent.refused}`) }]);
  }
  house().nudge();
  return { shown: sentPage(standing, sent.value), failed: false };
}

/** From the address or button, the same on a change of language, else the next. A receipt stays. */
function stepNow(standing: Standing, asked: string | undefined, fields: Fields): Step {
  const total = standing.questions.length;
  const go = asked ?? fields.get("go");
  if (go !== undefined && standing.step.at !== "sent") {
    return readStep(go, total);
  }
  const answered = standing.step.at !== "question" || fields.has("answer");
  return fields.has("language") || !answered ? standing.step : next(standing.step, total);
}

function standingAt(fields: Fields): Standing {
  const questions = doorQuestions(law());
  return {
    sheet: readSheet(law(), fields),
    step: readStep(fields.get("step") ?? "", questions.length),
    questions,
    problems: [],
    isolated: context().get("isolated"),
  };
}

function answer({ title, content }: Shown, failed: boolean): Response | Promise<Response> {
  const leaveTo = context().get("leaveTo");
  const about = { title, door: true, quiet: true, form: formId, leaveTo, failed } as const;
  return page({ ...about, status: failed ? 400 : 200 }, content);
}

/** Answers are in the form alone, so a step's address shows the start. */
export function seenPage(text?: string): Response | Promise<Response> {
  const standing = standingAt(new Map());
  if (text === undefined) {
    return answer(startPage(standing), false);
  }
  const step = readStep(text, standing.questions.length);
  return stepText(step) === text ? answer(startPage(standing, step), false) : context().notFound();
}

export async function postSeen(asked?: string): Promise<Response> {
  const fields = fieldsOf(await context().req.parseBody());
  chooseLanguage(context(), house().origin, fields.get("language"));
  const came = standingAt(fields);
  const standing = { ...came, sheet: taken(came, fields) };
  const problems = fields.has("language") ? [] : problemsIn(standing);
  if (problems.length > 0) {
    return await answer(await shown({ ...standing, problems }), true);
  }
  const step = stepNow(standing, asked, fields);
  const door = doorOf(standing);
  if (step.at !== "sent") {
    const back = step.at === "send" ? beforeSending(standing) : null;
    return await answer(await shown(back ?? { ...standing, step }), back !== null);
  }
  const sent =
    door === undefined
      ? { shown: await sendForm(standing), failed: true }
      : await send(door, standing);
  return await answer(sent.shown, sent.failed);
}
