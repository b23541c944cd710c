import type { Context } from "hono";
import type { Env } from "../env.ts";

/** Each is written anew, so that what is sent to us costs as much again to answer; what a person fills in has fewer. */
const most = 200;

/** A field of a form that was sent. */
export interface SentField {
  readonly name: string;
  readonly value: string;
}

/** What a form sent, without its files, to be carried in a page and sent again; null where it is too much for that. */
export async function sentIn(c: Context<Env>): Promise<readonly SentField[] | null> {
  const body = await c.req.parseBody({ all: true });
  const sent = Object.entries(body).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((each) => typeof each === "string")
      .map((each) => ({ name, value: each })),
  );
  return sent.length > most ? null : sent;
}

/** Not shown: whoever passes by reads nothing. */
export function Carried({ sent }: { readonly sent: readonly SentField[] }) {
  return (
    <>
      {sent.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
