import { sectors } from "../../domain/case/sector.ts";
import type { OutcomeKind } from "../../domain/outcome/outcome.ts";
import type { Purpose } from "../../domain/referral/disclose.ts";
import { continuations, openings } from "./parts/door.ts";
import { type CasePart, notes } from "./parts/notes.ts";
import {
  asideReasons,
  declineReasons,
  names,
  pseudonyms,
  reasonings,
  replies,
  safeguardWhys,
} from "./parts/words.ts";
import { atTheDoor, caseworkers, type Plan, plans, type Way } from "./plans.ts";
import { type Random, randomFrom } from "./random.ts";
import { type Course, type DemoPlace, places, type Refer, type Step, type Story } from "./story.ts";

const provisions = ["strl-257", "strl-258", "strl-395", "aml"];

function report(random: Random, sector: Story["sector"]): Step {
  const parts = [
    random.pick(openings[sector]),
    ...random.some(continuations, random.between(1, 2)),
  ];
  const name = random.next() < 0.3 ? random.pick(names) : null;
  return {
    do: "report",
    words: parts.map(({ words }) => words).join(" "),
    answers: Object.assign({}, ...parts.map(({ answers }) => answers)),
    ...(name !== null && { name: `${name}, ring etter klokka 16` }),
  };
}

function beginning(random: Random, at: string, sector: Story["sector"]): readonly Step[] {
  const restricted = random.next() < 0.15;
  const how = restricted ? ({ restricted: true } as const) : {};
  if (!atTheDoor.includes(at)) {
    return [{ do: "open", ...how }];
  }
  const reply: readonly Step[] =
    random.next() < 0.4 ? [{ do: "reply", words: random.pick(replies) }] : [];
  return [report(random, sector), { do: "take-on", after: random.between(1, 9), ...how }, ...reply];
}

/** Only some inspect; others are told, or read. */
const inspecting = ["inspectorate", "tax", "police-district"];

function notesAt(at: string): readonly CasePart[] {
  return notes.filter(({ source }) => source !== "inspection" || inspecting.includes(at));
}

function work(random: Random, at: string, weeks: number): readonly Step[] {
  const chosen = random.some(notesAt(at), random.between(2, 4));
  const seen = chosen.map((note, place): Step => {
    const after = place === 0 ? random.between(2, 6) : random.between(3, weeks * 3);
    const by = at === "inspectorate" && note.source === "inspection" ? { by: "ingrid" } : {};
    return { do: "observe", after, ...note, ...by };
  });
  const safe = random.some(safeguardWhys, random.between(0, 2));
  const person: Step = { do: "person", pseudonym: random.pick(pseudonyms) };
  const named: Step = random.next() < 0.5 ? { ...person, name: random.pick(names) } : person;
  return [
    ...seen,
    ...safe.map((each): Step => ({ do: "safeguard", ...each })),
    ...(random.next() < 0.7 ? [named] : []),
  ];
}

const policing = ["police-district", "special-unit", "immigration-unit"];

function purposeAt(from: string, to: string): Purpose {
  if (to === "nav" || to === "municipality") {
    return "assistance";
  }
  if (policing.includes(to)) {
    return policing.includes(from) ? "avert-danger" : "investigation";
  }
  return "inspection";
}

/** Organisations share on consent alone. */
const withConsent = ["shelter", "union"];

function refer(
  random: Random,
  { at, to = "" }: Plan,
  there: Course | null,
): readonly (Step | Refer)[] {
  const purpose = purposeAt(at, to);
  const consented = withConsent.includes(at);
  const about = `${random.pick(pseudonyms)} 2`;
  const yes: readonly Step[] = [
    { do: "person", pseudonym: about },
    { do: "consent", of: about, to, purpose, how: "interpreted", days: 400, wayBack: true },
  ];
  const referral: Refer = {
    do: "refer",
    after: random.between(2, 12),
    to,
    purpose,
    fields: ["place", "sector", "observations"],
    ...(consented && { consent: true }),
    ...(purpose === "avert-danger" && { says: ["offence-to-avert"] }),
    reasoning: random.pick(reasonings),
    due: random.pick([14, 21, 28]),
    until: 365,
    there,
  };
  return consented ? [...yes, referral] : [referral];
}

function worker(random: Random, at: string): string {
  return random.pick(caseworkers[at] ?? []);
}

function takenOnThere(random: Random, { at, to = "" }: Plan): Course {
  const looked = random.pick(notesAt(to));
  // By the same rules: on consent that reaches back, or between controllers.
  const mayTell = withConsent.includes(at) || to === "inspectorate" || to === "tax";
  const ending: readonly Step[] =
    random.next() < 0.5 && mayTell
      ? [
          { do: "outcome", after: random.between(15, 30), kind: "reported", provision: "aml" },
          { do: "tell", way: "back" },
        ]
      : [];
  return {
    by: worker(random, to),
    steps: [
      { do: "take-on", after: random.between(2, 15) },
      { do: "observe", after: random.between(4, 20), ...looked },
      ...ending,
    ],
  };
}

const followed: Readonly<Record<OutcomeKind, readonly OutcomeKind[]>> = {
  reported: ["reported"],
  dropped: ["reported", "dropped"],
  charged: ["reported", "charged"],
  judged: ["reported", "charged", "judged"],
};

function outcomes(random: Random, kind: OutcomeKind): readonly Step[] {
  const provision = random.pick(provisions);
  return followed[kind].map((each, place): Step => {
    const after = place === 0 ? random.between(5, 25) : random.between(40, 90);
    return { do: "outcome", after, kind: each, provision };
  });
}

function ending(random: Random, plan: Plan): readonly Step[] {
  const { way, to = "" } = plan;
  switch (way) {
    case "asked":
    case "asked-long-ago":
      return refer(random, plan, null);
    case "declined": {
      const no: Step = {
        do: "decline",
        after: random.between(3, 18),
        ...random.pick(declineReasons),
      };
      return refer(random, plan, { by: worker(random, to), steps: [no] });
    }
    case "accepted":
      return refer(random, plan, takenOnThere(random, plan));
    case "reported":
    case "dropped":
    case "charged":
    case "judged":
      return outcomes(random, way);
    default:
      return [];
  }
}

function stepsOf(random: Random, plan: Plan, sector: Story["sector"]) {
  const { way, at } = plan;
  if (way === "waits") {
    return [report(random, sector)];
  }
  if (way === "set-aside") {
    const reason = random.pick(asideReasons);
    const aside: Step = { do: "set-aside", after: random.between(1, 12), reason };
    return [report(random, sector), aside];
  }
  const begun = beginning(random, at, sector);
  return way === "just-opened"
    ? begun
    : [...begun, ...work(random, at, way === "observed" ? 12 : 5), ...ending(random, plan)];
}

function length(steps: readonly Step[]): number {
  let days = 0;
  let longest = 0;
  for (const step of steps) {
    days += step.after ?? 0;
    const there = step.do === "refer" && step.there !== null ? length(step.there.steps) : 0;
    longest = Math.max(longest, days + there);
  }
  return longest;
}

const sinceLast: Readonly<Partial<Record<Way, readonly [number, number]>>> = {
  waits: [1, 16],
  "just-opened": [1, 4],
  asked: [2, 9],
  "asked-long-ago": [34, 70],
};

/** Fish is landed in harbours and grown near fields. */
const placesOf: Readonly<Partial<Record<Story["sector"], readonly DemoPlace[]>>> = {
  fishing: ["Havneset", "Lillevik"],
  farming: ["Granli", "Storås"],
};

/** In turn, so that lists vary. */
function sectorOf(turn: number): Story["sector"] {
  return sectors[(turn * 5) % sectors.length] ?? "other";
}

function story(plan: Plan, turn: number): Story {
  const key = `${plan.way}-${plan.at}-${turn}`;
  const random = randomFrom(key);
  const sector = sectorOf(turn);
  const steps = stepsOf(random, plan, sector);
  const [least, most] = sinceLast[plan.way] ?? [8, 90];
  return {
    key,
    at: plan.at,
    by: worker(random, plan.at),
    place: random.pick(placesOf[sector] ?? places),
    sector,
    ago: length(steps) + random.between(least, most),
    steps,
  };
}

export const mixed: readonly Story[] = plans
  .flatMap((plan) => Array.from({ length: plan.count }, () => plan))
  .map(story);
