import type { DayToHold } from "../../api/rights/day/to-hold.ts";
import { historyOf, isOfKind } from "../../domain/plan/entry.ts";
import { type DaySpan, passedOver, spanMoved } from "../../domain/plan/move.ts";
import { keptIn } from "../components/kept.tsx";
import { language, query, say } from "../page.ts";
import { rightsOfPerson } from "../rights/person-frame.tsx";
import { dayAndAwayText, dayText } from "../texts/formats.ts";
import type { Looking } from "./frame.tsx";
import { lawOf } from "./law-days.tsx";

export interface Crossed {
  readonly span: DaySpan;
  readonly days: readonly DayToHold[];
}

function spanKept({ found }: Looking): DaySpan | null {
  if (keptIn(["moved", "step"]) === undefined) {
    return null;
  }
  const [now, before] = historyOf(found.entries, query("thing") ?? "").filter(isOfKind("step"));
  return now === undefined || before === undefined ? null : spanMoved(before.content, now.content);
}

/** For readers of rights; null if none. */
export async function daysCrossed(looking: Looking): Promise<Crossed | null> {
  const span = spanKept(looking);
  const law = span === null ? null : await lawOf(looking);
  if (span === null || law === null) {
    return null;
  }
  const running = law.days.filter(({ met }) => met === null);
  const days = passedOver(running, span, looking.today);
  return days.length === 0 ? null : { span, days };
}

/** The step stays where it was moved. */
export function CrossedDays({
  looking: { today, found },
  crossed: { span, days },
}: {
  readonly looking: Looking;
  readonly crossed: Crossed;
}) {
  const { caseId, person } = found.plan;
  const between = {
    from: dayText(language(), span.from ?? today),
    to: dayText(language(), span.to),
  };
  return (
    <>
      <p>{say("plan.kept.crossed", between)}</p>
      <ul>
        {days.map(({ title, due, state }) => (
          <li>
            {title[language()]}, <strong>{dayAndAwayText(language(), due, today)}</strong>
            {state === "unsure" && <div>{say("life.safe-day")}</div>}
          </li>
        ))}
      </ul>
      <p>
        <a class="ds-link" href={`${rightsOfPerson(caseId, person)}#deadlines`}>
          {say("plan.kept.crossed-see")}
        </a>
      </p>
    </>
  );
}
