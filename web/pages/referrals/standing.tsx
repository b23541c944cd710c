import type { ReferralRead } from "../../../api/referral/read.ts";
import { type Day, dayOf } from "../../../domain/base/day.ts";
import type { Deed } from "../../../domain/referral/step.ts";
import { Notice } from "../../components/notice.tsx";
import { dayAndAwayText, dayText } from "../../texts/formats.ts";
import type { Reading } from "./told.tsx";

export interface ReadProps {
  readonly reading: Reading;
  readonly read: ReferralRead;
  readonly today: Day;
}

type DeedOf<Kind extends Deed["step"]> = Extract<Deed, { readonly step: Kind }>;

/** The newest of one kind of step, with when it was taken. */
function newest<Kind extends Deed["step"]>({ steps }: ReferralRead, kind: Kind) {
  const found = steps.findLast(({ deed }) => deed.step === kind);
  return found === undefined ? null : { at: found.at, deed: found.deed as DeedOf<Kind> };
}

/** That somebody is to be sent out stands before everything, with whom to ring and what to say. */
export function Removal({ reading: { say, language }, read }: ReadProps) {
  const removal = newest(read, "removal");
  if (removal === null) {
    return null;
  }
  const { decided, planned } = removal.deed;
  const agency = read.referral.recipientName;
  return (
    <Notice heading={say("referral.removal")} tone="urgent" announced>
      <p>
        <strong>
          {say("referral.removal-decided", { agency, day: dayText(language, decided) })}{" "}
          {planned === null
            ? say("referral.removal-no-day")
            : say("referral.removal-planned", { day: dayText(language, planned) })}
        </strong>
      </p>
      <ol>
        <li>{say("referral.removal-call", { agency })}</li>
        <li>{say("referral.removal-talk")}</li>
        <li>{say("referral.removal-lawyer")}</li>
      </ol>
      <p>
        <a class="ds-link" href="/routine">
          {say("referral.removal-decides")}
        </a>
        {" · "}
        <a class="ds-link" href="/knowledge/directory?need=lawyer">
          {say("referral.removal-help")}
        </a>
      </p>
    </Notice>
  );
}

/** What the recipient refused for good, why, and what now. */
export function RefusedForGood({
  reading: { say, language },
  read: { referral, refused },
}: ReadProps) {
  if (refused === null) {
    return null;
  }
  const whole = refused.document === referral.document;
  const agency = referral.recipientName;
  return (
    <Notice
      heading={say(whole ? "referral.refused" : "referral.refused-later", { agency })}
      tone="awaited"
    >
      <p>{say(`refusal.${refused.code}`)}</p>
      {whole && <p>{say("referral.refused-nobody")}</p>}
      <p>{say("referral.refused-text", { day: dayText(language, refused.on) })}</p>
    </Notice>
  );
}

function Awaited({ reading: { say, language }, read, today }: ReadProps) {
  const { due, recipientName: agency } = read.referral;
  const late = due < today;
  const day = late ? dayText(language, due) : dayAndAwayText(language, due, today);
  return (
    <Notice heading={say("referral.awaited")} tone="awaited">
      <p>{say(late ? "referral.overdue-text" : "referral.awaited-text", { agency, day })}</p>
    </Notice>
  );
}

function AskedBack({ reading: { say, language }, read, today }: ReadProps) {
  const asked = newest(read, "ask");
  const agency = read.referral.recipientName;
  return (
    <Notice heading={say("referral.is-asked-back", { agency })} tone="awaited">
      {asked !== null && (
        <p>
          {say(`referral.ask.${asked.deed.about}`)}.{" "}
          {say("referral.asked-back-by", { day: dayAndAwayText(language, asked.deed.by, today) })}
        </p>
      )}
    </Notice>
  );
}

function Passed({ reading: { say }, read }: ReadProps) {
  const to = read.passedTo.map(({ name }) => name).join(", ");
  return <p>{say("referral.passed-on-text", { agency: read.referral.recipientName, to })}</p>;
}

/** Where it stands: waiting or silence, asked back, taken on, passed on, declined, withdrawn. */
export function Standing(props: ReadProps) {
  const { reading, read } = props;
  const { say, language } = reading;
  const { state, since, sent, recipientName: agency, refused } = read.referral;
  if (state === "waiting") {
    return refused === null ? <Awaited {...props} /> : null;
  }
  if (state === "asked-back") {
    return <AskedBack {...props} />;
  }
  const declined = newest(read, "decline");
  const withdrawn = newest(read, "withdraw");
  return (
    <Notice heading={say(`referral.is-${state}`, { agency })}>
      <p>{say("referral.since-day", { day: dayText(language, dayOf(since ?? sent)) })}</p>
      {state === "passed-on" && <Passed {...props} />}
      {state === "declined" && declined !== null && (
        <p>{say(`referral.decline.${declined.deed.reason}`)}.</p>
      )}
      {state === "declined" && <p>{say("referral.answer-declined-now")}</p>}
      {state === "withdrawn" && withdrawn !== null && (
        <p>{say(`referral.withdraw.${withdrawn.deed.reason}`)}.</p>
      )}
      {state === "withdrawn" && <p>{say("referral.withdraw-not-reach")}</p>}
    </Notice>
  );
}
