import type { Area } from "../area.ts";

/** Each says what, why, and what one can do now. */
export const errors = {
  readBy: null,
  words: {
    "errors.heading": "There is a problem",
    "errors.heading-why": "What you wrote is still here. Fix this and go on:",
    "errors.400.what": "We could not read what was sent",
    "errors.400.why": "Something in it was missing, or was not in the form we expected.",
    "errors.400.now":
      "Go back, check what you wrote, and send it again. Text pasted from another program can contain hidden characters. Try typing it instead.",
    "errors.403.what": "You cannot do this here",
    "errors.403.why":
      "Either your role does not include this, or the request came from a page that is not ours.",
    "errors.403.now":
      "Go back and try from the page itself. If it belongs to your work, ask the person in your agency who gives access.",
    "errors.ask.why": "You see the case, but were not given this part of it.",
    "errors.ask.now":
      "Each part is given to those who need it. Ask {name}, who has the plan, if you help with it.",
    "errors.ask-owner.why": "You see the case, but were not given this part of it.",
    "errors.ask-owner.now":
      "You are in the case because you help with a part of a plan. Do you need more to be able to help? Ask {name}, who owns the case.",
    "errors.404.what": "There is nothing at this address",
    "errors.404.why":
      "The address may be wrong, the page may have moved, or it is not one that you can see.",
    "errors.404.now": "Check the address, or start again from here.",
    "errors.413.what": "This was too much at once",
    "errors.413.why": "We take at most {size} and {fields} fields in one sending.",
    "errors.413.now":
      "Go back: what you wrote is there. Make it shorter, and send the rest afterwards.",
    "errors.500.what": "Something went wrong on our side",
    "errors.500.why": "You did nothing wrong. We cannot be sure that what you wrote was saved.",
    "errors.500.now":
      "Go back and try again in a minute. If it happens again, use the telephone instead.",
    "errors.to-work": "To your work",
    "errors.to-front": "To the front page",
  },
} satisfies Area;
