import { Checkboxes } from "../components/choice.tsx";
import { say, today } from "../page.ts";
import type { ReadProps } from "./standing.tsx";
import { ReferralState } from "./state.tsx";

function holds({ read: { consent } }: ReadProps): boolean {
  return consent !== null && consent.withdrawn === null && consent.until >= today();
}

/** If chosen, the consent ends in the case too, with all that rests on it. */
export function EndConsent(props: ReadProps) {
  return holds(props) ? (
    <Checkboxes
      name="withdraw-ended"
      legend={say("referral.end-consent")}
      help={`${say("consent.withdraw-what")} ${say("referral.end-consent-else")}`}
      options={[{ value: "yes", label: say("consent.withdraw-do") }]}
      chosen={[]}
    />
  ) : null;
}

/** Whether the consent is still in force in the case, and what rests on it. */
export function RestsOnConsent(props: ReadProps) {
  const { read } = props;
  const { consent, referral, steps } = read;
  const reasons = steps.flatMap(({ deed }) => (deed.step === "withdraw" ? [deed.reason] : []));
  if (consent === null || !reasons.includes("consent-withdrawn")) {
    return null;
  }
  const stands = holds(props);
  return (
    <section>
      <h2>{say(stands ? "referral.consent-stands" : "referral.consent-gone")}</h2>
      {stands && (
        <p>
          {say("referral.consent-stands-text")}{" "}
          <a class="ds-link" href={`/cases/${referral.caseId}/persons`}>
            {say("consent.withdraw-do")}
          </a>
        </p>
      )}
      <p>{say(consent.others.length === 0 ? "referral.rests-none" : "referral.rests")}</p>
      {consent.others.length > 0 && (
        <ul>
          {consent.others.map((other) => (
            <li>
              <a class="ds-link" href={`/referrals/${other.id}`}>
                {say("referral.read", { agency: other.recipientName })}
              </a>
              {". "}
              <ReferralState referral={other} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
