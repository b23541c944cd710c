import type { Held } from "../../../rules/rights/right.ts";
import { language, say } from "../../page.ts";
import { dayText } from "../../texts/formats.ts";

/** ", from 31 August 2026, until 28 February 2027"; nothing where neither is known. */
export function spanText({ from, until, state }: Pick<Held, "from" | "until" | "state">): string {
  const untilKey = state === "unsure" ? "rights.until-perhaps" : "rights.until";
  const parts = [
    ...(from === null ? [] : [say("rights.from", { day: dayText(language(), from) })]),
    ...(until === null ? [] : [say(untilKey, { day: dayText(language(), until) })]),
  ];
  return parts.map((part) => `, ${part}`).join("");
}
