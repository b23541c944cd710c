import { page } from "../frame.tsx";
import { context, say } from "../page.ts";
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

export function knowledgePage(): Response | Promise<Response> {
  return page(
    { title: say("knowledge.heading") },
    <>
      <h1>{say("knowledge.heading")}</h1>
      <p class="lead">{say("knowledge.intro")}</p>
      <SearchForm query="" />
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
      {context().get("desk") !== null && (
        <p>
          <a class="ds-link" href="/knowledge/review">
            {say("knowledge.review")}
          </a>
        </p>
      )}
    </>,
  );
}
