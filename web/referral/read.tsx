import { statusOf } from "../../api/problem.ts";
import { type ReferralRead, readReferral } from "../../api/referral/read.ts";
import { may } from "../../domain/access/may.ts";
import { type JudgedAnswer, judgements } from "../../domain/referral/judged.ts";
import { safeguardsIn } from "../../domain/referral/told.ts";
import { isInUse, isKnownToBeRead, isPastUse } from "../../domain/referral/use.ts";
import { dayOf, moment } from "../../domain/time/day.ts";
import type { SentReferral } from "../../store/referral/referral.ts";
import { turnedAway } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Facts } from "../components/facts.tsx";
import { Notice } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { sent } from "../forms/sent.ts";
import { page } from "../frame.tsx";
import { desk, language, law, param, query, say, today } from "../page.ts";
import { sharingHere } from "../sharing/answer.tsx";
import { requiredText } from "../sharing/words.ts";
import { dayText } from "../texts/formats.ts";
import { Acts } from "./acts.tsx";
import { RestsOnConsent } from "./consent.tsx";
import { Removal } from "./removal.tsx";
import { RulesById } from "./rules.tsx";
import { GroundGone, type ReadProps, RefusedForGood, Standing } from "./standing.tsx";
import { SafeguardsThere, Steps } from "./steps.tsx";
import { ToldFields } from "./told.tsx";

function OutcomesTold({ read }: ReadProps) {
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

function deliveryText({ delivery, referral, refused }: ReferralRead) {
  if (referral.refused !== null && refused !== null) {
    return say("referral.not-delivered-refused", { day: dayText(language(), refused.on) });
  }
  const arrived = delivery?.deliveredAt ?? null;
  return arrived === null
    ? say("referral.not-delivered")
    : say("referral.delivered", { day: dayText(language(), dayOf(moment(arrived))) });
}

function untilText(referral: SentReferral): string {
  const day = dayText(language(), referral.until);
  return isPastUse(referral, today()) ? say("referral.until-passed", { day }) : day;
}

function About({ read }: ReadProps) {
  const { referral } = read;
  return (
    <Facts
      facts={[
        { term: say("referral.for"), value: say(`referral.purpose.${referral.purpose}`) },
        {
          term: say("referral.consent-is"),
          value: say(referral.consent === null ? "referral.without" : "referral.with"),
        },
        {
          term: say("referral.basis"),
          value: <RulesById ids={referral.basis} />,
        },
        ...(referral.passesOn === null
          ? []
          : [{ term: say("referral.received"), value: say("referral.passed-from") }]),
        {
          term: say("referral.sent-on"),
          value: say("referral.sent-line", {
            day: dayText(language(), dayOf(referral.sent)),
            name: referral.sentBy,
          }),
        },
        { term: say("referral.delivery"), value: deliveryText(read) },
        ...(isInUse(referral.state) && referral.refused === null
          ? [{ term: say("referral.until"), value: untilText(referral) }]
          : []),
      ]}
    />
  );
}

/** As far as is known here. */
function isRead({ told, steps }: ReferralRead): boolean {
  return isKnownToBeRead(safeguardsIn(told), steps);
}

function Judged({ read }: ReadProps) {
  const { judged } = read.referral;
  const { unit } = judged;
  const answered = (answers: readonly JudgedAnswer[]) =>
    answers
      .filter(({ code }) => code in law().sharing.codes.requires)
      .map(({ code, holds, words }) => ({
        term: requiredText(sharingHere(), code),
        value: (
          <>
            {say(holds ? "sharing.yes" : "sharing.no")}.{" "}
            {words !== "" && <TypedText>{words}</TypedText>}
          </>
        ),
      }));
  return (
    <details>
      <summary>{say("referral.judged")}</summary>
      <Facts
        facts={[
          ...judgements
            .filter((each) => judged[each] !== "")
            .map((each) => ({
              term: say(`referral.judge.${each}`),
              value: <TypedText>{judged[each]}</TypedText>,
            })),
          ...answered(judged.answers),
          ...(unit === undefined || unit.why === ""
            ? []
            : [
                { term: say("referral.unit-judged"), value: <TypedText>{unit.why}</TypedText> },
                ...answered(unit.answers),
              ]),
        ]}
      />
    </details>
  );
}

/** The consent was withdrawn, and this with it. */
function ConsentGone({ count }: { readonly count: string }) {
  return (
    <Notice heading={say("consent.was-withdrawn")} announced>
      {count !== "" && <p>{say("consent.told-some", { count })}</p>}
    </Notice>
  );
}

function Done() {
  const [replied, withdrawn] = [query("replied"), query("withdrawn")];
  if (replied === "told" || replied === "kept") {
    return (
      <Notice heading={say(`referral.replied-${replied}`)} announced>
        {replied === "kept" && <p>{say("referral.replied-kept-text")}</p>}
      </Notice>
    );
  }
  if (withdrawn === "before" || withdrawn === "after") {
    return (
      <Notice heading={say(`referral.withdrawn-${withdrawn}`)} announced>
        <p>{say(`referral.withdrawn-${withdrawn}-text`)}</p>
      </Notice>
    );
  }
  const consent = query("consent");
  if (consent !== undefined && /^\d{0,4}$/.test(consent)) {
    return <ConsentGone count={consent} />;
  }
  const noted = query("noted");
  if (noted === "talk" || noted === "kept") {
    return <Notice heading={say(`referral.noted-${noted}`)} announced />;
  }
  return query("sent") === undefined ? null : (
    <Notice heading={say("referral.just-sent")} announced>
      <p>{say("referral.just-sent-text")}</p>
    </Notice>
  );
}

/** Somebody was before, or it has moved on. */
function cameLate(): boolean {
  return (sent()?.problems ?? []).some(({ code = "" }) => statusOf(code) === 409);
}

/** A removal comes first. */
export async function referralPage(): Promise<Response> {
  const { cell, actor } = desk();
  const found = await readReferral(cell, actor, param("id"));
  if (!found.ok) {
    return await turnedAway(found.refused);
  }
  const read = found.value;
  const { access, head, referral } = read;
  const props = { read };
  const heading = say("referral.read", { agency: referral.recipientName });
  return await page(
    {
      title: heading,
      ...(cameLate() && { status: 409 }),
      tabs: <CaseTabs caseId={head.id} here="referrals" />,
    },
    <>
      <ErrorSummary />
      <Removal {...props} mayNote={may(actor, "removal.talk", access)} />
      <CaseTop head={head} heading={heading} />
      <Done />
      <RefusedForGood {...props} />
      <GroundGone {...props} />
      <Standing {...props} />
      <RestsOnConsent {...props} />
      {may(actor, "referral.withdraw", access) && (
        <Acts {...props} mayEnd={may(actor, "consent.withdraw", access)} />
      )}
      <SafeguardsThere {...props} />
      <Steps {...props} />
      <OutcomesTold {...props} />
      <h2>{say(isRead(read) ? "referral.told" : "referral.told-unread")}</h2>
      <ToldFields
        told={read.told}
        named={read.named ? say("referral.name-told") : null}
        askForWay={read.head.askForWay}
      />
      <h2>{say("referral.about")}</h2>
      <About {...props} />
      <Judged {...props} />
    </>,
  );
}
