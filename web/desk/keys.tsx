import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Env } from "../env.ts";
import { context, house, redirect, say } from "../page.ts";

const cookie = "keys";

export const areKeysOff = (): boolean => getCookie(context(), cookie) === "off";

const keys = [
  [["/"], "desk.keys.find"],
  [["g", "w"], "inbox.work"],
  [["g", "i"], "inbox.heading"],
  [["g", "c"], "case.list"],
  [["g", "s"], "search.heading"],
  [["g", "k"], "knowledge.heading"],
  [["j", "k"], "desk.keys.rows"],
  [["j"], "desk.keys.skip"],
  [["Enter"], "desk.keys.open"],
  [["a"], "desk.keys.act"],
  [["t"], "desk.keys.take"],
  [["f"], "desk.keys.filters"],
  [["1–7"], "desk.keys.groups"],
  [["?"], "desk.keys"],
  [["Esc"], "desk.keys.close"],
] as const;

/** All keys, shown by `?` or by its button, and the way to switch them off (WCAG 2.1.4). */
export function Keys() {
  const off = areKeysOff();
  return (
    <>
      <button class="ds-link" type="button" popovertarget="keys">
        {say("desk.keys")}
      </button>
      <dialog id="keys" popover="auto" class="card keys" aria-labelledby="keys-heading">
        <h2 id="keys-heading">{say("desk.keys")}</h2>
        <dl>
          {keys.map(([pressed, text]) => (
            <div>
              <dt>
                {pressed.map((key) => (
                  <kbd>{key}</kbd>
                ))}
              </dt>
              <dd>{say(text)}</dd>
            </div>
          ))}
        </dl>
        <form method="post" action="/me/keys">
          <button class="ds-link" type="submit" name="keys" value={off ? "on" : "off"}>
            {say(off ? "desk.keys.on" : "desk.keys.off")}
          </button>
        </form>
      </dialog>
    </>
  );
}

export async function postKeys(): Promise<Response> {
  const c: Context<Env> = context();
  const { keys: wished } = await c.req.parseBody();
  setCookie(c, cookie, wished === "off" ? "off" : "on", {
    ...{ path: "/", httpOnly: true, sameSite: "Lax", maxAge: 31_536_000 },
    secure: house().origin.startsWith("https:"),
  });
  return redirect("/me");
}
