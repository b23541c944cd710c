import type { Area } from "../area.ts";

/** Shown in a language only when a native has read it. */
export const letter = {
  readBy: null,
  words: {
    "letter.name": "Name",
    "letter.address": "Address",
    "letter.reach": "How to reach me safely",
    "letter.to": "To",
    "letter.employer": "Employer",
    "letter.account": "Account for payment",
    "letter.pay-by": "Pay by",
    "letter.signed": "Place, day and signature",
    "letter.not-known": "not known",
    "letter.subject.helper": "Please help me with my pay",
    "letter.subject.employer": "Claim for pay and holiday pay",
    "letter.worked": "I worked {hours} hours from {from} to {to}.",
    "letter.owed": "By the hours below, {amount} has fallen due and is not paid, before tax.",
    "letter.at-least":
      "By the hours below, at least {amount} has fallen due and is not paid, before tax.",
    "letter.nothing-due": "Nothing has fallen due yet.",
    "letter.later-sum": "A further {amount} falls due later.",
    "letter.no-sum":
      "I cannot give a sum: for some of the hours below I know neither a rate nor an agreed pay.",
    "letter.paid-known":
      "As far as the rates are known, everything that is due has been paid. Some rates are not sure. I would like someone to look at it.",
    "letter.all-paid":
      "By what I have written down, everything that is due has been paid. I would like somebody to check it.",
    "letter.ask-helper":
      "Please see whether this is right, and tell me how I can claim it. Please do not contact the employer before I have said yes.",
    "letter.ask-employer":
      "I claim what has fallen due, as set out below. I ask that the rest is paid on its day.",
    "letter.claims": "What has fallen due and is not paid",
    "letter.later": "What falls due later",
    "letter.barred": "What may be too old",
    "letter.barred.text":
      "These parts are not in the sum. Please see whether something stopped the time.",
    "letter.for": "For",
    "letter.due": "Due",
    "letter.unpaid": "Unpaid",
    "letter.wages": "Pay, {span}",
    "letter.holiday": "Holiday pay, {span}",
    "letter.sums": "How the sum is made",
    "letter.what": "What",
    "letter.amount": "Amount",
    "letter.part.ordinary": "Ordinary pay",
    "letter.part.overtime": "Overtime pay",
    "letter.part.supplements": "Supplements",
    "letter.part.holidayPay": "Holiday pay",
    "letter.part.paid": "Paid",
    "letter.part.lawfulDeductions": "Deductions that may be allowed",
    "letter.part.barred": "Too old to claim",
    "letter.part.now": "Due now",
    "letter.part.later": "Due later",
    "letter.hours": "Hours worked",
    "letter.hours.day": "Date",
    "letter.hours.clock": "From–to",
    "letter.hours.worked": "Hours, breaks taken off",
    "letter.hours.times": "{count} times",
    "letter.hours.all": "In all",
    "letter.hours.months": "Each day with its times is in the spreadsheet.",
    "letter.why.gap": "no rate found",
    "letter.why.unconfirmed": "the rate is not sure",
    "letter.why.after-confirmed": "no newer rate is known",
    "letter.why.before-first-rate": "before the first minimum rate",
    "letter.why.no-agreed-pay": "no minimum rate, and no pay agreed",
    "letter.why.age": "the minimum may not hold at this age",
    "letter.why.supplement-unconfirmed": "the supplement is not sure",
    "letter.why.room-cap-unconfirmed": "what may be taken for a room is not sure",
    "letter.deductions":
      "Of this the employer kept back {amount} that, as far as I know, may not be deducted. Deductions are allowed only as the working environment act § 14-15 (3) says.",
    "letter.paid-back": "In addition I had to pay back {amount}. It is not in the sum.",
    "letter.rates": "Rates",
    "letter.rate": "Kroner an hour",
    "letter.holds-from": "Holds from",
    "letter.rate.minimum": "Minimum rate by general application",
    "letter.rate.supplement": "Supplement by general application",
    "letter.rate.agreed": "Agreed pay",
    "letter.no-minimum":
      "No minimum rate by general application is known here. The pay that was agreed is used.",
    "letter.rules": "Rules that are used",
    "letter.rule.minimum":
      "Pay at least at the generally applied rate: general application act (allmenngjøringsloven).",
    "letter.rule.overtime":
      "Overtime above 9 hours a day or the ordinary week, with at least {percent} more: working environment act §§ 10-4 and 10-6 (11).",
    "letter.rule.holiday": "Holiday pay: holiday act § 10.",
    "letter.rule.due":
      "Pay is due twice a month unless something else is agreed, to a bank account: working environment act § 14-15 (1) and (2).",
    "letter.rule.rounded": "Every figure is rounded by itself, so a sum can differ by an øre.",
    "letter.rule.time":
      "Claims grow too old after three years: limitation act §§ 2 and 3. A conciliation complaint, a writ or a claim in a criminal case stops the time: § 15.",
    "letter.unknown": "Days without a sure rate",
    "letter.unknown.only": "{day}: {why}",
    "letter.unknown.one": "{day}: {hours} hours, {why}",
    "letter.unknown.many": "{span}: {hours} hours, {why}",
    "letter.unknown.counted":
      "These hours are counted at the last rate that is known, or at the agreed pay where that is more. More may be owed.",
    "letter.unknown.agreed": "These hours are counted at the agreed pay. More may be owed.",
    "letter.unknown.rate":
      "The last rate that is known is {rate} kroner an hour from {from}, confirmed through {through} ({source}).",
    "letter.unknown.cap":
      "The last limit that is known for a room is {rate} kroner a month from {from}, confirmed through {through} ({source}).",
    "letter.unknown.decree":
      "By the general application act § 7 a decree on the minimum rate holds until a new one is made.",
    "letter.unknown.lapses":
      "It lapses if no new one is asked for within a month after a new collective agreement. I do not know whether one was asked for.",
    "letter.unknown.agreed-alone":
      "If that rate has lapsed, the agreed pay counts for these hours. Then {amount} is due now.",
    "letter.unknown.uncounted":
      "{hours} of the hours have no amount: neither a rate nor an agreed pay is known.",
    "letter.against": "Who else may have to pay",
    "letter.against.last": "Last day",
    "letter.passed": "{day}: has passed",
    "letter.against.contractors":
      "Those above the employer in the chain, if the work was given out: they must have the claim in writing within three months of the due day",
    "letter.against.hirer":
      "The one who hired me in, if I was hired out: must have the claim in writing within three months of the due day",
    "letter.against.wage-guarantee": "The state, if the employer is bankrupt: ask NAV",
    "letter.notice":
      "This is also a claim in writing against those who answer jointly for my pay by the general application act § 13, if the employer did the work for others. Please pass it on to them.",
    "letter.ask": "I also ask for",
    "letter.ask.payslips": "payslips for the whole time: working environment act § 14-15 (6)",
    "letter.ask.hours":
      "the record of my hours that the employer must keep: working environment act § 10-7",
    "letter.sources": "Sources",
    "letter.source.agreed": "What the worker told.",
    "letter.source.acts": "The acts as they stood on lovdata.no on {day}.",
    "letter.source.read": "{source}, read {day}",
    "letter.foot": "Worked out on {day} from the worker’s own account of hours and pay.",
  },
} satisfies Area;
