import { context } from "../page.ts";
import { drawn, sent } from "./sent.ts";
import type { Problem, Typed } from "./typed.ts";

export function showTyped(typed: Typed, problems: readonly Problem[] = []): void {
  context().set("sent", { fields: Object.keys(typed), typed, problems, drawn: new Set() });
}

export function Hidden({ name, value }: { readonly name: string; readonly value: string }) {
  drawn(name);
  return <input type="hidden" name={name} value={value} />;
}

/** Last in the form: what the other pages ask. */
export function Kept() {
  const form = sent();
  return (
    <>
      {Object.entries(form?.typed ?? {})
        .filter(([name]) => form?.drawn?.has(name) === false)
        .flatMap(([name, values]) =>
          [values].flat().map((value) => <input type="hidden" name={name} value={value} />),
        )}
    </>
  );
}
