import type { Moment } from "../../../domain/time/day.ts";
import { ActionLink, Actions, Button } from "../../components/button.tsx";
import { KeptNotice } from "../../components/kept.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { dayText } from "../../texts/formats.ts";
import type { Say } from "../../texts/texts.ts";
import type { Words } from "./by-state.tsx";
import { type CalendarFile, reminderOf, reminders } from "./ics.ts";

export const wordsOf = (say: Say, words: string) =>
  words === "" ? say("life.calendar.neutral") : words;

type Made = Words & { readonly now: Moment; readonly file: CalendarFile };

function Reminders({ say, language, now, file: { days } }: Made) {
  const found = reminders.flatMap((when) => {
    const of = days.filter((day) => reminderOf(day, now) === when);
    return of.length === 0 ? [] : [{ when, of }];
  });
  return found.map(({ when, of }) => (
    <p>
      {say(`life.calendar.remind.${when}`)}: {of.map((day) => dayText(language, day)).join(", ")}.
    </p>
  ));
}

export function Ready({ say, language, now, file }: Made) {
  const { words, days, remind } = file;
  return (
    <KeptNotice say={say} heading={say("life.calendar.ready")} place={null}>
      <p>
        <TypedText>{wordsOf(say, words)}</TypedText>:{" "}
        {days.map((day) => dayText(language, day)).join(", ")}.
      </p>
      {remind && <Reminders {...{ say, language, now, file }} />}
      {wordsOf(say, words) !== say("life.calendar.neutral") && (
        <p>
          <strong>{say("life.calendar.tells")}</strong>
        </p>
      )}
    </KeptNotice>
  );
}

/** The page stays as it was: none is fetched from one that says what is wrong. */
export function Fetch({
  say,
  at,
  file: { words, days, remind },
}: {
  readonly say: Say;
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
