import type { Area } from "../area.ts";

export const outcome = {
  readBy: null,
  words: {
    "outcome.heading": "Outcomes",
    "outcome.intro":
      "What became of this case, step by step. An outcome is told to nobody until you tell it.",
    "outcome.none": "Nothing is noted yet",
    "outcome.none-text":
      "When something is reported, dropped, charged or judged, you write it down here. What other agencies tell you about this case comes here too.",
    "outcome.kind.reported": "Reported to the police",
    "outcome.kind.dropped": "Dropped",
    "outcome.kind.charged": "Charged",
    "outcome.kind.judged": "Judged",
    "outcome.note": "Note an outcome",
    "outcome.kind": "What happened?",
    "outcome.happened": "When?",
    "outcome.provision": "About which provision?",
    "outcome.provision-none": "Not known, or another",
    "outcome.note-field": "In your own words",
    "outcome.note-help":
      "For instance why it was dropped. It goes along to others only where a rule carries it.",
    "outcome.keep": "Note it",
    "outcome.last-day":
      "Does the decision name a last day to appeal? It is written of each person, and becomes a deadline:",
    "outcome.last-day-of": "Write the last day to appeal for",
    "outcome.kept": "It is noted",
    "outcome.kept-text": "Nobody else has been told. You can tell those in the chain below.",
    "outcome.was-told": "It is on its way to the other agency",
    "outcome.noted-by": "Noted {day} by {name}",
    "outcome.told-by": "Told by {agency}, {day}",
    "outcome.told-by-further": "Told by {agency}, {day}. They heard it from another agency.",
    "outcome.told-to": "Told to {agency}, {day}",
    "outcome.told-stopped": "Taken back from {agency} before we knew that it had arrived",
    "outcome.tell": "Tell those in the chain",
    "outcome.tell-heading": "Tell an outcome",
    "outcome.tell-to": "Who should be told?",
    "outcome.tell-sent": "{agency}, who took on our referral",
    "outcome.tell-received": "{agency}, who referred it to us",
    "outcome.nobody": "There is nobody to tell",
    "outcome.nobody-text":
      "Outcomes go to those who took on a referral from this case, or referred it to you. Nobody has yet.",
    "outcome.consent-help":
      "If the person has said yes to that agency hearing of it. Where none is chosen, the consent of the referral counts if it reaches this way.",
    "outcome.see": "See what they would be told",
    "outcome.field.outcome": "What happened",
    "outcome.field.happened": "When",
    "outcome.field.provision": "Provision",
    "outcome.field.note": "Own words",
    "outcome.not-noted": "Not noted",
    "outcome.missing.kind": "Choose what happened.",
    "outcome.missing.happened": "Write the day it happened.",
    "outcome.missing.thread": "Choose who should be told.",
    "outcome.purpose": "What do you tell it for?",
    "outcome.purpose-help": "Most often what the referral was for.",
    "outcome.purpose-same": "What the referral was for",
    "outcome.reasoning": "Why do they need to know it, and not more than this?",
    "outcome.reasoning-help": "Stays here, with the case.",
    "outcome.note-names-nobody": "Your own words",
    "outcome.note-names-nobody-help":
      "They count as naming somebody until you have read them and said that they do not.",
    "outcome.hangs-on-help":
      "Answer what you know. Look at what goes on the next page, and change it if something stays that should go.",
    "outcome.stays-why": "No rule lets it go to them, as you have answered.",
    "outcome.on-way-back": "A consent reaches this way until {day}.",
  },
} satisfies Area;
