import { childWelfare } from "../directory/child-welfare.ts";
import type { PlanArea } from "./field.ts";

/** A way to help that hangs on no label: who helps on it, and which rights carry it. */
export interface Way {
  readonly id: "wages" | "union-and-law" | "emergency-help" | "return" | "safe-housing";
  /** Where a step that takes this way stands in the plan. */
  readonly area: PlanArea;
  /** Who helps on it, by their id in the directory, the first to turn to first. */
  readonly bodies: readonly string[];
  /** The same for whoever is or may be under eighteen, where some of them are only for grown-ups. */
  readonly bodiesForChild?: readonly string[];
  /** Rights by id; empty where nothing that was read gives a right to it, and whoever helps decides whom. */
  readonly rights: readonly string[];
}

/** The ways for somebody who falls outside the label, whose case is dropped, or who was never called anything. None of them ends with a case. */
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
