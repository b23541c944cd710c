import assert from "node:assert/strict";
import { once } from "node:events";
import net, { type AddressInfo } from "node:net";
import test from "node:test";
import type { Carrier } from "../../api/message/send.ts";
import { settingsFrom } from "../settings.ts";
import { carriersBy, type MailSetting, shortText } from "./mail.ts";
import { Trouble } from "./trouble.ts";

const answers: readonly (readonly [RegExp, string])[] = [
  [/^(EHLO|HELO|MAIL|RSET)/, "250 test"],
  [/^RCPT/, "250 yes"],
  [/^STARTTLS/, "454 not here"],
  [/^DATA$/, "354 go on"],
  [/^\.$/, "250 taken"],
  [/^QUIT$/, "221 bye"],
];

function answerTo(line: string, refuses: boolean): string {
  const [, answer] = answers.find(([begins]) => begins.test(line)) ?? [];
  const said = refuses && line.startsWith("RCPT") ? "550 nobody of that name" : answer;
  return said === undefined ? "" : `${said}\r\n`;
}

/** On this machine under every name; records what it was told. */
async function server(refuses = false) {
  let said = "";
  const listening = net.createServer((socket) => {
    socket.write("220 test\r\n");
    socket.on("data", (chunk) => {
      said += String(chunk);
      for (const line of String(chunk).split("\r\n")) {
        socket.write(answerTo(line, refuses));
      }
    });
  });
  listening.listen(0, "0.0.0.0");
  await once(listening, "listening");
  const { port } = listening.address() as AddressInfo;
  return {
    address: new URL(`smtp://127.0.0.1:${port}`),
    said: () => said,
    close: () => listening.close(),
  };
}

const from = "lenke@agency.example";
function mailBy(setting: Omit<MailSetting, "texts">, origin: string): Carrier {
  const { mail } = carriersBy({ ...setting, texts: null }, origin);
  assert.ok(mail);
  return mail;
}

const id = "0b1f1d0c-6c0e-4b1e-9a7e-111111111111";

test("a mail says that something waits and where, in both languages, and nothing else", async () => {
  const { address, said, close } = await server();
  await mailBy({ server: address, from }, "https://lenke.example")("anna@agency.example", id);
  close();
  const letter = said().slice(said().indexOf("DATA\r\n") + 6);
  const [head = "", body = ""] = letter.split(/\r\n\r\n(.*)/s);
  assert.match(said(), /RCPT TO:<anna@agency\.example>/);
  assert.match(head, /^Subject: Lenke$/m);
  assert.match(head, new RegExp(`^Message-ID: <${id}@agency\\.example>$`, "m"));
  assert.equal(
    wordsOf(body),
    "Det er noe til deg i Lenke.\r\nThere is something for you in Lenke.\r\n\r\nhttps://lenke.example/work",
  );
});

function wordsOf(body: string): string {
  const [words = ""] = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, "%$1")
    .split("\r\n.\r\n");
  return decodeURIComponent(words).trim();
}

test("a text message is one line to the number's address at the gateway, short enough to be one", async () => {
  const { address, said, close } = await server();
  const setting = { server: address, from, texts: "NUMBER@text.example" };
  const { text } = carriersBy(setting, "https://lenke.example");
  await text?.("+4700000001", id);
  close();
  assert.match(said(), /RCPT TO:<4700000001@text\.example>/);
  const [, body = ""] = said()
    .slice(said().indexOf("DATA\r\n") + 6)
    .split(/\r\n\r\n(.*)/s);
  const words = shortText("https://lenke.example");
  assert.equal(wordsOf(body), words);
  assert.equal(
    words,
    "Det er noe til deg i Lenke. There is something for you in Lenke. https://lenke.example/work",
  );
  assert.ok(shortText(`https://${"a".repeat(60)}.example`).length <= 160);
  assert.equal(carriersBy({ ...setting, texts: null }, "https://lenke.example").text, null);
});

test("what a server refuses, or is not there to take, has not gone", async () => {
  const { address, close } = await server(true);
  const mail = mailBy({ server: address, from }, "https://lenke.example");
  await assert.rejects(mail("anna@agency.example", id));
  close();
  await assert.rejects(mail("anna@agency.example", id));
});

test("to another machine nothing goes unencrypted, and an address cannot smuggle in a second one", async () => {
  const { address, said, close } = await server();
  const plain = new URL(`smtp://127.0.0.2:${address.port}`);
  const elsewhere = mailBy({ server: plain, from }, "https://lenke.example");
  await assert.rejects(elsewhere("anna@agency.example", id));
  assert.match(said(), /EHLO/, "it was there");
  assert.doesNotMatch(said(), /MAIL FROM|AUTH/);
  const mail = mailBy({ server: address, from }, "https://lenke.example");
  await mail("anna@agency.example, eve@other.example", id).catch(() => undefined);
  close();
  assert.doesNotMatch(said(), /RCPT TO:<eve/);
});

test("the mail server is named whole or not at all", () => {
  const mailOf = (env: Record<string, string>) => settingsFrom(env, "/tmp").mail;
  assert.equal(mailOf({}), null);
  const named = mailOf({ LENKE_SMTP: "smtps://me:p%40ss@mail.example", LENKE_MAIL_FROM: from });
  assert.equal(named?.server.hostname, "mail.example");
  assert.equal(named?.from, from);
  assert.equal(named?.texts, null);
  const server = { LENKE_SMTP: "smtp://mail.example", LENKE_MAIL_FROM: from };
  const texts = "+NUMBER@text.example";
  assert.equal(mailOf({ ...server, LENKE_TEXT: texts })?.texts, texts);
  for (const wrong of [
    { LENKE_SMTP: "smtp://mail.example" },
    { LENKE_MAIL_FROM: from },
    { LENKE_TEXT: texts },
    { ...server, LENKE_TEXT: "me@text.example" },
    { ...server, LENKE_TEXT: "NUMBER" },
    { LENKE_SMTP: "https://mail.example", LENKE_MAIL_FROM: from },
    { LENKE_SMTP: "smtp://mail.example", LENKE_MAIL_FROM: "Lenke" },
  ]) {
    assert.throws(() => mailOf(wrong as Record<string, string>), Trouble);
  }
});
