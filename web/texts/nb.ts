import type { Translated } from "./area.ts";
import type { en } from "./en.ts";
import { away } from "./nb/away.ts";
import { capacity } from "./nb/capacity.ts";
import { caseWork } from "./nb/case.ts";
import { chain } from "./nb/chain.ts";
import { check } from "./nb/check.ts";
import { child } from "./nb/child.ts";
import { comparison } from "./nb/comparison.ts";
import { danger } from "./nb/danger.ts";
import { deadline } from "./nb/deadline.ts";
import { door } from "./nb/door.ts";
import { edit } from "./nb/edit.ts";
import { errors } from "./nb/errors.ts";
import { evidence } from "./nb/evidence.ts";
import { formats } from "./nb/formats.ts";
import { frame } from "./nb/frame.ts";
import { front } from "./nb/front.ts";
import { help } from "./nb/help.ts";
import { inbox } from "./nb/inbox.ts";
import { intake } from "./nb/intake.ts";
import { journey } from "./nb/journey.ts";
import { knowledge } from "./nb/knowledge.ts";
import { law } from "./nb/law.ts";
import { letter } from "./nb/letter.ts";
import { life } from "./nb/life.ts";
import { log } from "./nb/log.ts";
import { message } from "./nb/message.ts";
import { news } from "./nb/news.ts";
import { outcome } from "./nb/outcome.ts";
import { overview } from "./nb/overview.ts";
import { pay } from "./nb/pay.ts";
import { plan } from "./nb/plan.ts";
import { planEntry } from "./nb/plan-entry.ts";
import { planRefusal } from "./nb/plan-refusal.ts";
import { planReturn } from "./nb/plan-return.ts";
import { practice } from "./nb/practice.ts";
import { presence } from "./nb/presence.ts";
import { promise } from "./nb/promise.ts";
import { provision } from "./nb/provision.ts";
import { question } from "./nb/question.ts";
import { receipt } from "./nb/receipt.ts";
import { recusal } from "./nb/recusal.ts";
import { referral } from "./nb/referral.ts";
import { refusal } from "./nb/refusal.ts";
import { rights } from "./nb/rights.ts";
import { risk } from "./nb/risk.ts";
import { routine } from "./nb/routine.ts";
import { routing } from "./nb/routing.ts";
import { search } from "./nb/search.ts";
import { sector } from "./nb/sector.ts";
import { seen } from "./nb/seen.ts";
import { sharing } from "./nb/sharing.ts";
import { signIn } from "./nb/sign-in.ts";
import { standing } from "./nb/standing.ts";
import { statement } from "./nb/statement.ts";
import { take } from "./nb/take.ts";
import { travel } from "./nb/travel.ts";
import { work } from "./nb/work.ts";

/** The same areas as in English, or it does not compile. */
export const nb: { readonly [Name in keyof typeof en]: Translated<(typeof en)[Name]> } = {
  capacity,
  caseWork,
  overview,
  check,
  danger,
  door,
  letter,
  pay,
  take,
  chain,
  child,
  comparison,
  deadline,
  edit,
  away,
  errors,
  evidence,
  formats,
  frame,
  front,
  help,
  inbox,
  intake,
  life,
  log,
  journey,
  knowledge,
  law,
  message,
  news,
  outcome,
  plan,
  planEntry,
  planRefusal,
  planReturn,
  practice,
  question,
  presence,
  promise,
  provision,
  receipt,
  recusal,
  referral,
  refusal,
  rights,
  risk,
  routine,
  routing,
  search,
  sector,
  seen,
  sharing,
  signIn,
  standing,
  statement,
  travel,
  work,
};
