import type { PersonLine } from "../../api/rights/read.ts";
import type { Day } from "../../domain/time/day.ts";
import { language, say } from "../page.ts";
import { dayAndAwayText } from "../texts/formats.ts";
import { spoken } from "../texts/spoken.ts";

/** All of it stands with their rights. */
const most = 3;

export function Pressing({
  today,
  pressing,
  next,
}: Pick<PersonLine, "pressing" | "next"> & { readonly today: Day }) {
  const more = pressing.length - most;
  return (
    <ul>
      {pressing.slice(0, most).map(({ title, due, todo: [act] }) => (
        <li>
          <strong>
            {due === null
              ? say("life.case.at-once")
              : `${say("life.case.missed")}: ${dayAndAwayText(language(), due, today)}.`}
          </strong>{" "}
          {title[language()]}
          {act !== undefined && (
            <>
              <br />
              {spoken(language(), act.what)}
            </>
          )}
        </li>
      ))}
      {more > 0 && <li>{say("life.case.more", { count: more })}</li>}
      {next !== null && (
        <li>
          {say("life.case.next", {
            day: dayAndAwayText(language(), next.due, today),
            title: next.title[language()],
          })}
        </li>
      )}
    </ul>
  );
}
