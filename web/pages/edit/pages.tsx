import { Hono } from "hono";
import { beginDraft } from "../../../api/edit/draft.ts";
import { atDesk } from "../../access/desk.ts";
import { turnedAway } from "../../access/turned-away.ts";
import type { Env } from "../../env.ts";
import { house } from "../../page.ts";
import { aboutPage, keepAbout } from "./about.tsx";
import { changePage } from "./change.tsx";
import { editorsPage } from "./desk.tsx";
import { entriesPage, entryPage } from "./entry.tsx";
import { factPage, factsPage, keepFact, takeFactOut } from "./facts.tsx";
import { itemDraftPages } from "./item-draft.tsx";
import { beginItem, beginNew, itemPage, itemsPage, kindsPage } from "./items.tsx";
import { previewPage, proposeDraft } from "./preview.tsx";
import { proposalPage } from "./proposal.tsx";
import { keepRemark, remarksPage, takeRemarkOut } from "./remarks.tsx";
import { retirePage } from "./retire.tsx";

function draftPages(): Hono<Env> {
  return new Hono<Env>()
    .post(
      "/edit/drafts",
      atDesk(async (c, { cell, actor }) => {
        const begun = await beginDraft(cell, actor, house().now());
        return begun.ok
          ? c.redirect(`/edit/drafts/${begun.value}`, 303)
          : await turnedAway(begun.refused);
      }),
    )
    .get(
      "/edit/drafts/:id",
      atDesk(() => aboutPage()),
    )
    .post(
      "/edit/drafts/:id",
      atDesk(() => keepAbout()),
    )
    .get(
      "/edit/drafts/:id/facts",
      atDesk(() => factsPage()),
    )
    .get(
      "/edit/drafts/:id/facts/:factor",
      atDesk(() => factPage()),
    )
    .post(
      "/edit/drafts/:id/facts/:factor",
      atDesk(() => keepFact()),
    )
    .post(
      "/edit/drafts/:id/facts/:factor/out",
      atDesk(() => takeFactOut()),
    )
    .get(
      "/edit/drafts/:id/remarks",
      atDesk(() => remarksPage()),
    )
    .post(
      "/edit/drafts/:id/remarks",
      atDesk(() => keepRemark()),
    )
    .post(
      "/edit/drafts/:id/remarks/out",
      atDesk(() => takeRemarkOut()),
    )
    .get(
      "/edit/drafts/:id/preview",
      atDesk(() => previewPage()),
    )
    .post(
      "/edit/drafts/:id/preview",
      atDesk(() => proposeDraft()),
    );
}

function itemPages(): Hono<Env> {
  return new Hono<Env>()
    .get(
      "/edit/items",
      atDesk(() => kindsPage()),
    )
    .get(
      "/edit/items/:kind",
      atDesk(() => itemsPage()),
    )
    .post(
      "/edit/items/:kind",
      atDesk(() => beginNew()),
    )
    .get(
      "/edit/items/:kind/:id/retire",
      atDesk(() => retirePage.show()),
    )
    .post(
      "/edit/items/:kind/:id/retire",
      atDesk(() => retirePage.propose()),
    )
    .get(
      "/edit/items/:kind/:id",
      atDesk(() => itemPage()),
    )
    .post(
      "/edit/items/:kind/:id",
      atDesk(() => beginItem()),
    )
    .get(
      "/edit/changes/:id",
      atDesk(() => itemDraftPages.form()),
    )
    .post(
      "/edit/changes/:id",
      atDesk(() => itemDraftPages.keep()),
    )
    .get(
      "/edit/changes/:id/preview",
      atDesk(() => itemDraftPages.preview()),
    )
    .post(
      "/edit/changes/:id/preview",
      atDesk(() => itemDraftPages.propose()),
    )
    .get(
      "/edit/changes/:id/as-read",
      atDesk(() => itemDraftPages.asRead()),
    )
    .post(
      "/edit/changes/:id/anew",
      atDesk(() => itemDraftPages.anew()),
    )
    .post(
      "/edit/changes/:id/discard",
      atDesk(() => itemDraftPages.discard()),
    );
}

export function editPages(): Hono<Env> {
  return new Hono<Env>()
    .get(
      "/edit",
      atDesk(() => editorsPage()),
    )
    .get(
      "/edit/decisions",
      atDesk(() => entriesPage()),
    )
    .get(
      "/edit/decisions/:id",
      atDesk(() => entryPage()),
    )
    .get(
      "/edit/decisions/:id/change",
      atDesk(() => changePage.show()),
    )
    .post(
      "/edit/decisions/:id/change",
      atDesk(() => changePage.propose()),
    )
    .get(
      "/edit/proposals/:id",
      atDesk(() => proposalPage.show()),
    )
    .post(
      "/edit/proposals/:id",
      atDesk(() => proposalPage.answer()),
    )
    .get(
      "/edit/proposals/:id/as-read",
      atDesk(() => proposalPage.asRead()),
    )
    .post(
      "/edit/proposals/:id/mend",
      atDesk(() => proposalPage.mend()),
    )
    .route("/", draftPages())
    .route("/", itemPages());
}
