import type { Exercise } from "./exercise.ts";

/** What a reader notes at a piece. */
export type Question =
  | "ask"
  | "contact"
  | "difference"
  | "believe"
  | "believe-first"
  | "believe-second"
  | "sure";

/** Whom one could turn to. */
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

/** What the reader believes that the court came to. Not knowing is a full answer, and first. */
export const beliefs = ["dont-know", "nothing", "lesser", "grave"] as const;

/** How sure, in words. Not knowing is a full answer, and first. */
const sureness = ["dont-know", "guess", "leaning", "quite", "certain"] as const;

/** One question at a piece, with the answers there are to it. */
export interface Asked {
  readonly question: Question;
  readonly several: boolean;
  readonly choices: readonly string[];
}

/** What one reader noted at one piece. Own words are shown back to them, and kept nowhere. */
export interface Note {
  readonly answers: ReadonlyMap<Question, readonly string[]>;
  readonly words: string;
}

/** What is asked at a piece: of one case what to ask, whom to contact; of a pair what mattered; of both what one believes and how sure. */
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

/** Of what was given only what can be answered, each once; of one-of-a-few only the first; silence there is not knowing. */
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
