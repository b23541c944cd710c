import { ActionLink, Actions } from "./components/button.tsx";
import { atDoor, page } from "./frame.tsx";
import { context, say } from "./page.ts";

type ErrorStatus = 400 | 403 | 404 | 413 | 500;

/** What, why, and what to do now, or whom to ask. Programs get the code alone. */
export function errorPage(
  status: ErrorStatus,
  values: Readonly<Record<string, string>> = {},
  words: ErrorStatus | "ask" | "ask-owner" = status,
): Response | Promise<Response> {
  if (!(context().req.header("accept") ?? "text/html").includes("text/html")) {
    return context().json({ code: `errors.${status}` }, status);
  }
  return page(
    { title: say(`errors.${status}.what`), status, failed: false, ...atDoor() },
    <>
      <h1>{say(`errors.${status}.what`)}</h1>
      <p>{say(`errors.${words}.why`, values)}</p>
      <p>{say(`errors.${words}.now`, values)}</p>
      <Actions>
        {context().get("visitor") === null ? (
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
