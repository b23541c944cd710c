import path from "node:path";
import type { ProviderSetting } from "../web/sign-in/provider.ts";
import type { MailSetting } from "./mail.ts";
import { Trouble } from "./trouble.ts";

/** What the environment says of this installation. */
export interface Settings {
  readonly port: number;
  /** The address that people and other cells reach it at. */
  readonly origin: string;
  readonly data: string;
  /** Another PostgreSQL than the one that is carried; null for that one. */
  readonly databaseUrl: string | null;
  /** Where the worker's door leads one who leaves; null leaves it as it is. */
  readonly leaveTo: string | null;
  /** The mail server that messages go by; null leaves them in the outbox. */
  readonly mail: MailSetting | null;
  /** A copy that delivers nothing and takes nothing in. */
  readonly isolated: boolean;
  /** The country's sign-in; null for the demo's own. */
  readonly provider: ProviderSetting | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

function portOf(text: string | undefined): number {
  if (text === undefined || text === "") {
    return 3000;
  }
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Trouble(
      `PORT is "${text}", which is no port.`,
      "Give a whole number from 1 to 65535.",
    );
  }
  return port;
}

function databaseOf(text: string | undefined): string | null {
  if (text === undefined || text === "") {
    return null;
  }
  if (!URL.canParse(text) || !/^postgres(ql)?:$/.test(new URL(text).protocol)) {
    throw new Trouble(
      "DATABASE_URL is no address of a PostgreSQL server.",
      "Give it as postgres://user:password@host:5432/postgres",
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
  if (clientId === undefined || clientSecret === undefined || !URL.canParse(issuer)) {
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

/** Reads the settings; throws Trouble for what is no setting. */
export function settingsFrom(env: Environment, folder: string): Settings {
  const port = portOf(env["PORT"]);
  const data = env["LENKE_DATA"];
  return {
    port,
    origin: (env["LENKE_ORIGIN"] ?? `http://localhost:${port}`).replace(/\/$/, ""),
    data: path.resolve(folder, data === undefined || data === "" ? "data" : data),
    databaseUrl: databaseOf(env["DATABASE_URL"]),
    provider: providerOf(env),
    mail: mailOf(env),
    isolated: env["LENKE_ISOLATED"] === "1",
    leaveTo: leaveToOf(env["LENKE_LEAVE_TO"]),
  };
}
