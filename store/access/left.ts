import type pg from "pg";
import type { Colleague } from "../../domain/access/actor.ts";
import { asActor } from "../as-actor.ts";
import { CommitUnknown, DatabaseAway } from "../away.ts";
import type { Cell } from "../cell.ts";
import { insertLines } from "../log/log.ts";
import type { Left, LogLine, Tx } from "./tx.ts";

interface Waiting {
  readonly actor: Colleague;
  readonly lines: readonly LogLine[];
  readonly kept: () => void;
  readonly failed: (error: unknown) => void;
}

interface Writer {
  waiting: Waiting[];
  isAtWork: boolean;
}

/** A group's answers wait for its slowest, and a queue this long is not emptied soon. */
const [mostInGroup, mostWaiting] = [200, 2000];

const writers = new WeakMap<pg.Pool, Writer>();

function writerOf({ pool }: Cell): Writer {
  const found = writers.get(pool) ?? { waiting: [], isAtWork: false };
  writers.set(pool, found);
  return found;
}

/** All in one packet; each in the name of who read. */
async function insertEach(tx: Tx, group: readonly Waiting[]): Promise<void> {
  const [first = "", ...others] = new Set(group.map(({ actor }) => actor.id));
  const of = (name: string) =>
    insertLines(
      tx,
      group.filter(({ actor }) => actor.id === name).flatMap(({ lines }) => lines),
    );
  const own = of(first);
  const rest = others.flatMap((name) => [
    tx.query("select set_config('app.actor', $1, true)", [name]),
    of(name),
  ]);
  await Promise.all([own, ...rest]);
}

async function keepGroup(cell: Cell, group: readonly Waiting[]): Promise<void> {
  const [first] = group;
  if (first === undefined) {
    return;
  }
  try {
    await asActor(cell, first.actor, (tx) => insertEach(tx, group));
    for (const { kept } of group) {
      kept();
    }
  } catch (error) {
    const isOfAll = error instanceof DatabaseAway || error instanceof CommitUnknown;
    if (group.length === 1 || isOfAll) {
      for (const { failed } of group) {
        failed(error);
      }
      return;
    }
    // One that cannot be kept must not fail the others.
    for (const each of group) {
      await keepGroup(cell, [each]);
    }
  }
}

async function keepAll(cell: Cell, writer: Writer): Promise<void> {
  writer.isAtWork = true;
  while (writer.waiting.length > 0) {
    await keepGroup(cell, writer.waiting.splice(0, mostInGroup));
  }
  writer.isAtWork = false;
}

/** With a deed, or a refusal, it is kept in a transaction of its own. */
async function keepAlone(cell: Cell, actor: Colleague, { lines, deeds }: Left): Promise<void> {
  await asActor(cell, actor, async (tx) => {
    await Promise.all([insertLines(tx, lines), ...deeds.map((deed) => deed(tx))]);
  });
}

const isRefusal = ({ verb }: LogLine) => verb.startsWith("refused.");

/** Resolves when it is on the disk. While one group is kept, the next gathers. Throws DatabaseAway or CommitUnknown. */
export async function keepLeft(cell: Cell, actor: Colleague, left: Left): Promise<void> {
  const { lines, deeds } = left;
  if (deeds.length > 0 || lines.some(isRefusal)) {
    return await keepAlone(cell, actor, left);
  }
  const writer = writerOf(cell);
  if (lines.length === 0) {
    return;
  }
  if (writer.waiting.length >= mostWaiting) {
    throw new DatabaseAway(new Error("Too many wait for the log."));
  }
  await new Promise<void>((kept, failed) => {
    writer.waiting.push({ actor, lines, kept, failed });
    if (!writer.isAtWork) {
      void keepAll(cell, writer);
    }
  });
}
