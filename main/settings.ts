import path from "node:path";
import { hostsIn } from "../store/hosts.ts";
import type { ProviderSetting } from "../web/sign-in/provider.ts";
import type { MailSetting } from "./server/mail.ts";
import { Trouble } from "./server/trouble.ts";

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Of /live and /ready; null for none. */
  readonly opsPort: number | null;
  /** For people and other cells. */
  readonly origin: string;
  readonly data: string;
  /** Null for the carried PostgreSQL. */
  readonly databaseUrl: string | null;
  /** The exit of the worker's door; null for the default. */
  readonly leaveTo: string | null;
  /** Null leaves messages in the outbox. */
  readonly mail: MailSetting | null;
  /** Delivers nothing and takes nothing in. */
  readonly isolated: boolean;
  /** Null for the demo's own. */
  readonly provider: ProviderSetting | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Empty counts as absent. */
function given(env: Environment, name: string): string | null {
  const text = env[name]?.trim() ?? "";
  return text === "" ? null : text;
}

function portOf(env: Environment, name: string): number | null {
  const text = given(env, name);
  const port = Number(text);
  if (text !== null && (!Number.isInteger(port) || port < 1 || port > 65_535)) {
    throw new Trouble(
      `${name} is "${text}", which is no port.`,
      "Give a whole number from 1 to 65535.",
    );
  }
  return text === null ? null : port;
}

function originOf(text: string | null, port: number): string {
  if (text === null) {
    return `http://localhost:${port}`;
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || `${url.origin}/` !== url.href) {
    throw new Trouble(
      `LENKE_ORIGIN is "${text}", which is no address of a site.`,
      "Give scheme and host, and a port if it has one, and nothing after: https://lenke.example",
    );
  }
  return url.origin;
}

/** Only 1 and empty are valid: other words may mean no. */
function isolatedOf(text: string | null): boolean {
  if (text !== null && text !== "1" && text !== "0") {
    throw new Trouble(
      `LENKE_ISOLATED is "${text}".`,
      "Set it to 1 to start apart, or leave it out.",
    );
  }
  return text === "1";
}

function databaseOf(text: string | undefined): string | null {
  if (text === undefined || text === "") {
    return null;
  }
  const hosts = hostsIn(text);
  if (hosts.length === 0 || hosts.some((host) => !URL.canParse(host))) {
    throw new Trouble(
      "DATABASE_URL is no address of a PostgreSQL server.",
      "Give it as postgres://user:password@host:5432/postgres, or with several hosts: host:5432,other:5432",
    );
  }
  return text;
}

function providerOf(env: Environment): ProviderSetting | null {
  const issuer = env["LENKE_OIDC_ISSUER"];
  if (issuer === undefined || issuer === "") {
    return null;
  }
  const clientId = env["LENKE_OIDC_CLIENT_ID"];
  const clientSecret = env["LENKE_OIDC_CLIENT_SECRET"];
  if (!clientId || !clientSecret || !URL.canParse(issuer) || !issuer.startsWith("https:")) {
    throw new Trouble(
      "The sign-in provider is only half named.",
      "Set LENKE_OIDC_ISSUER (an https address), LENKE_OIDC_CLIENT_ID and LENKE_OIDC_CLIENT_SECRET.",
    );
  }
  return {
    issuer,
    clientId,
    clientSecret,
    subjectClaim: env["LENKE_OIDC_SUBJECT_CLAIM"] ?? "sub",
    insecure: false,
  };
}

function leaveToOf(text: string | undefined): string | null {
  if (text === undefined || text === "") {
    return null;
  }
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new Trouble(
      "LENKE_LEAVE_TO is no address of a page.",
      "Give one that anyone may have open, as https://www.yr.no/",
    );
  }
  return text;
}

function mailOf(env: Environment): MailSetting | null {
  const server = env["LENKE_SMTP"] ?? "";
  const from = env["LENKE_MAIL_FROM"] ?? "";
  const texts = env["LENKE_TEXT"] ?? "";
  if (server === "" && from === "" && texts === "") {
    return null;
  }
  const url = URL.canParse(server) ? new URL(server) : null;
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === "") {
    throw new Trouble(
      "LENKE_SMTP is no address of a mail server.",
      "Give it as smtps://user:password@host:465 or smtp://user:password@host:587",
    );
  }
  if (!/^[^@\s<>]+@[^@\s<>]+$/.test(from)) {
    throw new Trouble(
      "LENKE_MAIL_FROM is no address to send mail from.",
      "Give one that your mail server may send from, as lenke@agency.example",
    );
  }
  if (texts !== "" && !/^[^@\s<>,;]*NUMBER[^@\s<>,;]*@[^@\s<>,;]+$/.test(texts)) {
    throw new Trouble(
      "LENKE_TEXT is no address of a gateway for text messages.",
      "Give the one that your gateway takes mail at, with NUMBER for the number, as NUMBER@text.example",
    );
  }
  return { server: url, from, texts: texts === "" ? null : texts };
}

/** Throws Trouble for an invalid setting. */
export function settingsFrom(env: Environment, folder: string): Settings {
  const port = portOf(env, "PORT") ?? 3000;
  const data = env["LENKE_DATA"];
  return {
    port,
    host: given(env, "LENKE_HOST") ?? "127.0.0.1",
    opsPort: portOf(env, "LENKE_OPS_PORT"),
    origin: originOf(given(env, "LENKE_ORIGIN"), port),
    data: path.resolve(folder, data === undefined || data === "" ? "data" : data),
    databaseUrl: databaseOf(env["DATABASE_URL"]),
    provider: providerOf(env),
    mail: mailOf(env),
    isolated: isolatedOf(given(env, "LENKE_ISOLATED")),
    leaveTo: leaveToOf(env["LENKE_LEAVE_TO"]),
  };
}
