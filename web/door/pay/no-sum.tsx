import type { Door } from "../door.tsx";

/** A sum without some hours would be too low. */
export function NoSum({ door: { say } }: { readonly door: Door }) {
  return (
    <>
      <p class="lead">{say("pay.result.unknown")}</p>
      <p>{say("pay.result.unknown.do")}</p>
    </>
  );
}
