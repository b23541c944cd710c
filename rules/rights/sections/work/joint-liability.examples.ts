export const examples = `
    2026-06-01 | may        | 2026-05-15 | 2026-08-15 | 2026-08-15 | wage-due 2026-05-15 | three months; whether there is a chain is not told
    2027-02-28 | may        | 2026-11-30 | 2027-02-28 | 2027-02-28 | wage-due 2026-11-30 | clamped, on the last day
    2027-03-01 | unsure     | 2026-11-30 | -          | -          | wage-due 2026-11-30 | the day after: holiday pay that may fall due later may still be claimed
    2027-09-30 | unsure     | 2026-11-30 | -          | -          | wage-due 2026-11-30 | three months after 30 June, the last day it may fall due
    2027-10-01 | ended      | 2026-11-30 | 2027-09-30 | -          | wage-due 2026-11-30 | the day after that
    2027-03-01 | ended      | 2026-11-30 | 2027-02-28 | -          | wage-due 2026-11-30, work-ended 2026-11-30 | the holiday pay fell due the same day
    2026-12-10 | may        | 2026-08-31 | 2026-12-15 | 2026-12-15 | wage-due 2026-08-31, work-ended 2026-09-15 | too late for the pay, and not for the holiday pay
    2026-06-01 | may        | 2026-01-15 | 2026-08-15 | 2026-08-15 | wage-due 2026-01-15, wage-due 2026-05-15 | one has passed
    2026-08-16 | unsure     | 2026-05-15 | -          | 2026-09-05 | wage-due 2026-05-15, done joint-liability 2026-08-15 on 2026-08-15 | claimed on the last day: three weeks to pay
    2026-09-06 | unsure     | 2026-05-15 | -          | 2029-05-15 | wage-due 2026-05-15, done joint-liability 2026-08-15 on 2026-08-15 | after the three weeks: three years from the day it should have been paid, as against the employer
    2026-11-01 | unsure     | 2026-05-15 | -          | 2029-05-15 | wage-due 2026-05-15, done joint-liability 2026-08-15 on 2026-08-15, writ 2026-10-01, acknowledgement 2026-10-02 | what is done against the employer is not counted against those above
    2026-08-17 | ended      | 2026-05-15 | 2026-08-15 | -          | wage-due 2026-05-15, work-ended 2026-05-15, done joint-liability 2026-08-15 on 2026-08-16 | claimed a day late
    2029-05-16 | unsure     | 2026-05-15 | -          | -          | wage-due 2026-05-15, done joint-liability 2026-08-15 on 2026-08-01 | the day to be safe has passed
    2026-08-20 | may        | 2026-05-15 | -          | 2026-08-31 | wage-due 2026-05-15, wage-due 2026-06-15, done joint-liability 2026-08-15 on 2026-08-10 | one is claimed, the other is still to be
    2026-06-01 | unsure     | -          | -          | -          | nothing | no due day told
    2026-07-02 | may        | 2026-06-30 | 2026-09-30 | 2026-09-30 | wage-due 2026-05-15, work-ended 2026-06-30, wages-settled 2026-07-01 | the pay is settled: the holiday pay is left
    2026-07-02 | may        | 2026-06-15 | 2026-09-30 | 2026-09-15 | wage-due 2026-05-15, wage-due 2026-06-15, work-ended 2026-06-30, wages-settled 2026-07-01 to 2026-05-15 | the first is settled, the other is not
    2026-11-30 | may        | 2026-10-15 | 2027-01-15 | 2027-01-15 | wage-due 2026-10-15, bankruptcy 2026-11-10 | the one who hired in no longer owes it, suppliers above still do
    2026-07-20 | may        | 2025-10-15 | 2026-09-30 | 2026-09-30 | wage-due 2025-10-15, work-ended 2026-07-15 | only the holiday pay is left: due 30 June, three months
    2026-11-30 | may        | 2026-08-31 | 2026-11-30 | 2026-11-30 | wage-due 2026-08-31 | the last day, clamped
    2026-12-01 | unsure     | 2026-08-31 | -          | -          | wage-due 2026-08-31 | the day after: holiday pay that may fall due later
    2026-07-02 | unsure     | 2026-05-15 | -          | 2026-08-15 | wage-due 2026-05-15, wages-settled 2026-07-01 | the pay is settled, and when the work ended is not known
`;
