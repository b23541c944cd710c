import type { UrgentToHold } from "../../../api/rights/day/to-hold.ts";
import type { WrittenLife } from "../../../api/rights/lives.ts";
import type { Day } from "../../../domain/time/day.ts";
import { type Counting, eventsOf } from "../../../rules/rights/life.ts";
import type { EventType } from "../../../rules/rights/situation.ts";
import { ActionLink, Actions } from "../../components/button.tsx";
import { say } from "../../page.ts";

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
  dismissal: "dismissed",
  "which-dismissal": "dismissed",
  "still-away": "unable-to-work",
};

/** About an existing entry that lacks it. */
const ofWritten = [
  ...["provision", "reflection-last-day", "evidence-where"],
  ...["dismissal", "which-dismissal", "still-away"],
];

interface Props {
  readonly at: string;
  readonly question: string;
  readonly life: WrittenLife;
}

function lastWritten(
  { entries, ofCase }: WrittenLife,
  kind: EventType,
  on: Day | null = null,
  under: string | null = null,
): Counting | undefined {
  return eventsOf({ entries, outcomes: ofCase })
    .filter(({ type, day }) => type === kind && (on === null || day === on))
    .filter(({ provision }) => under === null || (provision ?? "-") === under)
    .toSorted((one, other) => Number(one.day > other.day) - Number(one.day < other.day))
    .at(-1);
}

function toCorrect(at: string, { entries }: WrittenLife, known: Counting, field: string): string {
  const of = `${entries.some(({ id }) => id === known.id) ? "entry" : "outcome"}:${known.id}`;
  return `${at}/happened?replaces=${of}#${field}`;
}

/** Which kind of event lacks its last day. */
const lastDayMissing: Readonly<Record<string, EventType>> = {
  "find-last-day-of-reflection": "reflection-permit-granted",
  "find-last-day-of-limited": "limited-permit-granted",
  "ask-appeal-of-drop": "case-dropped",
  "lawyer-on-expulsion": "expulsion-decided",
  "find-last-day-of-expulsion": "expulsion-decided",
};

/** The right holds until that day. */
const isBeside = (step: string): boolean => step === "lawyer-on-expulsion";

export interface WayToLastDay {
  readonly href: string;
  readonly isWritten: boolean;
}

/** The form of the very event that lacks it; null for all else. */
export function wayToLastDay(
  at: string,
  life: WrittenLife,
  { step, since, state }: Pick<UrgentToHold, "step" | "since" | "state">,
): WayToLastDay | null {
  const [name = "", , under = null] = step.split(" ");
  const kind = isBeside(name) && state === "holds" ? undefined : lastDayMissing[name];
  const known = kind === undefined ? undefined : lastWritten(life, kind, since, under);
  if (known === undefined) {
    return null;
  }
  const isWritten = known.until !== null;
  // Either of two dates may be wrong: both are shown.
  return { href: toCorrect(at, life, known, isWritten ? "note" : "until"), isWritten };
}

/** A day that is written is put right. */
export const wayWords = ({ isWritten }: WayToLastDay) =>
  isWritten ? "life.last-day-wrong-do" : "life.last-day-missing-do";

function whyWords({ isWritten }: WayToLastDay, step: string) {
  if (isWritten) {
    return "life.last-day-wrong";
  }
  return isBeside(step) ? "life.last-day-beside" : "life.last-day-missing";
}

/** Nothing where there is no way. */
export function LastDayMissing({
  way,
  step,
}: {
  readonly way: WayToLastDay | null;
  readonly step: string;
}) {
  return way === null ? null : (
    <>
      <p>{say(whyWords(way, step))}</p>
      <Actions>
        <ActionLink href={way.href}>{say(wayWords(way))}</ActionLink>
      </Actions>
    </>
  );
}

/** Over once the pay is paid. */
const endedByPay: readonly string[] = ["wage-claim", "joint-liability"];

/** Pay that came is written down once, and not day by day. */
export function IsPaid({ at, right }: Pick<Props, "at"> & { readonly right: string }) {
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

/** Only the event moves a day. */
export function EventAsked({ at, question, life }: Props) {
  const kind = eventAsked[question];
  if (kind === undefined) {
    return null;
  }
  const known = ofWritten.includes(question) ? lastWritten(life, kind) : undefined;
  return (
    <>
      <p>{say("life.answer-event-why")}</p>
      <Actions>
        <ActionLink
          href={
            known === undefined
              ? `${at}/happened?kind=${kind}#note`
              : toCorrect(at, life, known, "note")
          }
        >
          {say(known === undefined ? "life.answer-event" : "life.answer-event-written")}
        </ActionLink>
      </Actions>
      <h2>{say("life.answer-only")}</h2>
    </>
  );
}
