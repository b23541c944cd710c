import type { SeenDeadline } from "../../api/deadline/read.ts";
import {
  type PersonStanding,
  type PlanPromises,
  readStanding,
  type ToldPerson,
} from "../../api/standing/read.ts";
import type { ChainLink } from "../../domain/standing/chain.ts";
import { dayOf } from "../../domain/time/day.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { DeadlineLine } from "../deadline/line.tsx";
import { page } from "../frame.tsx";
import { tongueName } from "../knowledge/body-facts.tsx";
import { desk, house, language, param, say, today } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { isolate } from "../texts/isolate.ts";
import { AwaitedHere } from "./awaited.tsx";
import { purposeText, WhoHasWhat } from "./has.tsx";

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
function Persons(props: { readonly caseId: string; readonly persons: readonly PersonStanding[] }) {
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

function sentence(link: ChainLink): string {
  switch (link.is) {
    case "came":
      return say(`standing.came.${link.as}`, { from: link.from });
    case "opened":
      return say("standing.opened", { by: link.by });
    case "referred":
      return say("standing.referred", { to: link.to, purpose: purposeText(link.purpose) });
    case "step": {
      const { by, other, step } = link;
      const kinds = link.safeguards.map((kind) => say(`case.safeguard.${kind}`)).join(" ");
      return by === "them"
        ? say(`standing.step.${step}`, { who: other, kinds })
        : say("standing.our-step", {
            what: say(`standing.step.${step}`, { who: say("standing.us"), kinds }),
            other,
          });
    }
    case "outcome": {
      const kind = say(`case.state.${link.kind}`);
      return link.from === null
        ? say("standing.outcome", { kind })
        : say("standing.outcome-from", { kind, from: link.from });
    }
    case "told":
      return say("standing.told", { to: link.to, kind: say(`case.state.${link.kind}`) });
  }
}

function ChainSoFar({ chain }: { readonly chain: readonly ChainLink[] }) {
  return (
    <section>
      <h2>{say("standing.chain")}</h2>
      <ol class="timeline">
        {chain.map((link) => (
          <li>
            <p>{sentence(link)}</p>
            <p class="terms">{dayText(language(), dayOf(link.at))}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

type Reading = Omit<Parameters<typeof DeadlineLine>[0], "deadline" | "level">;

function Deadlines({
  all,
  ...reading
}: Reading & { readonly all: readonly SeenDeadline[] | null }) {
  return all === null ? null : (
    <section>
      <h2>{say("standing.deadlines")}</h2>
      {all.length === 0 ? (
        <p>{say("standing.deadlines-none")}</p>
      ) : (
        <ul class="case-lines">
          {all.map((deadline) => (
            <li class="case-line">
              <DeadlineLine {...reading} deadline={deadline} level="h3" />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export async function standingPage(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const now = house().now();
  const read = await readStanding(cell, actor, caseId, now);
  if (!read.ok) {
    return await turnedFromCase(read);
  }
  const { head, awaited, theyHave, weHave, chain, persons, deadlines } = read.value;
  const reading = { today: dayOf(now) };
  return await page(
    {
      title: `${say("standing.heading")} ${head.label}`,
      tabs: <CaseTabs caseId={caseId} here="standing" />,
    },
    <>
      <CaseTop head={head} heading={say("standing.heading")} />
      <p>{say("standing.intro")}</p>
      <AwaitedHere {...reading} all={awaited} />
      <WhoHasWhat {...reading} theyHave={theyHave} weHave={weHave} />
      <Persons {...reading} caseId={caseId} persons={persons} />
      <Deadlines {...reading} all={deadlines} />
      <ChainSoFar {...reading} chain={chain} />
    </>,
  );
}
