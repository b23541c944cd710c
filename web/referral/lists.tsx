import { factsTold } from "../../api/referral/facts.ts";
import { type ReceivedLine, referralsOfAgency, referralsOfCase } from "../../api/referral/list.ts";
import { may } from "../../domain/access/may.ts";
import { specialUnit } from "../../domain/referral/fact.ts";
import { dayOf } from "../../domain/time/day.ts";
import type { SentReferral } from "../../store/referral/referral.ts";
import type { KeptFact } from "../../store/referral/referral-fact.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { ActionLink, Actions } from "../components/button.tsx";
import { EmptyState, Notice } from "../components/notice.tsx";
import { page } from "../frame.tsx";
import { desk, language, query, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { ReferralState } from "./state.tsx";

interface SentProps {
  readonly sent: readonly SentReferral[];
  /** Names the case: for the agency's list. */
  readonly withCase: boolean;
}

function Sent({ sent, withCase }: SentProps) {
  return (
    <ul class="case-lines" aria-label={say("referral.sent")}>
      {sent.map((referral) => {
        const { id, recipientName, purpose, caseId, caseLabel } = referral;
        const day = dayText(language(), dayOf(referral.sent));
        return (
          <li class="case-line" id={id}>
            <h2>
              <a href={`/referrals/${id}`}>{recipientName}</a>
            </h2>
            <p>
              {say(`referral.purpose.${purpose}`)}
              {withCase && (
                <>
                  {" · "}
                  <a href={`/cases/${caseId}`}>{caseLabel}</a>
                </>
              )}
            </p>
            <p>
              <ReferralState referral={referral} />{" "}
              <span class="terms">{say("referral.sent-day", { day })}</span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function Received({ received }: { readonly received: readonly ReceivedLine[] }) {
  return received.length === 0 ? null : (
    <>
      <h2>{say("referral.received")}</h2>
      <ul>
        {received.map(({ id, senderName, came }) => (
          <li>
            <a class="ds-link" href={`/inbox/${id}`}>
              {say("referral.from-line", {
                agency: senderName,
                day: dayText(language(), dayOf(came)),
              })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

export async function caseReferrals(caseId: string): Promise<Response> {
  const { cell, actor } = desk();
  const found = await referralsOfCase(cell, actor, caseId);
  if (!found.ok) {
    return await turnedFromCase(found);
  }
  const { head, access, sent, received } = found.value;
  return await page(
    {
      title: `${say("referral.case")}, ${head.label}`,
      tabs: <CaseTabs caseId={caseId} here="referrals" />,
    },
    <>
      <CaseTop head={head} heading={say("referral.case")} />
      {query("sent") !== undefined && <Notice heading={say("referral.just-sent-many")} announced />}
      {sent.length === 0 ? (
        <EmptyState heading={say("referral.none")}>
          <p>{say("referral.none-text")}</p>
        </EmptyState>
      ) : (
        <Sent sent={sent} withCase={false} />
      )}
      {may(actor, "referral.prepare", access) && (
        <Actions>
          <ActionLink href={`/cases/${caseId}/referrals/new`}>{say("referral.new")}</ActionLink>
        </Actions>
      )}
      <Received received={received} />
    </>,
  );
}

/** What a special unit is told: sender, recipient, purpose; no case, no person. */
function Facts({ facts }: { readonly facts: readonly KeptFact[] }) {
  return (
    <section id="facts">
      <h2>{say("referral.facts")}</h2>
      <p>{say("referral.facts-intro")}</p>
      {facts.length === 0 ? (
        <p>{say("referral.facts-none")}</p>
      ) : (
        <ul class="case-lines">
          {facts.map(({ sender, recipient, purpose, on, withdrawn }) => (
            <li class="case-line">
              <p>{say("referral.fact-line", { sender, recipient })}</p>
              <p class="terms">
                {say(`referral.purpose.${purpose}`)} · {dayText(language(), on)}
                {withdrawn !== null && (
                  <> · {say("referral.fact-ended", { day: dayText(language(), withdrawn) })}</>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export async function agencyReferrals(): Promise<Response> {
  const { cell, actor } = desk();
  const found = await referralsOfAgency(cell, actor);
  if (!found.ok) {
    return await turnedFromCase(found);
  }
  const facts = cell.kinds.includes(specialUnit) ? await factsTold(cell, actor) : null;
  return await page(
    { title: say("referral.agency") },
    <>
      <h1>{say("referral.agency")}</h1>
      <p class="lead">{say("referral.agency-intro")}</p>
      {found.value.length === 0 ? (
        <EmptyState heading={say("referral.none")}>
          <p>{say("referral.none-agency-text")}</p>
        </EmptyState>
      ) : (
        <Sent sent={found.value} withCase />
      )}
      {facts?.ok === true && <Facts facts={facts.value} />}
    </>,
  );
}
