import type { Context } from "hono";
import type { Desk, House } from "../../../api/house.ts";
import { type ReferralRead, readReferral } from "../../../api/referral/read.ts";
import { type Day, dayOf, moment } from "../../../domain/base/day.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { CaseRail, CaseTop } from "../../components/case-frame.tsx";
import { Facts } from "../../components/facts.tsx";
import { Notice } from "../../components/notice.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { dayAndAwayText, dayText } from "../../texts/formats.ts";
import { BasisText } from "./basis.tsx";
import { type Reading, ToldFields } from "./told.tsx";

interface Props {
  readonly reading: Reading;
  readonly read: ReferralRead;
  readonly today: Day;
}

/** What the recipient refused for good, why, and what now. */
function RefusedForGood({ reading: { say, language }, read: { referral, refused } }: Props) {
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

/** The answer that came back, or what is awaited and by when. */
function Answer({ reading: { say, language }, read, today }: Props) {
  const { answer, due, refused, recipientName: agency } = read.referral;
  if (answer === null && refused !== null) {
    return null;
  }
  if (answer === null) {
    const late = due < today;
    const day = late ? dayText(language, due) : dayAndAwayText(language, due, today);
    return (
      <Notice heading={say("referral.awaited")} tone="awaited">
        <p>{say(late ? "referral.overdue-text" : "referral.awaited-text", { agency, day })}</p>
      </Notice>
    );
  }
  return (
    <Notice heading={say(`referral.answer-${answer.answer}`, { agency })}>
      <p>{say("referral.answer-day", { day: dayText(language, dayOf(answer.at)) })}</p>
      {answer.reason !== null && (
        <>
          <p>{say("referral.answer-reason")}</p>
          <blockquote>
            <TypedText>{answer.reason}</TypedText>
          </blockquote>
        </>
      )}
      {answer.answer === "declined" && <p>{say("referral.answer-declined-now")}</p>}
    </Notice>
  );
}

function OutcomesTold({ reading: { say }, read }: Props) {
  return read.outcomes.length === 0 ? null : (
    <>
      <h2>{say("referral.outcomes")}</h2>
      <ul>
        {read.outcomes.map(({ kind, way }) => (
          <li>
            <a class="ds-link" href={`/cases/${read.referral.caseId}/outcomes`}>
              {say(`outcome.kind.${kind}`)}
            </a>
            , {say(`referral.way.${way}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

function deliveryText({ say, language }: Reading, { delivery, referral, refused }: ReferralRead) {
  if (referral.refused !== null && refused !== null) {
    return say("referral.not-delivered-refused", { day: dayText(language, refused.on) });
  }
  const arrived = delivery?.deliveredAt ?? null;
  return arrived === null
    ? say("referral.not-delivered")
    : say("referral.delivered", { day: dayText(language, dayOf(moment(arrived))) });
}

function About({ reading, read }: Props) {
  const { say, language } = reading;
  const { referral, basis } = read;
  return (
    <Facts
      facts={[
        { term: say("referral.for"), value: say(`referral.purpose.${referral.purpose}`) },
        {
          term: say("referral.basis"),
          value: <BasisText reading={reading} ground={referral.ground} basis={basis} />,
        },
        { term: say("referral.why"), value: <TypedText>{referral.reasoning}</TypedText> },
        {
          term: say("referral.sent-on"),
          value: say("referral.sent-line", {
            day: dayText(language, dayOf(referral.sent)),
            name: referral.sentBy,
          }),
        },
        { term: say("referral.delivery"), value: deliveryText(reading, read) },
        { term: say("referral.until"), value: dayText(language, referral.until) },
      ]}
    />
  );
}

/** One referral that was sent: the answer or what is awaited, what was told, on what, and whether it has arrived. */
export async function referralPage(
  c: Context<Env>,
  house: House,
  { cell, actor }: Desk,
  id: string,
): Promise<Response> {
  const found = await readReferral(cell, actor, id);
  if (!found.ok) {
    return await turnedAway(c, found.refused);
  }
  const say = c.get("say");
  const read = found.value;
  const { head, referral } = read;
  const reading = { say, language: c.get("language"), law: house.law };
  const props = { reading, read, today: dayOf(house.now()) };
  const heading = say("referral.read", { agency: referral.recipientName });
  return await page(
    c,
    { title: heading, rail: <CaseRail say={say} caseId={head.id} here="referrals" /> },
    <>
      <CaseTop say={say} head={head} heading={heading} />
      {c.req.query("sent") !== undefined && (
        <Notice heading={say("referral.just-sent")} announced>
          <p>{say("referral.just-sent-text")}</p>
        </Notice>
      )}
      <RefusedForGood {...props} />
      <Answer {...props} />
      <OutcomesTold {...props} />
      <h2>{say("referral.told")}</h2>
      <ToldFields
        reading={reading}
        told={read.told}
        named={read.named ? say("referral.name-told") : null}
      />
      <h2>{say("referral.basis")}</h2>
      <About {...props} />
    </>,
  );
}
