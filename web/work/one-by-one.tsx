import { z } from "zod";
import { nextNew } from "../../api/intake/list.ts";
import { turnedAway } from "../access/turned-away.ts";
import { ActionLink, Actions } from "../components/button.tsx";
import { EmptyState, Notice } from "../components/notice.tsx";
import { page } from "../frame.tsx";
import { desk, query, redirect, say } from "../page.ts";

const deeds = ["take-on", "add", "set-aside", "decline", "give"] as const;
type Deed = (typeof deeds)[number];

const isId = (text: string): boolean => z.uuid().safeParse(text).success;

/** How many wait from this one on; null where they are not gone through one by one. */
function left(): number | null {
  const said = query("one") ?? "";
  return /^\d{1,6}$/.test(said) ? Number(said) : null;
}

export const isOneByOne = (): boolean => left() !== null;

/** The address, so that the walk goes on after it. */
export function oneByOne(address: string): string {
  const count = left();
  const sign = address.includes("?") ? "&" : "?";
  return count === null ? address : `${address}${sign}one=${count}`;
}

/** On to the next where they are gone through one by one. */
export function onwards(deed: Deed, id: string, caseId: string | null): Response {
  const own = caseId === null ? `/inbox/${id}` : `/cases/${caseId}`;
  const of = caseId === null ? "" : `&of=${caseId}`;
  return redirect(left() === null ? own : `/work/new?after=${id}&last=${deed}${of}`);
}

/** What was done with the one before. */
function Last() {
  const last = deeds.find((deed) => deed === query("last"));
  const caseId = query("of") ?? "";
  return last === undefined ? null : (
    <Notice heading={say(`inbox.one.did.${last}`)} announced>
      {isId(caseId) && (
        <p>
          <a class="ds-link" href={`/cases/${caseId}`}>
            {say("inbox.one.to-case")}
          </a>
        </p>
      )}
    </Notice>
  );
}

export function OneByOne({ id }: { readonly id: string }) {
  const count = left();
  return count === null ? null : (
    <>
      <Last />
      <div class="card one-by-one">
        <b>{say("inbox.one.left", { count })}</b>
        <a class="ds-link" href="#acts" data-act="">
          {say("inbox.one.decide")}
        </a>
        <a class="ds-button" data-variant="secondary" data-one="" href={`/work/new?after=${id}`}>
          {say("inbox.one.skip")}
        </a>
      </div>
    </>
  );
}

/** Look, decide, next: to the next that waits, on its own page. */
export async function nextNewPage(): Promise<Response> {
  const { cell, actor } = desk();
  const after = query("after") ?? "";
  const found = await nextNew(cell, actor, isId(after) ? after : null);
  if (!found.ok) {
    return await turnedAway(found.refused);
  }
  if (found.value !== null) {
    const { id, left } = found.value;
    const told = ["last", "of"].flatMap((name) => {
      const value = query(name);
      return value === undefined ? [] : [[name, value]];
    });
    return redirect(`/inbox/${id}?${new URLSearchParams([["one", String(left)], ...told])}`);
  }
  return await page(
    { title: say("inbox.one.start") },
    <>
      <Last />
      <h1>{say("inbox.one.start")}</h1>
      <EmptyState heading={say("inbox.one.none")}>
        <p>{say("inbox.one.none-how")}</p>
      </EmptyState>
      <Actions>
        <ActionLink href="/work">{say("inbox.work")}</ActionLink>
        <ActionLink variant="secondary" href="/inbox">
          {say("inbox.heading")}
        </ActionLink>
      </Actions>
    </>,
  );
}
