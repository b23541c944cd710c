import type { Colleague } from "../domain/access/actor.ts";
import type { Moment } from "../domain/time/day.ts";
import type { Law } from "../law/law.ts";
import type { Cell } from "../store/cell.ts";

/** One installation: its cells, knowledge and clock. */
export interface House {
  /** Without a trailing slash. */
  readonly origin: string;
  readonly cells: ReadonlyMap<string, Cell>;
  /** Files with approved edits: always read from the house, never kept. */
  readonly law: Law;
  readonly now: () => Moment;
  /** Else messages stay in the outbox, to be read there. */
  readonly mails: boolean;
  /** Delivers at once; the courier would come by itself later. */
  readonly nudge: () => void;
  /** Makes newly approved edits take effect. */
  readonly relearn: () => Promise<void>;
}

/** The public doors' cell, without cases. */
export const doorId = "door";

export interface Desk {
  readonly cell: Cell;
  readonly actor: Colleague;
  readonly name: string;
  readonly title: string;
}
