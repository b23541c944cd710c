import type { Moment } from "../../../domain/time/day.ts";
import { ActionLink, Actions, Button } from "../../components/button.tsx";
import { KeptNotice } from "../../components/kept.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { language, say } from "../../page.ts";
import { dayText } from "../../texts/formats.ts";
import { type CalendarFile, reminderOf, reminders } from "./ics.ts";

export const wordsOf = (words: string) => (words === "" ? say("life.calendar.neutral") : words);

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

export function Ready({ now, file }: Made) {
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
export function Fetch({
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
