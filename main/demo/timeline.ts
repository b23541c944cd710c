import { caseLabel, labelBytes } from "../../domain/case/label.ts";
import { codeBytes, codeFrom } from "../../domain/receipt/code.ts";
import { addDays, type Day, type Moment, moment } from "../../domain/time/day.ts";
import { type Random, randomFrom } from "./random.ts";
import type { Course, DemoPlace, Refer, Step, Story } from "./story.ts";

export interface Going {
  readonly key: string;
  readonly cell: string;
  readonly by: string;
  readonly place: DemoPlace;
  readonly sector: Story["sector"];
  readonly label: string;
  readonly code: string;
  /** Empty until something has come. */
  thread: string;
  caseId: string;
  sent: string;
  outcome: string;
  asked: string;
  readonly persons: Map<string, string>;
  readonly consents: Map<string, string>;
  /** By the story's names, with the newest version. */
  readonly things: Map<string, { readonly thing: string; seen: number }>;
}

export interface Deed {
  readonly at: Moment;
  readonly going: Going;
  readonly step: Step;
  /** Known before sending. */
  readonly thread: string;
}

export interface DemoDay {
  readonly day: Day;
  /** In order; stories run independently. */
  readonly stories: readonly (readonly Deed[])[];
  /** Whether something is posted, and when it is carried. */
  readonly posts: boolean;
  readonly evening: Moment;
}

interface Placed {
  readonly day: Day;
  readonly going: Going;
  readonly step: Step;
  readonly thread: string;
}

function goingOf(story: Story, cell: string, by: string, random: Random): Going {
  return {
    key: story.key,
    cell,
    by,
    place: story.place,
    sector: story.sector,
    label: caseLabel(random.bytes(labelBytes)),
    code: codeFrom(random.bytes(codeBytes)),
    thread: "",
    caseId: "",
    sent: "",
    outcome: "",
    asked: "",
    persons: new Map(),
    consents: new Map(),
    things: new Map(),
  };
}

/** Another agency, the door or a thread may be needed. */
function canBeDone(step: Step, sent: boolean, here: (cell: string) => boolean): boolean {
  switch (step.do) {
    case "report":
      return here("door");
    case "refer":
    case "consent":
    case "withdraw":
      return here(step.to);
    case "plan-step":
      return step.tells === undefined || here(step.tells);
    case "reply-to-asked":
      return sent;
    case "tell":
      return step.way === "back" || sent;
    default:
      return true;
  }
}

function placed(
  story: Story,
  course: Course,
  { cell, thread, from }: { readonly cell: string; readonly thread: string; readonly from: Day },
  here: (cell: string) => boolean,
  random: Random,
): readonly Placed[] {
  const going = goingOf(story, cell, course.by, random);
  going.thread = thread;
  const first = course.steps[0];
  if (!here(cell) || first === undefined || !canBeDone(first, false, here)) {
    return [];
  }
  const all: Placed[] = [];
  let day = from;
  let sent = false;
  for (const step of course.steps) {
    day = addDays(day, step.after ?? 0);
    if (canBeDone(step, sent, here)) {
      const referral = step.do === "refer" ? crypto.randomUUID() : "";
      all.push({ day, going, step, thread: referral });
      all.push(...elsewhere(story, step, { thread: referral, from: day }, here, random));
    }
    if (step.do === "refer") {
      sent = here(step.to);
    }
  }
  return all;
}

function elsewhere(
  story: Story,
  step: Step,
  { thread, from }: { readonly thread: string; readonly from: Day },
  here: (cell: string) => boolean,
  random: Random,
): readonly Placed[] {
  const refer: Refer | null = step.do === "refer" ? step : null;
  return refer?.there == null
    ? []
    : placed(story, refer.there, { cell: refer.to, thread, from }, here, random);
}

const posting: ReadonlySet<Step["do"]> = new Set([
  "report",
  "reply",
  "take-on",
  "decline",
  "refer",
  "tell",
  "ask-back",
  "reply-to-asked",
  "withdraw",
  "safeguard-done",
  "removal",
]);

const clock = (day: Day, minutes: number): Moment =>
  moment(
    `${day}T${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}:00Z`,
  );

/** In order, within a date. */
function atHours(steps: readonly Placed[], random: Random): readonly Deed[] {
  let minutes = random.between(7 * 60, 11 * 60);
  return steps.map(({ day, going, step, thread }) => {
    const at = clock(day, minutes);
    minutes += random.between(6, 40);
    return { at, going, step, thread };
  });
}

/**
 * Goes up to today. Skips absent agencies with what follows. Carried at night, documents are there the next morning.
 */
export function timeline(
  stories: readonly Story[],
  here: (cell: string) => boolean,
  today: Day,
): readonly DemoDay[] {
  const days = new Map<Day, (readonly Deed[])[]>();
  for (const story of stories) {
    const random = randomFrom(story.key);
    const from = addDays(today, -story.ago);
    const steps = placed(story, story, { cell: story.at, thread: "", from }, here, random);
    for (const day of new Set(steps.map((one) => one.day))) {
      const ofDay = steps.filter((one) => one.day === day);
      const deeds = days.get(day) ?? [];
      days.set(day, deeds);
      deeds.push(atHours(ofDay, random));
    }
  }
  return [...days]
    .map(([day, ofDay]) => ({
      day,
      stories: ofDay,
      posts: ofDay.some((deeds) => deeds.some(({ step }) => posting.has(step.do))),
      evening: clock(day, 20 * 60 + 30),
    }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}
