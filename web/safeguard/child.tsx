import { answerAges, answeringAges } from "../../api/safeguard/answer-ages.ts";
import { noteNotified, notifying } from "../../api/safeguard/note-notified.ts";
import { readChild } from "../../api/safeguard/read-child.ts";
import { turnedAway } from "../access/turned-away.ts";
import { CaseTabs } from "../case/case-frame.tsx";
import { post } from "../forms/post.ts";
import { momentIn } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { desk, house, param, redirect, say } from "../page.ts";
import { ChildView } from "./child-view.tsx";

export async function childPage(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const read = await readChild(cell, actor, caseId);
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  const title = `${say("child.heading")}, ${read.value.head.label}`;
  const tabs = <CaseTabs caseId={caseId} here="safeguards" />;
  return await page({ title, tabs }, <ChildView found={read.value} />);
}

const told = {
  body: "child.told.body",
  whom: "child.told.whom",
  toldAt: "child.told.day",
  takenIn: "child.told.taken-in",
} as const;

export async function postChildNotified(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  return await post(notifying, told, {
    nameOf: (field) => (field === "toldAt" ? "day" : field),
    told: { toldAt: (typed) => momentIn(typed, "day", "time") },
    keep: (notified) => noteNotified(cell, actor, { ...notified, caseId }, house().now()),
    kept: () => redirect(`/cases/${caseId}`),
    again: childPage,
  });
}

const ages = { says: "child.answer", basis: "child.basis", words: "child.words" } as const;

export async function postChild(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  return await post(answeringAges, ages, {
    keep: (answer) => answerAges(cell, actor, { ...answer, caseId }, house().now()),
    kept: () => redirect(`/cases/${caseId}`),
    again: childPage,
  });
}
