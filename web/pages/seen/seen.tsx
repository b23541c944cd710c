import { type Context, Hono } from "hono";
import { newCode } from "../../../api/door/held.ts";
import { listRecipients } from "../../../api/door/recipients.ts";
import { sendReport } from "../../../api/door/send-report.ts";
import { doorId, type House } from "../../../api/house.ts";
import { doorQuestions } from "../../../domain/observation/questions.ts";
import { readCode } from "../../../domain/receipt/code.ts";
import type { Problem } from "../../components/error-summary.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { chooseLanguage } from "../../language.ts";
import type { Say } from "../../texts/texts.ts";
import { morePage, questionPage, startPage, themePage, wordsPage } from "./ask.tsx";
import { checkPage } from "./check.tsx";
import { resultPage } from "./result.tsx";
import { type Sending, sendPage, sentPage } from "./send.tsx";
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
import { next, readStep, type Step, start } from "./step.ts";

/** What was typed or tapped on the page that was sent. */
function taken({ house, sheet, step, questions }: Standing, fields: Fields): Sheet {
  const { law } = house;
  if (step.at === "question") {
    const factor = questions[step.number - 1]?.factor ?? "";
    return withAnswer(law, sheet, factor, fields.get("answer") ?? "");
  }
  if (step.at !== "theme") {
    return sheet;
  }
  // No more than there are questions, whatever was sent: each costs a look-up.
  const most = allQuestions(law).length;
  const asked = [...fields].filter(([name]) => name.startsWith("q.")).slice(0, most);
  return asked.reduce(
    (soFar, [name, answer]) => withAnswer(law, soFar, name.slice(2), answer),
    sheet,
  );
}

/** What must be put right before one goes on: nothing but texts that are too long. */
function problemsIn({ say, sheet, step }: Standing): readonly Problem[] {
  const asked = step.at === "start" ? "place" : step.at;
  return asked === "place" || asked === "words" ? tooLong(say, sheet, asked) : [];
}

function tooLong(say: Say, sheet: Sheet, field: "place" | "words"): readonly Problem[] {
  return sheet[field].length > longest[field]
    ? [{ field, text: say("seen.too-long", { most: longest[field] }) }]
    : [];
}

/** The page to go back to when what came along would be turned away where it arrives, though the page it was typed on let it by. */
function beforeSending(standing: Standing): Standing | null {
  const { say, sheet } = standing;
  const place = tooLong(say, sheet, "place");
  if (place.length > 0) {
    return { ...standing, step: { at: "start", after: "check" }, problems: place };
  }
  const words = tooLong(say, sheet, "words");
  return words.length > 0
    ? { ...standing, step: { at: "words", after: "check" }, problems: words }
    : null;
}

async function shown(standing: Standing): Promise<Shown> {
  const { step, questions, house } = standing;
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
      return await sendForm(standing, { recipient: null, name: "", code: newCode() });
    case "result":
      return resultPage(standing, house.cells.has(doorId));
  }
}

async function sendForm(standing: Standing, sending: Sending): Promise<Shown> {
  const door = standing.house.cells.get(doorId);
  if (door === undefined) {
    return resultPage({ ...standing, step: { at: "result" } }, false);
  }
  return sendPage({ ...standing, step: { at: "send" } }, await listRecipients(door), sending);
}

function answer(c: Context<Env>, { title, content }: Shown, failed: boolean) {
  const about = { title, door: true, form: formId, failed, status: failed ? 400 : 200 } as const;
  return page(c, about, content);
}

function sendingIn(fields: Fields): Sending {
  return {
    recipient: fields.get("recipient") ?? null,
    name: (fields.get("name") ?? "").replaceAll("\r\n", "\n").trim(),
    code: readCode(fields.get("code") ?? "") ?? newCode(),
  };
}

function problemsSending(say: Say, { recipient, name }: Sending): readonly Problem[] {
  return [
    ...(recipient === null ? [{ field: "recipient", text: say("seen.choose-recipient") }] : []),
    ...(name.length > longest.name
      ? [{ field: "name", text: say("seen.too-long", { most: longest.name }) }]
      : []),
  ];
}

/** Sends it, if it can be sent, and shows the receipt; else the same page, with what is to be put right. */
async function send(c: Context<Env>, standing: Standing, fields: Fields) {
  const { house, say, sheet } = standing;
  const back = beforeSending(standing);
  if (back !== null) {
    return answer(c, await shown(back), true);
  }
  const sending = sendingIn(fields);
  const { code, name, recipient } = sending;
  const problems = problemsSending(say, sending);
  const door = house.cells.get(doorId);
  if (door === undefined || recipient === null || problems.length > 0) {
    return answer(c, await sendForm({ ...standing, problems }, sending), true);
  }
  const report = {
    kind: "report",
    place: sheet.place,
    sector: sheet.sector ?? "",
    words: sheet.words === "" ? null : sheet.words,
    facts: factsOf(house.law, sheet),
    name: name === "" ? null : name,
  } as const;
  const sent = await sendReport(door, { code, recipient, report }, house.now());
  if (!sent.ok) {
    const again = [{ field: "recipient", text: say(`refusal.${sent.refused}`) }];
    return answer(c, await sendForm({ ...standing, problems: again }, sending), true);
  }
  house.nudge();
  return answer(c, sentPage(standing, sent.value, recipient), false);
}

/** The step that comes now: where a button leads, where one stands when only the language changes, or the next. */
function stepNow(standing: Standing, fields: Fields): Step {
  const total = standing.questions.length;
  const go = fields.get("go");
  if (go !== undefined) {
    return readStep(go, total);
  }
  const answered = standing.step.at !== "question" || fields.has("answer");
  return fields.has("language") || !answered ? standing.step : next(standing.step, total);
}

/** The door "I have seen something": one address, no account, and nothing kept until somebody sends it. */
export function seenPages(house: House): Hono<Env> {
  const questions = doorQuestions(house.law);
  const standingAt = (c: Context<Env>, fields: Fields): Standing => ({
    house,
    say: c.get("say"),
    language: c.get("language"),
    sheet: readSheet(house.law, fields),
    step: readStep(fields.get("step") ?? "", questions.length),
    questions,
    problems: [],
  });
  return new Hono<Env>()
    .get("/seen", async (c) => answer(c, await shown(standingAt(c, new Map())), false))
    .post("/seen", async (c) => {
      const fields = fieldsOf(await c.req.parseBody());
      chooseLanguage(c, house.origin, fields.get("language"));
      const came = standingAt(c, fields);
      const standing = { ...came, sheet: taken(came, fields) };
      const problems = fields.has("language") ? [] : problemsIn(standing);
      if (problems.length > 0) {
        return answer(c, await shown({ ...standing, problems }), true);
      }
      const step = stepNow(standing, fields);
      if (step.at === "sent") {
        return await send(c, standing, fields);
      }
      if (step.at === "send" && fields.has("language")) {
        return answer(c, await sendForm(standing, sendingIn(fields)), false);
      }
      return answer(c, await shown({ ...standing, step }), false);
    });
}
