import type { Factor } from "../../domain/knowledge/factor.ts";
import type { Longest as LongestOf } from "../../domain/presence/longest.ts";
import { ActionLink } from "../components/button.tsx";
import { language, say, today } from "../page.ts";
import { shortDayText } from "../texts/formats.ts";
import { hoursText } from "./weeks.tsx";

interface Props {
  readonly longest: readonly LongestOf[];
  readonly caseId: string;
  readonly factors: ReadonlyMap<string, Factor>;
}

/** As many dates as fit in a line. */
const mostDates = 4;

function dates({ fact, on }: LongestOf): string {
  const days = on.slice(0, mostDates).map((day) => shortDayText(language(), day, today()));
  const shown =
    fact === "hours.per_day_max" ? days : days.map((day) => say("presence.longest.week", { day }));
  return `${shown.join(", ")}${on.length > mostDates ? " …" : ""}`;
}

/** Proposed from the independent hours; a colleague writes it as a fact, or does not. */
export function Longest({ longest, caseId, factors }: Props) {
  return longest.length === 0 ? null : (
    <section class="card">
      <h2>{say("presence.longest")}</h2>
      <ul class="hours-longest">
        {longest.map((each) => (
          <li>
            <span>
              <b>
                {say(`presence.longest.${each.fact}`, {
                  ...{ hours: hoursText(each.most), days: each.most },
                })}
              </b>
              <small>{dates(each)}</small>
              <small>
                {say("presence.longest.level", {
                  level: factors.get(each.fact)?.levels[each.level]?.[language()] ?? "",
                })}
              </small>
            </span>
            <ActionLink
              href={`/cases/${caseId}/observations?${each.fact}=${each.level}#new`}
              variant="secondary"
            >
              {say("presence.write-fact")}
            </ActionLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
