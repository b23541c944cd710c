import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { createApi } from "../../api/app.ts";
import type { Desk, House } from "../../api/house.ts";
import { beginSession, deskOfSession } from "../../api/session/session.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import { asActor } from "../../store/as-actor.ts";
import type { Cell } from "../../store/cell.ts";
import { asKeeper, type Cluster } from "../../store/cluster.ts";
import { testDesk, testLetter, testPages } from "../house.ts";
import { wordsOfPdf } from "../read-pdf.ts";
import { unzipped } from "../read-workbook.ts";

// Reads every address the application lists, with every id.

async function textOf(answer: Response): Promise<string> {
  const kind = answer.headers.get("content-type") ?? "";
  const where = answer.headers.get("location") ?? "";
  if (kind.startsWith("application/pdf")) {
    return wordsOfPdf(new Uint8Array(await answer.arrayBuffer())).join("");
  }
  if (kind.includes("spreadsheet") || kind.includes("zip")) {
    return [...unzipped(new Uint8Array(await answer.arrayBuffer())).values()].join("\n");
  }
  return `${where}\n${await answer.text()}`;
}

interface Read {
  readonly address: string;
  readonly status: number;
  readonly text: string;
}

type Ask = (address: string, post?: boolean, body?: string) => Promise<Read>;

/** Session and token, begun while employed. */
export interface Door {
  readonly pages: Ask;
  readonly api: Ask;
}

interface Addresses {
  readonly pages: readonly string[];
  readonly api: readonly string[];
}

export interface Doors {
  readonly doorOf: (actor: Colleague, cell: Cell) => Promise<Door>;
  readonly reads: Addresses;
  readonly posts: Addresses;
}

const listed = (routes: readonly { method: string; path: string }[], method: string) =>
  [...new Set(routes.filter((each) => each.method === method).map(({ path }) => path))].filter(
    (path) => !path.includes("*"),
  );

/** Sessions are checked at each request. */
export async function doorsOf(cluster: Cluster, house: House): Promise<Doors> {
  const { publicKey, privateKey } = await generateKeyPair("ES256", { extractable: true });
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: "k" }] };
  const keys = new URL(`data:application/json,${encodeURIComponent(JSON.stringify(jwks))}`);
  const issuer = "https://provider.example";
  const api = createApi(house, {
    provider: async () => ({ issuer, keys }),
    subjectClaim: "sub",
    write: testLetter,
    report: (error) => {
      throw error;
    },
  });
  const desks: Record<string, Desk> = {};
  const pages = testPages(house, desks);

  const doorOf = async (actor: Colleague, cell: Cell): Promise<Door> => {
    const token = await beginSession(house, testDesk(cell, actor));
    const subject = await asKeeper(cluster, cell.id, async (client) => {
      const sql = "select subject from access.colleague where id = $1";
      return (await client.query<{ subject: string }>(sql, [actor.id])).rows[0]?.subject ?? "";
    });
    const bearer = await new SignJWT({ sub: subject })
      .setProtectedHeader({ alg: "ES256", kid: "k" })
      .setIssuer(issuer)
      .setAudience(`${house.origin}/api`)
      .setExpirationTime("1h")
      .sign(privateKey);
    let turn = 0;
    return {
      pages: async (address, post = false, body = "") => {
        const desk = await deskOfSession(house, token);
        if (desk === null) {
          delete desks[actor.id];
        } else {
          desks[actor.id] = desk;
        }
        turn += 1;
        const answer = await pages.request(address, {
          method: post ? "POST" : "GET",
          headers: {
            host: new URL(house.origin).host,
            "x-desk": actor.id,
            "accept-language": turn % 2 === 0 ? "nb" : "en",
            ...(post && {
              "sec-fetch-site": "same-origin",
              "content-type": "application/x-www-form-urlencoded",
            }),
          },
          ...(post && { body }),
        });
        return { address, status: answer.status, text: await textOf(answer) };
      },
      api: async (address, post = false, body = "{}") => {
        const answer = await api.request(address, {
          method: post ? "POST" : "GET",
          headers: { authorization: `Bearer ${bearer}`, "content-type": "application/json" },
          ...(post && { body }),
        });
        return { address, status: answer.status, text: await textOf(answer) };
      },
    };
  };
  return {
    doorOf,
    reads: { pages: listed(pages.routes, "GET"), api: listed(api.routes, "GET") },
    posts: { pages: listed(pages.routes, "POST"), api: listed(api.routes, "POST") },
  };
}

export interface Ids {
  readonly cases: readonly { readonly id: string; readonly person: string }[];
  readonly threads: readonly string[];
}

const nobody = "11111111-1111-4111-8111-111111111111";

/** Uses every fitting id; other placeholders get one nobody has. */
export function filled(path: string, { cases, threads }: Ids): readonly string[] {
  const others = (text: string) => text.replaceAll(/:[a-z]+(\{[^}]*\})?/gi, nobody);
  if (/^(\/api)?\/cases\/:id/.test(path)) {
    return cases.map(({ id, person }) =>
      others(path.replace(":id", id).replace(":person", person)),
    );
  }
  if (/^(\/api)?\/(inbox|referrals)\/:id/.test(path)) {
    return threads.map((id) => others(path.replace(":id", id)));
  }
  return [others(path)];
}

/** A case, or an incoming or sent item. */
export const isOfRecord = (path: string) => /^(\/api)?\/(cases|inbox|referrals)\/:id/.test(path);

/** Reads by table, through row security. */
export async function rowsSeen(cell: Cell, actor: Colleague): Promise<ReadonlyMap<string, string>> {
  return await asActor(cell, actor, async (tx) => {
    const { rows } = await tx.query<{ table: string; columns: string }>(
      `select format('%I.%I', n.nspname, c.relname) as "table",
              string_agg(format('t.%I::text', a.attname), ', ' order by a.attnum) as columns
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
          and has_schema_privilege(n.oid, 'usage') and has_column_privilege(c.oid, a.attnum, 'select')
        group by 1`,
    );
    const seen: [string, string][] = [];
    for (const { table, columns } of rows) {
      const all = await tx.query<{ row: string }>(
        `select concat_ws(' ', ${columns}) as row from ${table} t`,
      );
      seen.push([table, all.rows.map(({ row }) => row).join("\n")]);
    }
    return new Map(seen);
  });
}
