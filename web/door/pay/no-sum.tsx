import type { Door } from "../door.tsx";

/** No sum, why not, and what can be done: a sum without some hours would be too low. */
export function NoSum({ door: { say } }: { readonly door: Door }) {
  return (
    <>
      <p class="lead">{say("pay.result.unknown")}</p>
      <p>{say("pay.result.unknown.do")}</p>
    </>
  );
}
