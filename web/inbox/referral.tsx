import type { IncomingReferral } from "../../api/intake/incoming.ts";
import type { IncomingRead } from "../../api/intake/read.ts";
import type { BasisFit } from "../../domain/referral/basis.ts";
import type { ReferralState, WithdrawReason } from "../../domain/referral/step.ts";
import { isInUse } from "../../domain/referral/use.ts";
import type { Day } from "../../domain/time/day.ts";
import { ActionLink, Actions, Button } from "../components/button.tsx";
import { Facts } from "../components/facts.tsx";
import { Notice } from "../components/notice.tsx";
import { Tag } from "../components/tag.tsx";
import { language, say, today } from "../page.ts";
import { RulesById } from "../referral/rules.tsx";
import { ToldFields } from "../referral/told.tsx";
import { dayAndAwayText, dayText, momentText } from "../texts/formats.ts";
import { isClosedNow, isEmptied } from "./offered.ts";
import type { WordsThatGo } from "./own-words.tsx";
import { RemovalFirst } from "./removal-first.tsx";
import { NewSafeguards, RemovalHere, SafeguardsThatCame, ShutBySafeguards } from "./safeguards.tsx";
import { Steps } from "./steps.tsx";

/** Says when a date passed in silence. */
export function StandsText({
  stands: { state, due, replyBy },
}: {
  readonly stands: {
    readonly state: ReferralState;
    readonly due: Day | null;
    readonly replyBy: Day | null;
  };
}) {
  const awaited = { waiting: due, "asked-back": replyBy } as const;
  const by = state === "waiting" || state === "asked-back" ? awaited[state] : null;
  if (by === null) {
    return <>{say(`intake.state.${state}`)}</>;
  }
  if (by >= today()) {
    return <>{say(`intake.state.${state}`, { day: dayAndAwayText(language(), by, today()) })}</>;
  }
  const late = state === "waiting" ? "intake.state.late" : "intake.state.asked-late";
  return (
    <>
      <Tag kind={state === "waiting" ? "missed" : "awaited"} />{" "}
      {say(late, { day: dayText(language(), by) })}
    </>
  );
}

interface Props {
  readonly read: IncomingRead;
  readonly referral: IncomingReferral;
  readonly words: WordsThatGo;
  readonly fit: BasisFit | null;
  readonly mayAnswer: boolean;
}

function WayBack({ read, referral: { wayBack } }: Props) {
  const name = read.incoming.from.name;
  if (wayBack !== null && wayBack >= today()) {
    return <>{say("intake.way-back.until", { name, day: dayText(language(), wayBack) })}</>;
  }
  return (
    <>
      {wayBack === null
        ? say("intake.way-back.not-agreed")
        : say("intake.way-back.ended", { day: dayText(language(), wayBack) })}{" "}
      <a class="ds-link" href="/share">
        {say("intake.way-back.ask")}
      </a>
    </>
  );
}

function About(props: Props) {
  const { read, referral } = props;
  const { incoming } = read;
  const until = dayText(language(), referral.until);
  return (
    <Facts
      facts={[
        { term: say("inbox.came-at"), value: momentText(language(), incoming.cameAt) },
        { term: say("inbox.sender"), value: incoming.from.name },
        { term: say("referral.for"), value: say(`referral.purpose.${referral.purpose}`) },
        {
          term: say("intake.stands"),
          value: <StandsText stands={referral} />,
        },
        ...(referral.state === "waiting"
          ? []
          : [{ term: say("intake.due"), value: dayText(language(), referral.due) }]),
        ...(isInUse(referral.state)
          ? [
              {
                term: say("intake.until"),
                value:
                  referral.until < today() ? say("intake.until-passed", { day: until }) : until,
              },
            ]
          : []),
        { term: say("intake.way-back"), value: <WayBack {...props} /> },
      ]}
    />
  );
}

/** What withdrawal means under our law once opened. */
function Withdrawn({ read, referral }: Props) {
  if (referral.state !== "withdrawn") {
    return null;
  }
  const reasons = read.steps.flatMap(({ deed }) => (deed.step === "withdraw" ? [deed.reason] : []));
  const [reason] = reasons;
  return (
    <Notice heading={say("intake.withdrawn", { name: read.incoming.from.name })} tone="awaited">
      {reason !== undefined && <p>{say(`intake.withdrawn.${reason}`)}</p>}
      <p>{say("intake.withdrawn-text")}</p>
      {referral.safeguards.length > 0 && <p>{say("intake.withdrawn-safeguards")}</p>}
    </Notice>
  );
}

function PassedOn({ read, referral, mayAnswer }: Props) {
  const open = read.passings.filter(({ stands, kept }) => stands && !kept);
  if (referral.state !== "withdrawn" || open.length === 0) {
    return null;
  }
  return (
    <Notice heading={say("intake.ground-gone")} tone="awaited">
      <p>{say("intake.ground-gone-text")}</p>
      <ul class="case-lines">
        {open.map(({ id, recipientName: name }) => (
          <li class="case-line">
            <a class="ds-link" href={`/referrals/${id}`}>
              {say("intake.ground-gone-to", { name })}
            </a>
            {mayAnswer && (
              <form method="post" action={`/referrals/${id}/withdraw`}>
                <input type="hidden" name="withdraw-step" value={crypto.randomUUID()} />
                <input type="hidden" name="withdraw-reason" value={takeBackFor(read)} />
                <Actions>
                  <Button variant="secondary">{say("intake.ground-gone-do", { name })}</Button>
                  <ActionLink variant="tertiary" href={`/referrals/${id}#keep`}>
                    {say("referral.keep")}
                  </ActionLink>
                </Actions>
              </form>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function takeBackFor({ steps }: IncomingRead): WithdrawReason {
  const [reason = "no-longer-needed"] = steps.flatMap(({ deed }) =>
    deed.step === "withdraw" ? [deed.reason] : [],
  );
  return reason;
}

function inSafeguards({ read, referral, words, mayAnswer }: Props) {
  return { read, referral, words, mayAnswer };
}

/** Rules unknown here, or that forbid it as known, are for a person to ask about. */
function AskWhichRule({ read, fit }: Props) {
  return fit === null || fit === "fits" || fit === "none" ? null : (
    <Notice heading={say("intake.rules-ask", { name: read.incoming.from.name })} tone="awaited">
      <p>{say(`intake.rules-${fit}`)}</p>
    </Notice>
  );
}

function Open(props: Props) {
  const { read, referral, fit, mayAnswer } = props;
  const { incoming } = read;
  // Safeguards are shown below.
  const { safeguards: _, ...told } = referral.told ?? {};
  return (
    <>
      <RemovalFirst read={read} />
      <NewSafeguards {...inSafeguards(props)} />
      {mayAnswer && <RemovalHere read={read} />}
      <Withdrawn {...props} />
      <PassedOn {...props} />
      <About {...props} />
      <AskWhichRule {...props} />
      <h2>{say("inbox.told")}</h2>
      <ToldFields
        told={told}
        named={incoming.named ? say("inbox.named") : null}
        askForWay={read.askForWay}
        question={say("intake.question")}
      />
      <h2>{say("intake.rules")}</h2>
      {fit === "none" ? <p>{say("intake.no-rules")}</p> : <RulesById ids={referral.basis} />}
      <SafeguardsThatCame {...inSafeguards(props)} />
      <Steps read={read} />
    </>
  );
}

/** Never opened here: taken back or declined. Declined keeps codes and our answer. */
function Emptied(props: Props) {
  const { read, referral } = props;
  const declined = referral.state === "declined";
  return (
    <>
      <Notice
        heading={say(declined ? "intake.declined-unread" : "intake.emptied", {
          name: read.incoming.from.name,
        })}
      >
        <p>{say("intake.emptied-text")}</p>
      </Notice>
      {declined && <About {...props} />}
      {declined && <Steps read={read} />}
    </>
  );
}

function Closed(props: Props) {
  const { read, referral } = props;
  const said = { name: read.incoming.from.name, day: dayText(language(), referral.until) };
  return (
    <>
      <Notice heading={say("intake.closed")} tone="awaited">
        <p>{say("intake.closed-text", said)}</p>
      </Notice>
      <About {...props} />
      <Steps read={read} />
    </>
  );
}

export function ReferralView(props: Props) {
  const { read, referral } = props;
  if (isEmptied(read)) {
    return <Emptied {...props} />;
  }
  if (isClosedNow(read)) {
    return <Closed {...props} />;
  }
  if (referral.told !== null) {
    return <Open {...props} />;
  }
  return (
    <>
      <About {...props} />
      <ShutBySafeguards {...inSafeguards(props)} />
      <Steps read={read} />
    </>
  );
}
