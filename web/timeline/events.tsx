import { type Day, dayOf } from "../../domain/time/day.ts";
import {
  type EventKind,
  type EventName,
  type Happened,
  isOurs,
  kindOf,
} from "../../domain/timeline/timeline.ts";
import { language, say } from "../page.ts";
import { shortDayText } from "../texts/formats.ts";
import { isolate } from "../texts/isolate.ts";
import { isText } from "../texts/texts.ts";

/** What it is of, where that is told by a code. */
const ofKeys: Readonly<Partial<Record<EventKind, string>>> = {
  safeguard: "case.guard.",
  referral: "consent.purpose.",
  outcome: "case.state.",
  plan: "plan.field.",
  right: "rights.event.",
};

function ofText(event: Happened): string | null {
  const key = `${ofKeys[kindOf(event)] ?? ""}${event.of ?? ""}`;
  return isText(key) ? say(key) : null;
}

/** What happened, in a few words: a code of a row, never what was written. */
function eventText(event: Happened): string {
  const { name, party } = event;
  const what = say(`event.${name}`, { party: isolate(party ?? say("event.another")) });
  const of = ofText(event);
  return of === null ? what : say("event.of", { what, of });
}

const pages: Readonly<Record<EventKind, string>> = {
  came: "/inbox",
  observation: "/observations",
  person: "/persons",
  consent: "/persons",
  safeguard: "/safeguards",
  referral: "/referrals",
  answer: "/referrals",
  outcome: "/outcomes",
  plan: "/plan",
  right: "/rights",
};
const ownPages: Readonly<Partial<Record<EventName, string>>> = {
  "safeguard.child-said": "/child",
  "safeguard.child-told": "/child",
  "observation.question": "/questions/asked",
  "observation.compared": "/comparison",
};

/** The page that tells the whole of it. */
function eventPath(caseId: string, event: Happened): string | null {
  const { name, of, person, record } = event;
  const kind = kindOf(event);
  if (kind === "came" || kind === "answer") {
    const at = of === "came" ? pages.came : pages[kind];
    return record === null ? null : `${at}/${record}`;
  }
  if (kind === "plan" || kind === "right") {
    return person === null ? null : `/cases/${caseId}/persons/${person.id}${pages[kind]}`;
  }
  return `/cases/${caseId}${ownPages[name] ?? pages[kind]}`;
}

interface Props {
  readonly caseId: string;
  readonly today: Day;
  readonly events: readonly Happened[];
}

/** Filled: done by us; hollow: told by others. The words say it too, for those who see no mark. */
export function Events({ caseId, today, events }: Props) {
  return (
    <ol class="timeline">
      {events.map((event) => {
        const { at, by, person } = event;
        const path = eventPath(caseId, event);
        const ours = isOurs(event);
        const day = shortDayText(language(), dayOf(at), today);
        const about = [person === null ? null : isolate(person.pseudonym), by];
        return (
          <li data-by={ours ? "us" : "others"}>
            {path === null ? eventText(event) : <a href={path}>{eventText(event)}</a>}
            <small>
              {[day, ...about].filter((part) => part !== null).join(", ")}
              <span class="unseen"> {say(ours ? "event.ours" : "event.theirs")}</span>
            </small>
          </li>
        );
      })}
    </ol>
  );
}
