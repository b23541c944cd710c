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
import type { DoneAnswer, ToldWhom } from "../../rules/rights/done.ts";
import type { LifeSource } from "../../rules/rights/life.ts";
import type { EventType } from "../../rules/rights/situation.ts";
import type { EvidenceDeed, PlanDeed } from "./deeds.ts";

export const places = ["Lillevik", "Storås", "Fjordby", "Havneset", "Granli"] as const;
export type DemoPlace = (typeof places)[number];

/** At least this level; “no”; or with scope, source, or below the level. */
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

export interface Account {
  readonly words: string;
  readonly facts: Facts;
  readonly of?: Scope;
  readonly how?: ObservedFact["how"];
}

interface Does {
  /** Days after the last step; 0 by default. */
  readonly after?: number;
  /** When not the case's own colleague. */
  readonly by?: string;
}

interface Told extends Does {
  readonly of: string;
  readonly language: string;
  readonly interpreter: Asking["interpreter"];
  readonly asked?: string;
}

/** `there` is the recipient's course; null: none yet. */
export interface Refer extends Does {
  readonly do: "refer";
  readonly to: string;
  readonly purpose: Purpose;
  /** Rests on the consent noted for it. */
  readonly consent?: true;
  readonly fields: readonly ChosenField[];
  readonly about?: string;
  /** Codes affirmed besides the usual ones. */
  readonly says?: readonly string[];
  /** Passes on the incoming referral. */
  readonly passesOn?: true;
  readonly question?: string;
  readonly reasoning: string;
  /** Days to answer and to end of use. */
  readonly due: number;
  readonly until: number;
  readonly there: Course | null;
}

export type Step =
  | (Does & PlanDeed)
  | (Does & EvidenceDeed)
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
  /** For the newest referral. */
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
  /** With the answer, if immediate. */
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
  /** To the newest question, if later. */
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
  /** Days before this step; negative lies ahead. */
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
  /** All rights explained, or a letter made and given. */
  | (Told & { readonly do: "explain" })
  | (Told & { readonly do: "promise" })
  | (Does & {
      readonly do: "outcome";
      readonly kind: OutcomeKind;
      readonly provision?: string;
      readonly note?: string;
    })
  /** Back to the referrer, or on to the recipient. */
  | (Does & {
      readonly do: "tell";
      readonly way: "back" | "on";
      readonly purpose?: Purpose;
      readonly says?: readonly string[];
      readonly consent?: { readonly to: string; readonly purpose: Purpose };
    });

export interface Course {
  readonly by: string;
  readonly steps: readonly Step[];
}

/** From the first sighting to today. */
export interface Story extends Course {
  readonly key: string;
  readonly at: string;
  readonly place: DemoPlace;
  readonly sector: Sector;
  /** In days. */
  readonly ago: number;
}
