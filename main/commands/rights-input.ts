import { z } from "zod";
import { type Day, day, isDay } from "../../domain/time/day.ts";
import {
  ageAnswers,
  type Contradiction,
  contradictionsIn,
} from "../../rules/rights/contradiction.ts";
import {
  sureToCome,
  type TooFarRefusal,
  tooFarAhead,
  wrongUntil,
} from "../../rules/rights/life-note.ts";
import {
  details,
  type EventType,
  eventTypes,
  type Happened,
  notSos,
  type Person,
  type Situation,
  withDetails,
} from "../../rules/rights/situation.ts";
import { type SupposeRefusal, whyNotSupposed } from "../../rules/rights/suppose.ts";
import { asked, eventDetails, oneOf, problemIn, strangeIn } from "./place.ts";

interface Told {
  readonly situation: Situation;
  /** Supposed events; null if none. */
  readonly whatIf: readonly Happened[] | null;
  /** Read without effect, a line each. */
  readonly notes: readonly string[];
}

type ToldRead =
  | { readonly ok: true; readonly value: Told }
  | { readonly ok: false; readonly problem: string };

const dayText = z
  .string({ error: 'must be a day, such as "2026-05-04"' })
  .refine(isDay, "is no day of the calendar. Write it as 2026-05-04")
  .transform(day);

/** Any paragraph or letter of the provisions that rights rest on. */
const whole = /^(25[789])(?:\(\d\))?[a-d]?$/;
const other = /^(\d{1,3}(?:-\d{1,2})?[a-z]?)(?:\(\d\)[a-z]?)?$/;

const provision = z
  .union([z.string(), z.number()], { error: 'must be a provision, such as "257" or "108a"' })
  .transform((text) => {
    const plain = String(text).toLowerCase().replaceAll(/[§\s]/g, "");
    // “Other” says only that it is another, as on the pages.
    return plain === "other" ? plain : ((whole.exec(plain) ?? other.exec(plain))?.[1] ?? "");
  })
  .refine((text) => text !== "", {
    error:
      'must be one provision, such as "257", "108a" or "19-1"; leave it out where it is not known',
  });

type Ends = { type: EventType; day: Day; until?: Day | null | undefined };
const untilOf = ({ until = null, ...told }: Ends) => wrongUntil({ ...told, until });

const event = z
  .object(
    {
      type: z.enum(eventTypes, { error: `must be one of ${eventTypes.join(", ")}` }),
      day: dayText,
      provision: provision.nullish(),
      until: dayText.nullish(),
      ...eventDetails,
      /** In the exchange, how a dismissal came. */
      kind: asked(details.how.values),
    },
    { error: 'must be an object such as {"type": "police-report", "day": "2026-03-01"}' },
  )
  .refine((happened) => untilOf(happened) !== "life.ends-before-it-began", {
    path: ["until"],
    error: "is before its day. Correct one of them",
  })
  .refine((happened) => untilOf(happened) !== "life.settles-what-is-to-come", {
    path: ["until"],
    error:
      "is after its day, and pay that is settled is never of a later pay day. Correct one of them",
  })
  .refine((happened) => untilOf(happened) !== "life.which-pay-day", {
    path: ["until"],
    error: 'must be the pay day that the pay is of, such as "2026-07-15"',
  });

const events = z
  .array(event, { error: "must be a list of events; write [] for none" })
  .refine((all) => all.filter(({ type }) => type === "turns-eighteen").length < 2, {
    error: "has two days on which the person turns eighteen. Keep the one that is right",
  });

const met = z.object(
  { right: z.string({ error: "must be the id of a right" }), due: dayText, on: dayText },
  {
    error:
      'must be an object such as {"right": "joint-liability", "due": "2026-06-15", "on": "2026-06-01"}',
  },
);

const toldInFile = z.object(
  {
    events,
    person: z
      .object(
        {
          underEighteen: oneOf("yes", "no", "unknown").optional(),
          origin: oneOf("EEA", "third-country", "unknown").default("unknown"),
        },
        { error: 'must be an object with "underEighteen" and "origin"' },
      )
      .default({ origin: "unknown" }),
    asOf: dayText,
    /** Due for a right, and done. */
    met: z.array(met, { error: "must be a list" }).nullish(),
    /** Asked, and not so. */
    notSo: z.array(oneOf(...notSos), { error: "must be a list" }).nullish(),
    whatIf: events.nullish(),
  },
  { error: 'must be an object with "events", "person" and "asOf"' },
);

export function readTold(raw: unknown): ToldRead {
  const parsed = toldInFile.safeParse(raw);
  if (!parsed.success) {
    return { ok: false, problem: problemIn(raw, parsed.error) };
  }
  const { events: happened, person, asOf, whatIf, met: done, notSo } = parsed.data;
  const situation: Situation = {
    events: happened.map(asHappened),
    person: personIn(person, asOf, happened),
    asOf,
    met: done ?? [],
    notSo: notSo ?? [],
  };
  const late = tooFar(situation);
  if (late !== null) {
    return { ok: false, problem: late };
  }
  const extra = whatIf?.map(asHappened) ?? null;
  const wrong = notSupposed(situation, extra ?? []);
  if (wrong !== null) {
    return { ok: false, problem: wrong };
  }
  return {
    ok: true,
    value: {
      situation,
      whatIf: extra,
      notes: [
        ...strangeIn(raw, toldInFile).map((name) => `${name} has no meaning here and was left out`),
        ...happened.flatMap(({ type, day: on }, at) =>
          on > asOf && !sureToCome.includes(type)
            ? [`events[${at}] is after asOf, has not happened yet, and plays no part`]
            : [],
        ),
        ...contradictionsIn(situation.events, ageAnswers(situation)).map(contradictionLine),
      ],
    },
  };
}

/** A told age is of the file's date. Unknown is unasked; beside a passed birthday it is doubt. */
function personIn(
  { underEighteen, origin }: z.infer<typeof toldInFile>["person"],
  asOf: Day,
  events: z.infer<typeof toldInFile>["events"],
): Person {
  const turned = events.some(({ type, day: on }) => type === "turns-eighteen" && on <= asOf);
  if (underEighteen === undefined || (underEighteen === "unknown" && !turned)) {
    return { underEighteen: "unknown", origin };
  }
  return { underEighteen, ageAnswered: asOf, origin };
}

function contradictionLine({
  why,
  event: { type, day: on, until },
  other,
}: Contradiction<Happened>): string {
  const one = `${type} ${on}`;
  const two = other === null ? "" : `${other.type} ${other.day}`;
  const words = {
    before: `${one} is dated before ${two}. Look at both days`,
    alike: `${one} may be the same as ${two}. Look whether it was told twice`,
    answered: `an answer says otherwise than ${one}. Look at both`,
    far: `${one} has ${until} as its last day to appeal, unusually long after: the year of one of them may be wrong. Look at the decision`,
    short: `${one} has ${until} as its last day, so soon after that it may be written wrong. Look at the decision`,
    long: `${one} has ${until} as its last day, later than what was read of such a permit. Look at the decision`,
  };
  return why === "answered" ? words[why] : `${words[why]}; it was read as it stands`;
}

const tooFarWords: Readonly<Record<TooFarRefusal, string>> = {
  "life.birthday-too-far":
    ".day is more than eighteen years after asOf, and nobody who is born turns eighteen so late. Look at the year",
  "life.birth-for-birthday":
    ".day is of somebody who is under eighteen, if they were born on it. Write the day that they turn eighteen; of whoever did on that day, write the age in person",
  "life.due-day-too-far":
    ".day is more than a year after asOf, and pay does not fall due so long ahead. Look at the year",
};

/** Too far ahead to be meant. */
function tooFar({ events: all, asOf }: Situation): string | null {
  for (const [at, each] of all.entries()) {
    const why = tooFarAhead(each, asOf);
    if (why !== null) {
      return `events[${at}]${tooFarWords[why]}`;
    }
  }
  return null;
}

const supposeWords: Readonly<Record<SupposeRefusal, string>> = {
  ...tooFarWords,
  "what-if.day-passed":
    ".day is before asOf. Suppose what may happen on asOf or later; what has happened belongs in events",
  "what-if.grown-up":
    " supposes that the person turns eighteen, and by what is told they are eighteen already. Leave it out, or correct the age",
};

/** What cannot be supposed, and why. */
function notSupposed(situation: Situation, extra: readonly Happened[]): string | null {
  for (const [at, each] of extra.entries()) {
    const why = whyNotSupposed(situation, each);
    if (why !== null) {
      return `whatIf[${at}]${supposeWords[why]}`;
    }
  }
  return null;
}

function asHappened({
  provision: under = null,
  until = null,
  kind,
  ...told
}: z.infer<typeof event>): Happened {
  return withDetails({ ...told, how: told.how ?? kind, provision: under, until });
}
