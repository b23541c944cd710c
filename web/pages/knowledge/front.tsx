import type { Context } from "hono";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { SearchForm } from "./search-form.tsx";

const pages = [
  "concepts",
  "signs",
  "sectors",
  "decisions",
  "provisions",
  "facts",
  "questions",
  "directory",
  "changes",
] as const;

export function knowledgePage(c: Context<Env>): Response | Promise<Response> {
  const say = c.get("say");
  return page(
    c,
    { title: say("knowledge.heading") },
    <>
      <h1>{say("knowledge.heading")}</h1>
      <p class="lead">{say("knowledge.intro")}</p>
      <SearchForm say={say} query="" />
      <ul class="case-lines">
        {pages.map((name) => (
          <li class="case-line">
            <h2>
              <a href={`/knowledge/${name}`}>{say(`knowledge.${name}`)}</a>
            </h2>
            <p>{say(`knowledge.about.${name}`)}</p>
          </li>
        ))}
        <li class="case-line">
          <h2>
            <a href="/share">{say("sharing.heading")}</a>
          </h2>
          <p>{say("sharing.about")}</p>
        </li>
      </ul>
      <p>
        <a class="ds-link" href="/practice">
          {say("practice.heading")}
        </a>
      </p>
      <p>
        <a class="ds-link" href="/rights">
          {say("rights.heading")}
        </a>
      </p>
      <p>
        <a class="ds-link" href="/job">
          {say("knowledge.help")}
        </a>
      </p>
      {c.get("desk") !== null && (
        <p>
          <a class="ds-link" href="/knowledge/review">
            {say("knowledge.review")}
          </a>
        </p>
      )}
    </>,
  );
}
