import type { LastDayWhy } from "../../domain/evidence/gap.ts";
import type { Item } from "../../domain/evidence/item.ts";
import type { WayObtained } from "../../domain/evidence/kept.ts";
import type { Answer } from "../../domain/journey/answer.ts";
import type { AlsoTells } from "../../domain/plan/also-tells.ts";
import type { GivenField, PlanArea } from "../../domain/plan/field.ts";
import type { Need } from "../../domain/plan/need.ts";
import type { PlanBCase } from "../../domain/plan/plan-b.ts";
import type { Heard, Wishes } from "../../domain/plan/wishes.ts";
import type { sayings } from "../../domain/presence/presence.ts";
import type { Deed, Leg } from "../../domain/travel/travel.ts";

/** Whose plan, and the story's name for a thing used again. */
interface Of {
  readonly of: string;
}
/** What is written, and what its words tell of besides; left out where who wrote it did not say. */
interface Written extends Of {
  readonly alsoTells?: AlsoTells;
}
interface Named extends Written {
  readonly name: string;
  readonly area: PlanArea;
}

/** “person”, a colleague's subject, or an outsider by name. */
type DeedDoer = string | { readonly outside: string };

/** Each is one verb; dates count from that date. */
export type PlanDeed =
  | (Of & { readonly do: "plan-open" })
  | (Written & {
      readonly do: "plan-wishes";
      readonly inOrder: Wishes["inOrder"];
      readonly words: string | null;
      readonly heard?: Heard;
    })
  | (Named & {
      readonly do: "plan-need";
      readonly state: Need["state"];
      readonly what: string;
      readonly observer: Need["observer"];
      readonly observedBy?: string;
      /** The assessing professional, for health. */
      readonly assessed?: string;
    })
  | (Named & {
      readonly do: "plan-step";
      readonly what: string;
      readonly doer: DeedDoer;
      readonly within?: number;
      readonly promised?: true;
      /** Told on the consent in force. */
      readonly tells?: string;
      readonly standing?:
        | "begun"
        | { readonly waitsFor: string }
        | { readonly done: string | null }
        | { readonly givenUp: string };
    })
  | (Named & {
      readonly do: "plan-follow-up";
      readonly what: string;
      readonly who: string;
      /** In days; null: unchanged. */
      readonly due: number | null;
      readonly noted?: string;
      readonly notReached?: string;
    })
  | (Named & {
      readonly do: "plan-b";
      readonly comes: PlanBCase;
      readonly instead: string;
      readonly doer: DeedDoer;
      readonly inUse?: true;
    })
  | (Of & {
      readonly do: "plan-talk";
      /** The setting first, then answers. */
      readonly answers: readonly Answer[];
    })
  | (Of & Answer & { readonly do: "plan-answer" })
  | (Written & {
      readonly do: "plan-correct";
      readonly name: string;
      /** By its name in the story. */
      readonly about: string;
      readonly area: PlanArea;
      readonly said: string;
      readonly done?: string;
    })
  | (Of & { readonly do: "plan-give"; readonly to: string; readonly fields: readonly GivenField[] })
  | (Of & {
      readonly do: "plan-hand-over";
      readonly to: string;
      readonly mustKnow: string;
      readonly keeps: readonly GivenField[];
    });

/** An item of evidence; others are meant by the story's names, persons by pseudonym. */
interface ItemDeed {
  readonly do: "item";
  readonly name: string;
  readonly what: string;
  readonly kind: Item["kind"];
  readonly how: WayObtained;
  readonly from?: string;
  readonly mayBeUsed?: string;
  readonly speaker?: string;
  readonly speakerIs?: NonNullable<Item["speakerIs"]>;
  readonly who?: string;
  readonly restsOn?: readonly string[];
  readonly wordsOf?: readonly string[];
  readonly known?: Item["restsOnKnown"];
  /** Between so many days ago and so many. */
  readonly made?: { readonly ago?: readonly [number, number]; readonly said?: string };
  readonly bears?: readonly {
    readonly on: readonly string[];
    readonly as?: "for" | "against" | "explains";
    readonly of?: readonly string[];
  }[];
}

interface GapDeed {
  readonly do: "gap";
  readonly what: string;
  readonly askWhom: string;
  /** `provision/element`. */
  readonly on: string;
  readonly of?: readonly string[];
  readonly basis?: string;
  readonly last?: { readonly days: number; readonly why: LastDayWhy; readonly source: string };
}

/** What an item says of a person's hours. */
interface HoursDeed {
  readonly do: "hours";
  readonly item: string;
  readonly of: string;
  readonly says: (typeof sayings)[number];
  readonly slack?: number;
  /** So many days ago, from and to on the clock. */
  readonly at: readonly (readonly [ago: number, from: string, to: string])[];
}

/** A leg of a journey, so many days ago, and who did what in it. */
interface LegDeed {
  readonly do: "leg";
  readonly of: readonly string[];
  readonly way: Leg["way"];
  readonly from?: string;
  readonly to: string;
  readonly ago?: number;
  readonly deeds?: readonly {
    readonly did: Deed;
    /** A name, a pseudonym, or “nobody”. */
    readonly who: string;
    readonly firm?: true;
    readonly item: string;
    readonly amount?: string;
    readonly paidBack?: "yes" | "no";
  }[];
}

export type EvidenceDeed = ItemDeed | GapDeed | HoursDeed | LegDeed;
