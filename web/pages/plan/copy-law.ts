import { type Promises, safePromises } from "../../../domain/rights/promises.ts";
import { safeFromContradictions } from "../../../domain/rights/safe-from-contradictions.ts";
import type { Part } from "../../components/part.ts";
import { dayParts, heading, list, text } from "../../letter/days.ts";
import { leavingParts } from "../../letter/leaving.ts";
import { lookAgainParts } from "../../letter/short.ts";
import { dayText } from "../../texts/formats.ts";
import { goingWaits } from "../journey/held.ts";
import type { Chosen } from "./copy-choice.tsx";
import type { Looking } from "./frame.tsx";
import { lawOf } from "./law-days.tsx";

/** Before leaving Norway: what the law says of this person only beside its days; else what is asked of everyone, which tells of nothing. */
function journeyParts(looking: Looking, promises: Promises | null): readonly Part[] {
  const { say, language } = looking;
  const known = promises === null ? [] : leavingParts({ say, language }, promises);
  // Why it waits may harm when found.
  const waits = goingWaits(looking) === null ? [] : [text(say("plan.copy.waits"), true)];
  return known.length > 0
    ? [...known, ...waits]
    : [heading(say("promise.leaving")), ...waits, text(say("promise.leaving-ask"), true)];
}

/** What the law does not let wait and the days that it sets, where they were chosen and are the reader's to see: as in the letter, with what is not certain of them. */
export async function lawParts(
  looking: Looking,
  { besides }: Chosen,
  leaves: boolean,
): Promise<readonly Part[]> {
  const law = besides.has("law-days") ? await lawOf(looking) : null;
  if (law === null) {
    return leaves ? journeyParts(looking, null) : [];
  }
  const { say, language, today } = looking;
  const promises = safePromises(safeFromContradictions(law.situation, law.contradictions));
  const named = [...promises.days, ...promises.safeDays];
  const isNamed = (one: { readonly right: string; readonly due: string }) =>
    named.some(({ right, due }) => right === one.right && due === one.due);
  const passed = law.days
    .filter((day) => day.met === null && day.due < today && !isNamed(day))
    .map(({ due, title, right }) =>
      say(promises.resting.has(right) ? "plan.own.day-maybe-passed" : "plan.own.day-passed", {
        day: dayText(language, due),
        title: title[language],
      }),
    );
  const tongue = { say, language };
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
