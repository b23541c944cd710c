import { typedAt } from "./sent.ts";

/** Sent twice, it is one: the id is made with the page, and stays when the form is shown again. */
export function FormId({ name = "id" }: { readonly name?: string }) {
  const typed = typedAt(name)?.[0];
  const isId = typed !== undefined && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(typed);
  return <input type="hidden" name={name} value={isId ? typed : crypto.randomUUID()} />;
}
