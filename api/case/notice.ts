import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import type { Moment } from "../../domain/time/day.ts";
import { putNoticeAside } from "../../store/case/notice.ts";
import type { Cell } from "../../store/cell.ts";
import { onCase } from "../access/perform.ts";

export async function putAside(
  cell: Cell,
  actor: Colleague,
  request: { readonly caseId: string; readonly decision: string },
  now: Moment,
): Promise<Outcome<null, "not-permitted" | "case.not-found" | "notice.not-found">> {
  const { caseId, decision } = request;
  return await onCase<null, "notice.not-found">(
    cell,
    actor,
    caseId,
    { action: "notice.put-aside" },
    async (tx) => {
      const put = await putNoticeAside(tx, caseId, decision, now, actor.id);
      return put ? done(null) : refused("notice.not-found");
    },
  );
}
