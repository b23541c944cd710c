import { away } from "./en/away.ts";
import { capacity } from "./en/capacity.ts";
import { caseWork } from "./en/case.ts";
import { chain } from "./en/chain.ts";
import { check } from "./en/check.ts";
import { child } from "./en/child.ts";
import { comparison } from "./en/comparison.ts";
import { danger } from "./en/danger.ts";
import { deadline } from "./en/deadline.ts";
import { door } from "./en/door.ts";
import { edit } from "./en/edit.ts";
import { errors } from "./en/errors.ts";
import { evidence } from "./en/evidence.ts";
import { formats } from "./en/formats.ts";
import { frame } from "./en/frame.ts";
import { front } from "./en/front.ts";
import { help } from "./en/help.ts";
import { inbox } from "./en/inbox.ts";
import { intake } from "./en/intake.ts";
import { journey } from "./en/journey.ts";
import { knowledge } from "./en/knowledge.ts";
import { law } from "./en/law.ts";
import { letter } from "./en/letter.ts";
import { life } from "./en/life.ts";
import { log } from "./en/log.ts";
import { message } from "./en/message.ts";
import { news } from "./en/news.ts";
import { outcome } from "./en/outcome.ts";
import { overview } from "./en/overview.ts";
import { pay } from "./en/pay.ts";
import { plan } from "./en/plan.ts";
import { planEntry } from "./en/plan-entry.ts";
import { planRefusal } from "./en/plan-refusal.ts";
import { planReturn } from "./en/plan-return.ts";
import { practice } from "./en/practice.ts";
import { presence } from "./en/presence.ts";
import { promise } from "./en/promise.ts";
import { provision } from "./en/provision.ts";
import { question } from "./en/question.ts";
import { receipt } from "./en/receipt.ts";
import { recusal } from "./en/recusal.ts";
import { referral } from "./en/referral.ts";
import { refusal } from "./en/refusal.ts";
import { rights } from "./en/rights.ts";
import { risk } from "./en/risk.ts";
import { routine } from "./en/routine.ts";
import { routing } from "./en/routing.ts";
import { search } from "./en/search.ts";
import { sector } from "./en/sector.ts";
import { seen } from "./en/seen.ts";
import { sharing } from "./en/sharing.ts";
import { signIn } from "./en/sign-in.ts";
import { standing } from "./en/standing.ts";
import { statement } from "./en/statement.ts";
import { take } from "./en/take.ts";
import { travel } from "./en/travel.ts";
import { work } from "./en/work.ts";

/** English decides the keys. A new area is two lines here and two in nb.ts. */
export const en = {
  door,
  check,
  pay,
  take,
  letter,
  danger,
  capacity,
  caseWork,
  overview,
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
