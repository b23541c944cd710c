import { overtimePay, section } from "./aml-10-6-11.ts";
import { pageOf } from "./page.ts";

/** Kroner an hour, to what an hour of overtime is worth. */
function rule(
  rate: string,
  minimum: string | null,
  percent: number | null,
): readonly [string, string] {
  const ore = (kroner: string) => Math.round(Number(kroner) * 100);
  const pay = overtimePay(ore(rate), minimum === null ? null : ore(minimum), percent);
  const added = pay.addition === null ? 0 : pay.addition.of * pay.addition.percent;
  return [((ore(rate) * pay.percent + added) / 10_000).toFixed(4), pay.because];
}

export const page = pageOf({
  section,
  heading: "Pay for overtime",
  says: [
    "An hour of overtime is worth at least 140 per cent of an ordinary one. In shipyards and electrical work the regulations add 50 or 100 per cent of the minimum rate instead, from 2024-11-01.",
    "Where somebody is paid so much above the minimum that this would be less than 40 per cent of the pay agreed, the act's 40 per cent hold.",
  ],
  columns: ["rate", "minimum rate", "the sector adds, %", "an hour of overtime", "by"],
  rule,
  examples: [
    ["100.00", null, null, ["140.0000", "act"], "no general application"],
    ["236.54", "236.54", null, ["331.1560", "act"], "cleaning: exact, before rounding"],
    ["216.79", "216.79", 50, ["325.1850", "sector"], "shipyard by day"],
    ["216.79", "216.79", 100, ["433.5800", "sector"], "shipyard at night, on Sundays and holidays"],
    ["250.00", "216.79", 50, ["358.3950", "sector"], "the percentage is of the minimum rate"],
    ["270.98", "216.79", 50, ["379.3750", "sector"], "108.395 is still more than 40 per cent"],
    ["271.00", "216.79", 50, ["379.4000", "act-above-sector"], "40 per cent are 108.40 and more"],
  ],
});
