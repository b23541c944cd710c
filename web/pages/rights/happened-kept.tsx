import { quoteOf } from "../../../domain/plan/sentence-of.ts";
import { threatIn } from "../../../domain/plan/threat.ts";
import { reportedBesides } from "../../../domain/rights/reported-besides.ts";
import { covers } from "../../../domain/rights/settled.ts";
import type { Situation } from "../../../domain/rights/situation.ts";
import { dayNumber } from "../../../domain/time/calendar.ts";
import { dayText } from "../../texts/formats.ts";
import { planAt } from "../plan/frame.tsx";
import { provisionLabel } from "./fields.ts";
import { KeptContradictions, type OfLife } from "./happened-contradiction.tsx";

/** Of pay that came: which pay days are over with it, since it may have been for fewer. */
function Closes({
  say,
  language,
  life,
  at,
  kept,
}: OfLife & { readonly kept: OfLife["life"]["entries"][number] }) {
  const isOfPay = kept.type === "wage-paid" || kept.type === "wages-settled";
  const paid = { ...kept, day: dayNumber(kept.day) };
  const closed = life.entries.filter(
    ({ id, type, day }) =>
      type === "wage-due" && life.standing.has(id) && covers(paid, dayNumber(day)),
  );
  const days = closed.map(({ day }) => day).toSorted();
  return !isOfPay || days.length === 0 ? null : (
    <>
      <p>
        <strong>
          {say("life.kept.closes", {
            days: [...new Set(days)].map((day) => dayText(language, day)).join(", "),
          })}
        </strong>
      </p>
      <p>
        {say("life.kept.closes-not")}{" "}
        <a class="ds-link" href={`${at}/happened?replaces=entry:${kept.id}#note`}>
          {say("life.kept.closes-correct")}
        </a>
      </p>
    </>
  );
}

/** Whose plan a danger is to be written in, and whether whoever reads sees one. */
interface PlanOf {
  readonly caseId: string;
  readonly person: string;
  readonly seesPlan: boolean;
}

/** What is to be known at once of the entry that was just kept: that its day is still to come, that its words tell of a danger which nobody who plans a journey reads here, or that somebody has to look at it again. */
export function JustKept(
  props: OfLife & {
    readonly entry: string;
    readonly plan: PlanOf;
    readonly situation: Situation;
  },
) {
  const { say, language, today, life, contradictions, entry, plan, at, situation } = props;
  const kept = life.entries.find(({ id }) => id === entry && life.standing.has(id));
  if (kept === undefined) {
    return null;
  }
  const besides = reportedBesides(kept, situation);
  const danger = threatIn(kept.words ?? "");
  const own = contradictions.filter(
    ({ event, other }) => event.id === entry || other?.id === entry,
  );
  return (
    <>
      {kept.day > today && <p>{say("life.kept.to-come", { day: dayText(language, kept.day) })}</p>}
      <Closes {...props} kept={kept} />
      {besides !== null && (
        <p>
          {say("life.kept.reported-besides", { provision: provisionLabel(say, besides) })}{" "}
          <a class="ds-link" href={`${at}/happened?kind=case-dropped#note`}>
            {say("life.kept.reported-besides-way")}
          </a>
        </p>
      )}
      {danger !== null && (
        <p>
          {say("life.kept.danger", { words: quoteOf(kept.words ?? "", danger) })}{" "}
          <a
            class="ds-link"
            href={
              plan.seesPlan
                ? `${planAt(plan)}/areas?area=safety#new`
                : `/cases/${plan.caseId}/plans`
            }
          >
            {say(plan.seesPlan ? "life.kept.danger-way" : "plan.list")}
          </a>
        </p>
      )}
      {own.length > 0 && <KeptContradictions {...props} contradictions={own} />}
    </>
  );
}
