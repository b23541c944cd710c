import pg from "pg";

/** “postgres://user:password@a:5432,b:5432/postgres” is two. */
export function hostsIn(address: string): readonly string[] {
  const parts = /^(postgres(?:ql)?:\/\/(?:[^/?]*@)?)([^@/?]*)(.*)$/.exec(address);
  const [, before = "", hosts = "", after = ""] = parts ?? [];
  return parts === null ? [] : hosts.split(",").map((host) => `${before}${host}${after}`);
}

/** Undocumented facts of the driver about a login. */
interface Inside {
  readonly connection: NodeJS.EventEmitter;
}

interface Parameter {
  readonly parameterName: string;
  readonly parameterValue: string;
}

/** A dead machine does not answer: the next is tried while people wait. */
const longestHost = 2000;

/**
 * Finds the writable server; PostgreSQL says at login whether it is a standby. Failures reorder the list for later
 * clients.
 */
export function clientAmong(addresses: readonly string[]): typeof pg.Client {
  const hosts = addresses.map((address) => new URL(address));
  let first = 0;
  return class extends pg.Client {
    readonly #at = first;
    #reads = false;

    constructor(config: pg.ClientConfig) {
      super({ ...config, connectionTimeoutMillis: longestHost, keepAlive: true });
      const { hostname = "", port = "" } = hosts[this.#at] ?? {};
      if (hostname !== "") {
        this.host = decodeURIComponent(hostname.replace(/^\[(.*)\]$/, "$1"));
        this.port = Number(port === "" ? 5432 : port);
      }
      const { connection } = this as unknown as Inside;
      connection.on("parameterStatus", ({ parameterName, parameterValue }: Parameter) => {
        this.#reads ||= parameterName === "in_hot_standby" && parameterValue === "on";
      });
    }

    async #try(): Promise<pg.Client> {
      try {
        const client = await super.connect();
        if (this.#reads) {
          await this.end();
          throw Object.assign(new Error("The server may only be read."), { code: "25006" });
        }
        return client;
      } catch (error) {
        first = (this.#at + 1) % hosts.length;
        throw error;
      }
    }

    override connect(): Promise<pg.Client>;
    override connect(told: (error: Error | null) => void): void;
    override connect(told?: (error: Error | null) => void): Promise<pg.Client> | undefined {
      const tried = this.#try();
      if (told === undefined) {
        return tried;
      }
      tried.then(() => told(null), told);
      return undefined;
    }
  };
}
