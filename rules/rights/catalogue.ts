import type { Right } from "./right.ts";
import { right as benefitAppeal } from "./sections/appeal/benefit-appeal.ts";
import { right as expulsionAppeal } from "./sections/appeal/expulsion-appeal.ts";
import { right as healthAppeal } from "./sections/appeal/health-appeal.ts";
import { right as immigrationAppeal } from "./sections/appeal/immigration-appeal.ts";
import { right as postponedEffect } from "./sections/appeal/postponed-effect.ts";
import { right as socialAppeal } from "./sections/appeal/social-appeal.ts";
import { right as taxAppeal } from "./sections/appeal/tax-appeal.ts";
import { right as casePapers } from "./sections/case/case-papers.ts";
import { right as compensationFromOffender } from "./sections/case/compensation-from-offender.ts";
import { right as counsel } from "./sections/case/counsel.ts";
import { right as dropAppeal } from "./sections/case/drop-appeal.ts";
import { right as nonPunishment } from "./sections/case/non-punishment.ts";
import { right as policeInformation } from "./sections/case/police-information.ts";
import { right as restrainingOrder } from "./sections/case/restraining-order.ts";
import { right as sourceProtection } from "./sections/case/source-protection.ts";
import { right as stateCompensation } from "./sections/case/state-compensation.ts";
import { right as childProtection } from "./sections/help/child-protection.ts";
import { right as crisisShelter } from "./sections/help/crisis-shelter.ts";
import { right as emergencySocialHelp } from "./sections/help/emergency-social-help.ts";
import { right as freeLegalAdvice } from "./sections/help/free-legal-advice.ts";
import { right as fullHealthCare } from "./sections/help/full-health-care.ts";
import { right as healthCare } from "./sections/help/health-care.ts";
import { right as housing } from "./sections/help/housing.ts";
import { right as identityPapers } from "./sections/help/identity-papers.ts";
import { right as interpreter } from "./sections/help/interpreter.ts";
import { right as occupationalInjury } from "./sections/help/occupational-injury.ts";
import { right as ownData } from "./sections/help/own-data.ts";
import { right as schooling } from "./sections/help/schooling.ts";
import { right as sickPay } from "./sections/help/sick-pay.ts";
import { right as socialServices } from "./sections/help/social-services.ts";
import { right as asylum } from "./sections/stay/asylum.ts";
import { right as childPermit } from "./sections/stay/child-permit.ts";
import { right as eeaResidence } from "./sections/stay/eea-residence.ts";
import { right as humanitarianPermit } from "./sections/stay/humanitarian-permit.ts";
import { right as limitedPermit } from "./sections/stay/limited-permit.ts";
import { right as permanentResidence } from "./sections/stay/permanent-residence.ts";
import { right as reflectionPermit } from "./sections/stay/reflection-permit.ts";
import { right as witnessPermit } from "./sections/stay/witness-permit.ts";
import { right as workInReflection } from "./sections/stay/work-in-reflection.ts";
import { right as dismissalLawsuit } from "./sections/work/dismissal-lawsuit.ts";
import { right as dismissalNegotiation } from "./sections/work/dismissal-negotiation.ts";
import { right as holidayPay } from "./sections/work/holiday-pay.ts";
import { right as illegalDeductions } from "./sections/work/illegal-deductions.ts";
import { right as jointLiability } from "./sections/work/joint-liability.ts";
import { right as legalAidWages } from "./sections/work/legal-aid-wages.ts";
import { right as retaliation } from "./sections/work/retaliation.ts";
import { right as sickDismissal } from "./sections/work/sick-dismissal.ts";
import { right as stayInJob } from "./sections/work/stay-in-job.ts";
import { right as taxMistakes } from "./sections/work/tax-mistakes.ts";
import { right as wageClaim } from "./sections/work/wage-claim.ts";
import { right as wageGuarantee } from "./sections/work/wage-guarantee.ts";
import { right as writtenContract } from "./sections/work/written-contract.ts";

export const catalogue: readonly Right[] = [
  reflectionPermit,
  limitedPermit,
  workInReflection,
  childPermit,
  witnessPermit,
  asylum,
  humanitarianPermit,
  permanentResidence,
  eeaResidence,
  expulsionAppeal,
  immigrationAppeal,
  postponedEffect,
  freeLegalAdvice,
  counsel,
  dropAppeal,
  policeInformation,
  casePapers,
  restrainingOrder,
  stateCompensation,
  compensationFromOffender,
  nonPunishment,
  socialServices,
  emergencySocialHelp,
  socialAppeal,
  healthCare,
  fullHealthCare,
  healthAppeal,
  childProtection,
  crisisShelter,
  schooling,
  interpreter,
  ownData,
  sourceProtection,
  writtenContract,
  wageClaim,
  holidayPay,
  wageGuarantee,
  jointLiability,
  illegalDeductions,
  legalAidWages,
  sickPay,
  occupationalInjury,
  housing,
  identityPapers,
  dismissalNegotiation,
  dismissalLawsuit,
  stayInJob,
  sickDismissal,
  retaliation,
  taxMistakes,
  taxAppeal,
  benefitAppeal,
];
