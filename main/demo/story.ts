import type { ConsentWay } from "../../domain/case/consent.ts";
import type { SafeguardKind } from "../../domain/case/safeguard.ts";
import type { Sector } from "../../domain/case/sector.ts";
import type { OwnSource } from "../../domain/case/source.ts";
import type { Scope } from "../../domain/knowledge/decision.ts";
import type { ObservedFact } from "../../domain/observation/observation.ts";
import type { Answer } from "../../domain/observation/questions.ts";
import type { OutcomeKind } from "../../domain/outcome/outcome.ts";
import type { Asking } from "../../domain/question/asked.ts";
import type { Purpose } from "../../domain/referral/disclose.ts";
import type { ChosenField } from "../../domain/referral/field.ts";
import type { AskedBack, DeclineReason } from "../../domain/referral/step.ts";
import type { DoneAnswer, ToldWhom } from "../../domain/rights/done.ts";
import type { LifeSource } from "../../domain/rights/life.ts";
import type { EventType } from "../../domain/rights/situation.ts";
import type { PlanDeed } from "./plan-deed.ts";

/** The places of the invented country. */
export const places = ["Lillevik", "Storås", "Fjordby", "Havneset", "Granli"] as const;
export type DemoPlace = (typeof places)[number];

/** A fact in short: at least this level; "no"; or with how many it holds for, how one knows, or that it is below the level. */
type Noted =
  | number
  | "no"
  | {
      readonly level: number;
      readonly below?: true;
      readonly of?: Scope;
      readonly how?: ObservedFact["how"];
      readonly note?: string;
    };

type Facts = Readonly<Record<string, Noted>>;

/** What is seen, told or read, with the words of whoever wrote it down. */
export interface Account {
  readonly words: string;
  readonly facts: Facts;
  readonly of?: Scope;
  readonly how?: ObservedFact["how"];
}

interface Does {
  /** Days after the step before; 0 where it is left out. */
  readonly after?: number;
  /** Who does it, when it is not the one who has the case. */
  readonly by?: string;
}

/** Something is gone through with a person. */
interface Told extends Does {
  readonly of: string;
  readonly language: string;
  readonly interpreter: Asking["interpreter"];
  readonly asked?: string;
}

/** Somebody asks another agency. `there` is what that one does with it; null: nothing yet. */
export interface Refer extends Does {
  readonly do: "refer";
  readonly to: string;
  readonly purpose: Purpose;
  /** It rests on the consent that was noted for this recipient and purpose. */
  readonly consent?: true;
  readonly fields: readonly ChosenField[];
  readonly about?: string;
  /** What the sender says is so, in codes of what rules require, besides what most say. */
  readonly says?: readonly string[];
  /** It passes on the referral that came in. */
  readonly passesOn?: true;
  readonly question?: string;
  readonly reasoning: string;
  /** Days until an answer is awaited, and until the last day of use. */
  readonly due: number;
  readonly until: number;
  readonly there: Course | null;
}

/** One thing that somebody does: each is one verb. */
export type Step =
  | (Does & PlanDeed)
  | (Does & {
      readonly do: "report";
      readonly words: string | null;
      readonly answers: Readonly<Record<string, Answer>>;
      readonly name?: string;
    })
  | (Does & { readonly do: "open" | "take-on"; readonly restricted?: true })
  | (Does & { readonly do: "set-aside"; readonly reason: string })
  | (Does & { readonly do: "decline"; readonly reason: DeclineReason; readonly words: string })
  | (Does & { readonly do: "ask-back"; readonly about: AskedBack; readonly words: string })
  /** Answers what was asked back about the newest referral. */
  | (Does & { readonly do: "reply-to-asked"; readonly words: string })
  | (Does & {
      readonly do: "safeguard-done";
      readonly kind: SafeguardKind;
      readonly words: string;
    })
  | (Does & { readonly do: "removal"; readonly planned?: number })
  | (Does & { readonly do: "reply"; readonly words: string })
  | (Does & { readonly do: "join"; readonly colleague: string })
  | (Does &
      Account & {
        readonly do: "observe";
        readonly source: OwnSource;
        readonly verified?: true;
      })
  /** A question as it was put to somebody, with the answer where it came at once. */
  | (Does & {
      readonly do: "ask";
      readonly of?: string;
      readonly question: string | null;
      readonly wording: string;
      readonly language: string;
      readonly interpreter: Asking["interpreter"];
      readonly told: string;
      readonly answer?: Account;
    })
  /** The answer to the newest question, when it came later. */
  | (Does & Account & { readonly do: "answer" })
  | (Does & {
      readonly do: "safeguard";
      readonly kind: SafeguardKind;
      readonly lifted?: true;
      readonly why: string;
      readonly how?: string;
    })
  | (Does & { readonly do: "person"; readonly pseudonym: string; readonly name?: string })
  | (Does & { readonly do: "read-name"; readonly of: string; readonly reason: string })
  | (Does & {
      readonly do: "consent";
      readonly of: string;
      readonly to: string;
      readonly purpose: Purpose;
      readonly how: ConsentWay;
      readonly days: number;
      readonly language?: string;
      readonly wayBack?: true;
    })
  | (Does & { readonly do: "withdraw"; readonly to: string; readonly purpose: Purpose })
  | Refer
  /** What happened to a person, so many days before this step; fewer than none lies ahead. */
  | (Does & {
      readonly do: "life";
      readonly of: string;
      readonly kind: EventType;
      readonly back?: number;
      readonly provision?: string;
      readonly source: LifeSource;
      readonly words?: string;
    })
  | (Does & {
      readonly do: "life-answer";
      readonly of: string;
      readonly question: string;
      readonly answer: string;
      readonly source: LifeSource;
      readonly words?: string;
    })
  /** How it went today with what could not wait. */
  | (Does &
      Omit<DoneAnswer, "told"> & {
        readonly do: "right-done";
        readonly of: string;
        readonly step: string;
        readonly told?: ToldWhom;
        readonly words?: string;
      })
  /** Every right is explained; or a letter of what can be promised is made, and given the same day. */
  | (Told & { readonly do: "explain" })
  | (Told & { readonly do: "promise" })
  | (Does & {
      readonly do: "outcome";
      readonly kind: OutcomeKind;
      readonly provision?: string;
      readonly note?: string;
    })
  /** Tells the newest outcome: back to who referred it here, or on to who took it on. */
  | (Does & {
      readonly do: "tell";
      readonly way: "back" | "on";
      readonly purpose?: Purpose;
      readonly says?: readonly string[];
      readonly consent?: { readonly to: string; readonly purpose: Purpose };
    });

/** What one agency does, in order, and who there has it. */
export interface Course {
  readonly by: string;
  readonly steps: readonly Step[];
}

/** A situation in the invented country, from the first that was seen of it to where it stands today. */
export interface Story extends Course {
  readonly key: string;
  readonly at: string;
  readonly place: DemoPlace;
  readonly sector: Sector;
  /** How many days ago it began. */
  readonly ago: number;
}
