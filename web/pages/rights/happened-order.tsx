import type { RightsOfPerson, WrittenLife } from "../../../api/rights/read.ts";
import type { Day } from "../../../domain/base/day.ts";
import type { OutOfOrder } from "../../../domain/rights/order.ts";
import type { Happened } from "../../../domain/rights/situation.ts";
import { dayText } from "../../texts/formats.ts";
import type { Words } from "./by-state.tsx";
import { eventText } from "./event-text.ts";

/** A person's life as a page shows it: in which words, at which address, seen on which day. */
export interface OfLife extends Words {
  readonly at: string;
  readonly today: Day;
  readonly life: WrittenLife;
  readonly outOfOrder: RightsOfPerson["outOfOrder"];
}

/** That days do not go together: which two each time, and what one can do. */
export function DaysApart({
  say,
  language,
  today,
  apart,
}: Words & { readonly today: Day; readonly apart: readonly OutOfOrder<Happened>[] }) {
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
