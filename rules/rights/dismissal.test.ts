import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dayNumber, dayText } from "../../domain/time/calendar.ts";
import { isDayOff } from "../../domain/time/working-day.ts";
import {
  type Dismissal,
  type DismissalDays,
  dismissalDays,
  type Limit,
  protectedUntil,
  reinstateBy,
} from "./dismissal.ts";

const n = dayNumber;
const day = (limit: Limit | null) => (limit === null ? null : dayText(limit.safe));
type Limited = "negotiateBy" | "sueBy" | "compensationBy" | "invalidBy" | "stayUntil" | "courtBy";
const found = (dismissal: Dismissal, ...names: readonly Limited[]) => {
  const days = dismissalDays(dismissal);
  return names.map((name) => day(days[name]));
};

test("two weeks, eight weeks and six months end on the weekday or date that they began on", () => {
  const dismissed = n("2026-10-05");
  assert.deepEqual(found({ dismissed }, "negotiateBy", "sueBy", "compensationBy"), [
    "2026-10-19",
    "2026-11-30",
    "2027-04-05",
  ]);
});

test("a suit that ends on a day off runs to the next working day", () => {
  const sueBy = (dismissed: string) => found({ dismissed: n(dismissed) }, "sueBy")[0];
  assert.equal(sueBy("2026-11-06"), "2027-01-04", "a Friday that is New Year's Day");
  assert.equal(sueBy("2026-10-03"), "2026-11-30", "a Saturday");
  assert.equal(sueBy("2027-01-28"), "2027-03-30", "Maundy Thursday");
});

test("a demand that ends on a day off is to be safe before it, and over only after the next working day", () => {
  const { negotiateBy } = dismissalDays({ dismissed: n("2026-12-18") });
  assert.deepEqual([negotiateBy.safe, negotiateBy.last].map(dayText), ["2026-12-31", "2027-01-04"]);
});

test("months end on the last day of a shorter month, also in a leap year", () => {
  const compensationBy = (dismissed: string) =>
    found({ dismissed: n(dismissed) }, "compensationBy")[0];
  assert.equal(compensationBy("2027-08-31"), "2028-02-29");
  assert.equal(compensationBy("2025-08-29"), "2026-03-02", "28 February is a Saturday");
});

test("the suit is counted from the end of negotiations, the demand never is", () => {
  const dismissed = n("2026-10-05");
  const negotiationsEnded = n("2026-10-23");
  assert.deepEqual(
    found({ dismissed, negotiationsEnded }, "negotiateBy", "sueBy", "compensationBy"),
    ["2026-10-19", "2026-12-18", "2027-04-23"],
  );
});

test("negotiations before the dismissal were not about it", () => {
  const dismissed = n("2026-10-05");
  assert.deepEqual(
    dismissalDays({ dismissed, negotiationsEnded: n("2026-09-10") }),
    dismissalDays({ dismissed }),
  );
});

test("in the wrong form a suit has no limit, and four months to be set aside", () => {
  const wrong = { dismissed: n("2026-08-10"), form: "wrong" } as const;
  assert.deepEqual(found(wrong, "sueBy", "compensationBy", "stayUntil", "invalidBy"), [
    null,
    null,
    null,
    "2026-12-10",
  ]);
  const negotiated = { ...wrong, negotiationsEnded: n("2026-09-01") };
  assert.deepEqual(found(negotiated, "invalidBy"), ["2026-12-10"], "from the dismissal itself");
});

test("where the form is not known, the limits are kept and the four months told beside", () => {
  assert.deepEqual(found({ dismissed: n("2026-08-10") }, "sueBy", "invalidBy"), [
    "2026-10-05",
    "2026-12-10",
  ]);
  assert.deepEqual(found({ dismissed: n("2026-08-10"), form: "right" }, "invalidBy"), [null]);
});

test("the four months are told of no summary dismissal: the act does not say them of it", () => {
  const summary = { dismissed: n("2026-08-10"), how: "summary", form: "wrong" } as const;
  assert.deepEqual(found(summary, "sueBy", "invalidBy"), [null, null]);
});

const noticed = { how: "notice", post: "lasting" } as const;

test("to stay, both the notice and the eight weeks are kept", () => {
  const stayUntil = (dismissed: string, more: Partial<Dismissal> = {}) =>
    found({ dismissed: n(dismissed), ...noticed, ...more }, "stayUntil")[0];
  assert.equal(stayUntil("2026-11-02"), "2026-12-28", "eight weeks come first");
  assert.equal(stayUntil("2026-10-30"), "2026-11-30", "the month of notice is November");
  assert.equal(stayUntil("2026-10-30", { noticeUntil: n("2027-01-31") }), "2026-12-28");
  assert.equal(
    stayUntil("2026-11-02", { negotiationsEnded: n("2026-11-20") }),
    "2026-12-31",
    "the notice comes first, once the eight weeks run from the negotiations",
  );
  assert.equal(stayUntil("2026-09-15"), "2026-10-30", "31 October is a Saturday");
});

test("a month of notice is taken where none is told, or one before the dismissal is", () => {
  const notice = (noticeUntil?: string) => {
    const told = noticeUntil === undefined ? undefined : n(noticeUntil);
    const days = dismissalDays({ dismissed: n("2026-01-31"), ...noticed, noticeUntil: told });
    return [dayText(days.noticeUntil), days.isNoticeAssumed];
  };
  assert.deepEqual(notice(), ["2026-02-28", true]);
  assert.deepEqual(notice("2026-01-30"), ["2026-02-28", true]);
  assert.deepEqual(notice("2026-02-14"), ["2026-02-14", false]);
});

test("who is sent away at once, on trial, temporary or hired in stays only if a court says so", () => {
  const dismissed = n("2026-11-02");
  const asked: readonly Partial<Dismissal>[] = [
    { how: "summary" },
    { how: "summary", post: "lasting" },
    ...(["trial", "temporary", "hired-in"] as const).map(
      (post) => ({ how: "notice", post }) as const,
    ),
  ];
  for (const one of asked) {
    const days = dismissalDays({ dismissed, ...one });
    assert.deepEqual(
      [days.stays, days.stayUntil, day(days.courtBy)],
      ["if-court", null, "2026-12-28"],
    );
  }
  const stays = (more: Partial<Dismissal>) => dismissalDays({ dismissed, ...more }).stays;
  assert.deepEqual(
    [stays({}), stays({ how: "notice" }), stays(noticed)],
    ["unsure", "unsure", "by-law"],
  );
});

test("who is shut out asks within four weeks, who is ill is protected for twelve months", () => {
  assert.equal(day(reinstateBy(n("2026-11-05"))), "2026-12-03");
  assert.equal(day(reinstateBy(n("2026-11-28"))), "2026-12-24", "four weeks later is 26 December");
  assert.equal(dayText(protectedUntil(n("2026-01-12"))), "2027-01-12");
  assert.equal(dayText(protectedUntil(n("2028-02-29"))), "2029-02-28");
});

const anyDay = fc.integer({ min: n("2020-01-01"), max: n("2040-12-31") });
const maybe = fc.option(anyDay, { nil: undefined });
const anyDismissal: fc.Arbitrary<Dismissal> = fc.record({
  dismissed: anyDay,
  how: fc.constantFrom("notice", "summary", undefined),
  form: fc.constantFrom("right", "wrong", undefined),
  post: fc.constantFrom("lasting", "trial", "temporary", "hired-in", undefined),
  noticeUntil: maybe,
  negotiationsEnded: maybe,
});
const limitsOf = (days: DismissalDays): readonly Limit[] =>
  [
    ...[days.negotiateBy, days.sueBy, days.compensationBy, days.invalidBy],
    ...[days.stayUntil, days.courtBy],
  ].flatMap((limit) => limit ?? []);

test("a day to act by is a working day, after the dismissal and not after the last", () => {
  fc.assert(
    fc.property(anyDismissal, (dismissal) => {
      for (const { safe, last } of limitsOf(dismissalDays(dismissal))) {
        assert.ok(!isDayOff(safe) && !isDayOff(last) && safe <= last);
      }
    }),
  );
});

test("what is not known is never later than what is, but for no limit at all", () => {
  fc.assert(
    fc.property(anyDismissal, ({ form, how, post, ...known }) => {
      const unsure = dismissalDays(known);
      const sure = dismissalDays({ ...known, form, how, post });
      for (const name of ["negotiateBy", "sueBy", "compensationBy"] as const) {
        assert.ok((sure[name]?.safe ?? Number.POSITIVE_INFINITY) >= (unsure[name]?.safe ?? 0));
      }
    }),
  );
});
