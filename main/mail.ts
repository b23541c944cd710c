import nodemailer from "nodemailer";
import type { Mail } from "../api/message/send.ts";
import { sayIn } from "../web/texts/texts.ts";

/** A mail server, and the address that messages come from. */
export interface MailSetting {
  readonly server: URL;
  readonly from: string;
}

/** Less than a transaction may stand idle, all together. */
const patience = 5000;

const usualPort = { "smtps:": 465, "smtp:": 587 } as const;
const ownMachine = ["localhost", "127.0.0.1", "[::1]"];

/** All that a message says, in both languages: that something waits, and where. Never what, about whom, or from whom. */
export function messageText(origin: string): string {
  const lines = (["nb", "en"] as const).map((language) => sayIn(language)("message.text"));
  return `${lines.join("\n")}\n\n${origin}/work\n`;
}

/** Sends by SMTP, and to another machine only where the way there is encrypted. */
export function mailBy({ server, from }: MailSetting, origin: string): Mail {
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
  const subject = sayIn("nb")("frame.name");
  const text = messageText(origin);
  return async (to, id) => {
    const sent = transport.sendMail({
      from: { name: subject, address: from },
      to: { name: "", address: to },
      subject,
      text,
      messageId: `<${id}@${from.split("@")[1]}>`,
      headers: { "Auto-Submitted": "auto-generated" },
    });
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error("The mail server does not answer.")), 3 * patience).unref();
    });
    await Promise.race([sent, late]);
  };
}
