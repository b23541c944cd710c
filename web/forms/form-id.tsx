import { typedAt } from "./sent.ts";
import { type Typed, textOf } from "./typed.ts";

const isId = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** Another one where none was sent. */
export function idIn(typed: Typed, name = "id"): string {
  const id = textOf(typed, name);
  return isId(id) ? id : crypto.randomUUID();
}

/** Sent twice, it is one: the id is made with the page, and stays when the form is shown again. */
export function FormId({ name = "id" }: { readonly name?: string }) {
  const typed = typedAt(name)?.[0];
  return (
    <input
      type="hidden"
      name={name}
      value={typed !== undefined && isId(typed) ? typed : crypto.randomUUID()}
    />
  );
}
