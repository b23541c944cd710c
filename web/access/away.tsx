import { type Away, retryAfter } from "../../api/away.ts";
import { ActionLink, Actions, Button } from "../components/button.tsx";
import { Carried, type SentField, sentIn } from "../components/carried.tsx";
import { atDoor, page } from "../frame.tsx";
import { context, say } from "../page.ts";

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Fields that make repeats count once: “once”, “id-police”, a receipt's code. */
const isOnce = ({ name, value }: SentField): boolean =>
  name === "code" || (/^(?:id|once|step)(?:-|$)/.test(name) && uuid.test(value));

/** A page only read is simply read again. */
function wordsFor(code: Away, fields: readonly SentField[] | null) {
  return code === "database.away" || fields === null
    ? (["away.what", "away.why", "away.now"] as const)
    : ([
        "away.not-sure",
        "away.not-sure-why",
        fields.some(isOnce) ? "away.not-sure-again" : "away.not-sure-look",
      ] as const);
}

/**
 * What was sent is in the page. `not-sure`: possibly kept; fields that count once are resent safely, others need a
 * look first.
 */
export async function awayPage(code: Away): Promise<Response> {
  context().header("Retry-After", retryAfter);
  if (!(context().req.header("accept") ?? "text/html").includes("text/html")) {
    return context().json({ code }, 503);
  }
  const { pathname, search } = new URL(context().req.url);
  const isRead = context().req.method !== "POST";
  const sent = isRead ? null : await sentIn();
  const [what, why, now] = wordsFor(code, isRead ? null : (sent ?? []));
  const holds = sent !== null && sent.length > 0;
  return await page(
    { title: say(what), status: 503, ...atDoor() },
    <>
      <h1>{say(what)}</h1>
      <p class="lead">{say(why)}</p>
      <p>{say(now)}</p>
      {holds && <p>{say("away.typed")}</p>}
      {isRead && (
        <Actions>
          <ActionLink href={pathname + search}>{say("away.again")}</ActionLink>
        </Actions>
      )}
      {sent !== null && (
        <form method="post" action={pathname + search} enctype="multipart/form-data">
          <Carried sent={sent} />
          <Actions>
            <Button>{say(holds ? "away.send" : "away.again")}</Button>
          </Actions>
        </form>
      )}
      {!isRead && sent === null && <p>{say("away.behind")}</p>}
    </>,
  );
}
