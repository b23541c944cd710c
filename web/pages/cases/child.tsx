import { type Context, Hono } from "hono";
import { answerAges } from "../../../api/case/answer-ages.ts";
import { noteNotified } from "../../../api/case/note-notified.ts";
import { type ChildOfCase, readChild } from "../../../api/case/read-child.ts";
import type { Desk, House } from "../../../api/house.ts";
import {
  clockOf,
  dayOf,
  isMeantDay,
  type Moment,
  momentAt,
  day as parsedDay,
} from "../../../domain/base/day.ts";
import { ageBases, ageSays, takenIn } from "../../../domain/case/child.ts";
import { decidesNow } from "../../../domain/case/routine.ts";
import { childWelfare } from "../../../domain/directory/child-welfare.ts";
import { atDesk } from "../../access/desk.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { Actions, Button } from "../../components/button.tsx";
import { CaseRail, CaseTop } from "../../components/case-frame.tsx";
import { RingChildWelfare } from "../../components/child-box.tsx";
import { RadioGroup } from "../../components/choice.tsx";
import { ErrorSummary, type Problem, problemOf } from "../../components/error-summary.tsx";
import { Select, TextArea, TextField } from "../../components/field.tsx";
import { clockText, DecidesNowText } from "../../components/next-step.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { dayText, momentText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";
import {
  chosenOf,
  isShut,
  noDay,
  notChosen,
  problemAt,
  type Typed,
  textOf,
  tooLong,
  typedIn,
} from "./form.ts";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly house: House;
  readonly found: ChildOfCase;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** What was said of ages, the newest last; never in words that decide anything. */
function Said({ say, language, found: { lines } }: Props) {
  return (
    <>
      <h2>{say("child.what-was-said")}</h2>
      {lines.said.length === 0 && <p>{say("child.nothing-said")}</p>}
      <ul>
        {lines.said.map(({ says, at, cameFrom, by, basis, words }) => (
          <li>
            <strong>{say(`child.says.${says}`)}</strong>
            {basis !== null && ` (${say(`child.basis.${basis}`)})`}, {dayText(language, dayOf(at))},{" "}
            {cameFrom ?? by}
            {words !== null && (
              <blockquote>
                <TypedText>{words}</TypedText>
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function ToldLines({ say, language, house, found: { lines } }: Props) {
  const nameOf = (id: string) => house.law.directory.find((body) => body.id === id)?.name ?? id;
  return (
    <ul>
      {lines.notified.map(({ body, whom, toldAt, takenIn: taken, by }) => (
        <li>
          {momentText(language, toldAt)}: {nameOf(body)}
          {whom !== "" && (
            <>
              , <TypedText>{whom}</TypedText>
            </>
          )}
          . {say(`child.taken-in.${taken}`)} ({by})
        </li>
      ))}
    </ul>
  );
}

function TellForm(props: Props) {
  const { say, house, found, typed, problems } = props;
  const now = house.now();
  const text = (field: string, otherwise: string) =>
    typed[field] === undefined ? otherwise : textOf(typed, field);
  return (
    <form method="post" action={`/cases/${found.head.id}/child/notified`}>
      <Select
        say={say}
        name="body"
        label={say("child.told.body")}
        value={textOf(typed, "body")}
        options={childWelfare.map((id) => ({
          value: id,
          label: house.law.directory.find((body) => body.id === id)?.name ?? id,
        }))}
      />
      <TextField
        say={say}
        name="whom"
        label={say("child.told.whom")}
        help={say("child.told.whom-help")}
        value={textOf(typed, "whom")}
        error={problemOf(problems, "whom")}
        optional
      />
      <TextField
        say={say}
        name="day"
        type="date"
        label={say("child.told.day")}
        value={text("day", dayOf(now))}
        error={problemOf(problems, "day")}
      />
      <TextField
        say={say}
        name="time"
        type="time"
        label={say("child.told.time")}
        value={text("time", clockText(clockOf(now).minutes))}
        error={problemOf(problems, "time")}
      />
      <RadioGroup
        say={say}
        name="takenIn"
        legend={say("child.told.taken-in")}
        help={say("child.told.taken-in-help")}
        error={problemOf(problems, "takenIn")}
        options={takenIn.map((value) => ({ value, label: say(`child.told.taken-in.${value}`) }))}
        chosen={chosenOf(takenIn, typed, "takenIn")}
        unknown={null}
      />
      <Actions>
        <Button>{say("child.told.do")}</Button>
      </Actions>
    </form>
  );
}

function AgeForm({ say, found, typed, problems }: Props) {
  return (
    <form method="post" action={`/cases/${found.head.id}/child`}>
      <RadioGroup
        say={say}
        name="says"
        legend={say("child.answer")}
        error={problemOf(problems, "says")}
        options={ageSays.map((value) => ({ value, label: say(`child.says.${value}`) }))}
        chosen={chosenOf(ageSays, typed, "says")}
        unknown={null}
      />
      <RadioGroup
        say={say}
        name="basis"
        legend={say("child.basis")}
        help={say("child.basis-help")}
        error={problemOf(problems, "basis")}
        options={ageBases.map((value) => ({ value, label: say(`child.basis.${value}`) }))}
        chosen={chosenOf(ageBases, typed, "basis")}
        unknown={null}
      />
      <TextArea
        say={say}
        name="words"
        label={say("child.words")}
        help={say("child.words-help")}
        error={problemOf(problems, "words")}
        value={textOf(typed, "words")}
        rows={3}
        optional
      />
      <Actions>
        <Button>{say("child.answer-do")}</Button>
      </Actions>
    </form>
  );
}

function Content(props: Props) {
  const { say, language, house, found, problems } = props;
  const now = house.now();
  const { routine } = found;
  return (
    <>
      <ErrorSummary say={say} problems={problems} />
      <CaseTop say={say} head={found.head} heading={say("child.heading")} />
      <Said {...props} />
      <h2 id="told" tabindex={-1}>
        {say("child.told")}
      </h2>
      <ToldLines {...props} />
      <RingChildWelfare {...{ say, language }} today={dayOf(now)} directory={house.law.directory} />
      {routine !== null && (
        <DecidesNowText say={say} now={decidesNow(routine, clockOf(now))} clock={clockOf(now)} />
      )}
      <TellForm {...props} />
      <h2 id="ages" tabindex={-1}>
        {say("child.ages")}
      </h2>
      <p>{say("child.ages-how")}</p>
      <AgeForm {...props} />
    </>
  );
}

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
    <Content
      say={say}
      language={c.get("language")}
      house={house}
      found={read.value}
      typed={typed}
      problems={problems}
    />,
  );
}

/** The moment that day and time name in Norway; null where either is none. */
function toldAt(typed: Typed): Moment | null {
  const [on, time] = [textOf(typed, "day"), textOf(typed, "time")];
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return isMeantDay(on) && hour !== undefined
    ? momentAt(parsedDay(on), Number(hour) * 60 + Number(minute))
    : null;
}

async function tell(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const say = c.get("say");
  const typed = await typedIn(c);
  const caseId = c.req.param("id") ?? "";
  const at = toldAt(typed);
  const taken = chosenOf(takenIn, typed, "takenIn");
  const body = chosenOf(childWelfare, typed, "body") ?? childWelfare[0];
  const missing = [
    ...tooLong(say, typed, { whom: 200 }),
    ...(at === null ? [noDay(say, "day", "child.told.day")] : []),
    ...(taken === null ? [notChosen(say, "takenIn", "child.told.taken-in")] : []),
  ];
  if (at === null || taken === null || missing.length > 0) {
    return await show(c, house, desk, typed, missing);
  }
  const request = { caseId, body, whom: textOf(typed, "whom"), toldAt: at, takenIn: taken };
  const noted = await noteNotified(desk.cell, desk.actor, request, house.now());
  if (noted.ok) {
    return c.redirect(`/cases/${caseId}`, 303);
  }
  return isShut(noted.refused)
    ? await turnedAway(c, noted.refused)
    : await show(c, house, desk, typed, [problemAt(say, noted.refused, "day")]);
}

async function answer(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
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
  const request = { caseId, says, basis, words: words === "" ? null : words };
  const answered = await answerAges(desk.cell, desk.actor, request, house.now());
  if (answered.ok) {
    return c.redirect(`/cases/${caseId}`, 303);
  }
  return isShut(answered.refused)
    ? await turnedAway(c, answered.refused)
    : await show(c, house, desk, typed, [problemAt(say, answered.refused, "basis")]);
}

/** What was said of ages in a case, who of child welfare was told, and the answer that ends it. */
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
      atDesk((c, desk) => answer(c, house, desk)),
    );
}
