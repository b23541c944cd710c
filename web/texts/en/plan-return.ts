import type { Area } from "../area.ts";

/** What the person says of going home, and what is in place before a journey. */
export const planReturn = {
  readBy: null,
  words: {
    "plan.return.intro":
      "Nothing here is taken for granted. Each answer is the person’s own, written down by a named colleague on a day. What is not asked stands as not asked.",
    "plan.return.child-notified":
      "Child welfare is notified. Nothing of the journey is agreed or booked before it, or the guardian, has agreed and is on it. It is grown-ups with responsibility for the child who arrange the journey, together with the child, and who look into who receives them. A yes from the child alone is not enough.",
    "plan.return.child-how":
      "No journey of somebody who is or may be under eighteen is agreed or booked before the child welfare service is notified and takes part in it. If they are not notified, do it now, at any hour. It is grown-ups with responsibility for the child who arrange the journey, together with the child, and who look into who receives them. A yes from the child alone is not enough.",
    "plan.return.doubt": "It is about these words: “{words}”.",
    "plan.return.locks": "This must be in place before a journey",
    "plan.return.lock-wish": "The person has said yes to going",
    "plan.return.lock-safety":
      "They have told, alone or with an interpreter if they need one, what waits, whom they fear and who knows of it. If they fear somebody, it is settled how they are safe",
    "plan.return.lock-joins":
      "Child welfare or the guardian has agreed to the journey and is on it",
    "plan.return.open": "In place",
    "plan.return.shut": "Missing",
    "plan.return.child-waits":
      "The person is or may be under eighteen. The journey waits until the child welfare service is notified.",
    "plan.return.child-unclear":
      "The case says that somebody is or may be under eighteen. The journey waits until that is clear.",
    "plan.return.says-no": "The person says no to going now. The journey waits.",
    "plan.return.no-yes": "There is no yes to going that counts now. The journey waits.",
    "plan.return.waits-heading": "A journey home waits",
    "plan.return.waits":
      "A journey is written down. Nothing of it is arranged before what is missing is in place. If something is booked, stop it with the person.",
    "plan.return.afraid.yes": "The person is afraid of somebody there, or on the way",
    "plan.return.afraid.not-known":
      "It is not known whether the person is afraid of somebody there. Not known is not no.",
    "plan.return.afraid-so":
      "Nobody travels before it is settled who meets the person, and how they are safe on the way and there.",
    "plan.return.safe-of":
      "This is what the person said of whom they fear. The answer is of them too:",
    "plan.return.afraid-settled":
      "It is settled how the person is safe. They say so in these words:",
    "plan.return.not-asked": "Not asked",
    "plan.return.before":
      "Before that, the person said something else. See whether it still holds:",
    "plan.return.ask": "Write down what the person said",
    "plan.return.topic.wish": "Do you want to go home?",
    "plan.return.topic.waits": "What waits for you there?",
    "plan.return.topic.fear": "Is there anybody you are afraid of there, or on the way?",
    "plan.return.topic.told": "Who knows that you may be coming?",
    "plan.return.topic.contact": "What do you say to talking with IOM, who helps with the journey?",
    "plan.return.topic.journey": "When, how and with whom is the journey?",
    "plan.return.answer": "The answer",
    "plan.return.answer.yes": "Yes",
    "plan.return.answer.yes-free": "Yes, freely and on no condition",
    "plan.return.answer.yes-safe": "Yes, it is in place now, on no condition",
    "plan.return.answer.no": "No",
    "plan.return.answer.said": "They said this:",
    "plan.return.answer.does-not-know": "Does not know",
    "plan.return.answer.will-not-say": "Will not say",
    "plan.return.words": "In their own words",
    "plan.return.words-help":
      "Needed unless the answer is “Does not know” or “Will not say”. Those are full answers, and nobody has to give another.",
    "plan.return.wish-wrong": "The person says the answer about going is wrong. The journey waits.",
    "plan.return.journey-wrong":
      "The person says that what stands of the journey is wrong. The journey waits.",
    "plan.return.journey-alone":
      "It does not say that child welfare takes part in the journey. The journey waits.",
    "plan.return.journey-along":
      "It does not say that nobody under eighteen is along. The journey waits.",
    "plan.return.journey-with":
      "The journey is with somebody the person may fear or owe money. The journey waits.",
    "plan.return.journey-older":
      "The journey was planned without what the person has said since. The journey waits.",
    "plan.return.not-safe": "It is not clear that the journey is safe. The journey waits.",
    "plan.return.not-seen":
      "You do not see what stands of going home, and so not whether a journey can be arranged. Ask whoever has the plan.",
    "plan.return.step": "Speaks of going home. {why}",
    "plan.return.step-done":
      "If anything is bought or booked, stop it together with the person, and tell whoever has the plan.",
    "plan.return.corrected": "The person says that an answer about going home is wrong",
    "plan.return.corrected-so":
      "An answer that the person says is wrong does not count. Write what was done about it, and ask again.",
    "plan.return.lack": "{question} {why}",
    "plan.return.first-law":
      "Before a day for the journey is set: ask a lawyer. Ask what the journey does to a permit, to an appeal and to pay that was not claimed. If the person gave evidence or reported somebody: ask who knows of it there, and about revenge.",
    "plan.return.first-law-see": "See what changes if the person leaves the country",
    "plan.return.lacks": "What is missing",
    "plan.return.why.not-asked": "Not asked.",
    "plan.return.why.corrected":
      "The person says the answer is wrong. Do something about it, and ask again.",
    "plan.return.why.corrected-to-ask":
      "The person said the answer was wrong, and that is dealt with. What is left: ask again.",
    "plan.return.why.corrected-to-deal-with":
      "The person said an answer here was wrong, and has been asked again. What is left: write what was done about it.",
    "plan.return.why.not-told":
      "They do not know, or will not say. Nobody has to answer, but then it is not known.",
    "plan.return.why.not-alone":
      "There is an answer, but it was said with others there, and does not count. Ask again alone, or with an interpreter if they need one.",
    "plan.return.why.no-interpreter":
      "There is an answer, but it was said without an interpreter, and the case says that one is needed. Whether it was understood is not known. Ask again with an interpreter. If you speak a language you both speak well, ask in that one, and write down that you did.",
    "plan.return.why.no": "The answer is no.",
    "plan.return.why.on-condition":
      "Yes, but only if something is in place. Ask them whether it is now.",
    "plan.return.why.in-doubt":
      "The words may say something else than a free yes on no condition, or that others arrange the journey, or they are in a language that cannot be read here. Ask again.",
    "plan.return.why.reads-as-fear":
      "The answer is no, but its words say more than no, or cannot be read here. Ask again.",
    "plan.return.why.newer-fear":
      "The answer is older than what they last said of whom they fear. Ask again.",
    "plan.return.why.newer-risk":
      "Something was said that may make the journey dangerous, and it is newer than this answer, or the answer is missing. Ask how the person is safe from those it is about, also where they are not afraid. Write the answer so that it says something of them, such as “The man I owe does not know where I will live”. The same answer once more is not enough.",
    "plan.return.why.newer-unseen":
      "Something in the plan that you do not see may make the journey dangerous, and is newer than this answer. Ask whoever has the plan before anything is arranged.",
    "plan.return.why.newer-answer":
      "The journey was planned without what the person said on {day}. Look at it together, and write it anew.",
    "plan.return.why.newer-wish":
      "Since then the person has said that they want other things than going home. Ask again.",
    "plan.return.why.wish-corrected":
      "The person says that something is wrong in what they want, and it may be that they do not go. See “What they say is wrong”, do something about it, and ask again.",
    "plan.return.why.not-joined":
      "The person is or may be under eighteen, and it does not say that the child welfare service or the guardian takes part in the journey. Write who it is, once they have said yes to it, such as “Mona Lie from child welfare travels with me”.",
    "plan.return.why.with-feared":
      "The journey is with somebody the person may fear, owe money or have worked for: they meet, fetch, drive or go with them. Nobody travels like that. Find another way together, and write the journey anew.",
    "plan.return.why.child-along":
      "The case says that somebody else is or may be under eighteen, and it is not answered whether any such person is along. Answer that, and write the journey anew.",
    "plan.return.why.said-missing":
      "The person says something is missing here, and nobody has done anything about it yet.",
    "plan.return.why.to-notify":
      "The person is or may be under eighteen, and it is not written that the child welfare service was notified. Notify them now, and write under “Rights and deadlines” that it is done. A yes from the child alone is not enough.",
    "plan.return.why.age-to-ask":
      "The case, or what the person said, says that somebody is or may be under eighteen, and nobody has answered since whether it is this person. Answer it under “Rights and deadlines”.",
    "plan.return.why.not-seen":
      "The case says that somebody is or may be under eighteen. You do not see who it is, or whether the child welfare service was notified. Ask whoever has the plan.",
    "plan.return.along": "Is anybody along on the journey who is or may be under eighteen?",
    "plan.return.along.none": "No",
    "plan.return.along.own":
      "Yes, the person’s own children only, and none of them is a person in the case",
    "plan.return.along.child":
      "Yes, others, a child who is a person in the case, or it is not certain",
    "plan.return.along-help":
      "If you doubt whether a child is the person’s own, or who has the care of it: choose the last one, and ring child welfare.",
    "plan.return.along-own":
      "Only the person’s own children are along on the journey, and none of them is a person in the case",
    "plan.return.along-none": "Nobody who is or may be under eighteen is along on the journey",
    "plan.return.joins":
      "Has the child welfare service, or the guardian, agreed to this journey, and is somebody from there on it?",
    "plan.return.joins.agreed": "Yes. Write who it is, in the field above",
    "plan.return.joins.not-yet": "No, or not yet",
    "plan.return.joins-agreed":
      "The child welfare service or the guardian has agreed to the journey and is on it",
    "plan.return.topic.safe":
      "Is it settled how you are safe from those you fear, owe money, or who arrange the journey?",
    "plan.return.answer.yes-if": "Yes, if something is in place first",
    "plan.return.interpreter-help":
      "The case says that an interpreter is needed. What is said to you alone counts only in a language you both speak well: choose that, if it was so. Else ask again with an interpreter.",
    "plan.return.fear-help":
      "It is about both there and the way. If the answer is no, write only that. Who fetches them, waits or knows is asked by itself.",
    "plan.return.safe-help":
      "Everybody who helps with going home reads this. If the answer is yes: write who meets the person, where they will live, and whether whoever they fear knows where. “Does not know” and “Will not say” can stand without words. Those are full answers, and nobody has to give another.",
    "plan.return.known-to":
      "Does anybody whom the person fears, owes money or worked for know where they will live, or who meets them?",
    "plan.return.known-to-help":
      "Answer only if the answer above is yes. Ask about each of them, and their family.",
    "plan.return.known-to.nobody": "No, none of them",
    "plan.return.known-to.kept-away":
      "Yes, but they cannot come there, or have no reason to any more: prison, dead, a no-contact order, a debt that is gone. Write which, in the field above",
    "plan.return.known-to.somebody": "Yes, or it is not certain",
    "plan.return.known-to-nobody":
      "Nobody whom the person fears, owes money or worked for knows where, or who meets them",
    "plan.return.known-to-kept-away":
      "Those whom the person fears, owes money or worked for cannot come there, or have no reason to any more",
    "plan.return.danger-told": "The answer is of this too, which was said: “{words}”.",
    "plan.return.rests-on": "It rests on these words: “{words}”.",
    "plan.return.rests-on-before":
      "It rests on these words, which stood there before: “{words}”. Write who meets them or takes them in now, or how the person is safe.",
    "plan.return.answer-help":
      "If they say yes on a condition, such as “when it is safe”, choose “Yes, if”. Choose it too for words that you cannot read, or are not sure of. The journey then waits until they say themselves that it is so.",
  },
} satisfies Area;
