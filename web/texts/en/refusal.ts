import type { Area } from "../area.ts";

/** One text for each code: what was not done, why, and what one can do now. */
export const refusal = {
  readBy: null,
  words: {
    "refusal.heading": "This was not done",
    "refusal.not-permitted":
      "You cannot do this. It is not part of your role, or you are not on this case. Ask a supervisor in your agency if you need it.",
    "refusal.case.not-found":
      "We found no such case. The address may be wrong, or it is not a case you take part in. Look in the list of your cases.",
    "refusal.observation.no-such-question":
      "We could not keep this answer. The question is not among those we ask any more. Open the form again; what you wrote in your own words can be used as it is.",
    "refusal.observation.no-such-answer":
      "We could not keep this answer. It is not one of the answers to the question. Choose one of those on the page, or “Don’t know”.",
    "refusal.receipt.not-found":
      "We found nothing under these words. One of them may be misspelt, or the order may be wrong. Look at the receipt and write all the words again.",
    "refusal.seen.no-such-recipient":
      "Nothing was sent. The place you chose does not take reports this way. Choose another from the list, or ring them.",
    "refusal.referral.to-oneself":
      "Nothing was sent. The recipient is your own agency. Choose another, or give the case to a colleague here.",
    "refusal.referral.no-fields":
      "Nothing was sent. You have not chosen anything to tell. Choose at least one field.",
    "refusal.referral.no-reasoning":
      "Nothing was sent. It must be written why the recipient needs this, and that it is not more than they need. Write it in your own words.",
    "refusal.referral.due-passed":
      "Nothing was sent. The day you ask for an answer by has passed, or is no day. Choose today or later.",
    "refusal.referral.ends-before-due":
      "Nothing was sent. The recipient may use it only until a day before the answer is due. Move one of the two days.",
    "refusal.referral.no-consent":
      "Nothing was sent. You chose consent as the ground, and no consent is written down. Ask the person first, or send without names.",
    "refusal.referral.consent-for-another":
      "Nothing was sent. The consent is for another recipient or another purpose. Ask the person about this one, or send without names.",
    "refusal.referral.consent-ended":
      "Nothing was sent. The person has withdrawn the consent, or its last day has passed. Ask again, or send without names.",
    "refusal.referral.identifies":
      "Nothing was sent. You chose to send without names, but one of the fields can show who it is. Take it out, or use another ground.",
    "refusal.referral.ground-not-yet-known":
      "Nothing was sent. Lenke does not know this ground between these two agencies yet. That does not mean it is forbidden. Ask your legal adviser, and use your usual way meanwhile.",
  },
} satisfies Area;
