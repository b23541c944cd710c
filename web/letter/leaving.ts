import type { Promises } from "../../rules/rights/promises.ts";
import { youOf } from "../../rules/rights/words.ts";
import type { Part } from "../components/part.ts";
import { spoken } from "../texts/spoken.ts";
import { mayBeChild, type OfChild } from "./child.ts";
import { heading, type Tongue, text } from "./days.ts";

/** Of a child first that it is no journey of theirs alone. */
export function leavingParts(
  { say, language }: Tongue,
  promises: OfChild & Pick<Promises, "leaving">,
): readonly Part[] {
  const own = promises.leaving.flatMap(({ beforeLeaving }) =>
    beforeLeaving.flatMap(({ what }) => {
      const you = youOf(what);
      return you === null ? [] : [spoken(language, you)];
    }),
  );
  const child = mayBeChild(promises) ? [say("promise.child.leaving")] : [];
  const all = [...child, ...(own.length === 0 ? [] : [say("promise.leaving-first")]), ...own];
  return all.length === 0
    ? []
    : [heading(say("promise.leaving")), text([...new Set(all)].join(" "))];
}
