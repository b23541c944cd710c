import { type MessageList, readMessages } from "../../api/message/read.ts";
import { turnedAway } from "../access/turned-away.ts";
import { ActionLink, Actions } from "../components/button.tsx";
import { EmptyState, Notice } from "../components/notice.tsx";
import { BackLink } from "../components/way.tsx";
import { page } from "../frame.tsx";
import { desk, house, language, query, say } from "../page.ts";
import { momentText } from "../texts/formats.ts";
import { languages, sayIn } from "../texts/texts.ts";

type Message = MessageList["messages"][number];

function stateText({ sent, problem }: Message): string {
  if (sent !== null) {
    return say("message.sent", { at: momentText(language(), sent) });
  }
  return say(problem === null ? "message.waits" : `message.problem.${problem}`);
}

function WhatItSays({ origin }: { readonly origin: string }) {
  return (
    <blockquote aria-label={say("message.heading")}>
      {languages.map((language) => (
        <p lang={language}>{sayIn(language)("message.text")}</p>
      ))}
      <p>{`${origin}/work`}</p>
    </blockquote>
  );
}

export async function messagesPage(): Promise<Response> {
  const { cell, actor } = desk();
  const after = query("after") ?? null;
  const found = await readMessages(cell, actor, after);
  if (!found.ok) {
    return await turnedAway(found.refused);
  }
  const { whose, messages, next } = found.value;
  return await page(
    { title: say("message.heading") },
    <>
      <BackLink href="/deadlines">{say("deadline.heading")}</BackLink>
      <h1>{say("message.heading")}</h1>
      <p>{say(`message.intro.${whose}`)}</p>
      <WhatItSays origin={house().origin} />
      {!house().mails && (
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
                  at: momentText(language(), message.at),
                })}
              </p>
              <p class="terms">{stateText(message)}</p>
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
