import { type Promises, safePromises } from "../../../rules/rights/promises.ts";
import { safeFromContradictions } from "../../../rules/rights/safe-from-contradictions.ts";
import type { Part } from "../../components/part.ts";
import { goingWaits } from "../../journey/held.ts";
import { dayParts, heading, list, text } from "../../letter/days.ts";
import { leavingParts } from "../../letter/leaving.ts";
import { lookAgainParts } from "../../letter/short.ts";
import { language } from "../../page.ts";
import { dayText } from "../../texts/formats.ts";
import type { Looking } from "../frame.tsx";
import { lawOf } from "../law-days.tsx";
import type { Chosen } from "./copy-choice.tsx";

/** The law's words on this person only beside its dates; else what is asked of everyone. */
function journeyParts(looking: Looking, promises: Promises | null): readonly Part[] {
  const { say } = looking;
  const known = promises === null ? [] : leavingParts({ say, language: language() }, promises);
  // The reason may harm when found.
  const waits = goingWaits(looking) === null ? [] : [text(say("plan.copy.waits"), true)];
  return known.length > 0
    ? [...known, ...waits]
    : [heading(say("promise.leaving")), ...waits, text(say("promise.leaving-ask"), true)];
}

/** As in the letter, if chosen and readable. */
export async function lawParts(
  looking: Looking,
  { besides }: Chosen,
  leaves: boolean,
): Promise<readonly Part[]> {
  const law = besides.has("law-days") ? await lawOf(looking) : null;
  if (law === null) {
    return leaves ? journeyParts(looking, null) : [];
  }
  const { say, today } = looking;
  const promises = safePromises(safeFromContradictions(law.situation, law.contradictions));
  const named = [...promises.days, ...promises.safeDays];
  const isNamed = (one: { readonly right: string; readonly due: string }) =>
    named.some(({ right, due }) => right === one.right && due === one.due);
  const passed = law.days
    .filter((day) => day.met === null && day.due < today && !isNamed(day))
    .map(({ due, title, right }) =>
      say(promises.resting.has(right) ? "plan.own.day-maybe-passed" : "plan.own.day-passed", {
        day: dayText(language(), due),
        title: title[language()],
      }),
    );
  const tongue = { say, language: language() };
  const stands = [
    ...list(passed),
    ...dayParts(tongue, promises, today),
    ...lookAgainParts(tongue, promises),
  ];
  return [
    ...(stands.length === 0 ? [] : [heading(say("plan.law-days")), ...stands]),
    ...(leaves ? journeyParts(looking, promises) : []),
  ];
}
