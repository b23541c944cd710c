import { Actions, Button } from "./components/button.tsx";
import { Carried, sentIn } from "./components/carried.tsx";
import { plainIn } from "./door/words.tsx";
import { atDoor, page } from "./frame.tsx";
import { DangerIn, readerAt } from "./job/reader.tsx";
import { context, say } from "./page.ts";
import type { DoorKey } from "./texts/door/door-texts.ts";
import { comeAgain } from "./workshop.ts";

/** Overloaded: nothing was done, and what was sent is in this page or the one before. */
export async function busyPage(): Promise<Response> {
  const { pathname, search } = new URL(context().req.url);
  const isForm = context().req.method === "POST";
  const sent = isForm ? await sentIn() : null;
  const reader = readerAt(context(), sent ?? []);
  const told: (key: DoorKey) => string = reader === null ? say : plainIn(reader);
  context().header("Retry-After", comeAgain);
  const danger = reader === null ? undefined : <DangerIn tongue={reader} />;
  return await page(
    { title: told("door.busy.what"), status: 503, quiet: true, ...atDoor(), danger },
    <div lang={reader?.code} dir={reader?.direction}>
      <h1>{told("door.busy.what")}</h1>
      <p>{told("door.busy.why")}</p>
      <p>{told(sent === null && isForm ? "door.busy.back" : "door.busy.now")}</p>
      {(sent !== null || !isForm) && (
        <form
          method={isForm ? "post" : "get"}
          action={pathname + search}
          enctype={isForm ? "multipart/form-data" : undefined}
        >
          <Carried sent={sent ?? []} />
          <Actions>
            <Button>{told("door.busy.again")}</Button>
          </Actions>
        </form>
      )}
      {reader?.readBy === null && <p>{told("door.not-read")}</p>}
    </div>,
  );
}
