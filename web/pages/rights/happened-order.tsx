import type { RightsOfPerson, WrittenLife } from "../../../api/rights/read.ts";
import type { Day } from "../../../domain/base/day.ts";
import { dayText } from "../../texts/formats.ts";
import type { Words } from "./by-state.tsx";
import { eventText } from "./event-text.ts";

type Apart = RightsOfPerson["outOfOrder"];

/** A person's life as a page shows it: in which words, at which address, seen on which day. */
export interface OfLife extends Words {
  readonly at: string;
  readonly today: Day;
  readonly life: WrittenLife;
  readonly outOfOrder: Apart;
}

/** That days do not go together: which two each time, and what one can do. */
export function DaysApart({ say, language, today, apart }: OfLife & { readonly apart: Apart }) {
  return (
    <>
      <p>
        <strong>{say("life.order.heading")}</strong>
      </p>
      {apart.map(({ event, after }) => (
        <p>
          {say("life.order.which", {
            what: eventText(say, language, event, today),
            day: dayText(language, event.day),
            after: eventText(say, language, after, today),
            on: dayText(language, after.day),
          })}
        </p>
      ))}
      <p>{say("life.order.how")}</p>
    </>
  );
}
