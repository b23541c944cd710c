import type { Right } from "./right.ts";
import { right as childPermit } from "./sections/child-permit.ts";
import { right as childProtection } from "./sections/child-protection.ts";
import { right as counsel } from "./sections/counsel.ts";
import { right as dropAppeal } from "./sections/drop-appeal.ts";
import { right as eeaResidence } from "./sections/eea-residence.ts";
import { right as emergencySocialHelp } from "./sections/emergency-social-help.ts";
import { right as expulsionAppeal } from "./sections/expulsion-appeal.ts";
import { right as freeLegalAdvice } from "./sections/free-legal-advice.ts";
import { right as fullHealthCare } from "./sections/full-health-care.ts";
import { right as healthCare } from "./sections/health-care.ts";
import { right as holidayPay } from "./sections/holiday-pay.ts";
import { right as humanitarianPermit } from "./sections/humanitarian-permit.ts";
import { right as interpreter } from "./sections/interpreter.ts";
import { right as jointLiability } from "./sections/joint-liability.ts";
import { right as limitedPermit } from "./sections/limited-permit.ts";
import { right as nonPunishment } from "./sections/non-punishment.ts";
import { right as permanentResidence } from "./sections/permanent-residence.ts";
import { right as policeInformation } from "./sections/police-information.ts";
import { right as reflectionPermit } from "./sections/reflection-permit.ts";
import { right as socialServices } from "./sections/social-services.ts";
import { right as sourceProtection } from "./sections/source-protection.ts";
import { right as stateCompensation } from "./sections/state-compensation.ts";
import { right as wageClaim } from "./sections/wage-claim.ts";
import { right as wageGuarantee } from "./sections/wage-guarantee.ts";
import { right as witnessPermit } from "./sections/witness-permit.ts";
import { right as writtenContract } from "./sections/written-contract.ts";

export const catalogue: readonly Right[] = [
  reflectionPermit,
  limitedPermit,
  childPermit,
  witnessPermit,
  humanitarianPermit,
  permanentResidence,
  eeaResidence,
  expulsionAppeal,
  freeLegalAdvice,
  counsel,
  dropAppeal,
  policeInformation,
  stateCompensation,
  nonPunishment,
  socialServices,
  emergencySocialHelp,
  healthCare,
  fullHealthCare,
  childProtection,
  interpreter,
  sourceProtection,
  writtenContract,
  wageClaim,
  holidayPay,
  wageGuarantee,
  jointLiability,
];
