import type { WrittenLife } from "../../../api/rights/read.ts";
import type { UrgentToHold } from "../../../api/rights/to-hold.ts";
import type { Day } from "../../../domain/base/day.ts";
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

/** The last of a kind, or of a kind on a day, that is written down already: as what its correction takes the place of. Null where there is none. */
function lastWritten(
  { entries, ofCase }: WrittenLife,
  kind: EventType,
  on: Day | null = null,
  under: string | null = null,
): string | null {
  const known = eventsOf({ entries, outcomes: ofCase })
    .filter(({ type, day }) => type === kind && (on === null || day === on))
    .filter(({ provision }) => under === null || (provision ?? "-") === under)
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
  "lawyer-on-expulsion": "expulsion-decided",
};

/** Whether it is to be done also where the last day is known: then the right holds until that day. */
const isBeside = (step: string): boolean => step === "lawyer-on-expulsion";

/** Of what cannot wait for want of a last day: the form that corrects the very event that lacks it; null for all else. */
export function wayToLastDay(
  at: string,
  life: WrittenLife,
  { step, since, state }: Pick<UrgentToHold, "step" | "since" | "state">,
): string | null {
  // Of several decisions of one day the step names the day and the provision too.
  const [name = "", , under = null] = step.split(" ");
  const kind = isBeside(name) && state === "holds" ? undefined : lastDayMissing[name];
  const known = kind === undefined ? null : lastWritten(life, kind, since, under);
  return known === null ? null : `${at}/happened?replaces=${known}#until`;
}

/** That writing the last day is what ends it, or what is to be held beside it, and the way to it; nothing where there is no way. */
export function LastDayMissing({
  say,
  way,
  step,
}: Pick<Props, "say"> & { readonly way: string | null; readonly step: string }) {
  return way === null ? null : (
    <>
      <p>{say(isBeside(step) ? "life.last-day-beside" : "life.last-day-missing")}</p>
      <Actions>
        <ActionLink href={way}>{say("life.last-day-missing-do")}</ActionLink>
      </Actions>
    </>
  );
}

/** Whose days are over once the pay is paid. */
const endedByPay: readonly string[] = ["wage-claim", "joint-liability"];

/** Of a day to claim pay by: that pay which came is written down once, and not day by day. */
export function IsPaid({ say, at, right }: Pick<Props, "say" | "at"> & { readonly right: string }) {
  return endedByPay.includes(right) ? (
    <>
      <p>{say("life.is-paid")}</p>
      <Actions>
        <ActionLink href={`${at}/happened?kind=wages-settled#note`} variant="secondary">
          {say("life.is-paid-do")}
        </ActionLink>
      </Actions>
    </>
  ) : null;
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
