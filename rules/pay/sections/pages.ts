import { page as ageSteps } from "./age-steps.examples.ts";
import { page as allmenngjoringRate } from "./allmenngjoring-rate.examples.ts";
import { page as allmenngjoringsloven7 } from "./allmenngjoringsloven-7.examples.ts";
import { page as allmenngjoringsloven13 } from "./allmenngjoringsloven-13.examples.ts";
import { page as aml10And4 } from "./aml-10-4.examples.ts";
import { page as aml10And6And11 } from "./aml-10-6-11.examples.ts";
import { page as aml10And6Caps } from "./aml-10-6-caps.examples.ts";
import { page as aml10And8 } from "./aml-10-8.examples.ts";
import { page as aml11And2 } from "./aml-11-2.examples.ts";
import { page as aml11And5 } from "./aml-11-5.examples.ts";
import { page as aml14And12C } from "./aml-14-12-c.examples.ts";
import { page as aml14And15And1 } from "./aml-14-15-1.examples.ts";
import { page as aml14And15And2 } from "./aml-14-15-2.examples.ts";
import { page as aml14And15And3 } from "./aml-14-15-3.examples.ts";
import { page as ferieloven10 } from "./ferieloven-10.examples.ts";
import { page as foreldelsesloven2 } from "./foreldelsesloven-2.examples.ts";
import { page as foreldelsesloven15 } from "./foreldelsesloven-15.examples.ts";
import { page as foreldelsesloven29 } from "./foreldelsesloven-29.examples.ts";
import { page as helligdager } from "./helligdager.examples.ts";
import { page as jordbruk3 } from "./jordbruk-3.examples.ts";
import { page as lonnsgarantiloven1 } from "./lonnsgarantiloven-1.examples.ts";
import { page as lov1And17Mai3 } from "./lov-1-17-mai-3.examples.ts";
import { page as night } from "./night.examples.ts";
import { page as overnatting4 } from "./overnatting-4.examples.ts";
import type { Page } from "./page.ts";
import { page as verftElektro6 } from "./verft-elektro-6.examples.ts";

/** In the order of their names. */
export const pages: readonly Page[] = [
  ageSteps,
  allmenngjoringRate,
  allmenngjoringsloven7,
  allmenngjoringsloven13,
  aml10And4,
  aml10And6And11,
  aml10And6Caps,
  aml10And8,
  aml11And2,
  aml11And5,
  aml14And12C,
  aml14And15And1,
  aml14And15And2,
  aml14And15And3,
  ferieloven10,
  foreldelsesloven15,
  foreldelsesloven2,
  foreldelsesloven29,
  helligdager,
  jordbruk3,
  lonnsgarantiloven1,
  lov1And17Mai3,
  night,
  overnatting4,
  verftElektro6,
];
