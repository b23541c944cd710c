import type { Day } from "../../../domain/time/day.ts";
import { type Details, detailNames, type Happened } from "../../../rules/rights/situation.ts";
import { language, say } from "../../page.ts";
import { dayText } from "../../texts/formats.ts";
import { detailLabel, provisionLabel } from "../fields.ts";

/** The meaning of the second date. */
const untilOf: Partial<
  Readonly<Record<Happened["type"], "life.happened.until-settled" | "life.happened.until-paid">>
> = {
  "wages-settled": "life.happened.until-settled",
  "wage-paid": "life.happened.until-paid",
};

export const detailsText = (asked: Details): readonly string[] =>
  detailNames.flatMap((name) => {
    const value = asked[name];
    return value === undefined ? [] : [detailLabel(name, value).toLowerCase()];
  });

/** With all that is told of it but its day. */
export function eventText({ type, day, provision, until, ...asked }: Happened, today: Day): string {
  // Nobody knows of a future date that pay did not come.
  const isToCome = type === "wage-due" && day > today;
  const untilWords = untilOf[type] ?? "life.happened.until";
  const parts = [
    say(isToCome ? "rights.event.wage-due.to-come" : `rights.event.${type}`),
    ...(provision === null ? [] : [provisionLabel(provision)]),
    ...detailsText(asked),
    ...(until === null ? [] : [say(untilWords, { day: dayText(language(), until) })]),
  ];
  return parts.join(", ");
}
