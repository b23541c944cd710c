export const examples = `
    2026-07-01 | unsure     | 2026-06-15 | -          | 2026-12-15 | wage-due 2025-06-15, bankruptcy 2026-06-15 | twelve months to the day
    2026-07-01 | unsure     | 2026-06-16 | -          | 2026-12-16 | wage-due 2025-06-15, bankruptcy 2026-06-16 | a day more; the holiday pay of that year is within reach
    2026-07-01 | unsure     | 2026-06-15 | -          | 2026-12-15 | wage-due 2025-05-25, bankruptcy 2026-06-15 | the pay is not, the holiday pay of the year before is
    2026-07-01 | unsure     | 2026-06-15 | -          | 2026-12-15 | wage-due 2024-12-31, bankruptcy 2026-06-15 | neither is, unless the court was asked earlier
    2026-08-01 | unsure     | 2026-06-15 | -          | 2026-12-15 | wage-due 2026-07-15, bankruptcy 2026-06-15 | a month after it was opened, to the day
    2026-07-01 | unsure     | 2026-06-16 | -          | 2026-12-16 | bankruptcy 2026-06-16 | no due day told
    2026-07-01 | may        | -          | -          | -          | wage-due 2026-01-15 | no bankruptcy is known
    2026-07-01 | may        | -          | -          | -          | wage-due 2025-07-01, wage-due 2026-01-15 | the last day on which a bankruptcy could be asked for and reach the oldest pay
    2026-07-01 | may        | -          | -          | -          | wage-due 2025-06-30 | a day more: out of reach of a bankruptcy that is asked for now
    2029-01-16 | unsure     | 2026-06-16 | -          | -          | wage-due 2026-01-15, bankruptcy 2026-06-16 | three years after the pay should have come: one more year?
    2026-07-01 | unsure     | -          | -          | -          | wage-due 2022-01-15 | the same, and no bankruptcy is known
    2028-01-01 | unsure     | 2025-01-10 | -          | -          | wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 2025-06-01, bankruptcy 2025-01-10 | claimed in a criminal case that was dropped
    2026-07-01 | may        | -          | -          | -          | wage-due 2026-01-15, wages-settled 2026-03-01 | the pay is settled, and no bankruptcy is known
    2026-07-01 | unsure     | 2026-06-16 | -          | 2026-12-16 | wage-due 2026-01-15, work-ended 2026-01-31, wages-settled 2026-03-01, bankruptcy 2026-06-16 | the pay is settled: the holiday pay is within reach
    2026-07-01 | unsure     | 2026-06-16 | -          | -          | wage-due 2023-01-15, work-ended 2023-01-31, wages-settled 2023-03-01, bankruptcy 2026-06-16 | the pay is settled, and its holiday pay out of reach
    2026-11-30 | unsure     | 2026-07-01 | -          | 2027-01-01 | wage-due 2026-05-15, bankruptcy 2026-07-01 | six months to be safe, and the court's own day before that
    2026-11-30 | unsure     | 2026-03-01 | -          | -          | wage-due 2026-01-15, bankruptcy 2026-03-01 | six months are over: still open only while the estate is
    2026-09-01 | unsure     | 2026-03-01 | -          | 2026-09-01 | wage-due 2026-01-15, bankruptcy 2026-03-01 | on the last day of the six months
    2026-11-30 | unsure     | 2026-08-31 | -          | 2027-02-28 | wage-due 2026-05-15, bankruptcy 2026-08-31 | clamped
`;
