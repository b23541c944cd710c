import type { Right } from "./right.ts";
import { right as childPermit } from "./rules/child-permit.ts";
import { right as childProtection } from "./rules/child-protection.ts";
import { right as counsel } from "./rules/counsel.ts";
import { right as dropAppeal } from "./rules/drop-appeal.ts";
import { right as eeaResidence } from "./rules/eea-residence.ts";
import { right as emergencySocialHelp } from "./rules/emergency-social-help.ts";
import { right as expulsionAppeal } from "./rules/expulsion-appeal.ts";
import { right as freeLegalAdvice } from "./rules/free-legal-advice.ts";
import { right as fullHealthCare } from "./rules/full-health-care.ts";
import { right as healthCare } from "./rules/health-care.ts";
import { right as holidayPay } from "./rules/holiday-pay.ts";
import { right as humanitarianPermit } from "./rules/humanitarian-permit.ts";
import { right as interpreter } from "./rules/interpreter.ts";
import { right as jointLiability } from "./rules/joint-liability.ts";
import { right as limitedPermit } from "./rules/limited-permit.ts";
import { right as nonPunishment } from "./rules/non-punishment.ts";
import { right as permanentResidence } from "./rules/permanent-residence.ts";
import { right as policeInformation } from "./rules/police-information.ts";
import { right as reflectionPermit } from "./rules/reflection-permit.ts";
import { right as socialServices } from "./rules/social-services.ts";
import { right as sourceProtection } from "./rules/source-protection.ts";
import { right as stateCompensation } from "./rules/state-compensation.ts";
import { right as wageClaim } from "./rules/wage-claim.ts";
import { right as wageGuarantee } from "./rules/wage-guarantee.ts";
import { right as witnessPermit } from "./rules/witness-permit.ts";
import { right as writtenContract } from "./rules/written-contract.ts";

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
