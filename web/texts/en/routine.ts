import type { Area } from "../area.ts";

export const routine = {
  readBy: null,
  words: {
    "routine.heading": "Our own routine",
    "routine.intro":
      "Who here decides what, who is the deputy, and at what hours. It is shown beside what is to be done in a case.",
    "routine.trigger.danger": "If someone may be in danger now",
    "routine.trigger.minor": "If someone may be under 18",
    "routine.trigger.suspicion": "If a situation is like forced labour or gross exploitation",
    "routine.trigger.removal": "If someone may be sent out of the country",
    "routine.trigger.referral": "When a case is to be referred or reported",
    "routine.now":
      "Now: {name}, {title}, decides. {standIn}, {standInTitle}, is the deputy. Until {time}.",
    "routine.now-alone": "Now: {name}, {title}, decides. There is no deputy. Until {time}.",
    "routine.left": "{names} works here no longer. The routine needs a new name.",
    "routine.closed": "Outside the hours of those who decide here. Call instead: {call}",
    "routine.next-today": "Someone here decides again today from {time}.",
    "routine.next": "Someone here decides again on {weekday} from {time}.",
    "routine.hours": "{weekdays}, {from} to {to}. Otherwise: {call}",
    "routine.none": "Not set. Ask a supervisor to say who decides.",
    "routine.change": "Change this routine",
    "routine.starts-when": "What sets it off here",
    "routine.starts-when-help":
      "At what point you go to the one who decides: for instance which signs, or how many. In your own words.",
    "routine.decides": "Who decides",
    "routine.stands-in": "Deputy",
    "routine.weekdays": "Weekdays",
    "routine.from": "From",
    "routine.to": "To",
    "routine.to-help": "An earlier time than from means the next morning.",
    "routine.else-call": "Who to call if no one answers",
    "routine.else-call-help":
      "A name and a number that answers outside the hours. Lenke shows 112 itself.",
    "routine.keep": "Keep the routine",
    "routine.weekday.1": "Monday",
    "routine.weekday.2": "Tuesday",
    "routine.weekday.3": "Wednesday",
    "routine.weekday.4": "Thursday",
    "routine.weekday.5": "Friday",
    "routine.weekday.6": "Saturday",
    "routine.weekday.7": "Sunday",
  },
} satisfies Area;
