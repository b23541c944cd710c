import type { Area } from "../area.ts";

export const caseWork = {
  readBy: null,
  words: {
    "case.all": "All cases",
    "case.rail": "In this case",
    "case.view.overview": "Overview",
    "case.view.observations": "Observations",
    "case.view.comparison": "Comparison",
    "case.view.persons": "Persons and consent",
    "case.view.safeguards": "Safeguards",
    "case.view.referrals": "Referrals",
    "case.view.outcomes": "Outcomes",
    "case.view.log": "Who has read this",
    "case.where": "{place}, {sector}",
    "case.restricted": "only for those with a part in it",
    "case.safeguards-in-force": "Safeguards in force",
    "case.safeguard.employer-must-not-know": "The employer must not know.",
    "case.safeguard.employer-must-not-know.do":
      "Do not ring, write or visit in a way that the workplace notices.",
    "case.safeguard.talk-before-removal": "Talk before any removal.",
    "case.safeguard.talk-before-removal.do":
      "Nobody is sent out of the country before someone has talked to them alone.",
    "case.safeguard.interpreter": "Interpreter needed.",
    "case.safeguard.interpreter.do":
      "Order one before you talk. Never a relative, a fellow worker or the employer.",
  },
} satisfies Area;
