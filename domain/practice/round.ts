import type { Exercise } from "./exercise.ts";

export type Question =
  | "ask"
  | "contact"
  | "difference"
  | "believe"
  | "believe-first"
  | "believe-second"
  | "sure";

const contacts = [
  "nobody",
  "leader",
  "inspectorate",
  "police",
  "tax",
  "shelter",
  "union",
  "child-welfare",
  "health",
  "interpreter",
] as const;

/** The court's finding as believed. Don't know comes first. */
export const beliefs = ["dont-know", "nothing", "lesser", "grave"] as const;

/** Don't know comes first. */
const sureness = ["dont-know", "guess", "leaning", "quite", "certain"] as const;

export interface Asked {
  readonly question: Question;
  readonly several: boolean;
  readonly choices: readonly string[];
}

/** Own words are shown back and kept nowhere. */
export interface Note {
  readonly answers: ReadonlyMap<Question, readonly string[]>;
  readonly words: string;
}

/** Asks of one case what to ask and whom to contact; of a pair what mattered; of both belief and sureness. */
export function askedAt({ decisions, pieces }: Exercise, at: number): readonly Asked[] {
  const about = pieces[at]?.about ?? [];
  const believe = (question: Question): Asked => ({ question, several: false, choices: beliefs });
  const sure: Asked = { question: "sure", several: false, choices: sureness };
  return decisions.length === 1
    ? [
        { question: "ask", several: true, choices: about },
        { question: "contact", several: true, choices: contacts },
        believe("believe"),
        sure,
      ]
    : [
        { question: "difference", several: true, choices: about },
        believe("believe-first"),
        believe("believe-second"),
        sure,
      ];
}

/** Keeps possible answers, each once; the first where one is allowed. Silence is not knowing. */
export function answersTo(
  { several, choices }: Asked,
  given: readonly string[],
): readonly string[] {
  const known = choices.filter((choice) => given.includes(choice));
  if (several) {
    return known;
  }
  return known.length === 0 ? choices.slice(0, 1) : known.slice(0, 1);
}
