import { z } from "@hono/zod-openapi";
import { form } from "../../../api/form.ts";
import { someDay } from "../../../api/openapi.ts";
import { readDaysToCome } from "../../../api/rights/day/calendar.ts";
import { readRights } from "../../../api/rights/read.ts";
import { done } from "../../../domain/base/outcome.ts";
import { type Day, isMeantDay, type Moment } from "../../../domain/time/day.ts";
import { daysAhead } from "../../../rules/rights/days.ts";
import { safeFromContradictions } from "../../../rules/rights/safe-from-contradictions.ts";
import { turnedFromPlan } from "../../access/turned-away.ts";
import { CaseTabs } from "../../case/case-frame.tsx";
import { ActionLink, Actions, Button } from "../../components/button.tsx";
import { Checkboxes } from "../../components/choice.tsx";
import { ErrorSummary } from "../../components/error-summary.tsx";
import { TextField } from "../../components/field.tsx";
import { KeptNotice } from "../../components/kept.tsx";
import { EmptyState } from "../../components/notice.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { post, typedIn } from "../../forms/post.ts";
import { allOf } from "../../forms/typed.ts";
import { page } from "../../frame.tsx";
import { context, desk, house, language, say, today } from "../../page.ts";
import { MayBeFound } from "../../plan/copy/may-be-found.tsx";
import { dayText } from "../../texts/formats.ts";
import { ContradictionsNotice } from "../event/happened-contradiction.tsx";
import { ofPerson, PersonTop, rightsOfPerson } from "../person-frame.tsx";
import { type CalendarFile, calendarFile, reminderOf, reminders } from "./ics.ts";

const wordsOf = (words: string) => (words === "" ? say("life.calendar.neutral") : words);

type Made = { readonly now: Moment; readonly file: CalendarFile };

function Reminders({ now, file: { days } }: Made) {
  const found = reminders.flatMap((when) => {
    const of = days.filter((day) => reminderOf(day, now) === when);
    return of.length === 0 ? [] : [{ when, of }];
  });
  return found.map(({ when, of }) => (
    <p>
      {say(`life.calendar.remind.${when}`)}: {of.map((day) => dayText(language(), day)).join(", ")}.
    </p>
  ));
}

function Ready({ now, file }: Made) {
  const { words, days, remind } = file;
  return (
    <KeptNotice heading={say("life.calendar.ready")} place={null}>
      <p>
        <TypedText>{wordsOf(words)}</TypedText>:{" "}
        {days.map((day) => dayText(language(), day)).join(", ")}.
      </p>
      {remind && <Reminders {...{ now, file }} />}
      {wordsOf(words) !== say("life.calendar.neutral") && (
        <p>
          <strong>{say("life.calendar.tells")}</strong>
        </p>
      )}
    </KeptNotice>
  );
}

/** The page stays as it was: none is fetched from one that says what is wrong. */
function Fetch({
  at,
  file: { words, days, remind },
}: {
  readonly at: string;
  readonly file: CalendarFile;
}) {
  return (
    <form method="post" action={`${at}/calendar.ics`}>
      <input type="hidden" name="words" value={words} />
      {days.map((day) => (
        <input type="hidden" name="days" value={day} />
      ))}
      {remind && <input type="hidden" name="remind" value="yes" />}
      <Actions>
        <Button>{say("life.calendar.fetch")}</Button>
        <ActionLink variant="secondary" href={`${at}/calendar`}>
          {say("life.calendar.other")}
        </ActionLink>
      </Actions>
    </form>
  );
}

function Choose({
  at,
  days,
  titles,
}: {
  readonly at: string;
  readonly days: readonly Day[];
  readonly titles: (day: string) => string;
}) {
  return (
    <form method="post" action={`${at}/calendar`}>
      <TextField
        name="words"
        label={say("life.calendar.words")}
        help={say("life.calendar.words-help")}
        value={say("life.calendar.neutral")}
        size={24}
      />
      <Checkboxes
        name="days"
        legend={say("life.calendar.days")}
        options={days.map((day) => ({
          value: day,
          label: dayText(language(), day),
          help: titles(day),
        }))}
        chosen={days}
      />
      <Checkboxes
        name="remind"
        legend={say("life.calendar.remind")}
        help={say("life.calendar.remind-near")}
        options={[{ value: "yes", label: say("frame.yes") }]}
        chosen={["yes"]}
      />
      <Actions>
        <Button>{say("life.calendar.do")}</Button>
      </Actions>
    </form>
  );
}

/** A file without dates would look like none exist. */
const choosing = form(
  z.object({
    words: z.string().trim().max(60).default(""),
    days: z.array(someDay).min(1),
    remind: z.boolean().default(false),
  }),
  {},
);
const labels = {
  words: "life.calendar.words",
  days: { wrong: "life.calendar.no-days" },
  remind: "life.calendar.remind",
} as const;

/** None of the days that were chosen is to come. */
async function noneToCome(): Promise<Response> {
  const problem = { field: "days", code: "not-chosen", text: say("life.calendar.no-days") };
  const fields = Object.keys(labels);
  context().set("sent", { fields, typed: await typedIn(), problems: [problem] });
  return await calendarPage();
}

/** With what was chosen, the file is ready. */
export async function calendarPage(ready?: CalendarFile): Promise<Response> {
  const { cell, actor } = desk();
  const of = ofPerson();
  const read = await readRights(cell, actor, of, today());
  if (!read.ok) {
    return await turnedFromPlan(read);
  }
  const { head, pseudonym, situation, contradictions } = read.value;
  const { answer } = safeFromContradictions(situation, contradictions);
  const at = rightsOfPerson(of.caseId, of.person);
  const coming = daysAhead(answer).filter(({ due }) => due >= today());
  const days = [...new Set(coming.map(({ due }) => due))];
  const chosenDays = days.filter((day) => ready?.days.includes(day));
  const made = ready === undefined ? null : { ...ready, days: chosenDays };
  if (ready !== undefined && chosenDays.length === 0) {
    return await noneToCome();
  }
  // The page says what each day is for; the file does not.
  const titles = (day: string) =>
    coming
      .filter(({ due }) => due === day)
      .map(({ title }) => title[language()])
      .join("; ");
  return await page(
    {
      title: `${say("life.view.calendar")}, ${pseudonym}, ${head.label}`,
      tabs: <CaseTabs caseId={of.caseId} here="persons" />,
    },
    <>
      <ErrorSummary />
      <PersonTop
        head={head}
        person={of.person}
        pseudonym={pseudonym}
        here="calendar"
        child={read.value.child}
      />
      {made !== null && <Ready now={house().now()} file={made} />}
      <ContradictionsNotice {...{ at, today: today(), contradictions }} />
      <p>{say("life.calendar.intro")}</p>
      <p>{say("life.calendar.changed")}</p>
      <MayBeFound />
      {days.length === 0 && (
        <EmptyState heading={say("life.calendar.empty")}>
          <p>{say("life.calendar.empty-how")}</p>
        </EmptyState>
      )}
      {made !== null && <Fetch {...{ at }} file={made} />}
      {days.length > 0 && made === null && <Choose {...{ at, days, titles }} />}
    </>,
  );
}

/** By its address alone, all of them with the neutral word. */
async function fileOf(chosen: CalendarFile | null): Promise<Response> {
  const { cell, actor } = desk();
  const read = await readDaysToCome(cell, actor, ofPerson(), today());
  if (!read.ok) {
    return await turnedFromPlan(read);
  }
  const { words, remind } = chosen ?? { words: "", remind: false };
  const days = read.value.filter((day) => chosen === null || chosen.days.includes(day));
  context().header("Content-Type", "text/calendar; charset=utf-8");
  context().header("Content-Disposition", 'attachment; filename="calendar.ics"');
  const made = { days, words: wordsOf(words), remind };
  return context().body(calendarFile(made, house().now()));
}

export const calendarIcs = () => fileOf(null);

const chosenFor = async (kept: (file: CalendarFile) => Promise<Response>) =>
  await post(choosing, labels, {
    told: { days: (typed) => allOf(typed, "days").filter(isMeantDay) },
    keep: async (file) => done(file),
    kept,
    again: () => calendarPage(),
  });

export const postCalendar = async () => await chosenFor(calendarPage);
export const postCalendarFile = async () => await chosenFor(fileOf);
