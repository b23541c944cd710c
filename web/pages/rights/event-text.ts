import type { Happened } from "../../../domain/rights/situation.ts";
import { dayText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";
import { provisionLabel } from "./fields.ts";

/** What happened in words, with all that is told of it but its day. */
export function eventText(
  say: Say,
  language: Language,
  { type, provision, until, where }: Happened,
): string {
  const parts = [
    say(`rights.event.${type}`),
    ...(provision === null ? [] : [provisionLabel(say, provision)]),
    ...(where === null ? [] : [say(`rights.where.${where}`).toLowerCase()]),
    ...(until === null ? [] : [say("life.happened.until", { day: dayText(language, until) })]),
  ];
  return parts.join(", ");
}
