import type { PersonStanding, PlanPromises, ToldPerson } from "../../../api/standing/read.ts";
import { language, say, today } from "../../page.ts";
import { dayText } from "../../texts/formats.ts";
import { isolate } from "../../texts/isolate.ts";
import { tongueName } from "../knowledge/body-facts.tsx";
import { purposeText } from "./has.tsx";

function consentText(consent: PersonStanding["consents"][number]) {
  const { recipientName: recipient, until, withdrawn } = consent;
  const line = { recipient, purpose: purposeText(consent.purpose) };
  if (withdrawn !== null) {
    return say("standing.consent-withdrawn", { ...line, day: dayText(language(), withdrawn) });
  }
  const key = until < today() ? "standing.consent-ended" : "standing.consent";
  const fields = consent.fields?.map((field) => say(`referral.field.${field}`)).join(", ");
  const only = fields === undefined ? "" : ` ${say("standing.consent-only", { fields })}`;
  return say(key, { ...line, day: dayText(language(), until) }) + only;
}

function Told({ told }: { readonly told: ToldPerson }) {
  const { explained, letters } = told;
  return (
    <>
      {explained.length === 0 && <li>{say("standing.explained-none")}</li>}
      {explained.map(({ on, language: tongue }) => (
        <li>
          {say("standing.explained", {
            day: dayText(language(), on),
            language: tongueName(tongue),
          })}
        </li>
      ))}
      {letters.length === 0 && <li>{say("standing.letters-none")}</li>}
      {letters.map(({ made, given }) => (
        <li>
          {say("standing.letter", { day: dayText(language(), made) })}{" "}
          {given.length === 0
            ? say("standing.letter-not-given")
            : say("standing.letter-given", {
                days: given.map(({ on }) => dayText(language(), on)).join(", "),
              })}
        </li>
      ))}
    </>
  );
}

function Promised({ plan }: { readonly plan: PlanPromises }) {
  return (
    <>
      {plan.promised.length === 0 && plan.whole && <li>{say("standing.promised-none")}</li>}
      {plan.promised.map(({ what, by, standing }) => (
        <li>
          {say(by === null ? "standing.promised" : "standing.promised-by", {
            what,
            day: by === null ? "" : dayText(language(), by),
            state: say(`plan.step.state.${standing.state}`),
          })}
        </li>
      ))}
      {!plan.whole && <li>{say("standing.plan-part")}</li>}
    </>
  );
}

function OnePerson(props: { readonly caseId: string; readonly person: PersonStanding }) {
  const { caseId, person } = props;
  const { id, pseudonym, consents, told, plan } = person;
  return (
    <li class="case-line">
      <h3>{isolate(pseudonym)}</h3>
      <ul>
        {consents.length === 0 && <li>{say("standing.consents-none")}</li>}
        {consents.map((consent) => (
          <li>{consentText(consent)}</li>
        ))}
        {plan !== null && <Promised plan={plan} />}
        {told === null ? <li>{say("standing.not-yours")}</li> : <Told told={told} />}
      </ul>
      {told !== null && (
        <p>
          <a class="ds-link" href={`/cases/${caseId}/persons/${id}/rights`}>
            {say("standing.rights", { pseudonym })}
          </a>
        </p>
      )}
    </li>
  );
}

/** Consents, what was explained, and written promises. */
export function Persons(props: {
  readonly caseId: string;
  readonly persons: readonly PersonStanding[];
}) {
  const { persons } = props;
  return (
    <section>
      <h2>{say("standing.persons")}</h2>
      {persons.length === 0 ? (
        <p>{say("standing.persons-none")}</p>
      ) : (
        <ul class="case-lines">
          {persons.map((person) => (
            <OnePerson {...props} person={person} />
          ))}
        </ul>
      )}
    </section>
  );
}
