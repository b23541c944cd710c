import type { Context } from "hono";
import { Actions, Button } from "./components/button.tsx";
import { Carried, sentIn } from "./components/carried.tsx";
import type { Env } from "./env.ts";
import { atDoor, page } from "./frame.tsx";
import { comeAgain } from "./workshop.ts";

/** Too much is asked of us just now. Nothing was done; what was sent is in this page, to be sent again, or in the one before it. */
export async function busyPage(c: Context<Env>): Promise<Response> {
  const say = c.get("say");
  const { pathname, search } = new URL(c.req.url);
  const isForm = c.req.method === "POST";
  const sent = isForm ? await sentIn(c) : null;
  c.header("Retry-After", comeAgain);
  return await page(
    c,
    { title: say("errors.busy.what"), status: 503, quiet: true, ...atDoor(c) },
    <>
      <h1>{say("errors.busy.what")}</h1>
      <p>{say("errors.busy.why")}</p>
      <p>{say(sent === null && isForm ? "errors.busy.back" : "errors.busy.now")}</p>
      {(sent !== null || !isForm) && (
        <form
          method={isForm ? "post" : "get"}
          action={pathname + search}
          enctype={isForm ? "multipart/form-data" : undefined}
        >
          <Carried sent={sent ?? []} />
          <Actions>
            <Button>{say("errors.busy.again")}</Button>
          </Actions>
        </form>
      )}
    </>,
  );
}
