import type { Promises } from "../../domain/rights/promises.ts";
import type { Part } from "../components/part.ts";
import { spoken } from "../texts/spoken.ts";
import { mayBeChild, type OfChild } from "./child.ts";
import { heading, list, type Tongue } from "./days.ts";

/** What must be seen to before leaving Norway, of each right, and of a child before all that it is no journey of theirs alone; nothing where nothing must. */
export function leavingParts(
  { say, language }: Tongue,
  promises: OfChild & Pick<Promises, "leaving">,
): readonly Part[] {
  const lines = promises.leaving.flatMap(({ title, beforeLeaving }) =>
    beforeLeaving.map(({ what, who }) =>
      say("promise.leaving-line", {
        title: title[language],
        what: spoken(language, what),
        who: who[language],
      }),
    ),
  );
  const all = [...(mayBeChild(promises) ? [say("promise.child.leaving")] : []), ...lines];
  return all.length === 0 ? [] : [heading(say("promise.leaving")), ...list(all)];
}
