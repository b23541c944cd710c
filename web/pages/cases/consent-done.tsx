import type { Context } from "hono";
import type { Day } from "../../../domain/time/day.ts";
import type { KeptPerson } from "../../../store/person.ts";
import { KeptNotice, keptIn } from "../../components/kept.tsx";
import { Notice } from "../../components/notice.tsx";
import type { Env } from "../../env.ts";
import { planAt } from "../plan/frame.tsx";

interface JustDone {
  readonly today: Day;
  readonly c: Context<Env>;
  readonly caseId: string;
  readonly persons: readonly KeptPerson[];
}

export function JustNoted({ c, persons }: JustDone) {
  const say = c.get("say");
  const whose = persons.find(({ id }) => id === c.req.query("of"));
  return keptIn(c, ["consent"]) === undefined || whose === undefined ? null : (
    <KeptNotice say={say} heading={say("consent.was-noted")} place={`#person-${whose.id}`} />
  );
}

export function Withdrawn({ c, today, caseId, persons }: JustDone) {
  const whose = persons.find(({ consents }) =>
    consents.some(({ id }) => id === c.req.query("consent")),
  );
  const withdrawn = whose?.consents.find(({ id }) => id === c.req.query("consent"));
  const others = (whose?.consents ?? []).filter(
    (each) =>
      each.recipient === withdrawn?.recipient && each.withdrawn === null && each.until >= today,
  );
  const told = c.req.query("withdrawn");
  if (told === undefined || !/^(?:\d{0,4}|before)$/.test(told)) {
    return null;
  }
  const say = c.get("say");
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
