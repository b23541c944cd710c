import type { Context } from "hono";
import type { Env } from "../env.ts";
import { page } from "../frame.tsx";
import { SendAgain, sentFields } from "./typed.tsx";

/**
 * For somebody whose session has run out while they wrote: what they typed is in this page, and nowhere else. They sign in in another
 * tab, come back here and send it again. Only a form from our own pages comes this far, files are not carried, nothing is done, and
 * what was typed is not shown: whoever passes by reads nothing.
 */
export async function signedOutPage(c: Context<Env>): Promise<Response> {
  const say = c.get("say");
  const fields = await sentFields(c);
  return await page(
    c,
    { title: say("sign-in.ended"), status: 401 },
    <>
      <h1>{say("sign-in.ended")}</h1>
      <p class="lead">{say("sign-in.ended-why")}</p>
      <ol>
        <li>
          <a class="ds-link" href="/sign-in?back=/work" target="_blank" rel="noreferrer">
            {say("sign-in.ended-sign-in")}
          </a>
        </li>
        <li>{say("sign-in.ended-back")}</li>
      </ol>
      <SendAgain c={c} fields={fields} label={say("sign-in.ended-send")} />
      <p>{say("sign-in.ended-leave")}</p>
    </>,
  );
}
