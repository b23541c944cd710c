import type { EventType, Happened } from "./situation.ts";

/** Both may be right, of two things that do not belong together. */
export interface OutOfOrder<Event extends Happened> {
  readonly event: Event;
  readonly after: Event;
}

/** Several kinds in one place are one or the other. */
const follows: Partial<Readonly<Record<EventType, readonly (readonly EventType[])[]>>> = {
  charged: [["police-report"]],
  "case-dropped": [["police-report", "charged"]],
  "judgment-final": [["police-report"], ["charged"]],
  "criminal-case-claim": [["police-report", "charged"]],
  "reflection-permit-granted": [["reflection-permit-applied"]],
  "limited-permit-granted": [["police-report", "charged"]],
  "papers-returned": [["papers-kept"]],
  "wages-settled": [["wage-due"]],
  "wage-paid": [["wage-due"]],
  "dismissal-withdrawn": [["dismissed"]],
  negotiated: [["dismissed"]],
  "shut-out": [["dismissed"]],
};

/** A closure is of one provision; a charge may differ from its report. */
const closing: readonly EventType[] = ["case-dropped", "judgment-final"];

/** What went under its provision, or may have; all, where none did. */
function aboutBy<Event extends Happened>(
  { type, provision }: Event,
  all: readonly Event[],
): readonly Event[] {
  if (!closing.includes(type) || provision === null) {
    return all;
  }
  const own = all.filter((each) => each.provision === null || each.provision === provision);
  return own.length > 0 ? own : all;
}

/** Null where the days go together. */
function laterThan<Event extends Happened>(event: Event, all: readonly Event[]): Event | null {
  const [first] = aboutBy(event, all).toSorted((one, other) => (one.day < other.day ? -1 : 1));
  return first === undefined || first.day <= event.day ? null : first;
}

/** Dated after leaving, with no coming back between, one day may be wrong. */
const doneHere: readonly EventType[] = ["found", "testified"];

function afterLeaving<Event extends Happened>(
  events: readonly Event[],
): readonly OutOfOrder<Event>[] {
  const ofType = (wanted: EventType) => events.filter(({ type }) => type === wanted);
  return events
    .filter(({ type }) => doneHere.includes(type))
    .flatMap((after) => {
      const event = ofType("left-country")
        .filter(({ day }) => day < after.day)
        .toSorted((one, other) => (one.day < other.day ? -1 : 1))
        .at(-1);
      const isBack = ofType("entered-country").some(
        ({ day }) => event !== undefined && day >= event.day && day <= after.day,
      );
      return event === undefined || isBack ? [] : [{ event, after }];
    });
}

/** Nothing is refused for it: it may be of another case. */
export function outOfOrder<Event extends Happened>(
  events: readonly Event[],
): readonly OutOfOrder<Event>[] {
  const early = events.flatMap((event) =>
    (follows[event.type] ?? []).flatMap((kinds) => {
      const after = laterThan(
        event,
        events.filter(({ type }) => kinds.includes(type)),
      );
      return after === null ? [] : [{ event, after }];
    }),
  );
  return [...early, ...afterLeaving(events)];
}
