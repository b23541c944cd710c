import type { Area } from "../area.ts";

export const planRefusal = {
  readBy: null,
  words: {
    "refusal.plan.not-found":
      "There is no plan for this person yet, or the address is wrong. Open a plan from the list of plans in the case.",
    "refusal.plan.entry.not-found":
      "Nothing was kept. What you wrote about is not in the plan, or not in a part of it that you see. Open the plan again.",
    "refusal.plan.already-open": "This person already has a plan. Open it from the list.",
    "refusal.plan.stands-already":
      "Nothing was kept. The very same is there already. If this is another, write what sets it apart.",
    "refusal.plan.already-changed":
      "Not kept yet: someone else changed this while you wrote. Both texts are on the page. Put together what is right, and keep it.",
    "refusal.plan.wish-twice":
      "Nothing was kept. The same wish is there twice. Choose each of them once.",
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
    "refusal.plan.does-not-follow":
      "Nothing was kept. It has come to another state meanwhile, and this cannot follow. Open it again and see its status.",
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
      "Nothing was kept. The one who does this plan B is told when it has come about, and you have no part in what the law says of this person. The person who has the plan can put you down.",
    "refusal.plan.who-does-it": "Nothing was kept. Write who does it.",
    "refusal.plan.tells-whom":
      "Nothing was kept. Someone outside the agency has to be told something, to do anything. Choose or write who.",
    "refusal.plan.no-consent":
      "Nothing was kept. Something passes to others here, and the person has not said yes. Ask them, write the consent down, and choose it here. The step can stay as planned meanwhile.",
    "refusal.plan.consent-for-another":
      "Nothing was kept. That consent is for another agency, or not for assistance. Choose another, or ask the person about this.",
    "refusal.plan.consent-ended":
      "Nothing was kept. The person has withdrawn the consent, or its last day has passed. Ask again, or give the step up.",
    "refusal.plan.how-it-went": "Nothing was kept. Write in a few words how it went.",
    "refusal.plan.set-aside-why": "Nothing was kept. Write why this plan B no longer applies.",
    "refusal.plan.no-own-words":
      "Nothing was kept. Write what the person said, in their own words. Only “Does not know” and “Will not say” need no words.",
    "refusal.plan.said-is-said":
      "Nothing was kept. What the person said stays as they said it. Write what was done beside it.",
    "refusal.plan.what-was-done":
      "Nothing was kept. Write what was done about it, or why nothing was changed.",
    "refusal.plan.hand-to-oneself":
      "Nothing was changed. This colleague already has the plan. Choose another.",
    "refusal.plan.must-know":
      "Nothing was changed. Write what the next must know and what is not in the plan.",
    "refusal.plan.no-such-colleague":
      "Nothing was kept. No such colleague works here now. Choose one from the list.",
    "refusal.plan.no-such-agency":
      "Nothing was kept. We exchange nothing with such an agency. Choose one from the list, or write the name under someone outside.",
    "refusal.plan.has-it-all":
      "Nothing was changed. The person who has the plan sees all of it. Hand the plan over instead.",
    "refusal.plan.no-fields": "Nothing was changed. Choose at least one part of the plan.",
    "refusal.plan.wishes-go-along":
      "Nothing was changed. What the person wants goes along with every other part. Choose all to take back everything, or leave what the person wants.",
  },
} satisfies Area;
