import type pg from "pg";
import type { Colleague } from "../../domain/access/actor.ts";
import { checkCell, type Transaction, transaction } from "../as-actor.ts";
import { begunAnew, CommitUnknown, DatabaseAway } from "../away.ts";
import type { Cell } from "../cell.ts";
import { keepLeft } from "./left.ts";
import type { Left, Page, Tx } from "./tx.ts";

/** PostgreSQL's code for a write in a transaction that may not. */
const written = "25006";

/** A question that is asked again has its first answer. */
function remembering({ query }: Tx): Tx {
  const known = new Map<string, Promise<pg.QueryResult>>();
  return {
    query: async <Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) => {
      const key = `${JSON.stringify(values)}${sql}`;
      const asked = known.get(key) ?? query(sql, values);
      known.set(key, asked);
      return (await asked) as pg.QueryResult<Row>;
    },
  };
}

async function begin(cell: Cell, actor: Colleague): Promise<Transaction> {
  const { tx, ...rest } = await transaction(cell, actor, "begin read only");
  return { ...rest, tx: remembering(tx) };
}

/** A break here loses nothing, since nothing was written. */
async function end(open: Promise<Transaction>): Promise<void> {
  const here = await open;
  try {
    await here.end();
  } catch (error) {
    const found = await here.undo(error);
    if (!(found instanceof CommitUnknown || found instanceof DatabaseAway)) {
      throw found;
    }
  }
}

async function undo(open: Promise<Transaction>, error: unknown): Promise<unknown> {
  const found = await open.then(
    (here) => here.undo(error),
    () => error,
  );
  // No server in recovery: begun anew it would fail again.
  return found instanceof DatabaseAway && found.code === written
    ? new Error("A reading wrote.", { cause: found })
    : found;
}

/** Readings that follow each other share a transaction; none is held while something else is waited for. */
export function openPage(cell: Cell, actor: Colleague): Page {
  checkCell(cell, actor);
  let left: Left = { lines: [], deeds: [] };
  let open: Promise<Transaction> | null = null;
  let inside = 0;
  let answered = false;
  let ending: Promise<void>[] = [];

  const close = () => {
    if (open !== null && inside === 0) {
      const ended = end(open);
      ended.catch(() => undefined);
      ending.push(ended);
      open = null;
    }
  };
  const once = async <Answer>(work: (tx: Tx) => Promise<Answer>): Promise<Answer> => {
    open ??= begin(cell, actor);
    const here = open;
    const own: Left = { lines: [], deeds: [] };
    inside += 1;
    try {
      const { tx } = await here;
      const answer = await work({ ...tx, left: own });
      left.lines.push(...own.lines);
      left.deeds.push(...own.deeds);
      return answer;
    } catch (error) {
      open = open === here ? null : open;
      throw await undo(here, error);
    } finally {
      inside -= 1;
      setImmediate(close);
    }
  };
  const keep = async () => {
    close();
    const [ended, kept] = [ending, left];
    ending = [];
    left = { lines: [], deeds: [] };
    await Promise.all([...ended, keepLeft(cell, actor, kept)]);
  };
  return {
    actor,
    read: async (work) => {
      const answer = await begunAnew(() => once(work));
      // Nobody else would keep what is read late.
      if (answered) {
        await keep();
      }
      return answer;
    },
    end: async () => {
      answered = true;
      await keep();
    },
  };
}

/** As `asActor`, of what writes nothing. Resolves when its entry is on the disk; on a page, that waits for all. */
export async function asReader<Answer>(
  cell: Cell,
  actor: Colleague,
  work: (tx: Tx) => Promise<Answer>,
): Promise<Answer> {
  if (cell.page?.actor.id === actor.id) {
    return await cell.page.read(work);
  }
  const page = openPage(cell, actor);
  const answer = await page.read(work);
  await page.end();
  return answer;
}
