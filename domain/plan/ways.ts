import { childWelfare } from "../directory/child-welfare.ts";
import type { PlanArea } from "./field.ts";

/** Rests on no label: who helps, and which rights carry it. */
export interface Way {
  readonly id: "wages" | "union-and-law" | "emergency-help" | "return" | "safe-housing";
  readonly area: PlanArea;
  /** Ids in the directory, in order. */
  readonly bodies: readonly string[];
  /** For possible children, where some are for adults only. */
  readonly bodiesForChild?: readonly string[];
  /** Empty where no right was read: helpers decide. */
  readonly rights: readonly string[];
}

/** Ways outside the label, after a drop or without a case. None ends with a case. */
export const ways: readonly Way[] = [
  {
    id: "wages",
    area: "money",
    bodies: ["lo", "jussbuss", "studentrettshjelp", "caritas", "forliksraadet", "arbeidstilsynet"],
    rights: ["wage-claim", "holiday-pay", "joint-liability", "wage-guarantee"],
  },
  {
    id: "union-and-law",
    area: "law",
    bodies: ["lo", "jussbuss", "jurk", "studentrettshjelp", "gatejuristen"],
    rights: [],
  },
  {
    id: "emergency-help",
    area: "money",
    bodies: ["nav"],
    rights: ["emergency-social-help", "health-care"],
  },
  { id: "return", area: "family", bodies: ["iom"], rights: [] },
  {
    id: "safe-housing",
    area: "housing",
    bodies: ["rosa", "filemon", "lauras-hus", "shelters"],
    bodiesForChild: [...childWelfare, "lauras-hus", "shelters"],
    rights: [],
  },
];
