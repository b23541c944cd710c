import type { Area } from "../area.ts";

export const promise = {
  readBy: null,
  words: {
    "promise.subject": "What we can and cannot promise",
    "promise.unread": "No native speaker has read this.",
    "promise.spoken":
      "This letter is for someone who speaks {language}. No native speaker has read any words of ours in {language}. An interpreter must go through the letter with you.",
    "promise.spoken-other":
      "No native speaker has read any words of ours in your language. An interpreter must go through the letter with you.",
    "promise.intro":
      "This is what we know about your rights today. The letter decides nothing. It is no reward for what you say about anyone. Say what is true, and say if you do not know.",
    "promise.look-again":
      "Something that was written down may be wrong, and we are checking it: {what}. Tell us if you know.",
    "promise.holds": "What the law gives you now",
    "promise.holds-none": "There is nothing that we know for sure yet.",
    "promise.may": "What others decide",
    "promise.unsure": "What we do not know yet",
    "promise.not": "What has ended, or that you do not have",
    "promise.ended": "What you no longer have",
    "promise.settled": "This is paid or settled",
    "promise.from": "From {day}.",
    "promise.until": "Until {day}.",
    "promise.ends-if": "It ends, or changes, if:",
    "promise.law": "Law: {source}, read {day}.",
    "promise.law-changed":
      "The words of this law have changed since we read it. Ask us before you rely on it.",
    "promise.changed":
      "The words of the law have changed since we read them. Ask us before you rely on this:",
    "promise.line": "{title}. {words}",
    "promise.days": "Dates to remember",
    "promise.days-none": "We know of no date that you must keep.",
    "promise.heard":
      "If you claim pay or holiday pay, the employer will hear of it. Plan your safety first, with a union or a lawyer, and do not go alone.",
    "promise.leaving": "Before you leave Norway",
    "promise.leaving-ask":
      "Ask a lawyer before a day for the journey is set: what the journey does to a permit, to an appeal, and to pay that is not claimed.",
    "promise.safe": "{text} The date is not certain. Keep it until a lawyer has answered.",
    "promise.unknown": "What we do not know about you",
    "promise.unknown-why": "You need not answer. If you do, we can tell you more.",
    "promise.cannot": "What we cannot promise",
    "promise.cannot.decide": "What the police, immigration authorities, courts or others decide.",
    "promise.cannot.lead": "That a case leads anywhere, or that it lasts.",
    "promise.cannot.change": "That nothing changes. If it does, ask for a new letter.",
    "promise.cannot.told": "That no one finds out what you tell. Ask first who must report it.",
    "promise.ring": "Call",
    "promise.ring-us": "Us, who gave you this.",
    "promise.number": "{name}: {phone}.",
    "promise.unconfirmed": "Not confirmed.",
    "promise.unrung": "We have not tested the numbers.",
    "promise.words": "Difficult words",
    "promise.word.counsel":
      "Counsel (bistandsadvokat): a lawyer for the one who, according to a criminal case, was harmed. The state pays.",
    "promise.word.complaint":
      "Complaint to the conciliation board (forliksklage): the letter that begins a case there, on pay that is not paid.",
    "promise.word.writ": "Writ (stevning): the letter that begins a case in a court.",
    "promise.word.acknowledged": "To acknowledge: that the one who owes says so themselves.",
    "promise.word.clinic":
      "Law clinic (rettshjelptiltak): organisations and students who give legal help.",
    "promise.word.dropped": "Dropped (henlagt): the police have stopped working on the case.",
    "promise.word.insurance":
      "The national insurance (folketrygden): the state’s insurance, for those who are members.",
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
      "Compensation from the state (voldserstatning): money from the state to a person who was harmed by a crime.",
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
    "promise.child": "To you who are, or may be, under eighteen",
    "promise.child.together": "Ask a grown-up to go through this letter with you.",
    "promise.child.first":
      "First a grown-up tells the child welfare service. The grown-ups do that, not you.",
    "promise.child.told":
      "The child welfare service was told {day}. The grown-ups follow that up, not you.",
    "promise.child.age":
      "It is not known how old you are. Until it is, the grown-ups treat you as a child.",
    "promise.child.service":
      "The child welfare service protects children. It can decide that you live in another place for a while.",
    "promise.child.days": "The grown-ups look after the dates below. Ask them what they do.",
    "promise.child.say": "Say so if something is not right, or if something scares you.",
    "promise.child.leaving":
      "You are, or may be, under 18: no journey for you is booked before the child welfare service takes part in it. Grown-ups arrange it together with you, and you can say no.",
    "promise.has": "{line}.",
    "promise.has-until": "{line}, until {day}.",
    "promise.has-counted": "{line}, until {day} as we count it.",
    "promise.unsure-what":
      "Whether you can have {names}. You need not answer questions. We promise none of this until we know.",
    "promise.permits": "a permit to be in Norway",
    "promise.other-permits": "another permit",
    "promise.ended-until": "{name} (last date {day})",
    "promise.now": "Now",
    "promise.not-certain": "If it is right, which is not certain: {text}",
    "promise.passed": "{text} The date has passed. Ask a lawyer now.",
    "promise.safe-passed": "{text} The date is not certain, and it has passed. Ask a lawyer now.",
    "promise.counted": "As we count it: {text}",
    "promise.more-days": "{text} More dates for this: {count}. Ask us for all of them.",
    "promise.leaving-first": "Ask a lawyer first.",
    "promise.danger": "In danger now: {name}, {phone}.",
    "promise.full": "Your rights in full",
    "promise.full-what": "This is for looking things up. In these words “the person” is you.",
    "promise.until-counted": "Until {day}, as we count it.",
    "promise.invented": "A demonstration: everyone in it is invented.",
    "promise.more": "There is more to remember ({count}). Ask us for all of it.",
    "promise.ended-counted": "{name} (last date {day} as we count it)",
    "promise.settled-on": "{name} ({day})",
    "promise.safe-again": "{text} The date is not certain.",
    "promise.foot": "What we can and cannot promise",
  },
} satisfies Area;
