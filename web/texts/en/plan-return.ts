import type { Area } from "../area.ts";

export const planReturn = {
  readBy: null,
  words: {
    "plan.return.child-notified":
      "Child welfare is notified. Nothing of the journey is agreed or booked before it, or the guardian, has agreed and is on it. It is grown-ups with responsibility for the child who arrange the journey, together with the child, and who look into who receives them. A yes from the child alone is not enough.",
    "plan.return.child-how":
      "No journey of someone who is or may be under eighteen is agreed or booked before the child welfare service is notified and takes part in it. If they are not notified, do it now, at any hour. It is grown-ups with responsibility for the child who arrange the journey, together with the child, and who look into who receives them. A yes from the child alone is not enough.",
    "plan.return.child-waits":
      "The person is or may be under eighteen. The journey waits until the child welfare service is notified.",
    "plan.return.child-unclear":
      "The case says that someone is or may be under eighteen. The journey waits until that is clear.",
    "plan.return.says-no": "The person says no to going now. The journey waits.",
    "plan.return.no-yes": "There is no valid yes to the journey now. The journey waits.",
    "plan.return.waits":
      "A journey is written down, but something is missing. Do not arrange anything before it is in place. If something is booked, stop it together with the person.",
    "plan.return.ask": "Write down what the person said",
    "plan.return.journey-wrong":
      "The person says that what is written about the journey is wrong. The journey waits.",
    "plan.return.not-safe": "It is not clear that the journey is safe. The journey waits.",
    "plan.return.not-seen":
      "You do not see what is written about going home, and so not whether a journey can be arranged. Ask the person who has the plan.",
    "plan.return.step": "Speaks of going home. {why}",
    "plan.return.step-done":
      "If anything is bought or booked, stop it together with the person, and tell the person who has the plan.",
    "plan.return.corrected": "The person says that an answer about going home is wrong",
    "plan.return.corrected-so":
      "An answer that the person says is wrong does not count. Write what was done about it, and ask again.",
    "plan.return.first-law":
      "Before a day for the journey is set: ask a lawyer. Ask what the journey does to a permit, to an appeal and to pay that was not claimed. If the person gave evidence or reported someone: ask who knows of it there, and about revenge.",
    "plan.return.first-law-see": "See what changes if the person leaves the country",
  },
} satisfies Area;
