import { z } from "zod";
import type { Cell } from "../store/cell.ts";
import { asKeeper, type Cluster } from "../store/cluster.ts";
import { keyFile } from "../store/keys.ts";
import { Trouble } from "./server/trouble.ts";

/** Name, address and public keys of a cell, for another installation. */
const card = z.object({
  cell: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/),
  name: z.string().min(1).max(200),
  kinds: z.array(z.string()),
  address: z.url(),
  sign: z.looseObject({ kty: z.literal("OKP"), crv: z.literal("Ed25519"), x: z.string() }),
  seal: z.looseObject({ kty: z.literal("OKP"), crv: z.literal("X25519"), x: z.string() }),
});
export type Card = z.infer<typeof card>;

export function cardOf(cell: Cell, address: string): Card {
  const { sign, seal } = cell.keys.public;
  return card.parse({ cell: cell.id, name: cell.name, kinds: cell.kinds, address, sign, seal });
}

/** Throws Trouble for an invalid card, or one with a secret key. */
export function parseCard(text: string): Card {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new Trouble(
      "The card is not JSON.",
      "Make it with: npx lenke cell card CELL > card.json",
    );
  }
  const parsed = card.safeParse(read);
  if (!parsed.success || "d" in parsed.data.sign || "d" in parsed.data.seal) {
    throw new Trouble(
      "This is no cell's card.",
      "Make it with: npx lenke cell card CELL > card.json",
    );
  }
  return parsed.data;
}

/** Adds a cell, or updates its address. A changed key is refused: people must decide. */
export async function introduce(cluster: Cluster, to: string, peer: Card): Promise<void> {
  await asKeeper(cluster, to, async (client) => {
    const { rows } = await client.query<{ same: boolean }>(
      "select sign_key = $2::jsonb and seal_key = $3::jsonb as same from open.peer where cell = $1",
      [peer.cell, peer.sign, peer.seal],
    );
    if (rows[0]?.same === false) {
      throw new Trouble(
        `The keys of ${peer.cell} are others than those ${to} knows.`,
        "Ask the other operator by telephone what happened. If the change is right: npx lenke cell forget CELL, then introduce it again.",
      );
    }
    await client.query(
      `insert into open.peer (cell, name, kinds, address, sign_key, seal_key) values ($1, $2, $3, $4, $5, $6)
       on conflict (cell) do update set name = excluded.name, kinds = excluded.kinds, address = excluded.address`,
      [peer.cell, peer.name, peer.kinds, peer.address, peer.sign, peer.seal],
    );
  });
}

export async function introduceAll(
  cluster: Cluster,
  cells: readonly Cell[],
  address: string,
): Promise<void> {
  const cards = cells.map((cell) => cardOf(cell, address));
  for (const cell of cells) {
    const known = await asKeeper(cluster, cell.id, async (client) => {
      const { rows } = await client.query<{ cell: string; address: string }>(
        "select cell, address from open.peer",
      );
      return new Map(rows.map((row) => [row.cell, row.address]));
    });
    const missing = cards.filter((one) => one.cell !== cell.id && known.get(one.cell) !== address);
    for (const one of missing) {
      await introduce(cluster, cell.id, one);
    }
  }
}

/** Throws Trouble when a key file holds other keys than the other cells know. */
export async function checkKeys(
  cluster: Cluster,
  folder: string,
  cells: readonly Cell[],
): Promise<void> {
  const ours = new Map(cells.map(({ id, keys }) => [id, keys.public]));
  for (const { id } of cells) {
    const known = await asKeeper(cluster, id, async (client) => {
      const { rows } = await client.query<{ cell: string; sign: string; seal: string }>(
        "select cell, sign_key ->> 'x' as sign, seal_key ->> 'x' as seal from open.peer",
      );
      return rows;
    });
    const other = known.find(({ cell, sign, seal }) => {
      const own = ours.get(cell);
      return own !== undefined && (own.sign.x !== sign || own.seal.x !== seal);
    });
    if (other !== undefined) {
      throw new Trouble(
        `The key file ${keyFile(folder, other.cell)} holds other keys than the cell ${id} knows of ${other.cell}.`,
        "Put it back from the newest backup of the data folder. No other key opens what was sealed to it; nothing was sent.",
      );
    }
  }
}
