/** The new value, or the refusal. */
export type Outcome<Value, Code extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refused: Code };

export function done<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refused<Code extends string>(
  code: Code,
): { readonly ok: false; readonly refused: Code } {
  return { ok: false, refused: code };
}
