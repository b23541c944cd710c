import type { CaseOverview, InsideCase } from "../../../api/case/read.ts";
import { may } from "../../../domain/access/may.ts";
import { dayOf, type Moment } from "../../../domain/time/day.ts";
import { Actions, Button } from "../../components/button.tsx";
import { Select, TextField } from "../../components/field.tsx";
import { Tag } from "../../components/tag.tsx";
import { problemAt } from "../../forms/sent.ts";
import { desk, language, say } from "../../page.ts";
import { dayAndAwayText, dayText } from "../../texts/formats.ts";
import { CameFrom } from "../came-from.tsx";

/** Says so when all colleagues are in already. */
function JoinForm({
  caseId,
  others,
}: {
  readonly caseId: string;
  readonly others: NonNullable<CaseOverview["toBringIn"]>;
}) {
  const options = [
    { value: "", label: say("consent.choose") },
    ...others.map((one) => ({ value: one.id, label: `${one.name}, ${one.title}` })),
  ];
  return (
    <details open={problemAt("colleague") !== undefined}>
      <summary>{say("case.join")}</summary>
      {others.length === 0 ? (
        <p id="colleague">{say("case.join.nobody")}</p>
      ) : (
        <form method="post" action={`/cases/${caseId}/join`}>
          <Select
            name="colleague"
            label={say("case.join.who")}
            help={say("case.join.why")}
            options={options}
          />
          <p class="terms">{say("case.join.left-out")}</p>
          <Actions>
            <Button variant="secondary">{say("case.join.do")}</Button>
          </Actions>
        </form>
      )}
    </details>
  );
}

function PartForms({ found }: { readonly found: CaseOverview }) {
  const { access, head, toBringIn } = found;
  const { id } = head;
  if (toBringIn !== null) {
    return <JoinForm caseId={id} others={toBringIn} />;
  }
  if (access.part !== null || !may(desk().actor, "case.step-in", access)) {
    return null;
  }
  return (
    <details open={problemAt("reason") !== undefined}>
      <summary>{say("case.step-in")}</summary>
      <form method="post" action={`/cases/${id}/step-in`}>
        <TextField
          name="reason"
          label={say("case.step-in.reason")}
          help={say("case.step-in.why")}
        />
        <Actions>
          <Button variant="secondary">{say("case.step-in.do")}</Button>
        </Actions>
      </form>
    </details>
  );
}

interface InsideProps {
  readonly caseId: string;
  readonly inside: InsideCase;
  readonly now: Moment;
}

function Referrals({ caseId, inside, now }: InsideProps) {
  if (inside.referrals.length === 0) {
    return <p>{say("case.overview.no-referrals")}</p>;
  }
  return (
    <ul>
      {inside.referrals.map(({ id, recipient, purpose, sent, due, answer, answered }) => (
        <li>
          <a class="ds-link" href={`/cases/${caseId}/referrals#${id}`}>
            {say("case.overview.referral", { recipient, day: dayText(language(), dayOf(sent)) })}
          </a>
          , {say(`consent.purpose.${purpose}`)}:{" "}
          {answer === null || answered === null ? (
            <>
              <Tag kind="awaited" />{" "}
              {say("case.overview.awaited", { day: dayAndAwayText(language(), due, dayOf(now)) })}
            </>
          ) : (
            say(`case.answer.${answer}`, { day: dayText(language(), dayOf(answered)) })
          )}
        </li>
      ))}
    </ul>
  );
}

function Outcomes({ inside }: InsideProps) {
  if (inside.outcomes.length === 0) {
    return <p>{say("case.overview.no-outcomes")}</p>;
  }
  return (
    <ul>
      {inside.outcomes.map(({ kind, happened, cameFrom }) => (
        <li>
          {say("case.overview.outcome", {
            kind: say(`case.state.${kind}`),
            day: dayText(language(), happened),
          })}
          {cameFrom !== null && <>, {say("case.overview.told-by", { name: cameFrom })}</>}
        </li>
      ))}
    </ul>
  );
}

function Folded({ inside, now, caseId }: InsideProps) {
  const { cameFrom, reports, toTellOn } = inside;
  const came = cameFrom.length + reports.length;
  return (
    <>
      {came > 0 && (
        <details>
          <summary>{say("intake.case")}</summary>
          <CameFrom today={dayOf(now)} {...{ cameFrom, reports, toTellOn }} />
        </details>
      )}
      <details>
        <summary>
          {say("case.overview.referrals")} ({inside.referrals.length})
        </summary>
        <Referrals {...{ caseId, inside, now }} />
      </details>
      <details>
        <summary>
          {say("case.overview.outcomes")} ({inside.outcomes.length})
        </summary>
        <Outcomes {...{ caseId, inside, now }} />
      </details>
    </>
  );
}

/** Folded: what is looked up, and who takes part. */
export function More({ found, now }: { readonly found: CaseOverview; readonly now: Moment }) {
  const { head, inside } = found;
  return (
    <section class="more" aria-label={say("case.more")}>
      {inside !== null && <Folded caseId={head.id} inside={inside} now={now} />}
      <PartForms found={found} />
      <p>
        <a class="ds-link" href={`/cases/${head.id}/aside`}>
          {say("recusal.heading")}
        </a>
      </p>
    </section>
  );
}
