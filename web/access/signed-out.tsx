import type { Context } from "hono";
import { Actions, Button } from "../components/button.tsx";
import { Carried, sentIn } from "../components/carried.tsx";
import type { Env } from "../env.ts";
import { page } from "../frame.tsx";

/**
 * For somebody whose session has run out while they wrote: what they typed is in this page, and nowhere else. They sign in in another
 * tab, come back here and send it again. Only a form from our own pages comes this far, files are not carried, nothing is done. For
 * anyone else, and for what is more than people write, nothing is carried: the browser's Back has it.
 */
export async function signedOutPage(c: Context<Env>): Promise<Response> {
  const say = c.get("say");
  const { pathname, search } = new URL(c.req.url);
  const was = await c.get("wasAtDesk")();
  const sent = was ? await sentIn(c) : null;
  const title = say(was ? "sign-in.ended" : "sign-in.failed");
  return await page(
    c,
    { title, status: 401 },
    <>
      <h1>{title}</h1>
      <p class="lead">{say(sent === null ? "sign-in.ended-behind" : "sign-in.ended-why")}</p>
      <ol>
        <li>
          <a class="ds-link" href="/sign-in?back=/work" target="_blank" rel="noreferrer">
            {say("sign-in.ended-sign-in")}
          </a>
        </li>
        <li>{say(sent === null ? "sign-in.ended-go-back" : "sign-in.ended-back")}</li>
      </ol>
      {sent !== null && (
        <>
          <form method="post" action={pathname + search} enctype="multipart/form-data">
            <Carried sent={sent} />
            <Actions>
              <Button>{say("sign-in.ended-send")}</Button>
            </Actions>
          </form>
          <p>{say("sign-in.ended-leave")}</p>
        </>
      )}
    </>,
  );
}
