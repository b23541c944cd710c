import type { WrittenLife } from "../../../api/rights/read.ts";
import { eventsOf } from "../../../domain/rights/life.ts";
import type { EventType } from "../../../domain/rights/situation.ts";
import { ActionLink, Actions } from "../../components/button.tsx";
import type { Say } from "../../texts/texts.ts";

/** Where the answer is something that happened: which kind. */
const eventAsked: Readonly<Record<string, EventType>> = {
  reported: "police-report",
  provision: "police-report",
  stay: "reflection-permit-granted",
  "reflection-last-day": "reflection-permit-granted",
  "which-revoked": "reflection-permit-granted",
  "due-days": "wage-due",
  evidence: "testified",
  "evidence-where": "testified",
  "charge-then": "charged",
  "protection-applied": "protection-applied",
  "which-closed": "case-dropped",
  "eea-ground": "entered-country",
  "back-in-norway": "entered-country",
  "work-ended": "work-ended",
};

/** Questions about something that is written down already, and lacks what is asked. */
const ofWritten = ["provision", "reflection-last-day", "evidence-where"];

interface Props {
  readonly say: Say;
  readonly at: string;
  readonly question: string;
  readonly life: WrittenLife;
}

/** The last of a kind that is written down already: as what its correction takes the place of. Null where there is none. */
function lastWritten({ entries, ofCase }: WrittenLife, kind: EventType): string | null {
  const known = eventsOf({ entries, outcomes: ofCase })
    .filter(({ type }) => type === kind)
    .toSorted((one, other) => Number(one.day > other.day) - Number(one.day < other.day))
    .at(-1);
  if (known === undefined) {
    return null;
  }
  return `${entries.some(({ id }) => id === known.id) ? "entry" : "outcome"}:${known.id}`;
}

/** What cannot wait because a last day is missing: of which kind of event. */
const lastDayMissing: Readonly<Record<string, EventType>> = {
  "find-last-day-of-reflection": "reflection-permit-granted",
  "find-last-day-of-limited": "limited-permit-granted",
  "ask-appeal-of-drop": "case-dropped",
};

/** Of what cannot wait for want of a last day: that writing that day is what ends it, and the way to it. */
export function LastDayMissing({
  say,
  at,
  step,
  life,
}: Pick<Props, "say" | "at" | "life"> & { readonly step: string }) {
  const kind = lastDayMissing[step];
  const known = kind === undefined ? null : lastWritten(life, kind);
  return known === null ? null : (
    <>
      <p>{say("life.last-day-missing")}</p>
      <Actions>
        <ActionLink href={`${at}/happened?replaces=${known}#note`}>
          {say("life.last-day-missing-do")}
        </ActionLink>
      </Actions>
    </>
  );
}

/** Of a question whose answer is something that happened: that only this moves a day, and the way to write it down. */
export function EventAsked({ say, at, question, life }: Props) {
  const kind = eventAsked[question];
  if (kind === undefined) {
    return null;
  }
  const known = ofWritten.includes(question) ? lastWritten(life, kind) : null;
  const which = known === null ? `kind=${kind}` : `replaces=${known}`;
  return (
    <>
      <p>{say("life.answer-event-why")}</p>
      <Actions>
        <ActionLink href={`${at}/happened?${which}#note`}>
          {say(known === null ? "life.answer-event" : "life.answer-event-written")}
        </ActionLink>
      </Actions>
      <h2>{say("life.answer-only")}</h2>
    </>
  );
}
