import type { Colleague } from "../domain/access/actor.ts";
import type { Moment } from "../domain/time/day.ts";
import type { Law } from "../law/law.ts";
import type { Cell } from "../store/cell.ts";

/** One installation: the cells it hosts, the knowledge, the clock. What every page and route is given. */
export interface House {
  /** The address people reach it at, without a slash at the end. */
  readonly origin: string;
  readonly cells: ReadonlyMap<string, Cell>;
  /** The files and what editors have approved on top of them: read anew from the house, never kept. */
  readonly law: Law;
  readonly now: () => Moment;
  /** Whether messages go by mail; else they stay in the outbox, where one can read them. */
  readonly mails: boolean;
  /** Wakes the courier after something was put in an outbox, so that it goes at once; it would go without. */
  readonly nudge: () => void;
  /** Reads the approved edits again, after one was approved; what is asked of the law from then on has them. */
  readonly relearn: () => Promise<void>;
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
