import { createHmac } from "node:crypto";
import pg from "pg";
import { begunAnew, DatabaseAway, meansAway } from "./away.ts";
import { migrate } from "./migrate.ts";

/** A PostgreSQL server that holds cells' databases: how its administrator logs in, and what its logins are derived from. */
export interface Cluster {
  readonly admin: pg.ClientConfig & { readonly Client?: typeof pg.Client };
  /** Database and login names begin with this, so that several installations can share a server. */
  readonly prefix: string;
  /** Each cell's login gets a password derived from this secret (HMAC-SHA-256). */
  readonly secret: Buffer;
}

/** What one may become inside a transaction; none owns a table, none passes by the policies. */
const workingRoles = [
  "app",
  "visitor",
  "courier",
  "counter",
  "matcher",
  "usher",
  "sequencer",
  "reminder",
] as const;

export function databaseName(cluster: Cluster, cell: string): string {
  return `${cluster.prefix}${cell}`.replaceAll("-", "_");
}

function passwordFor(cluster: Cluster, name: string): string {
  return createHmac("sha256", cluster.secret).update(name).digest("base64url");
}

/** How the cell's own login reaches its database. */
export function cellLogin(cluster: Cluster, cell: string): pg.PoolConfig {
  const name = databaseName(cluster, cell);
  const { connectionString, ...rest } = cluster.admin;
  if (connectionString === undefined) {
    return { ...rest, user: name, database: name, password: passwordFor(cluster, name) };
  }
  const url = new URL(connectionString);
  url.username = name;
  url.password = passwordFor(cluster, name);
  url.pathname = `/${name}`;
  return { ...rest, connectionString: url.href };
}

/** A login that stands. What lacks a server for it is begun anew for a while; throws DatabaseAway after that. */
async function loggedIn({ admin }: Cluster, config: pg.ClientConfig): Promise<pg.Client> {
  return await begunAnew(async () => {
    const client = new (admin.Client ?? pg.Client)(config);
    // One that breaks tells by the question that fails; without a listener it would end Node.
    client.on("error", () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      throw meansAway(error) ? new DatabaseAway(error) : error;
    }
  });
}

/** The administrator, in one cell's database or in the server's own. */
export async function asAdmin<Answer>(
  cluster: Cluster,
  cell: string | null,
  work: (client: pg.Client) => Promise<Answer>,
): Promise<Answer> {
  const { connectionString, ...rest } = cluster.admin;
  const database = cell === null ? null : databaseName(cluster, cell);
  let config: pg.ClientConfig = { ...rest, database: database ?? "postgres" };
  if (connectionString !== undefined) {
    const url = new URL(connectionString);
    url.pathname = database === null ? url.pathname : `/${database}`;
    config = { ...rest, connectionString: url.href };
  }
  const client = await loggedIn(cluster, config);
  try {
    return await work(client);
  } catch (error) {
    throw meansAway(error) ? new DatabaseAway(error) : error;
  } finally {
    await client.end();
  }
}

/** The owner of every table, for what the operator does on purpose: introducing cells and colleagues. */
export async function asKeeper<Answer>(
  cluster: Cluster,
  cell: string,
  work: (client: pg.Client) => Promise<Answer>,
): Promise<Answer> {
  return await asAdmin(cluster, cell, async (client) => {
    await client.query("begin");
    await client.query("set local role lenke_keeper");
    const answer = await work(client);
    await client.query("commit");
    return answer;
  });
}

const identifier = (name: string) => pg.escapeIdentifier(name);

/** Makes the roles that every cell's database knows, once a server. */
export async function prepareCluster(cluster: Cluster): Promise<void> {
  await asAdmin(cluster, null, async (client) => {
    const { rows } = await client.query<{ rolname: string }>("select rolname from pg_roles");
    const known = new Set(rows.map((row) => row.rolname));
    for (const role of ["lenke_keeper", ...workingRoles].filter((name) => !known.has(name))) {
      await client.query(
        `create role ${identifier(role)} nologin nobypassrls noinherit nosuperuser`,
      );
    }
    await client.query("grant lenke_keeper to current_user with set true, inherit false");
  });
}

/** The cells whose databases stand on this server. */
export async function cellsOn(cluster: Cluster): Promise<ReadonlySet<string>> {
  return await asAdmin(cluster, null, async (client) => {
    const { rows } = await client.query<{ datname: string }>("select datname from pg_database");
    return new Set(rows.map((row) => row.datname));
  });
}

/** A cell's database may be entered by the login of another. */
export class OpenToOthers extends Error {}

/** Throws OpenToOthers when the login of another cell may enter a cell's database. */
async function checkEntry(client: pg.Client, prefix: string, name: string): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>(
    `select rolname from pg_roles join pg_database on datname = rolname
      where rolcanlogin and not rolsuper and starts_with(rolname, $2) and rolname <> all (array[$1, current_user])
        and has_database_privilege(rolname, $1, 'connect')`,
    [name, prefix],
  );
  if (rows[0] !== undefined) {
    throw new OpenToOthers(`${rows[0].rolname} may enter ${name}`);
  }
}

/**
 * Makes a cell's database and login if they are missing, and migrates it. The login may enter this database and no other,
 * and may do nothing in it until it has become an actor. A new database is a copy of `template`, which nobody may be in.
 * Gives how many migrations were made.
 */
export async function prepareCell(
  cluster: Cluster,
  cell: string,
  template = "template0",
): Promise<number> {
  const name = databaseName(cluster, cell);
  const quoted = identifier(name);
  await asAdmin(cluster, null, async (client) => {
    const { rows } = await client.query<{ login: boolean; database: boolean }>(
      `select exists (select from pg_roles where rolname = $1) as login,
              exists (select from pg_database where datname = $1) as database`,
      [name],
    );
    if (rows[0]?.login !== true) {
      await client.query(`create role ${quoted} login nobypassrls noinherit nosuperuser`);
      await client.query(`alter role ${quoted} set statement_timeout = '20s'`);
      await client.query(`alter role ${quoted} set idle_in_transaction_session_timeout = '30s'`);
    }
    // Also to a login of an older Lenke. Planning is most of what a page costs: once a connection, and never compiled.
    await client.query(`alter role ${quoted} set plan_cache_mode = force_generic_plan`);
    await client.query(`alter role ${quoted} set jit = off`);
    // An older Lenke knew fewer roles.
    await client.query(`grant ${workingRoles.map(identifier).join(", ")} to ${quoted}`);
    const password = pg.escapeLiteral(passwordFor(cluster, name));
    await client.query(`alter role ${quoted} password ${password}`);
    if (rows[0]?.database !== true) {
      await client.query(`create database ${quoted} template ${identifier(template)}`);
    }
    // At each start: a database that was restored from a dump lets everybody in.
    await client.query(`revoke all on database ${quoted} from public`);
    await client.query(`grant connect on database ${quoted} to ${quoted}`);
    await client.query(`grant create, connect on database ${quoted} to lenke_keeper`);
    await checkEntry(client, cluster.prefix, name);
  });
  return await asAdmin(cluster, cell, async (client) => {
    await client.query("grant create on schema public to lenke_keeper");
    const made = await migrate(client);
    // So that a server can ask while it runs whether its database is still of its own age.
    await client.query("set role lenke_keeper");
    await client.query(`grant select on public.migration to ${quoted}`);
    return made;
  });
}

/** Removes a cell's database and login; for tests and for `lenke cell remove`. */
export async function dropCell(cluster: Cluster, cell: string): Promise<void> {
  const quoted = identifier(databaseName(cluster, cell));
  await asAdmin(cluster, null, async (client) => {
    await client.query(`drop database if exists ${quoted} with (force)`);
    await client.query(`drop role if exists ${quoted}`);
  });
}
