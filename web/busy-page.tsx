import type { Context } from "hono";
import { Actions, Button } from "./components/button.tsx";
import { Carried, sentIn } from "./components/carried.tsx";
import { plainIn } from "./door/words.tsx";
import type { Env } from "./env.ts";
import { atDoor, page } from "./frame.tsx";
import { DangerIn, readerAt } from "./pages/job/reader.tsx";
import type { DoorKey } from "./texts/door/door-texts.ts";
import { comeAgain } from "./workshop.ts";

/** Overloaded: nothing was done, and what was sent is in this page or the one before. */
export async function busyPage(c: Context<Env>): Promise<Response> {
  const { pathname, search } = new URL(c.req.url);
  const isForm = c.req.method === "POST";
  const sent = isForm ? await sentIn(c) : null;
  const reader = readerAt(c, sent ?? []);
  const say: (key: DoorKey) => string = reader === null ? c.get("say") : plainIn(reader);
  c.header("Retry-After", comeAgain);
  const danger = reader === null ? undefined : <DangerIn tongue={reader} />;
  return await page(
    c,
    { title: say("door.busy.what"), status: 503, quiet: true, ...atDoor(c), danger },
    <div lang={reader?.code} dir={reader?.direction}>
      <h1>{say("door.busy.what")}</h1>
      <p>{say("door.busy.why")}</p>
      <p>{say(sent === null && isForm ? "door.busy.back" : "door.busy.now")}</p>
      {(sent !== null || !isForm) && (
        <form
          method={isForm ? "post" : "get"}
          action={pathname + search}
          enctype={isForm ? "multipart/form-data" : undefined}
        >
          <Carried sent={sent ?? []} />
          <Actions>
            <Button>{say("door.busy.again")}</Button>
          </Actions>
        </form>
      )}
      {reader?.readBy === null && <p>{say("door.not-read")}</p>}
    </div>,
  );
}
