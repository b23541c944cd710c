import { readRights, settledOf } from "../../../api/rights/read.ts";
import { dayNumber } from "../../../domain/time/calendar.ts";
import { reportedBesides } from "../../../rules/rights/reported-besides.ts";
import { covers } from "../../../rules/rights/settled.ts";
import { eventTypes, type Situation } from "../../../rules/rights/situation.ts";
import { turnedFromPlan } from "../../access/turned-away.ts";
import { CaseTabs } from "../../case/case-frame.tsx";
import { ErrorSummary } from "../../components/error-summary.tsx";
import { sent, typedAt } from "../../forms/sent.ts";
import { page } from "../../frame.tsx";
import { desk, language, query, say, today } from "../../page.ts";
import { planAt } from "../../plan/frame.tsx";
import { dayText } from "../../texts/formats.ts";
import { provisionLabel } from "../fields.ts";
import { Kept } from "../kept.tsx";
import { ofPerson, PersonTop, rightsOfPerson } from "../person-frame.tsx";
import { KeptContradictions, type OfLife } from "./happened-contradiction.tsx";
import { HappenedForm, postHappened as keepHappened, toCorrect } from "./happened-form.tsx";
import { Happenings } from "./happened-list.tsx";

/** It may have been for fewer pay days. */
function Closes({ life, at, kept }: OfLife & { readonly kept: OfLife["life"]["entries"][number] }) {
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
            days: [...new Set(days)].map((day) => dayText(language(), day)).join(", "),
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

interface PlanOf {
  readonly caseId: string;
  readonly person: string;
  readonly seesPlan: boolean;
}

/** Its day is to come, its words tell of a danger, or it has to be looked at again. */
function JustKept(
  props: OfLife & {
    readonly entry: string;
    readonly plan: PlanOf;
    readonly situation: Situation;
  },
) {
  const { today, life, contradictions, entry, plan, at, situation } = props;
  const kept = life.entries.find(({ id }) => id === entry && life.standing.has(id));
  if (kept === undefined) {
    return null;
  }
  const besides = reportedBesides(kept, situation);
  const danger = kept.alsoTells?.includes("danger") ?? false;
  const own = contradictions.filter(
    ({ event, other }) => event.id === entry || other?.id === entry,
  );
  return (
    <>
      {kept.day > today && (
        <p>{say("life.kept.to-come", { day: dayText(language(), kept.day) })}</p>
      )}
      <Closes {...props} kept={kept} />
      {besides !== null && (
        <p>
          {say("life.kept.reported-besides", { provision: provisionLabel(besides) })}{" "}
          <a class="ds-link" href={`${at}/happened?kind=case-dropped#note`}>
            {say("life.kept.reported-besides-way")}
          </a>
        </p>
      )}
      {danger && (
        <p>
          {say("life.kept.danger")}{" "}
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

export async function happenedPage(): Promise<Response> {
  const { cell, actor } = desk();
  const of = ofPerson();
  const read = await readRights(cell, actor, of, today());
  if (!read.ok) {
    return await turnedFromPlan(read);
  }
  const { head, pseudonym, life, contradictions, situation, seesPlan } = read.value;
  const settled = settledOf(life);
  const replaced = sent() === null ? query("replaces") : typedAt("replaces")?.[0];
  const corrected = toCorrect(life, replaced ?? "");
  const at = rightsOfPerson(of.caseId, of.person);
  const words = { at, today: situation.asOf };
  return await page(
    {
      title: `${say("life.view.happened")}, ${pseudonym}, ${head.label}`,
      tabs: <CaseTabs caseId={of.caseId} here="persons" />,
    },
    <>
      <ErrorSummary />
      <PersonTop
        head={head}
        person={of.person}
        pseudonym={pseudonym}
        here="happened"
        child={read.value.child}
      />
      <Kept>
        <JustKept
          {...words}
          {...{ life, contradictions, settled, situation }}
          entry={query("entry") ?? ""}
          plan={{ ...of, seesPlan }}
        />
      </Kept>
      <p>{say("life.happened.intro")}</p>
      <Happenings {...words} {...{ life, contradictions, settled }} />
      <HappenedForm
        at={at}
        asked={eventTypes.find((type) => type === query("kind"))}
        corrected={corrected}
      />
    </>,
  );
}

export const postHappened = async () => await keepHappened(happenedPage);
