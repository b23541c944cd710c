import type { PersonLine } from "../../../api/rights/read.ts";
import type { Day } from "../../../domain/base/day.ts";
import { dayAndAwayText } from "../../texts/formats.ts";
import type { Words } from "./by-state.tsx";

/** How much of a person is named in a list of many; all of it stands with their rights. */
const most = 3;

type Pressed = PersonLine["pressing"][number];

/** The same of the same day once, with how many there are: what each is of stands with the rights. */
function alike(pressing: readonly Pressed[]): readonly (Pressed & { readonly count: number })[] {
  const same = (one: Pressed) => (other: Pressed) =>
    one.due === other.due && one.title.en === other.title.en;
  return pressing
    .filter((one, at) => pressing.findIndex(same(one)) === at)
    .map((one) => ({ ...one, count: pressing.filter(same(one)).length }));
}

/** Which of a person's rights cannot wait, which days passed without anybody writing it done, and the next day, by their names. */
export function Pressing({
  say,
  language,
  today,
  pressing,
  next,
}: Words & Pick<PersonLine, "pressing" | "next"> & { readonly today: Day }) {
  const lines = alike(pressing);
  const more = lines.length - most;
  return (
    <ul>
      {lines.slice(0, most).map(({ title, due, count }) => (
        <li>
          <strong>
            {due === null
              ? say("life.case.at-once")
              : `${say("life.case.missed")}: ${dayAndAwayText(language, due, today)}.`}
          </strong>{" "}
          {title[language]}
          {count > 1 && ` (${count})`}
        </li>
      ))}
      {more > 0 && <li>{say("life.case.more", { count: more })}</li>}
      {next !== null && (
        <li>
          {say("life.case.next", {
            day: dayAndAwayText(language, next.due, today),
            title: next.title[language],
          })}
        </li>
      )}
    </ul>
  );
}
