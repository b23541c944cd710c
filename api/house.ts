import type { Colleague } from "../domain/access/actor.ts";
import type { Moment } from "../domain/base/day.ts";
import type { Law } from "../law/law.ts";
import type { Cell } from "../store/cell.ts";

/** One installation: the cells it hosts, the knowledge, the clock. What every page and route is given. */
export interface House {
  /** The address people reach it at, without a slash at the end. */
  readonly origin: string;
  readonly cells: ReadonlyMap<string, Cell>;
  readonly law: Law;
  readonly now: () => Moment;
  /** Wakes the courier after something was put in an outbox, so that it goes at once; it would go without. */
  readonly nudge: () => void;
}

/** The cell of the public doors, in every installation that has them. It holds no case. */
export const doorId = "door";

/** A colleague at work: in which cell, as whom. */
export interface Desk {
  readonly cell: Cell;
  readonly actor: Colleague;
  readonly name: string;
  readonly title: string;
}
