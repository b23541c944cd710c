import { Hono } from "hono";
import { beginDraft } from "../../../api/edit/draft.ts";
import type { House } from "../../../api/house.ts";
import { atDesk } from "../../access/desk.ts";
import { turnedAway } from "../../access/turned-away.ts";
import type { Env } from "../../env.ts";
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

function draftPages(house: House): Hono<Env> {
  return new Hono<Env>()
    .post(
      "/edit/drafts",
      atDesk(async (c, { cell, actor }) => {
        const begun = await beginDraft(cell, actor, house.now());
        return begun.ok
          ? c.redirect(`/edit/drafts/${begun.value}`, 303)
          : await turnedAway(c, begun.refused);
      }),
    )
    .get(
      "/edit/drafts/:id",
      atDesk((c, desk) => aboutPage(c, desk)),
    )
    .post(
      "/edit/drafts/:id",
      atDesk((c, desk) => keepAbout(c, house, desk)),
    )
    .get(
      "/edit/drafts/:id/facts",
      atDesk((c, desk) => factsPage(c, house, desk)),
    )
    .get(
      "/edit/drafts/:id/facts/:factor",
      atDesk((c, desk) => factPage(c, house, desk)),
    )
    .post(
      "/edit/drafts/:id/facts/:factor",
      atDesk((c, desk) => keepFact(c, house, desk)),
    )
    .post(
      "/edit/drafts/:id/facts/:factor/out",
      atDesk((c, desk) => takeFactOut(c, house, desk)),
    )
    .get(
      "/edit/drafts/:id/remarks",
      atDesk((c, desk) => remarksPage(c, house, desk)),
    )
    .post(
      "/edit/drafts/:id/remarks",
      atDesk((c, desk) => keepRemark(c, house, desk)),
    )
    .post(
      "/edit/drafts/:id/remarks/out",
      atDesk((c, desk) => takeRemarkOut(c, house, desk)),
    )
    .get(
      "/edit/drafts/:id/preview",
      atDesk((c, desk) => previewPage(c, house, desk)),
    )
    .post(
      "/edit/drafts/:id/preview",
      atDesk((c, desk) => proposeDraft(c, house, desk)),
    );
}

function itemPages(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(
      "/edit/items",
      atDesk((c, desk) => kindsPage(c, house, desk)),
    )
    .get(
      "/edit/items/:kind",
      atDesk((c, desk) => itemsPage(c, house, desk)),
    )
    .post(
      "/edit/items/:kind",
      atDesk((c, desk) => beginNew(c, house, desk)),
    )
    .get(
      "/edit/items/:kind/:id/retire",
      atDesk((c, desk) => retirePage.show(c, house, desk)),
    )
    .post(
      "/edit/items/:kind/:id/retire",
      atDesk((c, desk) => retirePage.propose(c, house, desk)),
    )
    .get(
      "/edit/items/:kind/:id",
      atDesk((c, desk) => itemPage(c, house, desk)),
    )
    .post(
      "/edit/items/:kind/:id",
      atDesk((c, desk) => beginItem(c, house, desk)),
    )
    .get(
      "/edit/changes/:id",
      atDesk((c, desk) => itemDraftPages.form(c, house, desk)),
    )
    .post(
      "/edit/changes/:id",
      atDesk((c, desk) => itemDraftPages.keep(c, house, desk)),
    )
    .get(
      "/edit/changes/:id/preview",
      atDesk((c, desk) => itemDraftPages.preview(c, house, desk)),
    )
    .post(
      "/edit/changes/:id/preview",
      atDesk((c, desk) => itemDraftPages.propose(c, house, desk)),
    )
    .get(
      "/edit/changes/:id/as-read",
      atDesk((c, desk) => itemDraftPages.asRead(c, house, desk)),
    )
    .post(
      "/edit/changes/:id/anew",
      atDesk((c, desk) => itemDraftPages.anew(c, house, desk)),
    )
    .post(
      "/edit/changes/:id/discard",
      atDesk((c, desk) => itemDraftPages.discard(c, house, desk)),
    );
}

export function editPages(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(
      "/edit",
      atDesk((c, desk) => editorsPage(c, house, desk)),
    )
    .get(
      "/edit/decisions",
      atDesk((c, desk) => entriesPage(c, house, desk)),
    )
    .get(
      "/edit/decisions/:id",
      atDesk((c, desk) => entryPage(c, house, desk)),
    )
    .get(
      "/edit/decisions/:id/change",
      atDesk((c, desk) => changePage.show(c, house, desk)),
    )
    .post(
      "/edit/decisions/:id/change",
      atDesk((c, desk) => changePage.propose(c, house, desk)),
    )
    .get(
      "/edit/proposals/:id",
      atDesk((c, desk) => proposalPage.show(c, house, desk)),
    )
    .post(
      "/edit/proposals/:id",
      atDesk((c, desk) => proposalPage.answer(c, house, desk)),
    )
    .get(
      "/edit/proposals/:id/as-read",
      atDesk((c, desk) => proposalPage.asRead(c, house, desk)),
    )
    .post(
      "/edit/proposals/:id/mend",
      atDesk((c, desk) => proposalPage.mend(c, house, desk)),
    )
    .route("/", draftPages(house))
    .route("/", itemPages(house));
}
