import type { ReferralRead } from "../../api/referral/read.ts";
import type { Deed } from "../../domain/referral/step.ts";
import { isPastUse } from "../../domain/referral/use.ts";
import { dayOf } from "../../domain/time/day.ts";
import { Notice } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { language, say, today } from "../page.ts";
import { dayAndAwayText, dayText } from "../texts/formats.ts";

export interface ReadProps {
  readonly read: ReferralRead;
}

type DeedOf<Kind extends Deed["step"]> = Extract<Deed, { readonly step: Kind }>;

function newest<Kind extends Deed["step"]>({ steps }: ReferralRead, kind: Kind) {
  const found = steps.findLast(({ deed }) => deed.step === kind);
  return found === undefined ? null : { at: found.at, deed: found.deed as DeedOf<Kind> };
}

/** Taken back by its first sender: ours to take back or to keep on our own ground. */
export function GroundGone({ read }: ReadProps) {
  const { first, possible, referral } = read;
  if (first?.withdrawn !== true) {
    return null;
  }
  if (first.kept !== null) {
    return (
      <Notice heading={say("referral.kept-own", { name: first.kept.by })}>
        <p>{dayText(language(), dayOf(first.kept.at))}</p>
        <blockquote>
          <TypedText>{first.kept.why}</TypedText>
        </blockquote>
      </Notice>
    );
  }
  return possible.includes("withdraw") ? (
    <Notice heading={say("referral.ground-gone", { name: first.name })} tone="awaited">
      <p>{say("referral.ground-gone-text", { agency: referral.recipientName })}</p>
      <p>
        <a class="ds-link" href="#withdraw">
          {say("referral.withdraw")}
        </a>
        {" · "}
        <a class="ds-link" href="#keep">
          {say("referral.keep")}
        </a>
      </p>
    </Notice>
  ) : null;
}

/** Says what was refused for good, why, and what to do now. */
export function RefusedForGood({ read: { referral, refused } }: ReadProps) {
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
      <p>{say("referral.refused-text", { day: dayText(language(), refused.on) })}</p>
    </Notice>
  );
}

/** After its last date an unopened referral cannot be opened. */
function Over({ read: { referral } }: ReadProps) {
  const day = dayText(language(), referral.until);
  return isPastUse(referral, today()) ? <p>{say("referral.until-over", { day })}</p> : null;
}

function Awaited(props: ReadProps) {
  const { read } = props;
  const { due, recipientName: agency } = read.referral;
  const late = due < today();
  const day = late ? dayText(language(), due) : dayAndAwayText(language(), due, today());
  return (
    <Notice heading={say("referral.awaited")} tone="awaited">
      <p>{say(late ? "referral.overdue-text" : "referral.awaited-text", { agency, day })}</p>
      <Over {...props} />
    </Notice>
  );
}

function AskedBack(props: ReadProps) {
  const { read } = props;
  const asked = newest(read, "ask");
  const agency = read.referral.recipientName;
  return (
    <Notice heading={say("referral.is-asked-back", { agency })} tone="awaited">
      {asked !== null && (
        <p>
          {say(`referral.ask.${asked.deed.about}`)}.{" "}
          {say("referral.asked-back-by", {
            day: dayAndAwayText(language(), asked.deed.by, today()),
          })}
        </p>
      )}
      <Over {...props} />
    </Notice>
  );
}

function Passed({ read }: ReadProps) {
  const to = read.passedTo.map(({ name }) => name).join(", ");
  const agency = read.referral.recipientName;
  return (
    <p>
      {to === "" ? say("referral.passed-on-untold") : say("referral.passed-on-to", { to })}{" "}
      {say("referral.passed-on-text", { agency })}
    </p>
  );
}

export function Standing(props: ReadProps) {
  const { read } = props;
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
      <p>{say("referral.since-day", { day: dayText(language(), dayOf(since ?? sent)) })}</p>
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
