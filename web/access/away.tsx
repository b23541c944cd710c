import type { Context } from "hono";
import { retryAfter } from "../../api/away.ts";
import { ActionLink, Actions } from "../components/button.tsx";
import type { Env } from "../env.ts";
import { page } from "../frame.tsx";
import { SendAgain, sentFields } from "./typed.tsx";

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Whether a field makes its form count once, however often it is sent: "once", "id-police", a receipt's code. */
const isOnce = ({ name, value }: { readonly name: string; readonly value: string }): boolean =>
  name === "code" || (/^(?:id|once|step)(?:-|$)/.test(name) && uuid.test(value));

/**
 * The database is away: what was sent is in the page, to be sent again. With `not-sure` it may be kept already: what counts once is
 * sent again without harm, for the rest one looks first.
 */
export async function awayPage(
  c: Context<Env>,
  code: "database.away" | "database.not-sure",
): Promise<Response> {
  c.header("Retry-After", retryAfter);
  if (!(c.req.header("accept") ?? "text/html").includes("text/html")) {
    return c.json({ code }, 503);
  }
  const say = c.get("say");
  const { pathname, search } = new URL(c.req.url);
  const fields = c.req.method === "POST" ? await sentFields(c) : null;
  // Only to be read, it is read again.
  const notSure = code === "database.not-sure" && fields !== null;
  const how = fields?.some(isOnce) === true ? "again" : "look";
  return await page(
    c,
    { title: say(notSure ? "away.not-sure" : "away.what"), status: 503 },
    <>
      <h1>{say(notSure ? "away.not-sure" : "away.what")}</h1>
      <p class="lead">{say(notSure ? "away.not-sure-why" : "away.why")}</p>
      <p>{say(notSure ? `away.not-sure-${how}` : "away.now")}</p>
      {fields === null ? (
        <Actions>
          <ActionLink href={pathname + search}>{say("away.again")}</ActionLink>
        </Actions>
      ) : (
        <>
          {fields.length > 0 && <p>{say("away.typed")}</p>}
          <SendAgain
            c={c}
            fields={fields}
            label={say(fields.length > 0 ? "away.send" : "away.again")}
          />
        </>
      )}
    </>,
  );
}
