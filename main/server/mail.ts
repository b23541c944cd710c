import nodemailer from "nodemailer";
import type { Carrier, Carriers } from "../../api/message/send.ts";
import { sayIn } from "../../web/texts/texts.ts";

export interface MailSetting {
  readonly server: URL;
  readonly from: string;
  /** The mail address of a text gateway, with NUMBER in place of the number; null without one. */
  readonly texts: string | null;
}

/** In total less than a transaction may idle. */
const patience = 5000;

const usualPort = { "smtps:": 465, "smtp:": 587 } as const;
const ownMachine = ["localhost", "127.0.0.1", "[::1]"];

const lines = (["nb", "en"] as const).map((language) => sayIn(language)("message.text"));

/** Says in both languages that something waits, and where. Never what, about whom, or from whom. */
export function messageText(origin: string): string {
  return `${lines.join("\n")}\n\n${origin}/work\n`;
}

/** Fits a single text message. */
export function shortText(origin: string): string {
  return `${lines.join(" ")} ${origin}/work`;
}

/** Sends by SMTP, to other machines only encrypted. A text message is a mail without subject to the gateway. */
export function carriersBy({ server, from, texts }: MailSetting, origin: string): Carriers {
  const secure = server.protocol === "smtps:";
  const user = decodeURIComponent(server.username);
  const transport = nodemailer.createTransport({
    host: server.hostname.replace(/^\[|\]$/g, ""),
    port: Number(server.port === "" ? usualPort[secure ? "smtps:" : "smtp:"] : server.port),
    secure,
    requireTLS: !secure && !ownMachine.includes(server.hostname),
    ...(user === "" ? {} : { auth: { user, pass: decodeURIComponent(server.password) } }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const name = sayIn("nb")("frame.name");
  const carry = async (to: string, id: string, words: { subject: string; text: string }) => {
    const sent = transport.sendMail({
      from: { name, address: from },
      to: { name: "", address: to },
      ...words,
      messageId: `<${id}@${from.split("@")[1]}>`,
      headers: { "Auto-Submitted": "auto-generated" },
    });
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error("The mail server does not answer.")), 3 * patience).unref();
    });
    await Promise.race([sent, late]);
  };
  const mail: Carrier = (to, id) => carry(to, id, { subject: name, text: messageText(origin) });
  const text: Carrier | null =
    texts === null
      ? null
      : (to, id) => {
          const gateway = texts.replace("NUMBER", to.replace("+", ""));
          return carry(gateway, id, { subject: "", text: shortText(origin) });
        };
  return { mail, text };
}
