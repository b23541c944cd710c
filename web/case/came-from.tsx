import type { CameFrom as Came, ReportFrom } from "../../api/intake/came-from.ts";
import { isInUse } from "../../domain/referral/use.ts";
import { type Day, dayOf } from "../../domain/time/day.ts";
import type { ToTellOn } from "../../store/referral/outcome.ts";
import { Facts } from "../components/facts.tsx";
import { Notice } from "../components/notice.tsx";
import { Tag } from "../components/tag.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { language, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { whereText } from "./case-frame.tsx";

interface Props {
  readonly today: Day;
  readonly came: Came;
  readonly toTellOn: readonly ToTellOn[];
}

/** What is owed to the sender. */
function Owed({ today, came, toTellOn }: Props) {
  const { id, state, wayBack, safeguardsOwed } = came;
  const kinds = safeguardsOwed.map((kind) => say(`case.safeguard.${kind}`)).join(" ");
  const back = state !== "withdrawn" && wayBack !== null && wayBack >= today;
  const heard = toTellOn.filter(({ thread }) => thread === id);
  return safeguardsOwed.length === 0 && !back && heard.length === 0 ? (
    <p>{say("intake.case-nothing")}</p>
  ) : (
    <ul>
      {safeguardsOwed.length > 0 && (
        <li>
          <a class="ds-link" href={`/inbox/${id}#safeguards`}>
            {say("intake.case-safeguards", { kinds })}
          </a>
        </li>
      )}
      {back && <li>{say("intake.case-told")}</li>}
      {heard.map(({ outcome, kind, fromName }) => (
        <li>
          <a class="ds-link" href={`/outcomes/${outcome}/tell`}>
            {say("intake.case-tell-on", { kind: say(`outcome.kind.${kind}`), from: fromName })}
          </a>
        </li>
      ))}
    </ul>
  );
}

function One(props: Props) {
  const { today, came } = props;
  const { id, senderName, state, until } = came;
  const last = dayText(language(), until);
  return (
    <>
      <p>
        <a class="ds-link" href={`/inbox/${id}`}>
          {say("intake.case-line", {
            name: senderName,
            day: dayText(language(), dayOf(came.came)),
          })}
        </a>
      </p>
      <Facts
        facts={[
          { term: say("intake.stands"), value: say(`intake.state.${state}`) },
          ...(isInUse(state)
            ? [
                {
                  term: say("intake.until"),
                  value: until < today ? say("intake.until-passed", { day: last }) : last,
                },
              ]
            : []),
          { term: say("intake.case-owed"), value: <Owed {...props} /> },
        ]}
      />
    </>
  );
}

/** What the sender has said since, that cannot wait. */
export function CameFromNotices({ cameFrom }: Pick<AllProps, "cameFrom">) {
  return cameFrom.map((came) => {
    const { id, senderName, state } = came;
    return (
      <>
        {came.removal && (
          <Notice heading={say("intake.removal-first")} tone="urgent">
            <p>
              <a class="ds-link" href={`/inbox/${id}`}>
                {say("intake.removal-back")}
              </a>
            </p>
          </Notice>
        )}
        {came.unacknowledged.length > 0 && isInUse(state) && (
          <Notice heading={say("intake.new-safeguard")} tone="urgent">
            <p>{came.unacknowledged.map((kind) => say(`case.safeguard.${kind}`)).join(" ")}</p>
            <p>
              <a class="ds-link" href={`/inbox/${id}`}>
                {say("intake.case-safeguard-see")}
              </a>
            </p>
          </Notice>
        )}
        {state === "withdrawn" && (
          <Notice heading={say("intake.withdrawn", { name: senderName })} tone="awaited">
            <p>{say("intake.case-withdrawn")}</p>
          </Notice>
        )}
      </>
    );
  });
}

interface AllProps extends Omit<Props, "came"> {
  readonly cameFrom: readonly Came[];
  readonly reports: readonly ReportFrom[];
}

export function CameFrom({ today, cameFrom, reports, toTellOn }: AllProps) {
  return cameFrom.length === 0 && reports.length === 0 ? null : (
    <>
      {cameFrom.map((came) => (
        <One today={today} came={came} toTellOn={toTellOn} />
      ))}
      {reports.map((report) => (
        <>
          <p>
            <a class="ds-link" href={`/inbox/${report.id}`}>
              {say("intake.case-report", {
                where: whereText(report),
                day: dayText(language(), dayOf(report.came)),
              })}
            </a>
          </p>
          {report.additions.map(({ words, at }) => (
            <details class="sources">
              <summary>
                {say("intake.case-more", { day: dayText(language(), dayOf(at)) })}{" "}
                <Tag kind="not-verified" />
              </summary>
              <p class="own-words">
                <TypedText>{words}</TypedText>
              </p>
            </details>
          ))}
        </>
      ))}
    </>
  );
}
