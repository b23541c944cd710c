import type { Area } from "../area.ts";

export const promise = {
  readBy: null,
  words: {
    "promise.subject": "What we can and cannot promise",
    "promise.unread": "No one whose own language is English has read these words through yet.",
    "promise.spoken":
      "This letter is for somebody who speaks {language}. We have no words in {language} that a native speaker has read. An interpreter must go through it with you.",
    "promise.spoken-other":
      "We have no words in your language that a native speaker has read. An interpreter must go through it with you.",
    "promise.intro":
      "This is what we know of your rights on {day}. It is made from what has been written down, and it decides nothing.",
    "promise.short": "In short",
    "promise.look-again":
      "This is written down, and has to be looked at again: {what}. It may be wrong. What rests on it is not certain.",
    "promise.look-again.last-day":
      "{what}, with {day} as its last day: the year of one of the days may be wrong",
    "promise.holds": "What the law gives you now",
    "promise.holds-none": "There is nothing that we know for sure.",
    "promise.may": "What others decide",
    "promise.may-why":
      "We cannot promise these. Somebody else decides, or something must come first.",
    "promise.unsure": "What is not known",
    "promise.unsure-why":
      "We do not know whether you have these, and promise nothing here until it is known.",
    "promise.not": "What has ended, or that you do not have",
    "promise.ended": "What you no longer have",
    "promise.settled": "This is settled",
    "promise.from": "From {day}.",
    "promise.until": "Until {day}.",
    "promise.ends-if": "It ends, or changes, if:",
    "promise.law": "Law: {source}, read {day}.",
    "promise.last": "Last day: {day}.",
    "promise.line": "{title}. {words}",
    "promise.days": "Days to remember",
    "promise.days-none": "We know of no day that must be kept.",
    "promise.heard":
      "When you claim pay or holiday pay, expect the employer to hear of it. Plan safety first, through a union or a lawyer, and do not go alone. A day is a limit, not a reason to go alone.",
    "promise.at-once": "This cannot wait: {title}. {what} Who: {who}.",
    "promise.at-once-if":
      "This cannot wait, if it is as written (not certain): {title}. {what} Who: {who}.",
    "promise.by-passed": "{day}, the day has passed: {title}. {what} Who: {who}.",
    "promise.by-safe-passed":
      "{day}, not certain, and the day has passed: {title}. {what} Who: {who}.",
    "promise.ended-ask": "Whether it can still be had is asked at once, see above.",
    "promise.part-lost": "Some of it may be lost, see the days above.",
    "promise.by": "{day}: {title}. {what} Who: {who}.",
    "promise.by-safe": "{day}, not certain: {title}. {what} Who: {who}.",
    "promise.leaving": "Before you leave Norway",
    "promise.leaving-line": "{title}. {what} Who: {who}.",
    "promise.leaving-ask":
      "Ask a lawyer before a day for the journey is set: what the journey does to a permit, to an appeal, and to pay that is not claimed.",
    "promise.first": "The first day to keep: {day}.",
    "promise.safe":
      "Where it says “not certain”, and the day has not passed: keep the day all the same, until a lawyer has answered.",
    "promise.unknown": "What we do not know about you",
    "promise.unknown-why": "You need not answer. If you do, we can tell you more.",
    "promise.lawyer": "What we must ask a lawyer",
    "promise.cannot": "What we cannot promise",
    "promise.cannot.decide":
      "What the police, the immigration authorities, a court or another agency will decide.",
    "promise.cannot.lead": "That a case leads to anything, or that it lasts.",
    "promise.cannot.change": "That nothing changes. If something happens, ask us for a new letter.",
    "promise.cannot.told":
      "That nobody hears what you tell. Ask us who must pass on what, before you tell it.",
    "promise.ring": "Whom you can ring",
    "promise.ring-us": "Ask us who gave you this letter. You can also ring:",
    "promise.number": "{name}: {phone}.",
    "promise.unconfirmed": "Not confirmed.",
    "promise.unrung":
      "We have not rung there ourselves, and do not know that the number is right today.",
    "promise.words": "Words in this letter",
    "promise.word.counsel":
      "Counsel (bistandsadvokat): a lawyer for whoever a criminal case says it was done to. The state pays.",
    "promise.word.complaint":
      "Complaint to the conciliation board (forliksklage): the letter that begins a case there, on pay that is not paid.",
    "promise.word.writ": "Writ (stevning): the letter that begins a case in a court.",
    "promise.word.acknowledged": "To acknowledge: that whoever owes says so themselves.",
    "promise.word.clinic":
      "Law clinic (rettshjelptiltak): organisations and students who give legal help.",
    "promise.word.dropped": "Dropped (henlagt): the police have stopped working on the case.",
    "promise.word.insurance":
      "The national insurance (folketrygden): the state’s insurance, for whoever is a member.",
    "promise.word.rate":
      "General-application rate (allmenngjort sats): a lowest pay that holds for everyone in that kind of work.",
    "promise.word.presumption":
      "Presumption rules (presumsjonsregler): rules on what is taken to be so where a contract does not say.",
    "promise.word.ground":
      "Ground to stay (oppholdsgrunnlag): the reason why one may be in the country by the law.",
    "promise.word.reflection":
      "Reflection period (refleksjonsperiode): a permit to be in Norway for a short time, to have rest and help and to think.",
    "promise.word.expulsion":
      "Expulsion, to be expelled (utvisning): a decision that one must leave Norway.",
    "promise.word.appeals":
      "UDI and UNE: UDI decides who may be in Norway, and UNE hears appeals against what UDI has decided.",
    "promise.word.state":
      "Compensation from the state (voldserstatning): money from the state to whoever a crime was done to.",
    "promise.word.holiday":
      "Holiday pay (feriepenger): money that is earned along with the pay, for when one has holiday.",
    "promise.word.eea":
      "EEA (EØS): the countries of the EU, and Iceland, Liechtenstein and Norway.",
    "promise.word.limited":
      "Limited permit (begrenset tillatelse): a permit to be in Norway for a time, when the police or the court needs one for a case of human trafficking.",
    "promise.word.renewal":
      "Renewal (fornyelse): to apply for a permit to hold longer, before it is over.",
    "promise.word.guarantee":
      "Wage guarantee (lønnsgaranti): NAV may pay the pay and holiday pay that an employer who is bankrupt owes.",
    "promise.word.claim":
      "Claim in the criminal case (krav i straffesaken): to claim the pay in the case that the police have, instead of in a case of its own.",
    "promise.word.sections":
      "§ 257, § 258 and § 259: what the Penal Code says on human trafficking, gross trafficking and slavery.",
    "promise.rest":
      "That was what matters most. From here on everything stands in full, one right after the other: to look things up in. It need not be read at once.",
    "promise.truth":
      "Nothing here is a reward for what you say about anyone. Say what is true, and say when you do not know.",
    "promise.child": "To you who are, or may be, under eighteen",
    "promise.child.together":
      "Ask a grown-up who helps you to go through this letter with you. You need not understand it all alone.",
    "promise.child.first":
      "The first thing is that a grown-up tells the child welfare service. The grown-ups do that, not you.",
    "promise.child.told":
      "The child welfare service was told {day}. The grown-ups follow that up, not you.",
    "promise.child.age":
      "It is not known how old you are. Until it is, the grown-ups treat you as a child.",
    "promise.child.service":
      "The child welfare service is there to protect children. It can decide that you live in another place for a while.",
    "promise.child.days":
      "The days below are for the grown-ups to look after. Ask them what they do.",
    "promise.child.say":
      "Say so if something in the letter is not right, or if something scares you.",
    "promise.child.leaving":
      "You are, or may be, under eighteen: no journey for you is agreed or booked before the child welfare service is notified and takes part in it. It is grown-ups with responsibility for you who arrange the journey, together with you, and who look into who receives you. A yes from you alone is not enough, and you can say no.",
    "promise.foot": "What we can and cannot promise",
  },
} satisfies Area;
