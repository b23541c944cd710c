import type { ActSection, Place } from "../../domain/knowledge/act.ts";
import type { Bilingual } from "../../domain/knowledge/factor.ts";
import type { Cited } from "./cite.ts";

export type CitingKind =
  | ("right" | "reckoning" | "pay-rule" | "rate" | "sharing-rule" | "provision")
  | ("concept" | "change" | "sign" | "job-right" | "body");

export interface Citation {
  readonly kind: CitingKind;
  readonly id: string;
  readonly title: Bilingual;
  readonly text: string;
}

export interface Resting extends Citation {
  readonly cites: readonly Cited[];
}

export interface Unread extends Place {
  /** The newest words it was read with; null where it was read with none. */
  readonly readWith: ActSection | null;
}

export interface Changed extends Resting {
  /** Whose words are others now, or were not there. */
  readonly places: readonly Unread[];
}
