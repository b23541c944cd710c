import type { Answer } from "../../domain/journey/answer.ts";
import type { AlsoTells } from "../../domain/plan/also-tells.ts";
import type { GivenField, PlanArea } from "../../domain/plan/field.ts";
import type { Need } from "../../domain/plan/need.ts";
import type { PlanBCase } from "../../domain/plan/plan-b.ts";
import type { Heard, Wishes } from "../../domain/plan/wishes.ts";

/** Whose plan; and where it is a thing that others come back to, the name it goes by in the story. */
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

/** "person", a colleague as the sign-in knows them, or somebody outside by name. */
type DeedDoer = string | { readonly outside: string };

/** What somebody does with a plan: each is one verb. Days are counted from the day it is done. */
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
      /** The professional who assessed it, where it is health and somebody did. */
      readonly assessed?: string;
    })
  | (Named & {
      readonly do: "plan-step";
      readonly what: string;
      readonly doer: DeedDoer;
      readonly within?: number;
      readonly promised?: true;
      /** The agency that is told, on the consent that is there by now. */
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
      /** Days until it is due; null: as it was. */
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
      /** What the talk was like first, then its answers. */
      readonly answers: readonly Answer[];
    })
  | (Of & Answer & { readonly do: "plan-answer" })
  | (Written & {
      readonly do: "plan-correct";
      readonly name: string;
      /** The thing it is about, by the name it goes by. */
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
