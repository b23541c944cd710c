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

/** What is written down already and lacks what is asked: the last of its kind. */
function written({ entries, ofCase }: WrittenLife, question: string, kind: EventType) {
  return ofWritten.includes(question)
    ? eventsOf({ entries, outcomes: ofCase })
        .filter(({ type }) => type === kind)
        .toSorted((one, other) => Number(one.day > other.day) - Number(one.day < other.day))
        .at(-1)
    : undefined;
}

/** Of a question whose answer is something that happened: that only this moves a day, and the way to write it down. */
export function EventAsked({ say, at, question, life }: Props) {
  const kind = eventAsked[question];
  if (kind === undefined) {
    return null;
  }
  const known = written(life, question, kind);
  const of = life.entries.some(({ id }) => id === known?.id) ? "entry" : "outcome";
  const which = known === undefined ? `kind=${kind}` : `replaces=${of}:${known.id}`;
  return (
    <>
      <p>{say("life.answer-event-why")}</p>
      <Actions>
        <ActionLink href={`${at}/happened?${which}#note`}>
          {say(known === undefined ? "life.answer-event" : "life.answer-event-written")}
        </ActionLink>
      </Actions>
      <h2>{say("life.answer-only")}</h2>
    </>
  );
}
