import type { Context } from "hono";
import { Actions, Button } from "../components/button.tsx";
import type { Env } from "../env.ts";

/** A field of a form that was sent. */
export interface SentField {
  readonly name: string;
  readonly value: string;
}

/** All that was typed in the form that was sent; files are not carried. */
export async function sentFields(c: Context<Env>): Promise<readonly SentField[]> {
  const body = await c.req.parseBody({ all: true });
  return Object.entries(body).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((each) => typeof each === "string")
      .map((each) => ({ name, value: each })),
  );
}

interface SendAgainProps {
  readonly c: Context<Env>;
  readonly fields: readonly SentField[];
  /** What the button says. */
  readonly label: string;
}

/** A form that holds what was typed, sends it to the same address, and shows nothing of it: people who pass by read nothing. */
export function SendAgain({ c, fields, label }: SendAgainProps) {
  const { pathname, search } = new URL(c.req.url);
  return (
    <form method="post" action={pathname + search}>
      {fields.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Actions>
        <Button>{label}</Button>
      </Actions>
    </form>
  );
}
