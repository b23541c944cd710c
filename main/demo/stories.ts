import { mixed } from "./mixed.ts";
import { auPairHouse } from "./stories/au-pair-house.ts";
import { berryField } from "./stories/berry-field.ts";
import { carWash } from "./stories/car-wash.ts";
import { fishHall } from "./stories/fish-hall.ts";
import { hotelCleaning } from "./stories/hotel-cleaning.ts";
import { laundry } from "./stories/laundry.ts";
import { nailSalon } from "./stories/nail-salon.ts";
import { nightControl } from "./stories/night-control.ts";
import { parcelVan } from "./stories/parcel-van.ts";
import { scaffold } from "./stories/scaffold.ts";
import { shoplifting } from "./stories/shoplifting.ts";
import { threeKitchens } from "./stories/three-kitchens.ts";
import { twoLedgers } from "./stories/two-ledgers.ts";
import { unpaidBenefit } from "./stories/unpaid-benefit.ts";
import { warehouse } from "./stories/warehouse.ts";
import { youngDishwasher } from "./stories/young-dishwasher.ts";
import type { Story } from "./story.ts";

export const stories: readonly Story[] = [
  hotelCleaning,
  carWash,
  fishHall,
  scaffold,
  warehouse,
  nailSalon,
  shoplifting,
  nightControl,
  threeKitchens,
  auPairHouse,
  berryField,
  parcelVan,
  youngDishwasher,
  unpaidBenefit,
  twoLedgers,
  laundry,
  ...mixed,
];
