import type { KeptPerson } from "../../store/case/person.ts";
import { KeptNotice, keptIn } from "../components/kept.tsx";
import { Notice } from "../components/notice.tsx";
import { query, say, today } from "../page.ts";
import { planAt } from "../plan/frame.tsx";

interface JustDone {
  readonly caseId: string;
  readonly persons: readonly KeptPerson[];
}

export function JustNoted({ persons }: JustDone) {
  const whose = persons.find(({ id }) => id === query("of"));
  return keptIn(["consent"]) === undefined || whose === undefined ? null : (
    <KeptNotice heading={say("consent.was-noted")} place={`#person-${whose.id}`} />
  );
}

export function Withdrawn({ caseId, persons }: JustDone) {
  const whose = persons.find(({ consents }) => consents.some(({ id }) => id === query("consent")));
  const withdrawn = whose?.consents.find(({ id }) => id === query("consent"));
  const others = (whose?.consents ?? []).filter(
    (each) =>
      each.recipient === withdrawn?.recipient && each.withdrawn === null && each.until >= today(),
  );
  const told = query("withdrawn");
  if (told === undefined || !/^(?:\d{0,4}|before)$/.test(told)) {
    return null;
  }
  const reached = told === "before" ? "consent.told-before" : "consent.told-none";
  return (
    <Notice heading={say("consent.was-withdrawn")} announced>
      {told !== "" && (
        <p>{Number(told) > 0 ? say("consent.told-some", { count: told }) : say(reached)}</p>
      )}
      {others.length > 0 && whose !== undefined && (
        <p>
          <strong>
            {say("consent.another-holds", { recipient: others[0]?.recipientName ?? "" })}
          </strong>{" "}
          <a class="ds-link" href={`#person-${whose.id}`}>
            {say("consent.another-see")}
          </a>
        </p>
      )}
      {whose !== undefined && (
        <p>
          <a class="ds-link" href={planAt({ caseId, person: whose.id })}>
            {say("consent.see-plan")}
          </a>
        </p>
      )}
    </Notice>
  );
}
