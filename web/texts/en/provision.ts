import type { Area } from "../area.ts";

export const provision = {
  readBy: null,
  words: {
    "provision.heading": "Provisions that the facts touch",
    "provision.intro":
      "What is known here beside the law of those days, element by element. Supported means that something known speaks for it. It does not mean that it is shown, and nothing here says what a court would find.",
    "provision.consent": "Whether the person agreed never counts.",
    "provision.period": "When did it happen?",
    "provision.period-why":
      "The law of those days counts. Leave a day empty if it is not known. The days are not stored.",
    "provision.period-from": "First day",
    "provision.period-to": "Last day",
    "provision.show": "Show the law of those days",
    "provision.no-day": "Write a day that exists, such as 2026-09-15.",
    "provision.minor-text":
      "Then the means need not be shown: no force, threat or abuse of a vulnerable situation. Until the age is known, treat the person as under 18.",
    "provision.scale": "From wage law to slavery",
    "provision.scale-why":
      "Each provision has one mark for each element. The order is that of the law. No mark says where this case lies.",
    "provision.drawing": "The scale. {said}.",
    "provision.elements": "Elements",
    "provision.one-by-one": "One by one",
    "provision.sources-why":
      "At each element: what sources there are so far for each person. Nothing is added up.",
    "provision.mark-of": "{name} ({mark})",
    "provision.mark.supported": "supported",
    "provision.mark.contradicted": "contradicted",
    "provision.mark.open": "open",
    "provision.mark.excused": "not required",
    "provision.mark-means.supported": "supported: something known speaks for it",
    "provision.mark-means.contradicted": "contradicted: something known speaks against it",
    "provision.mark-means.open": "open: not known, or known facts point both ways",
    "provision.mark-means.excused": "not required: the person is or may be under 18",
    "provision.bears.for": "For",
    "provision.bears.against": "Against",
    "provision.disputed": "Two accounts of this cannot both be right.",
    "provision.no-fact-bears": "No fact that one can observe settles this.",
    "provision.cover.part":
      "In force only part of this time. Only what happened on the days named here counts.",
    "provision.cover.unsure":
      "Whether it was in force depends on when it happened. Only what happened on the days named here counts.",
    "provision.outside": "Not in force then",
    "provision.needs.all": "Every element must be shown.",
    "provision.needs.any": "Each element counts by itself.",
    "provision.needs.weighed": "The elements are weighed. None decides alone.",
    "provision.builds-on": "It builds on {title}: the elements there must be shown as well.",
    "provision.when": "When it is in force, and the maximum",
    "provision.maximum": "{maximum}.",
    "provision.limitation": "When it is too late to punish",
    "provision.limitation.years": "{years} years after the acts ended.",
    "provision.limitation.last": "Counted from the last day you wrote: through {last}.",
    "provision.limitation.breach.ordinary": "Ordinary breach:",
    "provision.limitation.breach.aggravated": "Aggravated:",
    "provision.limitation.breach.gross": "Gross breach:",
    "provision.limitation.breach.gross-negligence": "Gross negligence:",
    "provision.limitation.why.not-confirmed": "Not confirmed here. No date is worked out.",
    "provision.limitation.why.wording": "More than one wording may count. No date is worked out.",
    "provision.limitation.why.end-not-known":
      "Write the last day it happened, and the date is worked out.",
    "provision.limitation.why.age":
      "Someone is or may be under 18. Then it is counted from the day that person turns 18 (§ 87). No date is worked out.",
    "provision.limitation.later":
      "For a person under 18 it is counted from the day that person turns 18 (§ 87).",
    "provision.limitation.how":
      "A charge stops the time (§ 88). Where one act breaks several provisions, the longest time counts for all of them (§ 86).",
    "provision.rights.charged":
      "Were there a charge under this provision today, for each person. Only what differs between the provisions:",
    "provision.rights.not-reckoned": "Not worked out for this provision.",
    "provision.rights.not-yours": "You cannot see this person’s rights.",
    "provision.rights": "What it means for the person",
    "provision.from": "From {from}",
    "provision.until": "Until {until}",
    "provision.from-until": "{from} to {until}",
    "provision.days-not-known": "From which day has not been looked into",
    "provision.own-modelling":
      "Which facts bear on which element is Lenke’s own reading. Read the law before you lean on it.",
    "provision.empty": "Nothing has been observed yet",
    "provision.empty-how": "Every element is open. Write down an observation first.",
    "provision.all": "Provisions",
    "provision.all-intro":
      "From wage law to slavery: what must be shown, the maximum on each day, and what it means for the person.",
    "provision.not-required-under-18": "Not required when the person is or may be under 18.",
    "provision.can-support": "What can speak for it",
    "provision.can-contradict": "What can speak against it",
    "provision.from-level": "From this level: {level}.",
  },
} satisfies Area;
