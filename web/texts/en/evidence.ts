import type { Area } from "../area.ts";

/** What is refused of evidence, and what one can do now. */
export const evidence = {
  readBy: null,
  words: {
    "refusal.evidence.item.not-found":
      "We found no such item in this case. The address may be wrong. Look in the list of items.",
    "refusal.evidence.no-such-person":
      "Nothing was kept. One of the people chosen is not in this case. Add the person first, or choose another.",
    "refusal.evidence.speaker-not-said":
      "Nothing was kept. You chose whose word it is, and not what they are in the case. Choose one of the answers.",
    "refusal.evidence.no-such-item":
      "Nothing was kept. One of the items chosen is not in this case. Choose among the items on the page.",
    "refusal.evidence.rests-on-itself":
      "Nothing was kept. By way of the items you chose, this one would rest on itself. Take one of them out.",
    "refusal.evidence.already-corrected":
      "Nothing was kept. The item you correct was corrected or withdrawn while you wrote. Open the newest one and correct that.",
    "refusal.evidence.made-backwards":
      "Nothing was kept. The latest date it can have been made is before the earliest. Change one of them.",
    "refusal.evidence.made-later":
      "Nothing was kept. It cannot have been made later than today. Change the date, or leave it empty.",
    "refusal.evidence.obtained-backwards":
      "Nothing was kept. The latest date we can have got it is before the earliest. Change one of them.",
    "refusal.evidence.obtained-later":
      "Nothing was kept. We cannot have got it later than today. Change the date, or leave it empty.",
    "refusal.evidence.already-used":
      "Nothing was kept. This form was already sent in another case. Open the form again from the case.",
  },
} satisfies Area;
