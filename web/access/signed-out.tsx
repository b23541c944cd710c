import { Actions, Button } from "../components/button.tsx";
import { Carried, sentIn } from "../components/carried.tsx";
import { page } from "../frame.tsx";
import { context, say } from "../page.ts";

/**
 * For a session that ran out while writing: the form is in this page only. Files, foreign forms and over-long text
 * are not carried.
 */
export async function signedOutPage(): Promise<Response> {
  const { pathname, search } = new URL(context().req.url);
  const was = await context().get("wasAtDesk")();
  const sent = was ? await sentIn() : null;
  const title = say(was ? "sign-in.ended" : "sign-in.failed");
  return await page(
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
