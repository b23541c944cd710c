import type { Area } from "../area.ts";

export const deadline = {
  readBy: null,
  words: {
    "deadline.heading": "Deadlines",
    "deadline.intro.mine":
      "Everything you must do now or by a date, in your cases and plans and on your own. You get a message before the date and on it. Overdue tasks stay here until they are done.",
    "deadline.intro.ours":
      "Everything that must be done now or by a date in the cases you can see here. Overdue tasks stay here until they are done.",
    "deadline.whose.mine": "Mine",
    "deadline.whose.ours": "Everyone in our agency",
    "deadline.part.at-once": "Do now",
    "deadline.part.missed": "Overdue",
    "deadline.part.this-week": "This week",
    "deadline.part.coming-weeks": "The next four weeks",
    "deadline.part.later": "Later",
    "deadline.part.hidden": "Hidden from you",
    "deadline.hidden-was": "The deadline was {day}.",
    "deadline.kind.referral-answer": "We are waiting for an answer to a referral",
    "deadline.kind.incoming-answer": "We must answer a referral",
    "deadline.kind.reply-owed": "We must answer a question from another agency",
    "deadline.kind.plan-step": "A step in the plan",
    "deadline.kind.plan-follow-up": "Follow up the plan",
    "deadline.kind.plan-b": "Start a plan B",
    "deadline.plan-b": "Start plan B ({comes})",
    "deadline.plan-b-again": "Look at plan B again ({comes})",
    "deadline.kind.safeguard-review": "See whether a safeguard is still needed",
    "deadline.tried": "Tried on {day}, not done yet.",
    "deadline.agreed": "Agreed for {day}, not done yet.",
    "deadline.kind.right-day": "A right ends, or something must be done to keep it",
    "deadline.kind.right-at-once": "Something about a right must be done now",
    "deadline.kind.removal": "Someone must talk with the person now, and write down what was done",
    "deadline.kind.ground-gone":
      "Withdraw or keep what we passed on, after the first sender withdrew it",
    "deadline.kind.consent-ends": "A consent expires",
    "deadline.what": "{kind}: {what}",
    "deadline.also": "Also: {todo}",
    "deadline.who": "{right}. Who: {who}.",
    "deadline.of-going": "Mentions going home. The journey must wait.",
    "deadline.of-going-why": "See why",
    "deadline.hidden": "There is a deadline here. You do not have access to what it is about",
    "deadline.for": "About",
    "deadline.of-law": "The law sets this date. It cannot be moved.",
    "deadline.named":
      "This date comes from the decision or the letter. It cannot be moved here. If it is wrong, correct what was written down.",
    "deadline.not-moved": "It cannot be moved.",
    "deadline.by": "By {day}.",
    "deadline.at-once": "Do this now. It came up on {day}.",
    "deadline.come":
      "Do this now. What this plan is for has happened. It became known here on {day}.",
    "deadline.come-again":
      "Do this now. The plan has been in use since {since}, and what it is for has now happened. It became known here on {day}.",
    "deadline.was": "The deadline was {day}. It is not done yet.",
    "deadline.day-off": "That is not a working day. The last working day before it is {day}.",
    "deadline.owner": "{name} is responsible.",
    "deadline.owner-left": "{name} was responsible, but no longer works here.",
    "deadline.no-owner": "No one is responsible yet.",
    "deadline.no-case": "In the inbox",
    "deadline.told": "Who has been told ({count})",
    "deadline.told.soon": "{name}, before the day: {at}",
    "deadline.told.due": "{name}, on the day: {at}",
    "deadline.told.missed": "{name}, when the day had passed: {at}",
    "deadline.told.still-missed": "{name}, when one more working day had passed: {at}",
    "deadline.not-told": "Nobody has been told yet.",
    "deadline.look-again": "Check the date before anyone relies on it",
    "deadline.empty": "No deadlines",
    "deadline.empty-how":
      "When you send or receive a referral, the date for the answer is shown here. The person responsible gets a message in time.",
    "deadline.counsel": "Who is losing their lawyer (bistandsadvokat)",
    "deadline.counsel.intro":
      "Lawyers paid by the state (bistandsadvokat) whose role ended in the last {after} days, or ends within {before} days, as far as we have recorded. You see only people whose rights you may read.",
    "deadline.counsel.ended": "The right to counsel ended {day}.",
    "deadline.counsel.ends": "The right to counsel ends {day}.",
    "deadline.counsel.for-court":
      "From {day} the case is under another provision than § 257. It is not certain that the person still has a lawyer paid by the state.",
    "deadline.counsel.unsure": "If the person had a lawyer paid by the state, that ended on {day}.",
    "deadline.counsel.empty": "No counsel is noted as lapsed",
    "deadline.counsel.empty-how":
      "When a case is noted as dropped or finally judged, or as gone over to another provision, the person it is about is listed here.",
    "deadline.counsel.next": "Those whose counsel lapsed earlier",
    "deadline.letters": "Letters that may be out of date",
    "deadline.letters.intro":
      "These people were given a letter about what we can and cannot promise. Something their rights depend on has been written down since then. Make a new letter and go through it with them. You see only people whose rights you may read.",
    "deadline.letters.given": "The last letter was given {day}.",
    "deadline.letters.empty": "No letters are out of date",
    "deadline.letters.empty-how":
      "When something is written down after a letter was given, the person is listed here until a new one is given.",
    "deadline.letters.next": "Those who were given it later",
    "deadline.unfollowed": "People no one is following up",
    "deadline.unfollowed.intro":
      "Plans with no follow-up noted for {weeks} weeks and none agreed. Also people who have been in a case that long without a plan.",
    "deadline.unfollowed.since": "{name} has the plan. Nothing is noted or agreed since {day}.",
    "deadline.unfollowed.nobody":
      "The person who had the plan no longer works here. Nothing has been noted or agreed since {day}.",
    "deadline.unfollowed.no-plan": "No plan yet. In the case since {day}.",
    "deadline.unfollowed.empty": "Every plan is followed up",
    "deadline.unfollowed.empty-how":
      "A plan is listed here when {weeks} weeks have gone without a follow-up, and none is agreed.",
    "deadline.unfollowed.next": "Those left for a shorter time",
    "deadline.next": "Those that come later",
    "deadline.first": "Back to the first",
  },
} satisfies Area;
