import { type Context, Hono } from "hono";
import type { Desk, House } from "../../api/house.ts";
import { type MessageList, readMessages } from "../../api/message/read.ts";
import { atDesk } from "../access/desk.ts";
import { turnedAway } from "../access/turned-away.ts";
import { ActionLink, Actions } from "../components/button.tsx";
import { EmptyState, Notice } from "../components/notice.tsx";
import { BackLink } from "../components/way.tsx";
import type { Env } from "../env.ts";
import { page } from "../frame.tsx";
import { momentText } from "../texts/formats.ts";
import { type Language, languages, type Say, sayIn } from "../texts/texts.ts";

type Message = MessageList["messages"][number];

function stateText(say: Say, language: Language, { sent, problem }: Message): string {
  if (sent !== null) {
    return say("message.sent", { at: momentText(language, sent) });
  }
  return say(problem === null ? "message.waits" : `message.problem.${problem}`);
}

function WhatItSays({ say, origin }: { readonly say: Say; readonly origin: string }) {
  return (
    <blockquote aria-label={say("message.heading")}>
      {languages.map((language) => (
        <p lang={language}>{sayIn(language)("message.text")}</p>
      ))}
      <p>{`${origin}/work`}</p>
    </blockquote>
  );
}

async function show(c: Context<Env>, house: House, { cell, actor }: Desk): Promise<Response> {
  const say = c.get("say");
  const language = c.get("language");
  const after = c.req.query("after") ?? null;
  const found = await readMessages(cell, actor, after);
  if (!found.ok) {
    return await turnedAway(c, found.refused);
  }
  const { whose, messages, next } = found.value;
  return await page(
    c,
    { title: say("message.heading") },
    <>
      <BackLink say={say} href="/deadlines">
        {say("deadline.heading")}
      </BackLink>
      <h1>{say("message.heading")}</h1>
      <p>{say(`message.intro.${whose}`)}</p>
      <WhatItSays say={say} origin={house.origin} />
      {!house.mails && (
        <Notice heading={say("message.not-by-mail")}>
          <p>{say("message.not-by-mail-how")}</p>
        </Notice>
      )}
      {messages.length === 0 && (
        <EmptyState heading={say("message.empty")}>
          <p>{say("message.empty-how")}</p>
        </EmptyState>
      )}
      {messages.length > 0 && (
        <ul class="case-lines" aria-label={say("message.heading")}>
          {messages.map((message) => (
            <li class="case-line">
              <p>
                {say(`message.line.${message.way}`, {
                  name: message.to,
                  at: momentText(language, message.at),
                })}
              </p>
              <p class="terms">{stateText(say, language, message)}</p>
            </li>
          ))}
        </ul>
      )}
      <Actions>
        {next !== null && (
          <ActionLink variant="secondary" href={`/messages?after=${next}`}>
            {say("message.next")}
          </ActionLink>
        )}
        {after !== null && (
          <ActionLink variant="tertiary" href="/messages">
            {say("message.first")}
          </ActionLink>
        )}
      </Actions>
    </>,
  );
}

export function messagePages(house: House): Hono<Env> {
  return new Hono<Env>().get(
    "/messages",
    atDesk((c, desk) => show(c, house, desk)),
  );
}
