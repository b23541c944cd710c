import type { Area } from "../area.ts";

export const comparison = {
  readBy: null,
  words: {
    "comparison.ours-only": "For us at work only.",
    "comparison.ours-only-why":
      "The comparison, the order of the cases and facts turned over are never shown to the person. Who has been shown it may later be said to have learnt what to say.",
    "comparison.letter": "This comparison as a letter (PDF)",
    "comparison.letter-file": "comparison",
    "comparison.letter-foot": "Facts beside facts. No answer to what a court would find",
    "comparison.letter.point": "The point",
    "comparison.letter.names": "What the points mean",
    "comparison.letter.open": "In the decision, and nobody knows here:",
    "comparison.final.true": "Final",
    "comparison.final.false": "Not final",
    "comparison.final.unknown": "Whether it is final is not known",
    "comparison.superseded": "Changed by a later decision",
    "comparison.only.open": "In the decision, and nobody knows here ({count})",
    "comparison.only.against_silent":
      "Speaks against that outcome, and the decision does not speak of it ({count})",
    "comparison.only.extra": "What is known only here ({count})",
    "comparison.only.unchecked":
      "Could speak against that outcome, and is not looked into ({count})",
    "comparison.only.not_needed": "What the outcome did not need ({count})",
    "comparison.conclusions": "How the court summed up, in its own terms",
    "comparison.hinges": "What would make this differ",
    "comparison.hinges.alike":
      "For it to be like this decision, all of these would have to turn out as in it. None can be left out:",
    "comparison.hinges.apart": "Each of these alone would set it apart, if it turns out otherwise:",
    "comparison.hinges.none": "Nothing that is open. Only what is known already.",
    "comparison.disagree": "Sources disagree here",
    "comparison.disagree-why":
      "Both accounts are kept, and neither counts until it is cleared up. Do not ask the person to explain a difference; look for another source.",
    "comparison.disagree-ask":
      "Sources disagree. Look for another source; do not ask the person again.",
    "comparison.on-page": "On this page",
    "comparison.suppose": "Suppose something else",
    "comparison.suppose-how":
      "Turn a fact over, and see what depends on it. Nothing of it is kept, and no log tells what you supposed.",
    "comparison.suppose-which": "Suppose that",
    "comparison.suppose-choose": "Choose a fact …",
    "comparison.suppose-do": "See what changes",
    "comparison.turn.present": "Suppose it were so",
    "comparison.turn.as-far": "Suppose it went as far",
    "comparison.turn.absent": "Suppose it were not so",
    "comparison.take-back": "Take back",
    "comparison.supposed": "Supposed: what would change",
    "comparison.supposed-not-kept":
      "This is not what is known. It is kept nowhere, and goes when you leave the page.",
    "comparison.only-supposed": "Only supposed: nobody has seen or told it",
    "comparison.with-supposed": "With what is supposed",
    "comparison.as-known": "As it is known",
    "comparison.as-supposed": "As supposed",
    "comparison.same-relation": "The same on the whole. These points lie otherwise:",
    "comparison.changes-none": "Nothing changes for any decided case.",
    "comparison.changes-points": "On the whole, no decided case lies otherwise.",
    "comparison.changes-only-points":
      "Decided cases where only single points lie otherwise ({count})",
    "comparison.no-part": "plays no part",
    "comparison.back-to-known": "Back to what is known",
    "comparison.growth-facts": "{count} facts",
    "comparison.growth-new": "Nearest for the first time",
    "comparison.sides": "What this is compared with",
    "comparison.sides-why":
      "These are the decided cases that Lenke knows. They are few, they are no sample of what happens, and a side with more of them is not more likely.",
    "comparison.sides-caption": "Decided cases on each side",
    "comparison.sides.side": "Side",
    "comparison.sides.decisions": "Decided cases",
    "comparison.sides.compared": "Compared with",
    "comparison.sides.readInFull": "Read in full",
    "comparison.sides.final": "Final",
    "comparison.sides.superseded": "Changed later",
    "comparison.sides.reasonsNotRead": "Reasons not read",
    "comparison.loose": "Compare without a case",
    "comparison.loose-intro":
      "Enter what you know of a situation, and see it beside decided cases. Nothing is stored.",
    "comparison.enter": "What do you know?",
    "comparison.enter-again": "Change something, and compare again",
    "comparison.entered": "Entered here, not stored",
    "comparison.do": "Compare",
    "comparison.three": "Three judgments beside each other",
    "comparison.three.intro":
      "Fafo-notat 2021:11 goes through three Norwegian judgments. Here they are shown two and two, theme by theme, each fact with its source. Free to use in a course.",
    "comparison.three.all": "What all three state",
    "comparison.three.all-few":
      "Only this. Three judgments, and hardly a fact in common: no list of signs holds them all.",
    "comparison.three.all-none":
      "Nothing. Three judgments, and not one fact that all of them state: no list of signs holds them all.",
    "comparison.three.ask": "To talk about",
    "comparison.three.ask-weigh": "Which facts weighed most in each, and why those?",
    "comparison.three.ask-not-needed": "What did a court not need, that you would have looked for?",
    "comparison.three.ask-other-way":
      "Which single fact, had it been otherwise, would matter most?",
    "comparison.three.ask-ours": "Who would you have called first, and what would you have asked?",
    "comparison.three.pair": "{one} and {other}",
    "comparison.three.only": "What only one of them states ({count})",
    "comparison.three.silence":
      "That a judgment is silent says nothing of what was so. It may not have been asked.",
    "comparison.between.alike": "The same in both",
    "comparison.between.otherwise": "In both, not the same",
    "comparison.between.only": "Only {name}",
  },
} satisfies Area;
