import { createHmac } from "node:crypto";
import pg from "pg";
import { begunAnew, DatabaseAway, meansAway } from "./away.ts";
import { migrate } from "./migrate.ts";

export interface Cluster {
  readonly admin: pg.ClientConfig & { readonly Client?: typeof pg.Client };
  /** Prefix of databases and logins, so that installations can share a server. */
  readonly prefix: string;
  /** A cell's password is derived from it (HMAC-SHA-256). */
  readonly secret: Buffer;
}

/** Roles inside a transaction; none owns a table or bypasses policies. */
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

async function loggedIn({ admin }: Cluster, config: pg.ClientConfig): Promise<pg.Client> {
  return await begunAnew(async () => {
    const client = new (admin.Client ?? pg.Client)(config);
    // A broken connection fails its query; without a listener Node would exit.
    client.on("error", () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      throw meansAway(error) ? new DatabaseAway(error) : error;
    }
  });
}

/** Connects to a cell's database, or the server's own. */
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

/** Acts as the tables' owner, for deliberate acts such as adding cells and colleagues. */
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

export async function cellsOn(cluster: Cluster): Promise<ReadonlySet<string>> {
  return await asAdmin(cluster, null, async (client) => {
    const { rows } = await client.query<{ datname: string }>("select datname from pg_database");
    return new Set(rows.map((row) => row.datname));
  });
}

/** Another cell's login may enter. */
export class OpenToOthers extends Error {}

/** Throws OpenToOthers. */
async function checkEntry(client: pg.Client, prefix: string, name: string): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>(
    // By number: another program may drop a login meanwhile, and its name is then an error.
    `select rolname from pg_roles r join pg_database on datname = rolname
      where rolcanlogin and not rolsuper and starts_with(rolname, $2) and rolname <> all (array[$1, current_user])
        and has_database_privilege(r.oid, $1, 'connect')`,
    [name, prefix],
  );
  if (rows[0] !== undefined) {
    throw new OpenToOthers(`${rows[0].rolname} may enter ${name}`);
  }
}

/**
 * Creates and migrates a cell's database and login. The login enters only it, powerless. `template` must be unused.
 * Gives the number of migrations.
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
    // For old logins too. Planning is most of a page's cost: done once per connection, never compiled.
    await client.query(`alter role ${quoted} set plan_cache_mode = force_generic_plan`);
    await client.query(`alter role ${quoted} set jit = off`);
    // An older Lenke knew fewer roles.
    await client.query(`grant ${workingRoles.map(identifier).join(", ")} to ${quoted}`);
    const password = pg.escapeLiteral(passwordFor(cluster, name));
    await client.query(`alter role ${quoted} password ${password}`);
    if (rows[0]?.database !== true) {
      await client.query(`create database ${quoted} template ${identifier(template)}`);
    }
    // At each start: a restored dump admits everyone.
    await client.query(`revoke all on database ${quoted} from public`);
    await client.query(`grant connect on database ${quoted} to ${quoted}`);
    await client.query(`grant create, connect on database ${quoted} to lenke_keeper`);
    await checkEntry(client, cluster.prefix, name);
  });
  return await asAdmin(cluster, cell, async (client) => {
    await client.query("grant create on schema public to lenke_keeper");
    const made = await migrate(client);
    // Lets a running server check the database's version.
    await client.query("set role lenke_keeper");
    await client.query(`grant select on public.migration to ${quoted}`);
    return made;
  });
}

export async function dropCell(cluster: Cluster, cell: string): Promise<void> {
  const quoted = identifier(databaseName(cluster, cell));
  await asAdmin(cluster, null, async (client) => {
    await client.query(`drop database if exists ${quoted} with (force)`);
    await client.query(`drop role if exists ${quoted}`);
  });
}
