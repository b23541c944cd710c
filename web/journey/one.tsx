import { isOfColleagues } from "../../domain/journey/kept.ts";
import { newestOf } from "../../domain/plan/entry.ts";
import { turnedAway } from "../access/turned-away.ts";
import { page } from "../frame.tsx";
import { param, say } from "../page.ts";
import { EntryCard, History } from "../plan/entry/entry-card.tsx";
import { addressOf, PlanTabs, PlanTop, titleOf, withPlan } from "../plan/frame.tsx";
import { writes } from "./frame.tsx";

/** One answer as it was given, and the ways to say that it is wrong, or that it does not fit. */
export async function onePage(): Promise<Response> {
  return await withPlan(async (looking) => {
    const { found } = looking;
    const thing = param("thing");
    const entry = newestOf(found.entries).find((each) => each.thing === thing);
    if (entry?.content.kind !== "return") {
      return await turnedAway("plan.not-found");
    }
    const ways = [
      [`corrections?about=${thing}#new`, say("plan.wrong-here")],
      [`return/doubt?about=${thing}`, say("journey.row.doubted")],
    ] as const;
    return await page(
      { title: titleOf(looking, "return"), tabs: <PlanTabs looking={looking} /> },
      <>
        <PlanTop looking={looking} here="return" />
        <EntryCard looking={looking} entry={entry} linked={false} within />
        <History looking={looking} thing={thing} />
        {!isOfColleagues(entry.content) &&
          writes(looking) &&
          ways.map(([path, label]) => (
            <p>
              <a class="ds-link" href={`${addressOf(looking)}/${path}`}>
                {label}
              </a>
            </p>
          ))}
      </>,
    );
  });
}
