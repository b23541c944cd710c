import { context } from "../page.ts";

/** Each is redrawn, so a request must not cost many times its size. No form has more. */
const most = 200;

export interface SentField {
  readonly name: string;
  readonly value: string;
}

/** Leaves out files; null where it is too much to carry in a page. */
export async function sentIn(): Promise<readonly SentField[] | null> {
  const body = await context().req.parseBody({ all: true });
  const sent = Object.entries(body).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((each) => typeof each === "string")
      .map((each) => ({ name, value: each })),
  );
  return sent.length > most ? null : sent;
}

/** Hidden: passers-by read nothing. */
export function Carried({ sent }: { readonly sent: readonly SentField[] }) {
  return (
    <>
      {sent.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
