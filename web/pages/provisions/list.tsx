import type { Context } from "hono";
import type { House } from "../../../api/house.ts";
import { inForceOf, isConfirmed } from "../../../domain/provision/provision.ts";
import { Tag } from "../../components/tag.tsx";
import { BackLink } from "../../components/way.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { daysText, sectionText } from "./parts.tsx";

export function provisionsPage(c: Context<Env>, { law }: House): Response | Promise<Response> {
  const say = c.get("say");
  const language = c.get("language");
  return page(
    c,
    { title: say("provision.all") },
    <>
      <BackLink say={say} href="/knowledge">
        {say("knowledge.heading")}
      </BackLink>
      <h1>{say("provision.all")}</h1>
      <p class="lead">{say("provision.all-intro")}</p>
      <ol class="case-lines">
        {law.provisions.map((provision) => {
          const { id, title, versions } = provision;
          return (
            <li class="case-line">
              <h2>
                <a href={`/knowledge/provisions/${id}`}>{title[language]}</a>
              </h2>
              <p>
                {sectionText(language, provision)}, {versions.at(-1)?.maximum[language]}.{" "}
                {!isConfirmed(provision) && <Tag say={say} kind="unconfirmed" />}
              </p>
              <p class="terms">{daysText(say, language, inForceOf(provision))}</p>
            </li>
          );
        })}
      </ol>
    </>,
  );
}
