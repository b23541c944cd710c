import type { Page } from "../pay/sections/page.ts";
import { page as childPermit } from "./rules/child-permit.examples.ts";
import { page as childProtection } from "./rules/child-protection.examples.ts";
import { page as counsel } from "./rules/counsel.examples.ts";
import { page as dropAppeal } from "./rules/drop-appeal.examples.ts";
import { page as eeaResidence } from "./rules/eea-residence.examples.ts";
import { page as emergencySocialHelp } from "./rules/emergency-social-help.examples.ts";
import { page as expulsionAppeal } from "./rules/expulsion-appeal.examples.ts";
import { page as freeLegalAdvice } from "./rules/free-legal-advice.examples.ts";
import { page as fullHealthCare } from "./rules/full-health-care.examples.ts";
import { page as healthCare } from "./rules/health-care.examples.ts";
import { page as holidayPay } from "./rules/holiday-pay.examples.ts";
import { page as humanitarianPermit } from "./rules/humanitarian-permit.examples.ts";
import { page as interpreter } from "./rules/interpreter.examples.ts";
import { page as jointLiability } from "./rules/joint-liability.examples.ts";
import { page as limitedPermit } from "./rules/limited-permit.examples.ts";
import { page as nonPunishment } from "./rules/non-punishment.examples.ts";
import { page as permanentResidence } from "./rules/permanent-residence.examples.ts";
import { page as policeInformation } from "./rules/police-information.examples.ts";
import { page as reflectionPermit } from "./rules/reflection-permit.examples.ts";
import { page as socialServices } from "./rules/social-services.examples.ts";
import { page as sourceProtection } from "./rules/source-protection.examples.ts";
import { page as stateCompensation } from "./rules/state-compensation.examples.ts";
import { page as wageClaim } from "./rules/wage-claim.examples.ts";
import { page as wageGuarantee } from "./rules/wage-guarantee.examples.ts";
import { page as witnessPermit } from "./rules/witness-permit.examples.ts";
import { page as writtenContract } from "./rules/written-contract.examples.ts";

/** Every right that has a page, in the order it is told. */
export const pages: readonly Page[] = [
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
