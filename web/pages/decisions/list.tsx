import type { Context } from "hono";
import type { House } from "../../../api/house.ts";
import type { Decision } from "../../../domain/knowledge/decision.ts";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { dateText } from "./date.ts";

/** The newest first; one without a date comes last. */
function newestFirst(decisions: readonly Decision[]): readonly Decision[] {
  return decisions.toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? ""));
}

/** Where knowledge begins: what Lenke builds on. */
export function knowledgePage(c: Context<Env>): Response | Promise<Response> {
  const say = c.get("say");
  const pages = [
    { href: "/knowledge/decisions", label: say("knowledge.decisions") },
    { href: "/practice", label: say("practice.heading") },
    { href: "/job", label: say("knowledge.help") },
    ...(c.get("desk") === null
      ? []
      : [{ href: "/knowledge/review", label: say("knowledge.review") }]),
  ];
  return page(
    c,
    { title: say("knowledge.heading") },
    <>
      <h1>{say("knowledge.heading")}</h1>
      <p class="lead">{say("knowledge.intro")}</p>
      <ul>
        {pages.map(({ href, label }) => (
          <li>
            <a class="ds-link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </>,
  );
}

/** Every decided case that Lenke knows, whatever it came to. */
export function decisionsPage(c: Context<Env>, house: House): Response | Promise<Response> {
  const say = c.get("say");
  const language = c.get("language");
  return page(
    c,
    { title: say("knowledge.decisions") },
    <>
      <h1>{say("knowledge.decisions")}</h1>
      <p class="lead">{say("knowledge.decisions-intro")}</p>
      <ul class="case-lines">
        {newestFirst(house.law.decisions).map((decision) => {
          const { id, name, court, date, side, confidence } = decision;
          const when = date === null ? "" : `, ${dateText(language, date)}`;
          return (
            <li class="case-line">
              <h2>
                <a href={`/knowledge/decisions/${id}`}>{name}</a>
              </h2>
              <p>{say(`compare.side.${side}`)}</p>
              <p class="terms">
                {court}
                {when}. {say(`knowledge.confidence.${confidence}`)}.
              </p>
            </li>
          );
        })}
      </ul>
    </>,
  );
}
