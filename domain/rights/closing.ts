import type { Close, Step } from "./case-label.ts";

/** The first decision that may have closed it, where that is not clear. */
export interface Live extends Step {
  readonly unclear: Close | null;
}

/** The last charge decides; those of one day stand together, and later reports beside them. */
export function goingOf<Each extends Step>(steps: readonly Each[]): readonly Each[] {
  let last = Number.NaN;
  for (const { kind, day } of steps) {
    last = kind === "charge" && !(day < last) ? day : last;
  }
  if (Number.isNaN(last)) {
    return steps;
  }
  return steps.filter(({ kind, day }) => (kind === "charge" ? day === last : day > last));
}

/** It closes what went under its provision, or all where it names none, and what that had replaced. */
export function afterClose(live: readonly Live[], close: Close): readonly Live[] {
  const about = aboutBy(live, close);
  const closed = beforeIt(about, close);
  if (closed.length === 0) {
    return live.map((step) => marked(step, close));
  }
  if (goingOf(live).every((step) => closed.includes(step))) {
    return [];
  }
  return live
    .filter((step) => !closed.includes(step))
    .map((step) => (about.includes(step) || mayBe(step, close) ? marked(step, close) : step));
}

/** What went under the provision, else what may have. */
function aboutBy(live: readonly Live[], { provision }: Close): readonly Live[] {
  if (provision === null) {
    return live;
  }
  const same = live.filter((step) => step.provision === provision);
  return same.length > 0 ? same : live.filter((step) => step.provision === null);
}

/** What is reported on that day is not surely closed by it. */
function beforeIt(about: readonly Live[], { day }: Close): readonly Live[] {
  const older = about.filter((step) => step.day < day);
  return older.length > 0 ? older : about;
}

/** § 258 is aggravated § 257: two reports may be of one matter. */
const degrees: readonly (string | null)[] = ["257", "258"];

function mayBe(step: Step, { provision }: Close): boolean {
  const isDegree = step.kind === "report" && degrees.includes(step.provision);
  return step.provision === null || (isDegree && degrees.includes(provision));
}

function marked(step: Live, close: Close): Live {
  return step.unclear === null ? { ...step, unclear: close } : step;
}
