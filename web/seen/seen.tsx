import { newCode } from "../../api/door/held.ts";
import { listRecipients } from "../../api/door/recipients.ts";
import { sendReport, sentBefore } from "../../api/door/send-report.ts";
import { doorId } from "../../api/house.ts";
import type { Report } from "../../domain/document/document.ts";
import { doorQuestions } from "../../domain/observation/questions.ts";
import { tellsSomething } from "../../domain/receipt/tells.ts";
import type { Cell } from "../../store/cell.ts";
import { showTyped } from "../forms/kept.tsx";
import { typedIn } from "../forms/post.ts";
import { sent } from "../forms/sent.ts";
import { type Problem, type Typed, textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { chooseLanguage } from "../language.ts";
import { context, house, law, say } from "../page.ts";
import { morePage, questionPage, startPage, themePage, wordsPage } from "./ask.tsx";
import { checkPage } from "./check.tsx";
import { resultPage } from "./result.tsx";
import { sendPage, sentPage } from "./send.tsx";
import { allQuestions, factsOf, longest, readSheet, type Sheet, withAnswer } from "./sheet.ts";
import { formId, type Shown, type Standing } from "./shell.tsx";
import { next, readStep, type Step, start, stepText } from "./step.ts";

function taken({ sheet, step, questions }: Standing, fields: Typed): Sheet {
  if (step.at === "question") {
    const factor = questions[step.number - 1]?.factor ?? "";
    return withAnswer(law(), sheet, factor, textOf(fields, "answer"));
  }
  if (step.at !== "theme") {
    return sheet;
  }
  // Each answer costs a look-up: no more than there are questions.
  const most = allQuestions(law()).length;
  const asked = Object.keys(fields)
    .filter((name) => name.startsWith("q."))
    .slice(0, most);
  return asked.reduce(
    (soFar, name) => withAnswer(law(), soFar, name.slice(2), textOf(fields, name)),
    sheet,
  );
}

/** Only over-long texts stop a visitor. */
function problemsIn({ sheet, step }: Standing): readonly Problem[] {
  const asked = step.at === "start" ? "place" : step.at;
  return asked === "place" || asked === "words" ? tooLong(sheet, asked) : [];
}

function tooLong(sheet: Sheet, field: keyof typeof longest): readonly Problem[] {
  const [count, most] = [sheet[field].length, longest[field]];
  return count > most
    ? [{ field, code: "too-long", text: say("frame.too-long", { count, most }) }]
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

const failing = () => (sent()?.problems ?? []).length > 0;

function wrong(problems: readonly Problem[]): boolean {
  showTyped({}, problems);
  return problems.length > 0;
}

/** The page to mend, when the recipient would refuse what its own page accepted. */
function beforeSending(standing: Standing): Standing | null {
  const { sheet } = standing;
  if (wrong(tooLong(sheet, "place"))) {
    return { ...standing, step: { at: "start", after: "check" } };
  }
  const text = say("refusal.seen.nothing-told");
  const words = tellsSomething(reportOf(standing))
    ? tooLong(sheet, "words")
    : [{ field: "words", code: "seen.nothing-told", text }];
  return wrong(words) ? { ...standing, step: { at: "words", after: "check" } } : null;
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

function problemsSending(sheet: Sheet): readonly Problem[] {
  const text = say("seen.choose-recipient");
  const recipient = [{ field: "recipient", code: "not-chosen", text }];
  return [...(sheet.recipient === "" ? recipient : []), ...tooLong(sheet, "name")];
}

async function send(door: Cell, standing: Standing): Promise<Shown> {
  const { sheet } = standing;
  const already = await sentBefore(door, sheet.code);
  if (already !== null) {
    return sentPage(standing, already);
  }
  const back = beforeSending(standing);
  if (back !== null) {
    return await shown(back);
  }
  if (wrong(problemsSending(sheet))) {
    return await sendForm(standing);
  }
  const code = sheet.code || newCode();
  const sending = { code, recipient: sheet.recipient, report: reportOf(standing) };
  const outcome = await sendReport(door, sending, house().now());
  if (!outcome.ok) {
    const text = say(`refusal.${outcome.refused}`);
    wrong([{ field: "recipient", code: outcome.refused, text }]);
    return await sendForm(standing);
  }
  house().nudge();
  return sentPage(standing, outcome.value);
}

/** From the address or button, the same on a change of language, else the next. A receipt stays. */
function stepNow(standing: Standing, asked: string | undefined, fields: Typed): Step {
  const total = standing.questions.length;
  const go = asked ?? textOf(fields, "go");
  if (go !== "" && standing.step.at !== "sent") {
    return readStep(go, total);
  }
  const answered = standing.step.at !== "question" || fields["answer"] !== undefined;
  return fields["language"] !== undefined || !answered ? standing.step : next(standing.step, total);
}

function standingAt(fields: Typed): Standing {
  const questions = doorQuestions(law());
  return {
    sheet: readSheet(law(), fields),
    step: readStep(textOf(fields, "step"), questions.length),
    questions,
    isolated: context().get("isolated"),
  };
}

function answer({ title, content }: Shown, failed = failing()): Response | Promise<Response> {
  const leaveTo = context().get("leaveTo");
  const about = { title, door: true, quiet: true, form: formId, leaveTo, failed } as const;
  return page({ ...about, status: failed ? 400 : 200 }, content);
}

/** Answers are in the form alone, so a step's address shows the start. */
export function seenPage(text?: string): Response | Promise<Response> {
  const standing = standingAt({});
  if (text === undefined) {
    return answer(startPage(standing));
  }
  const step = readStep(text, standing.questions.length);
  return stepText(step) === text ? answer(startPage(standing, step)) : context().notFound();
}

export async function postSeen(asked?: string): Promise<Response> {
  const fields = await typedIn();
  const chosen = fields["language"];
  chooseLanguage(context(), house().origin, chosen);
  const came = standingAt(fields);
  const standing = { ...came, sheet: taken(came, fields) };
  if (chosen === undefined && wrong(problemsIn(standing))) {
    return await answer(await shown(standing));
  }
  const step = stepNow(standing, asked, fields);
  const door = doorOf(standing);
  if (step.at !== "sent") {
    const back = step.at === "send" ? beforeSending(standing) : null;
    return await answer(await shown(back ?? { ...standing, step }));
  }
  return door === undefined
    ? await answer(await sendForm(standing), true)
    : await answer(await send(door, standing));
}
