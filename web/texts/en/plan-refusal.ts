import type { Area } from "../area.ts";

/** What was not done with a plan, why, and what one can do now. */
export const planRefusal = {
  readBy: null,
  words: {
    "refusal.plan.not-found":
      "There is no plan for this person yet, or the address is wrong. Open a plan from the list of plans in the case.",
    "refusal.plan.entry.not-found":
      "Nothing was kept. What you wrote about is not in the plan, or not in a part of it that you see. Open the plan again.",
    "refusal.plan.already-open": "This person already has a plan. Open it from the list.",
    "refusal.plan.stands-already":
      "Nothing was kept. The very same stands there already. If this is another, write what sets it apart.",
    "refusal.plan.already-changed":
      "Not kept yet: somebody else changed this while you wrote. Both texts stand on the page. Put together what should stand, and keep it.",
    "refusal.plan.wish-twice":
      "Nothing was kept. The same wish stands twice. Choose each of them once.",
    "refusal.plan.other-wish":
      "Nothing was kept. You chose “Something else”. Write what it is, in the person’s own words.",
    "refusal.plan.not-yet": "Nothing was kept. The day has not come yet. Choose today or earlier.",
    "refusal.plan.no-words":
      "Nothing was kept. It must be written what it is about. A few words will do.",
    "refusal.plan.observed-by-whom":
      "Nothing was kept. Write who noticed it, by title or workplace.",
    "refusal.plan.assessed-by-whom":
      "Nothing was kept. Write which professional has assessed it, or choose “Not assessed”.",
    "refusal.plan.assessment-of-health":
      "Nothing was kept. Whether a professional has assessed it is said of health, and of nothing else.",
    "refusal.plan.diagnosis-by-whom":
      "Nothing was kept. The words name a diagnosis. Write what you saw or heard, or which professional has assessed it. If it is the person who tells of it, choose that.",
    "refusal.plan.does-not-follow":
      "Nothing was kept. It has come to another state meanwhile, and this cannot follow. Open it again and see where it stands.",
    "refusal.plan.by-passed": "Nothing was kept. The day has passed. Choose today or later.",
    "refusal.plan.promised-day":
      "Nothing was kept. What is promised needs a day: set the day by which it is done, or take the promise away.",
    "refusal.plan.by-too-far":
      "Nothing was kept. The day is more than a year ahead. Choose one within a year: a new day can be set then.",
    "refusal.plan.day-is-moved":
      "Nothing was kept. This has a day that runs. Move the day by itself, with the reason.",
    "refusal.plan.nothing-to-move":
      "Nothing was kept. This has no day that runs: it is done, given up, or never had one.",
    "refusal.plan.same-day": "Nothing was kept. That is the day it has already.",
    "refusal.plan.moved-why": "Nothing was kept. Write in a few words why the day is moved.",
    "refusal.plan.day-of-law":
      "Nothing was kept. That day is set by law, and nobody can move it. What changes it is what happened to the person.",
    "refusal.plan.waits-for-what": "Nothing was kept. Write what it waits for.",
    "refusal.plan.given-up-why":
      "Nothing was kept. Write why it is not done after all, so that the next who reads it understands.",
    "refusal.plan.doer-is-told":
      "Nothing was kept. Whoever does this plan B is told when it has come about, and you have no part in what the law says of this person. Whoever has the plan can put you down.",
    "refusal.plan.who-does-it": "Nothing was kept. Write who does it.",
    "refusal.plan.tells-whom":
      "Nothing was kept. Somebody outside the agency has to be told something, to do anything. Choose or write whom.",
    "refusal.plan.no-consent":
      "Nothing was kept. Something passes to others here, and the person has not said yes. Ask them, write the consent down, and choose it here. The step can stand as planned meanwhile.",
    "refusal.plan.consent-for-another":
      "Nothing was kept. That consent is for another agency, or not for assistance. Choose another, or ask the person about this.",
    "refusal.plan.consent-ended":
      "Nothing was kept. The person has withdrawn the consent, or its last day has passed. Ask again, or give the step up.",
    "refusal.plan.how-it-went": "Nothing was kept. Write in a few words how it went.",
    "refusal.plan.set-aside-why": "Nothing was kept. Write why this plan B no longer stands.",
    "refusal.plan.no-own-words":
      "Nothing was kept. Write what the person said, in their own words. Only “Does not know” and “Will not say” stand without.",
    "refusal.plan.no-reads-as-fear":
      "Nothing was kept. The answer is no, but the words say more than no, or say it only of the way, or cannot be read here. If there is somebody they may fear, choose “Yes” or “They said this:”. If you are not sure, ask again: alone, or with an interpreter. If it is no, write it so that it says only that, as “No, nobody, neither there nor on the way”, and what else they said where it belongs: what waits, who knows. If the words are in another language, write beside them what they mean, in Norwegian or English.",
    "refusal.plan.yes-reads-as-if":
      "Nothing was kept. The words may say something else than a free yes on no condition, or that others arrange the journey. Ask the person, also who it is and what they want for it. Else choose “Yes, if” or “Does not know”. If the words are in another language, write beside them what the person means, in Norwegian or English.",
    "refusal.plan.safe-says-no-how":
      "Nothing was kept. The words do not say how the person is safe, or say something else too. Ask, and write it: who meets them, where they will live, who must not know of it, and what is done about whoever they fear or owe money. For example: “My sister meets me, and I will live with her. He does not know where.” If it is not settled, choose “No” or “Does not know”.",
    "refusal.plan.safe-known-to":
      "Nothing was kept. Answer whether anybody whom the person fears, owes money or worked for knows where they will live, or who meets them. If one of them does, or it is not certain, it is not settled: choose “No” or “Does not know” above, and plan for a place they do not know of.",
    "refusal.plan.safe-with-feared":
      "Nothing was kept. Whoever meets the person or takes them in may be somebody they fear or owe money, or belong to those, or those may live there or hear of it. Ask. If it is another, write it so that it cannot be the same, as with a name. Write of each of them only what makes them no danger: that they do not know where, are dead, in prison or far away. For example: “Neither my uncle nor the man I owe money knows where I will live.” Else choose “No” or “Yes, if”.",
    "refusal.plan.no-such-answer":
      "Nothing was kept. That is no answer to this question. Choose one of those on the page.",
    "refusal.plan.return-not-wanted":
      "Nothing was kept. No journey is planned before the person has said yes to going. Ask them, and write down what they said.",
    "refusal.plan.return-not-alone":
      "Nothing was kept. The yes was said with others there, and does not count. Ask again alone, or with an interpreter if they need one, and write down what was said.",
    "refusal.plan.return-no-interpreter":
      "Nothing was kept. The yes was said without an interpreter, and the case says that one is needed. Ask again with one, or in a language you both speak well, and write down which it was.",
    "refusal.plan.return-on-condition":
      "Nothing was kept. They say yes only if something is in place. Ask them whether it is now, and write down what they said.",
    "refusal.plan.return-in-doubt":
      "Nothing was kept. The words that the yes was said in may say something else than a free yes on no condition. Ask again, and write down what they said.",
    "refusal.plan.return-corrected":
      "Nothing was kept. The person says the answer about going is wrong. No journey is planned before that is dealt with and they have been asked again.",
    "refusal.plan.return-not-asked":
      "Nothing was kept. Ask first what waits there, whom the person fears, and who has been told.",
    "refusal.plan.return-child":
      "Nothing was kept. The person is or may be under eighteen, and it is not written that the child welfare service was notified. Notify them first, and write under “Rights and deadlines” that it is done. A yes from the child alone is not enough.",
    "refusal.plan.return-unseen":
      "Nothing was kept. Something in the plan that you do not see may make the journey dangerous. Ask whoever has the plan.",
    "refusal.plan.return-along":
      "Nothing was kept. Answer whether anybody who is or may be under eighteen is along on the journey.",
    "refusal.plan.return-takes-child":
      "Nothing was kept. Somebody is along on the journey who is or may be under eighteen. A child that the case may be about has a journey of their own, with child welfare, also where a parent travels on the same day. If the child is not in the case yet: add them as a person, answer their age, and notify. Write this journey without the child.",
    "refusal.plan.return-age-to-ask":
      "Nothing was kept. The case, or what the person said, says that somebody is or may be under eighteen, and nobody has answered since whether it is this person. Answer it under “Rights and deadlines” first.",
    "refusal.plan.return-child-not-seen":
      "Nothing was kept. The case says that somebody is or may be under eighteen. You do not see who it is, or whether the child welfare service was notified. Whoever has the plan can write the journey down.",
    "refusal.plan.return-child-not-joined":
      "Nothing was kept. The person is or may be under eighteen. Write who in the child welfare service takes part in the journey, or which guardian, once they have said yes to it, such as “Mona Lie from child welfare travels with me”. If they have not said yes yet, write that as a step in the plan.",
    "refusal.plan.return-not-safe": "Nothing was kept. It is not known that the journey is safe.",
    "refusal.plan.said-is-said":
      "Nothing was kept. What the person said stands as they said it. Write what was done beside it.",
    "refusal.plan.what-was-done":
      "Nothing was kept. Write what was done about it, or why nothing was changed.",
    "refusal.plan.hand-to-oneself":
      "Nothing was changed. This colleague already has the plan. Choose another.",
    "refusal.plan.must-know":
      "Nothing was changed. Write what the next must know and what does not stand in the plan.",
    "refusal.plan.no-such-colleague":
      "Nothing was kept. No such colleague works here now. Choose one from the list.",
    "refusal.plan.no-such-agency":
      "Nothing was kept. We exchange nothing with such an agency. Choose one from the list, or write the name under somebody outside.",
    "refusal.plan.has-it-all":
      "Nothing was changed. Whoever has the plan sees all of it. Hand the plan over instead.",
    "refusal.plan.no-fields": "Nothing was changed. Choose at least one part of the plan.",
    "refusal.plan.wishes-go-along":
      "Nothing was changed. What the person wants goes along with every other part. Choose all to take back everything, or leave what the person wants.",
  },
} satisfies Area;
