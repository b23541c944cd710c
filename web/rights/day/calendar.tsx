import { askIn } from "../../../api/problem.ts";
import { readDaysToCome } from "../../../api/rights/day/calendar.ts";
import { readRights } from "../../../api/rights/read.ts";
import type { Day, Moment } from "../../../domain/time/day.ts";
import { daysAhead } from "../../../rules/rights/days.ts";
import { safeFromContradictions } from "../../../rules/rights/safe-from-contradictions.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { CaseRail } from "../../case/case-frame.tsx";
import { tooLong } from "../../case/form.ts";
import { ActionLink, Actions, Button } from "../../components/button.tsx";
import { Checkboxes } from "../../components/choice.tsx";
import { ErrorSummary, type Problem, problemOf } from "../../components/error-summary.tsx";
import { TextField } from "../../components/field.tsx";
import { KeptNotice } from "../../components/kept.tsx";
import { EmptyState } from "../../components/notice.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { typedIn } from "../../forms/post.ts";
import { allOf, textOf } from "../../forms/typed.ts";
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
      {remind && <input type="hidden" name="remind" value="remind" />}
      <Actions>
        <Button>{say("life.calendar.fetch")}</Button>
        <ActionLink variant="secondary" href={`${at}/calendar`}>
          {say("life.calendar.other")}
        </ActionLink>
      </Actions>
    </form>
  );
}

const mostWords = 60;

function Choose({
  at,
  days,
  titles,
  again,
  problems,
}: {
  readonly at: string;
  readonly days: readonly Day[];
  readonly titles: (day: string) => string;
  readonly again: CalendarFile | undefined;
  readonly problems: readonly Problem[];
}) {
  return (
    <form method="post" action={`${at}/calendar`}>
      <TextField
        name="words"
        label={say("life.calendar.words")}
        help={say("life.calendar.words-help")}
        error={problemOf(problems, "words")}
        value={again?.words ?? say("life.calendar.neutral")}
        size={24}
      />
      <Checkboxes
        name="days"
        legend={say("life.calendar.days")}
        error={problemOf(problems, "days")}
        options={days.map((day) => ({
          value: day,
          label: dayText(language(), day),
          help: titles(day),
        }))}
        chosen={again === undefined ? days : again.days}
      />
      <Checkboxes
        name="remind"
        legend={say("life.calendar.remind")}
        help={say("life.calendar.remind-near")}
        options={[{ value: "remind", label: say("frame.yes") }]}
        chosen={again === undefined || again.remind ? ["remind"] : []}
      />
      <Actions>
        <Button>{say("life.calendar.do")}</Button>
      </Actions>
    </form>
  );
}

const noDays = (): Problem => ({ field: "days", text: say("life.calendar.no-days") });

interface Seen {
  readonly again?: CalendarFile;
  readonly problems?: readonly Problem[];
  /** Only without errors. */
  readonly ready?: CalendarFile;
}

export async function calendarPage({ again, problems = [], ready }: Seen = {}): Promise<Response> {
  const { cell, actor } = desk();
  const of = ofPerson();
  const read = await readRights(cell, actor, of, today());
  if (!read.ok) {
    return await turnedAway(read.refused, askIn(read));
  }
  const { head, pseudonym, situation, contradictions } = read.value;
  const { answer } = safeFromContradictions(situation, contradictions);
  const at = rightsOfPerson(of.caseId, of.person);
  const coming = daysAhead(answer).filter(({ due }) => due >= today());
  const days = [...new Set(coming.map(({ due }) => due))];
  const chosenDays = days.filter((day) => ready?.days.includes(day));
  const made = ready === undefined ? null : { ...ready, days: chosenDays };
  if (ready !== undefined && chosenDays.length === 0) {
    return await calendarPage({ again: ready, problems: [noDays()] });
  }
  // The page says what each day is for; the file does not.
  const titles = (day: string) =>
    coming
      .filter(({ due }) => due === day)
      .map(({ title }) => title[language()])
      .join("; ");
  return await page(
    {
      failed: again !== undefined,
      status: again === undefined ? 200 : 400,
      title: `${say("life.view.calendar")}, ${pseudonym}, ${head.label}`,
      rail: <CaseRail caseId={of.caseId} here="rights" />,
    },
    <>
      <ErrorSummary problems={problems} />
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
      {days.length > 0 && made === null && <Choose {...{ at, days, titles, again, problems }} />}
    </>,
  );
}

/** By its address alone, all of them with the neutral word. */
async function fileOf(chosen: CalendarFile | null): Promise<Response> {
  const { cell, actor } = desk();
  const read = await readDaysToCome(cell, actor, ofPerson(), today());
  if (!read.ok) {
    return await turnedAway(read.refused, askIn(read));
  }
  const { words, remind } = chosen ?? { words: "", remind: false };
  const days = read.value.filter((day) => chosen === null || chosen.days.includes(day));
  context().header("Content-Type", "text/calendar; charset=utf-8");
  context().header("Content-Disposition", 'attachment; filename="calendar.ics"');
  const made = { days, words: wordsOf(words), remind };
  return context().body(calendarFile(made, house().now()));
}

async function chosen(): Promise<{
  readonly asked: CalendarFile;
  readonly problems: readonly Problem[];
}> {
  const typed = await typedIn();
  const asked = {
    days: allOf(typed, "days") as CalendarFile["days"],
    words: textOf(typed, "words"),
    remind: textOf(typed, "remind") === "remind",
  };
  // A file without dates would look like none exist.
  const none = asked.days.length === 0 ? [noDays()] : [];
  return { asked, problems: [...tooLong(typed, { words: mostWords }), ...none] };
}

export const calendarIcs = () => fileOf(null);

export async function postCalendar(): Promise<Response> {
  const { asked, problems } = await chosen();
  return await calendarPage(problems.length > 0 ? { again: asked, problems } : { ready: asked });
}

export async function postCalendarFile(): Promise<Response> {
  const { asked, problems } = await chosen();
  return problems.length > 0 ? await calendarPage({ again: asked, problems }) : await fileOf(asked);
}
