import { type Context, Hono } from "hono";
import type { Desk, House } from "../../../api/house.ts";
import { alreadyIn, statusOf } from "../../../api/problem.ts";
import { meetRightDay } from "../../../api/rights/meet-day.ts";
import { noteLifeAnswer } from "../../../api/rights/note-answer.ts";
import { type RightsOfPerson, readRights } from "../../../api/rights/read.ts";
import { undoRightDay } from "../../../api/rights/undo-day.ts";
import { type Day, dayOf, isMeantDay, type Moment } from "../../../domain/base/day.ts";
import { atOnce } from "../../../domain/rights/days.ts";
import { lifeSources } from "../../../domain/rights/life.ts";
import { isInWords } from "../../../domain/rights/life-answer.ts";
import { atDesk } from "../../access/desk.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { CaseRail } from "../../components/case-frame.tsx";
import { ErrorSummary, type Problem } from "../../components/error-summary.tsx";
import { EmptyState } from "../../components/notice.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { dayText, momentText } from "../../texts/formats.ts";
import type { TextKey } from "../../texts/texts.ts";
import { formId, isShut, problemAt, type Typed, textOf, tooLong, typedIn } from "../cases/form.ts";
import { answerField } from "./answer-form.tsx";
import { ByState, type Words } from "./by-state.tsx";
import { Kept, toKept } from "./kept.tsx";
import { DrawnLine } from "./line.tsx";
import { DaysToHold, metField } from "./person-days.tsx";
import { OursOnly, ofPerson, PersonTop, rightsOfPerson } from "./person-frame.tsx";
import { OpenQuestions } from "./person-open.tsx";

/** Where what was typed in a form stands, and what to put right. */
interface Again {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  readonly status?: 400 | 409;
}

function Found({
  say,
  language,
  found,
  at,
  again,
}: Words & { readonly found: RightsOfPerson; readonly at: string; readonly again: Again }) {
  const { answer, days, earlier, open, life, situation } = found;
  const { asOf } = situation;
  const words = { say, language };
  const nothing = life.entries.length + life.ofCase.length + life.answers.length === 0;
  return (
    <>
      <p>{say("life.intro", { day: dayText(language, asOf) })}</p>
      <OursOnly say={say} />
      <div class="days-and-line">
        <div>
          {nothing ? (
            <EmptyState heading={say("life.nothing")}>
              <p>{say("life.nothing-how")}</p>
              <p>
                <a class="ds-link" href={`${at}/happened#note`}>
                  {say("life.note-happened")}
                </a>
              </p>
            </EmptyState>
          ) : (
            <DaysToHold
              {...words}
              {...again}
              {...{ at, days, earlier, asOf }}
              urgent={atOnce(answer)}
            />
          )}
        </div>
        <DrawnLine {...words} rights={answer.rights} asOf={asOf} />
      </div>
      <ByState {...words} answer={answer} />
      <OpenQuestions {...words} {...again} at={at} open={open} life={life} today={asOf} />
      <p class="no-print">
        <a class="ds-link" href="/rights/cliff">
          {say("life.cliff")}
        </a>
      </p>
    </>
  );
}

async function show(
  c: Context<Env>,
  house: House,
  { cell, actor }: Desk,
  again: Again = { typed: {}, problems: [] },
): Promise<Response> {
  const say = c.get("say");
  const of = ofPerson(c);
  const read = await readRights(cell, actor, of, dayOf(house.now()));
  if (!read.ok) {
    return await turnedAway(c, read.refused);
  }
  const { head, pseudonym } = read.value;
  const failed = again.problems.length > 0;
  return await page(
    c,
    {
      title: `${say("life.heading", { person: pseudonym })}, ${head.label}`,
      failed,
      status: failed ? (again.status ?? 400) : 200,
      rail: <CaseRail say={say} caseId={of.caseId} here="rights" />,
    },
    <>
      <ErrorSummary say={say} problems={again.problems} />
      <PersonTop say={say} head={head} person={of.person} pseudonym={pseudonym} here="rights" />
      <Kept c={c} say={say} />
      <Found
        say={say}
        language={c.get("language")}
        found={read.value}
        at={rightsOfPerson(of.caseId, of.person)}
        again={again}
      />
    </>,
  );
}

async function answer(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const of = ofPerson(c);
  const question = c.req.param("question") ?? "";
  const field = (name: string) => answerField(name, question);
  const text = (name: string) => textOf(typed, field(name));
  const back = (code: Parameters<typeof problemAt>[1], name: string) =>
    show(c, house, desk, { typed, problems: [problemAt(c.get("say"), code, field(name))] });
  const long = tooLong(c.get("say"), typed, { [field("words")]: 500 });
  if (long.length > 0) {
    return await show(c, house, desk, { typed, problems: long });
  }
  if (!isMeantDay(text("on"))) {
    return await back("life.no-day", "on");
  }
  const source = lifeSources.find((each) => each === text("source"));
  if (source === undefined) {
    return await back("life.not-chosen", "source");
  }
  const noted = await noteLifeAnswer(
    desk.cell,
    desk.actor,
    {
      ...{ ...of, id: formId(typed), question, answer: text("answer"), words: text("words") },
      on: text("on") as Day,
      source,
    },
    house.now(),
  );
  if (noted.ok) {
    return toKept(c, "answer", question);
  }
  if (isShut(noted.refused) || noted.refused === "person.not-found") {
    return await turnedAway(c, noted.refused);
  }
  const at = { "life.not-yet-answered": "on", "life.no-words": "words" } as const;
  const which = isInWords(question) ? "words" : "answer";
  return await back(noted.refused, at[noted.refused as keyof typeof at] ?? which);
}

async function meet(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const of = ofPerson(c);
  const day = c.req.param("day") ?? "";
  const field = metField("on", day);
  const back = (code: Parameters<typeof problemAt>[1]) =>
    show(c, house, desk, { typed, problems: [problemAt(c.get("say"), code, field)] });
  const on = textOf(typed, field);
  if (!isMeantDay(on)) {
    return await back("life.no-day");
  }
  const long = tooLong(c.get("say"), typed, { [metField("words", day)]: 500 });
  if (long.length > 0) {
    return await show(c, house, desk, { typed, problems: long });
  }
  const words = textOf(typed, metField("words", day));
  const id = formId({ id: textOf(typed, metField("id", day)) });
  const request = { ...of, id, day, on: on as Day, words };
  const met = await meetRightDay(desk.cell, desk.actor, request, house.now());
  if (met.ok) {
    return toKept(c, "met");
  }
  if (met.refused === "right-day.not-yet-done") {
    return await back(met.refused);
  }
  return statusOf(met.refused) === 409
    ? await writtenBefore(c, house, desk, { refused: met, typed, field: metField("words", day) })
    : await turnedAway(c, met.refused);
}

/** Somebody wrote it before: who, and which day, with what was typed; its form has an id of its own from now on. */
async function writtenBefore(
  c: Context<Env>,
  house: House,
  desk: Desk,
  {
    refused,
    typed,
    field,
  }: {
    readonly refused: { readonly refused: string };
    readonly typed: Typed;
    readonly field: string;
  },
): Promise<Response> {
  const [say, language] = [c.get("say"), c.get("language")];
  const already = alreadyIn(refused);
  const at = already === null ? "" : momentText(language, already.at as Moment);
  const { by: name = "", on } = already ?? {};
  const again = Object.entries(typed).filter(([each]) => !each.startsWith("id-"));
  const text = say(`refusal.${refused.refused}` as TextKey);
  const day = on === undefined ? "" : dayText(language, on as Day);
  const who = say(on === undefined ? "life.written-undone" : "life.written-met", { name, at, day });
  const problem = { field, text: already === null ? text : `${text} ${who}` };
  const status = 409;
  return await show(c, house, desk, {
    typed: Object.fromEntries(again),
    problems: [problem],
    status,
  });
}

async function undo(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const typed = await typedIn(c);
  const of = ofPerson(c);
  const day = c.req.param("day") ?? "";
  const field = metField("why", day);
  const long = tooLong(c.get("say"), typed, { [field]: 500 });
  if (long.length > 0) {
    return await show(c, house, desk, { typed, problems: long });
  }
  const request = {
    ...of,
    day,
    met: textOf(typed, metField("met", day)),
    why: textOf(typed, field),
  };
  const undone = await undoRightDay(desk.cell, desk.actor, request, house.now());
  if (undone.ok) {
    return toKept(c, "undone");
  }
  const { refused } = undone;
  if (refused === "right-day.no-reason") {
    const problems = [problemAt(c.get("say"), refused, field)];
    return await show(c, house, desk, { typed, problems });
  }
  return refused === "right-day.already-undone"
    ? await writtenBefore(c, house, desk, { refused: undone, typed, field })
    : await turnedAway(c, refused);
}

/** The rights of a person in a case: days to hold, the drawing, every right with why, what is not known. */
export function personRightsPages(house: House): Hono<Env> {
  const at = "/cases/:id/persons/:person/rights";
  return new Hono<Env>()
    .get(
      at,
      atDesk((c, desk) => show(c, house, desk)),
    )
    .post(
      `${at}/answers/:question`,
      atDesk((c, desk) => answer(c, house, desk)),
    )
    .post(
      `${at}/days/:day/met`,
      atDesk((c, desk) => meet(c, house, desk)),
    )
    .post(
      `${at}/days/:day/not-met`,
      atDesk((c, desk) => undo(c, house, desk)),
    );
}
