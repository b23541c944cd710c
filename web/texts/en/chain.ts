import type { Area } from "../area.ts";

export const chain = {
  readBy: null,
  words: {
    "chain.heading": "The chain, counted",
    "chain.intro":
      "How many situations reach each link, in the whole country, and how long the step took.",
    "chain.as-of": "Counted from {agencies} agencies, last changed {day}.",
    "chain.link.came-in": "Came in",
    "chain.link.taken-on": "Taken on as a case",
    "chain.link.referred": "Referred to another agency",
    "chain.link.accepted": "Referral accepted",
    "chain.link.declined": "Referral declined",
    "chain.link.reported": "Reported to the police",
    "chain.link.dropped": "Dropped",
    "chain.link.charged": "Charged",
    "chain.link.judged": "Judged",
    "chain.since.taken-on": "since it came in",
    "chain.since.referred": "since the case was opened",
    "chain.since.accepted": "since it was sent",
    "chain.since.declined": "since it was sent",
    "chain.since.reported": "since the case was opened",
    "chain.since.dropped": "since the case was opened",
    "chain.since.charged": "since the case was opened",
    "chain.since.judged": "since the case was opened",
    "chain.few": "few",
    "chain.days": "{days} days",
    "chain.same-day": "same day",
    "chain.day": "1 day",
    "chain.not-timed": "not shown",
    "chain.begins": "begins here",
    "chain.table": "Each link of the chain",
    "chain.column.link": "Link",
    "chain.column.count": "How many",
    "chain.column.days": "Half took at most",
    "chain.drawing": "The chain as a drawing: {said}",
    "chain.drawing-link": "{link}: {count}",
    "chain.drop-offs": "Ends here, or comes back",
    "chain.not-shown": "What is not shown, and why",
    "chain.not-shown.few":
      "A number below five is shown as “few”, nought included. So few could be recognised.",
    "chain.not-shown.breakdown":
      "No place, sector, agency or period. Two tables that differ by one person show that person; a breakdown waits until that can be ruled out.",
    "chain.not-shown.once":
      "Reports are counted where they came in, referrals where they were sent, outcomes where they were noted. So nothing is counted twice, but one situation can have several referrals and outcomes.",
    "chain.not-shown.person":
      "No person and no case has ever been sent to this cell: only these numbers have.",
    "chain.none": "No agency has sent its count yet",
    "chain.none-text":
      "Each agency counts its own links and sends the numbers by itself when they change. The first ones will be shown here.",
  },
} satisfies Area;
