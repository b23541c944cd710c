import type { Context } from "hono";
import { ActionLink, Actions } from "./components/button.tsx";
import type { Env } from "./env.ts";
import { atDoor, page } from "./frame.tsx";

type ErrorStatus = 400 | 403 | 404 | 413 | 500;

/** What, why, and what to do now, or whom to ask. Programs get the code alone. */
export function errorPage(
  c: Context<Env>,
  status: ErrorStatus,
  values: Readonly<Record<string, string>> = {},
  words: ErrorStatus | "ask" | "ask-owner" = status,
): Response | Promise<Response> {
  if (!(c.req.header("accept") ?? "text/html").includes("text/html")) {
    return c.json({ code: `errors.${status}` }, status);
  }
  const say = c.get("say");
  return page(
    c,
    { title: say(`errors.${status}.what`), status, ...atDoor(c) },
    <>
      <h1>{say(`errors.${status}.what`)}</h1>
      <p>{say(`errors.${words}.why`, values)}</p>
      <p>{say(`errors.${words}.now`, values)}</p>
      <Actions>
        {c.get("visitor") === null ? (
          <ActionLink href="/" variant="secondary">
            {say("errors.to-front")}
          </ActionLink>
        ) : (
          <ActionLink href="/work" variant="secondary">
            {say("errors.to-work")}
          </ActionLink>
        )}
      </Actions>
    </>,
  );
}
