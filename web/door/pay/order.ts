import type { FieldProblem } from "./fields.ts";

export const order = [
  "pay",
  "pay-work",
  "pay-hours",
  "pay-week",
  "pay-money",
  "pay-back",
  "pay-result",
] as const;
export type PayPage = (typeof order)[number];

export function pageOf(field: string): PayPage {
  if (field === "pay-sector") {
    return "pay";
  }
  if (field === "pay-day" || /^(?:paid|cut)-/.test(field)) {
    return "pay-money";
  }
  if (/^back-|^pay-(?:bankrupt|stopped)/.test(field)) {
    return "pay-back";
  }
  return /^(?:week|day|list)/.test(field) ? "pay-hours" : "pay-work";
}

/** All on the first page with something wrong. */
export function wrongBefore(
  page: PayPage,
  problems: readonly FieldProblem[],
): { readonly page: PayPage; readonly problems: readonly FieldProblem[] } | null {
  const first = order
    .slice(0, order.indexOf(page))
    .find((earlier) => problems.some(({ field }) => pageOf(field) === earlier));
  return first === undefined
    ? null
    : { page: first, problems: problems.filter(({ field }) => pageOf(field) === first) };
}
