import { z } from "@hono/zod-openapi";
import type { Colleague } from "../../domain/access/actor.ts";
import { done, type Outcome, refused } from "../../domain/base/outcome.ts";
import { isSeen } from "../../domain/base/text.ts";
import type { Moment } from "../../domain/time/day.ts";
import type { Changed, Unread } from "../../law/acts/citing.ts";
import type { Law } from "../../law/law.ts";
import type { Cell } from "../../store/cell.ts";
import { insertActRead } from "../../store/edit/acts.ts";
import { onAgency } from "../access/perform.ts";
import { keepsKnowledge } from "../edit/overlay.ts";
import { form } from "../form.ts";

export type ReadActsRefusal =
  | "edit.not-here"
  | "edit.no-why"
  | "edit.words-moved-on"
  | "edit.not-found"
  | "not-permitted";

export const readingActs = form(
  z.object({
    /** Of the words that were read. */
    hash: z.string().max(40),
    /** What holds still, as "right/social-services". */
    citing: z.array(z.string().max(120)).min(1).max(200),
    why: z.string().trim().max(4000),
  }),
  { "edit.no-why": "why", "edit.words-moved-on": "citing" },
);

export const citingKey = ({ kind, id }: Pick<Changed, "kind" | "id">) => `${kind}/${id}`;

interface UnreadSection {
  readonly place: Unread;
  readonly resting: readonly (Changed & Pick<Unread, "readWith">)[];
}

/** Sections with newer words that not all that rests on them was read with, in the order of the acts. */
export function unreadSections({
  unread,
}: Pick<Law, "unread">): ReadonlyMap<string, UnreadSection> {
  const found = new Map<string, UnreadSection>();
  for (const changed of unread) {
    for (const place of changed.places) {
      const key = `${place.act.id} ${place.section.number}`;
      const known = found.get(key)?.resting ?? [];
      if (!known.some((each) => citingKey(each) === citingKey(changed))) {
        const { readWith } = place;
        found.set(key, { place, resting: [...known, { ...changed, readWith }] });
      }
    }
  }
  return found;
}

/** Notes that what is named was read with the new words, and holds. What does not hold is changed by a proposal. */
export async function noteActsRead(
  cell: Cell,
  actor: Colleague,
  law: Law,
  request: z.output<typeof readingActs.shape> & { readonly act: string; readonly section: string },
  now: Moment,
): Promise<Outcome<null, ReadActsRefusal>> {
  const { act, section, hash, citing, why } = request;
  return await onAgency<null, ReadActsRefusal>(
    cell,
    actor,
    { action: "edit.answer" },
    async (tx) => {
      if (!keepsKnowledge(cell)) {
        return refused("edit.not-here");
      }
      const found = unreadSections(law).get(`${act} ${section}`);
      if (found === undefined) {
        return refused("edit.not-found");
      }
      const known = new Set(found.resting.map(citingKey));
      if (found.place.section.hash !== hash || citing.some((each) => !known.has(each))) {
        return refused("edit.words-moved-on");
      }
      if (!isSeen(why)) {
        return refused("edit.no-why");
      }
      const reads = citing.map((each) => ({ citing: each, act, section, hash }));
      await insertActRead(tx, reads, { why, at: now, by: actor.id });
      return done(null);
    },
  );
}
