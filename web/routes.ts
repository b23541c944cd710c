import { capacityPage, postCapacity } from "./capacity/capacity.tsx";
import { givePage, postGive } from "./case/give.tsx";
import { casesFile, casesPage, postView, postViewRemoved } from "./case/list.tsx";
import { logPage } from "./case/log.tsx";
import { newCasePage, postNewCase } from "./case/new.tsx";
import { casePage, postJoin, postNoticeSeen, postStepIn } from "./case/overview.tsx";
import { chainPage } from "./chain/chain.tsx";
import {
  caseComparisonPage,
  caseComparisonPdf,
  postCaseComparison,
} from "./comparison/comparison.tsx";
import { comparePage, postCompare } from "./comparison/loose.tsx";
import { threePage } from "./comparison/three.tsx";
import { deadlinesPage } from "./deadline/deadlines.tsx";
import { decisionPage } from "./decision/decision.tsx";
import { decisionsPage } from "./decision/list.tsx";
import { reviewPage } from "./decision/review.tsx";
import { postKeys } from "./desk/keys.tsx";
import { mePage } from "./desk/me.tsx";
import { aboutPage, keepAbout, postDraft } from "./edit/about.tsx";
import { changePage } from "./edit/change.tsx";
import { editorsPage } from "./edit/desk.tsx";
import { entriesPage, entryPage } from "./edit/entry.tsx";
import { factsPage as draftFactsPage, factPage, keepFact, takeFactOut } from "./edit/facts.tsx";
import { itemDraftPages } from "./edit/item-draft.tsx";
import { beginItem, beginNew, itemPage, itemsPage, kindsPage } from "./edit/items.tsx";
import { previewPage, proposeDraft } from "./edit/preview.tsx";
import { proposalPage } from "./edit/proposal.tsx";
import { keepRemark, remarksPage, takeRemarkOut } from "./edit/remarks.tsx";
import { retirePage } from "./edit/retire.tsx";
import { chronologyPage } from "./evidence/chronology.tsx";
import { evidenceFile, postFile } from "./evidence/file.tsx";
import { gapsPage, postGap, postGapStep } from "./evidence/gaps.tsx";
import { evidenceItemPage, postBearing, postCustody, postWithdrawn } from "./evidence/item.tsx";
import { itemFormPage, postItem } from "./evidence/item-form.tsx";
import { evidenceItemsPage } from "./evidence/items.tsx";
import { evidencePage } from "./evidence/matrix.tsx";
import { frontPage } from "./front/front.tsx";
import {
  acknowledgeAct,
  askAct,
  declineAct,
  heldAct,
  inboxPage,
  incomingNow,
  nameAct,
  replyAct,
  safeguardDoneAct,
  setAsideAct,
  takeOnAct,
} from "./inbox/acts.tsx";
import { addAct, addPage, addSearch } from "./inbox/add.tsx";
import { removalNoted, removalOff, removalPage } from "./inbox/removal.tsx";
import {
  actsFile,
  jobPage,
  lawFile,
  leavePage,
  postJob,
  postLeave,
  scriptFile,
  wordsFile,
} from "./job/job.tsx";
import { answerPage, postAnswer } from "./journey/answer.tsx";
import { onePage } from "./journey/one.tsx";
import {
  doubtPage,
  journeyPage,
  postDoubt,
  postJourney,
  postSettle,
  settlePage,
} from "./journey/settle.tsx";
import { postTalk, talkPage } from "./journey/talk.tsx";
import { changesPage } from "./knowledge/changes.tsx";
import { conceptPage, conceptsPage } from "./knowledge/concepts.tsx";
import { bodyPage, directoryPage } from "./knowledge/directory.tsx";
import { factsPage } from "./knowledge/facts.tsx";
import { knowledgePage } from "./knowledge/front.tsx";
import { historyPage } from "./knowledge/history.tsx";
import { questionsPage } from "./knowledge/questions.tsx";
import { searchPage } from "./knowledge/search.tsx";
import { sectorsPage } from "./knowledge/sectors.tsx";
import { signsPage } from "./knowledge/signs.tsx";
import { actPage, actsPage, sectionPage } from "./law/acts.tsx";
import { sincePage } from "./law/since.tsx";
import { readActPage, unreadPage } from "./law/unread.tsx";
import { messagesPage } from "./message/messages.tsx";
import { observationsPage, postObservation } from "./observation/observations.tsx";
import { outcomesPage, postOutcome } from "./outcome/list.tsx";
import { postTelling, tellPage } from "./outcome/tell.tsx";
import { personPage } from "./person/one.tsx";
import {
  personsPage,
  postConsent,
  postName,
  postPerson,
  postReadName,
  postWithdrawnConsent,
} from "./person/persons.tsx";
import { copyPage, copyPdf } from "./plan/copy/copy.tsx";
import { listPage } from "./plan/entry/lists.tsx";
import { movePage, postMove } from "./plan/entry/move.tsx";
import { postThing, thingPage } from "./plan/entry/thing.tsx";
import { colleaguesPage, postColleague, postTakenBack } from "./plan/handover/colleagues.tsx";
import { handOverPage, postHandOver, postTakenSeen } from "./plan/handover/hand-over.tsx";
import { plansPage } from "./plan/of-case.tsx";
import { overviewPage, postPlan } from "./plan/overview.tsx";
import { waysPage } from "./plan/ways.tsx";
import { countPage, listPage as practiceList } from "./practice/list.tsx";
import { exercisePage, postExercise } from "./practice/round.tsx";
import { hoursPage, postHours, postLineWithdrawn } from "./presence/hours.tsx";
import { provisionsPage } from "./provision/list.tsx";
import { provisionPage } from "./provision/provision.tsx";
import { caseProvisionsPage } from "./provision/provisions.tsx";
import { caseQuestionsPage, postAgreement } from "./question/questions.tsx";
import { answerToAskedPage, postAnswerToAsked } from "./question/questions-answer.tsx";
import { askPage, postAsked } from "./question/questions-ask.tsx";
import { askedPage } from "./question/questions-asked.tsx";
import { questionsSheetPage } from "./question/questions-sheet.tsx";
import { postReceipt, receiptPage } from "./receipt/receipt.tsx";
import { caseAside, incomingAside } from "./recusal/recusal.tsx";
import {
  postKeep,
  postTalk as postReferralTalk,
  postReply,
  postWithdrawal,
} from "./referral/act.tsx";
import { agencyReferrals, caseReferrals } from "./referral/lists.tsx";
import { newReferral, postReferral } from "./referral/new.tsx";
import { referralPage } from "./referral/read.tsx";
import { cliffPage } from "./rights/cliff.tsx";
import {
  calendarIcs,
  calendarPage,
  postCalendar,
  postCalendarFile,
} from "./rights/day/calendar.tsx";
import { postMet, postNotMet, rightDayPage } from "./rights/day/one-day.tsx";
import { happenedPage, postHappened } from "./rights/event/happened.tsx";
import { explainedPage, postExplained } from "./rights/explained.tsx";
import { letterList, postLetter } from "./rights/letter/letter.tsx";
import { letterFile, letterPage, postGiven } from "./rights/letter/letter-one.tsx";
import { rightsOfCasePage } from "./rights/of-case.tsx";
import { lifeQuestionPage, postLifeAnswer } from "./rights/one-question.tsx";
import { rightsOfPersonPage } from "./rights/person.tsx";
import { openRightsPage, postOpenRights } from "./rights/rights.tsx";
import { postWhatIf, whatIfPage } from "./rights/what-if.tsx";
import { anyone, desk, type Route } from "./route.ts";
import { postRoutine, routinePage } from "./routine/routine.tsx";
import { whomOfCasePage, whomPage } from "./routing/whom.tsx";
import { childPage, postChild, postChildNotified } from "./safeguard/child.tsx";
import { postSafeguards, postSafeguardsSent, safeguardsPage } from "./safeguard/safeguards.tsx";
import {
  foundPage,
  postSearch,
  postSearchNow,
  searchPage as searchAllPage,
} from "./search/search.tsx";
import { postSeen, seenPage } from "./seen/seen.tsx";
import { sharePage } from "./sharing/share.tsx";
import { standingPage } from "./standing/standing.tsx";
import { timelinePage } from "./timeline/timeline.tsx";
import { postLeg, postPart, postTravelWithdrawn, travelPage } from "./travel/travel.tsx";
import { asidePage, givingPage, postAside, postGiving } from "./work/chosen.tsx";
import { nextNewPage } from "./work/one-by-one.tsx";
import { workPage } from "./work/work.tsx";

/** Every page by its address, and who may ask for it. Where two addresses fit, the first answers. */
export const routes: readonly Route[] = [
  ...anyone.get("/", frontPage),
  ...anyone.form("/job", jobPage, postJob),
  ...anyone.form("/leave", leavePage, postLeave),
  ...anyone.get("/script/law.json", lawFile),
  ...anyone.get("/script/acts.json", actsFile),
  ...anyone.get("/script/words/:file", wordsFile),
  ...anyone.get("/script/:file", scriptFile),
  ...anyone.form("/seen", seenPage, postSeen),
  ...anyone.form("/seen/:step", seenPage, postSeen),
  ...anyone.form("/receipt", receiptPage, postReceipt),

  ...desk.get("/work", workPage),
  ...desk.get("/work/new", nextNewPage),
  ...desk.get("/me", mePage),
  ...desk.post("/me/keys", postKeys),
  ...desk.form("/routine", routinePage, postRoutine),
  ...desk.form("/capacity", capacityPage, postCapacity),
  ...desk.get("/deadlines", deadlinesPage),
  ...desk.get("/messages", messagesPage),
  ...desk.get("/whom", whomPage),
  ...desk.get("/chain", chainPage),
  ...desk.form("/compare", comparePage, postCompare),
  ...anyone.get("/share", sharePage),

  ...desk.form("/search", searchAllPage, postSearch),
  ...desk.post("/search/now", postSearchNow),
  ...desk.get("/search/:number", foundPage),

  ...desk.get("/inbox", inboxPage),
  ...desk.post("/inbox/held", heldAct),
  // Before the item itself: these are none.
  ...desk.form("/inbox/give", givingPage, postGiving),
  ...desk.form("/inbox/set-aside", asidePage, postAside),
  ...desk.get("/inbox/:id", incomingNow),
  ...desk.form("/inbox/:id/add", addPage, addAct),
  ...desk.post("/inbox/:id/add/search", addSearch),
  ...desk.form("/inbox/:id/removal", removalPage, removalNoted),
  ...desk.post("/inbox/:id/removal/off", removalOff),
  ...desk.post("/inbox/:id/take-on", takeOnAct),
  ...desk.post("/inbox/:id/set-aside", setAsideAct),
  ...desk.post("/inbox/:id/reply", replyAct),
  ...desk.post("/inbox/:id/name", nameAct),
  ...desk.post("/inbox/:id/decline", declineAct),
  ...desk.post("/inbox/:id/ask", askAct),
  ...desk.post("/inbox/:id/acknowledge", acknowledgeAct),
  ...desk.post("/inbox/:id/safeguards/:kind", safeguardDoneAct),
  ...desk.form("/inbox/:id/aside", incomingAside.show, incomingAside.leave),
  ...desk.post("/inbox/:id/aside/another", incomingAside.another),
  ...desk.post("/inbox/:id/aside/undo", incomingAside.undo),

  ...desk.get("/cases", casesPage),
  ...desk.get("/cases.csv", casesFile),
  ...desk.post("/cases/views", postView),
  ...desk.post("/cases/views/remove", postViewRemoved),
  // Before the case itself: “new” is no case.
  ...desk.form("/cases/new", newCasePage, postNewCase),
  ...desk.form("/cases/give", givePage, postGive),
  ...desk.get("/cases/:id", casePage),
  ...desk.post("/cases/:id/join", postJoin),
  ...desk.post("/cases/:id/step-in", postStepIn),
  ...desk.post("/cases/:id/notices/:decision", postNoticeSeen),
  ...desk.form("/cases/:id/observations", observationsPage, postObservation),
  ...desk.form("/cases/:id/comparison", () => caseComparisonPage(), postCaseComparison),
  ...desk.get("/cases/:id/comparison.pdf", caseComparisonPdf),
  ...desk.get("/cases/:id/provisions", caseProvisionsPage),
  ...desk.get("/cases/:id/evidence", evidencePage),
  ...desk.get("/cases/:id/evidence/items", evidenceItemsPage),
  // Before the items: “new” is none.
  ...desk.form("/cases/:id/evidence/items/new", itemFormPage, postItem),
  ...desk.form("/cases/:id/evidence/items/:thing", evidenceItemPage, postBearing),
  ...desk.post("/cases/:id/evidence/items/:thing/withdraw", postWithdrawn),
  ...desk.form("/cases/:id/evidence/items/:thing/file", evidenceFile, postFile),
  ...desk.post("/cases/:id/evidence/items/:thing/custody", postCustody),
  ...desk.get("/cases/:id/evidence/chronology", chronologyPage),
  ...desk.form("/cases/:id/evidence/gaps", gapsPage, postGap),
  ...desk.post("/cases/:id/evidence/gaps/:thing", postGapStep),
  ...desk.form("/cases/:id/hours", hoursPage, postHours),
  ...desk.post("/cases/:id/hours/withdrawn", postLineWithdrawn),
  ...desk.get("/cases/:id/travel", travelPage),
  ...desk.form("/cases/:id/travel/legs", travelPage, postLeg),
  ...desk.form("/cases/:id/travel/parts", travelPage, postPart),
  ...desk.form("/cases/:id/travel/withdrawn", travelPage, postTravelWithdrawn),
  ...desk.get("/cases/:id/questions", caseQuestionsPage),
  ...desk.post("/cases/:id/questions/agreement", postAgreement),
  ...desk.get("/cases/:id/questions/ask", askPage),
  ...desk.form("/cases/:id/questions/asked", askedPage, postAsked),
  ...desk.form("/cases/:id/questions/asked/:asked/answer", answerToAskedPage, postAnswerToAsked),
  ...desk.get("/cases/:id/questions/sheet", questionsSheetPage),
  ...desk.form("/cases/:id/persons", personsPage, postPerson),
  ...desk.get("/cases/:id/persons/:person", personPage),
  ...desk.post("/cases/:id/persons/:person/name", postName),
  ...desk.post("/cases/:id/persons/:person/read-name", postReadName),
  ...desk.post("/cases/:id/persons/:person/consents", postConsent),
  ...desk.post("/cases/:id/consents/:consent/withdraw", postWithdrawnConsent),
  ...desk.form("/cases/:id/safeguards", safeguardsPage, postSafeguards),
  ...desk.post("/cases/:id/safeguards/send", postSafeguardsSent),
  ...desk.form("/cases/:id/child", childPage, postChild),
  ...desk.post("/cases/:id/child/notified", postChildNotified),
  ...desk.get("/cases/:id/timeline", timelinePage),
  ...desk.get("/cases/:id/log", logPage),
  ...desk.get("/cases/:id/standing", standingPage),
  ...desk.get("/cases/:id/whom", whomOfCasePage),
  ...desk.form("/cases/:id/aside", caseAside.show, caseAside.leave),
  ...desk.post("/cases/:id/aside/another", caseAside.another),
  ...desk.post("/cases/:id/aside/undo", caseAside.undo),

  ...desk.get("/referrals", agencyReferrals),
  ...desk.get("/referrals/:id", referralPage),
  ...desk.post("/referrals/:id/reply", postReply),
  ...desk.post("/referrals/:id/withdraw", postWithdrawal),
  ...desk.post("/referrals/:id/talk", postReferralTalk),
  ...desk.post("/referrals/:id/keep", postKeep),
  ...desk.get("/cases/:id/referrals", caseReferrals),
  ...desk.form("/cases/:id/referrals/new", newReferral, postReferral),

  ...desk.form("/cases/:id/outcomes", outcomesPage, postOutcome),
  ...desk.form("/outcomes/:id/tell", tellPage, postTelling),

  ...desk.get("/cases/:id/plans", plansPage),
  ...desk.form("/cases/:id/persons/:person/plan", overviewPage, postPlan),
  ...desk.form("/cases/:id/persons/:person/plan/colleagues", () => colleaguesPage(), postColleague),
  ...desk.post("/cases/:id/persons/:person/plan/colleagues/take-back", postTakenBack),
  ...desk.form(
    "/cases/:id/persons/:person/plan/hand-over",
    () => handOverPage(),
    () => postHandOver("hand-over"),
  ),
  ...desk.post("/cases/:id/persons/:person/plan/take-over", () => postHandOver("take-over")),
  ...desk.post("/plans/:plan/taken/:number", postTakenSeen),
  ...desk.get("/cases/:id/persons/:person/plan/ways", waysPage),
  ...desk.get("/cases/:id/persons/:person/plan/copy", copyPage),
  ...desk.get("/cases/:id/persons/:person/plan/copy.pdf", copyPdf),
  ...desk.form("/cases/:id/persons/:person/plan/steps/:thing/move", () => movePage(), postMove),
  ...desk.form(
    "/cases/:id/persons/:person/plan/follow-ups/:thing/move",
    () => movePage(),
    postMove,
  ),
  ...desk.get("/cases/:id/persons/:person/plan/wishes", () => listPage("wishes")),
  ...desk.get("/cases/:id/persons/:person/plan/areas", () => listPage("areas")),
  ...desk.get("/cases/:id/persons/:person/plan/steps", () => listPage("steps")),
  ...desk.get("/cases/:id/persons/:person/plan/follow-ups", () => listPage("follow-ups")),
  ...desk.get("/cases/:id/persons/:person/plan/plan-b", () => listPage("plan-b")),
  ...desk.get("/cases/:id/persons/:person/plan/return", () => listPage("return")),
  ...desk.get("/cases/:id/persons/:person/plan/corrections", () => listPage("corrections")),
  ...desk.form(
    "/cases/:id/persons/:person/plan/wishes/:thing",
    () => thingPage("wishes"),
    () => postThing("wishes"),
  ),
  ...desk.form(
    "/cases/:id/persons/:person/plan/needs/:thing",
    () => thingPage("need"),
    () => postThing("need"),
  ),
  ...desk.form(
    "/cases/:id/persons/:person/plan/steps/:thing",
    () => thingPage("step"),
    () => postThing("step"),
  ),
  ...desk.form(
    "/cases/:id/persons/:person/plan/follow-ups/:thing",
    () => thingPage("follow-up"),
    () => postThing("follow-up"),
  ),
  ...desk.form(
    "/cases/:id/persons/:person/plan/plan-b/:thing",
    () => thingPage("plan-b"),
    () => postThing("plan-b"),
  ),
  ...desk.form(
    "/cases/:id/persons/:person/plan/corrections/:thing",
    () => thingPage("correction"),
    () => postThing("correction"),
  ),

  ...desk.form("/cases/:id/persons/:person/plan/return/talk", () => talkPage(), postTalk),
  ...desk.form(
    "/cases/:id/persons/:person/plan/return/answers/:kind",
    () => answerPage(),
    postAnswer,
  ),
  ...desk.form("/cases/:id/persons/:person/plan/return/settle", () => settlePage(), postSettle),
  ...desk.form("/cases/:id/persons/:person/plan/return/doubt", () => doubtPage(), postDoubt),
  ...desk.form("/cases/:id/persons/:person/plan/return/journey", () => journeyPage(), postJourney),
  // After the forms: “talk” is no answer.
  ...desk.get("/cases/:id/persons/:person/plan/return/:thing", onePage),

  ...anyone.form("/rights", openRightsPage, postOpenRights),
  ...anyone.get("/rights/cliff", cliffPage),
  ...desk.get("/cases/:id/rights", rightsOfCasePage),
  ...desk.get("/cases/:id/persons/:person/rights", rightsOfPersonPage),
  ...desk.form(
    "/cases/:id/persons/:person/rights/answers/:question",
    () => lifeQuestionPage(),
    postLifeAnswer,
  ),
  ...desk.get("/cases/:id/persons/:person/rights/days/:day/:what{met|not-met}", () =>
    rightDayPage(),
  ),
  ...desk.post("/cases/:id/persons/:person/rights/days/:day/met", postMet),
  ...desk.post("/cases/:id/persons/:person/rights/days/:day/not-met", postNotMet),
  ...desk.form("/cases/:id/persons/:person/rights/happened", () => happenedPage(), postHappened),
  ...desk.form("/cases/:id/persons/:person/rights/what-if", () => whatIfPage(), postWhatIf),
  ...desk.form("/cases/:id/persons/:person/rights/letter", () => letterList(), postLetter),
  ...desk.get("/cases/:id/persons/:person/rights/letter/:letter", () => letterPage()),
  ...desk.get("/cases/:id/persons/:person/rights/letter/:letter/pdf", letterFile),
  ...desk.post("/cases/:id/persons/:person/rights/letter/:letter/given", postGiven),
  ...desk.form("/cases/:id/persons/:person/rights/explained", () => explainedPage(), postExplained),
  ...desk.form("/cases/:id/persons/:person/rights/calendar", () => calendarPage(), postCalendar),
  ...desk.form("/cases/:id/persons/:person/rights/calendar.ics", calendarIcs, postCalendarFile),

  ...anyone.get("/knowledge", knowledgePage),
  ...anyone.get("/knowledge/search", searchPage),
  ...anyone.get("/knowledge/concepts", conceptsPage),
  ...anyone.get("/knowledge/concepts/:id", conceptPage),
  ...anyone.get("/knowledge/sectors", sectorsPage),
  ...anyone.get("/knowledge/facts", factsPage),
  ...anyone.get("/knowledge/questions", questionsPage),
  ...anyone.get("/knowledge/signs", signsPage),
  ...anyone.get("/knowledge/changes", changesPage),
  ...anyone.get("/knowledge/directory", directoryPage),
  ...anyone.get("/knowledge/directory/:id", bodyPage),
  ...desk.get("/knowledge/history/:kind/:id", historyPage),
  ...desk.get("/knowledge/review", reviewPage),
  ...anyone.get("/knowledge/decisions", decisionsPage),
  // Before the decisions: “three” is no decision.
  ...anyone.get("/knowledge/decisions/three", threePage),
  ...anyone.get("/knowledge/decisions/:id", decisionPage),
  ...anyone.get("/law", actsPage),
  ...anyone.get("/law/changes", sincePage),
  ...anyone.get("/law/:id", actPage),
  ...anyone.get("/law/:id/:number", sectionPage),
  ...anyone.get("/knowledge/provisions", provisionsPage),
  ...anyone.get("/knowledge/provisions/:id", provisionPage),
  ...anyone.get("/practice", practiceList),
  ...desk.get("/practice/count", countPage),
  ...anyone.form("/practice/:id", exercisePage, postExercise),

  ...desk.get("/edit", editorsPage),
  ...desk.get("/edit/decisions", entriesPage),
  ...desk.get("/edit/decisions/:id", entryPage),
  ...desk.form("/edit/decisions/:id/change", changePage.show, changePage.propose),
  ...desk.form("/edit/proposals/:id", proposalPage.show, proposalPage.answer),
  ...desk.get("/edit/proposals/:id/as-read", proposalPage.asRead),
  ...desk.post("/edit/proposals/:id/mend", proposalPage.mend),
  ...desk.post("/edit/drafts", postDraft),
  ...desk.form("/edit/drafts/:id", aboutPage, keepAbout),
  ...desk.get("/edit/drafts/:id/facts", draftFactsPage),
  ...desk.form("/edit/drafts/:id/facts/:factor", factPage, keepFact),
  ...desk.post("/edit/drafts/:id/facts/:factor/out", takeFactOut),
  ...desk.form("/edit/drafts/:id/remarks", remarksPage, keepRemark),
  ...desk.post("/edit/drafts/:id/remarks/out", takeRemarkOut),
  ...desk.form("/edit/drafts/:id/preview", () => previewPage(), proposeDraft),
  ...desk.get("/edit/law", unreadPage),
  ...desk.form("/edit/law/:id/:number", readActPage.show, readActPage.note),
  ...desk.get("/edit/items", kindsPage),
  ...desk.form("/edit/items/:kind", itemsPage, beginNew),
  ...desk.form("/edit/items/:kind/:id", itemPage, beginItem),
  ...desk.form("/edit/items/:kind/:id/retire", retirePage.show, retirePage.propose),
  ...desk.form("/edit/changes/:id", itemDraftPages.form, itemDraftPages.keep),
  ...desk.form("/edit/changes/:id/preview", itemDraftPages.preview, itemDraftPages.propose),
  ...desk.get("/edit/changes/:id/as-read", itemDraftPages.asRead),
  ...desk.post("/edit/changes/:id/anew", itemDraftPages.anew),
  ...desk.post("/edit/changes/:id/discard", itemDraftPages.discard),
];
