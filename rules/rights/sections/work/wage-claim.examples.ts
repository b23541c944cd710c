export const examples = `
    2026-06-01 | holds      | 2026-01-15 | 2029-01-15 | 2029-01-15 | wage-due 2026-01-15 | three years
    2027-02-28 | holds      | 2024-02-29 | 2027-02-28 | 2027-02-28 | wage-due 2024-02-29 | from a leap day, on the last day
    2027-03-01 | unsure     | 2024-02-29 | -          | -          | wage-due 2024-02-29 | the day after: one more year for whoever did not know?
    2026-11-25 | unsure     | 2023-10-15 | -          | -          | wage-due 2023-10-15 | a month after the three years: a lawyer is asked about one more year
    2026-01-01 | unsure     | 2022-01-15 | -          | -          | wage-due 2022-01-15, wage-judgment 2025-06-01 | judged when it seemed too old: a court has judged for the pay; was this in it?
    2026-01-01 | holds      | 2022-01-15 | 2035-06-01 | 2027-01-15 | wage-due 2022-01-15, wage-due 2024-01-15, wage-judgment 2025-06-01 | one was too old when judged; the other has ten years, and its own three to be safe
    2026-06-01 | holds      | 2026-01-15 | 2029-01-31 | 2029-01-15 | wage-due 2026-01-15, wage-due 2026-01-31 | each due day has its own; the first to go stands in what to do
    2026-06-01 | holds      | 2023-01-15 | 2029-01-31 | 2029-01-31 | wage-due 2023-01-15, wage-due 2026-01-31 | one is too old, the other lives
    2026-06-02 | holds      | 2026-01-15 | 2029-01-15 | 2029-01-15 | wage-due 2026-01-15, police-report 257 2026-03-10, case-dropped 2026-06-01 | survives the case
    2026-06-02 | holds      | 2026-01-15 | 2029-01-15 | 2029-01-15 | wage-due 2026-01-15, left-country 2026-03-01 | survives leaving
    2030-01-01 | unsure     | 2026-01-15 | -          | 2029-01-15 | wage-due 2026-01-15, criminal-case-claim 2026-03-01 | claimed in a criminal case that nobody has told of: the three years are the day to be safe
    2026-06-01 | unsure     | 2026-01-15 | -          | 2029-01-15 | wage-due 2026-01-15, criminal-case-claim 2026-03-01 | and it is a day to be safe while it is still to come
    2030-01-01 | holds      | 2026-01-15 | -          | -          | wage-due 2026-01-15, police-report 257 2026-02-01, criminal-case-claim 2026-03-01 | a claim in a criminal case that is known to be open stops the time
    2026-06-01 | holds      | 2026-01-15 | 2029-01-15 | 2029-01-15 | wage-due 2026-01-15, acknowledgement 2027-01-15 | not acknowledged yet
    2027-06-01 | holds      | 2026-01-15 | 2030-01-15 | 2030-01-15 | wage-due 2026-01-15, acknowledgement 2027-01-15 | acknowledged: three years anew
    2026-11-01 | holds      | 2024-01-15 | 2029-10-01 | 2027-01-15 | wage-due 2024-01-15, wage-due 2025-01-15, acknowledgement 2026-10-01 | taken to be about both; the day each has without it stands beside, to be safe
    2028-01-16 | holds      | 2024-01-15 | 2029-10-01 | 2029-10-01 | wage-due 2024-01-15, wage-due 2025-01-15, acknowledgement 2026-10-01 | the days to be safe have passed
    2025-02-01 | holds      | 2024-01-15 | 2028-01-15 | 2027-10-01 | wage-due 2024-01-15, acknowledgement 2024-10-01, wage-due 2025-01-15 | only one had fallen due: it was about that
    2026-11-01 | holds      | 2024-01-15 | -          | 2027-01-15 | wage-due 2024-01-15, wage-due 2025-01-15, writ 2026-10-01 | a writ about pay of two days: which?
    2026-12-01 | may        | 2026-12-15 | 2029-12-15 | 2029-12-15 | wage-due 2026-12-15 | has not fallen due yet
    2027-03-01 | unsure     | 2024-02-29 | -          | -          | wage-due 2024-02-29, done wage-claim 2027-02-28 on 2026-12-01 | claimed in time; whether that stopped the time is not told
    2026-06-01 | unsure     | -          | -          | -          | nothing | no due day told; always listed
    2025-05-31 | holds      | 2024-01-15 | -          | -          | wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 2025-06-01 | the criminal case goes on
    2025-06-01 | holds      | 2024-01-15 | 2027-01-15 | 2027-01-15 | wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 2025-06-01 | dropped: a year is left, and its own three years are longer
    2035-01-01 | unsure     | 2024-01-15 | -          | -          | wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 2025-06-01 | long after: one more year?
    2035-01-01 | holds      | 2024-01-15 | -          | -          | wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 2025-06-01, writ 2026-01-01 | a writ stopped the time besides
    2026-01-01 | holds      | 2024-01-15 | 2035-09-01 | 2035-09-01 | wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, wage-judgment 2025-09-01, judgment-final 2025-10-01 | judged, the pay with it
    2028-01-01 | unsure     | 2024-01-15 | -          | 2027-01-15 | wage-due 2024-01-15, police-report 257 2024-06-01, case-dropped 2025-06-01, criminal-case-claim 2025-07-01 | claimed when no case was open: the three years are the day to be safe
    2028-01-01 | holds      | 2024-01-15 | -          | -          | wage-due 2024-01-15, police-report 257 2024-06-01, police-report 19-1 2024-06-01, case-dropped 19-1 2025-03-01, criminal-case-claim 2025-04-01 | a part was dropped before, and the rest was open when it was claimed
    2026-01-01 | unsure     | 2024-01-15 | -          | 2027-01-15 | wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, judgment-final 2025-10-01 | judged, and nothing is known of the pay
    2028-01-01 | holds      | 2024-01-15 | -          | -          | wage-due 2024-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 2025-06-01, police-report 257 2025-08-01, criminal-case-claim 2025-09-01 | claimed again in a new case
    2026-06-01 | holds      | 2024-01-15 | 2029-01-15 | 2027-01-15 | wage-due 2024-01-15, wage-due 2026-01-15, police-report 257 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 2025-06-01 | the first day stands in what to do
    2028-01-01 | unsure     | 2024-01-15 | -          | 2027-01-15 | wage-due 2024-01-15, police-report 257 2024-06-01, police-report 19-1 2024-06-01, criminal-case-claim 2025-04-01, case-dropped 19-1 2025-06-01 | a part is dropped, and which part it was claimed in is not known
    2026-02-11 | holds      | 2025-09-30 | 2028-09-30 | 2028-09-30 | wage-due 2025-09-30, wages-settled 2026-02-12 | not paid yet
    2026-02-12 | ended      | 2025-09-30 | 2026-02-12 | -          | wage-due 2025-09-30, wages-settled 2026-02-12 | paid, or settled and paid: over that day, and nothing to do
    2026-02-12 | ended      | 2026-02-12 | 2026-02-12 | -          | wage-due 2026-02-12, wages-settled 2026-02-12 | paid on the very day
    2026-03-01 | holds      | 2026-02-13 | 2029-02-13 | 2029-02-13 | wage-due 2025-09-30, wage-due 2026-02-13, wages-settled 2026-02-12 | what falls due the day after is not in it
    2026-03-01 | holds      | 2025-10-31 | 2028-10-31 | 2028-10-31 | wage-due 2025-09-30, wage-due 2025-10-31, wages-settled 2026-02-12 to 2025-10-30 | settled through the day before another pay day: that one stands as it was
    2026-03-01 | ended      | 2025-09-30 | 2026-02-12 | -          | wage-due 2025-09-30, wage-due 2025-10-31, wages-settled 2026-02-12 to 2025-10-31 | settled through the last pay day
    2026-03-01 | ended      | 2025-09-30 | 2026-02-20 | -          | wage-due 2025-09-30, wage-due 2026-02-15, wages-settled 2025-12-01, wages-settled 2026-02-20 | settled one after the other: over with the last of them
    2026-03-01 | holds      | 2024-02-15 | -          | 2027-02-15 | wage-due 2024-01-15, wage-due 2024-02-15, conciliation-complaint 2024-06-01, wages-settled 2024-09-01 to 2024-01-15 | the complaint may have been about what is settled: the three years of the other are the day to be safe
    2026-03-01 | ended      | 2022-01-15 | 2026-02-12 | -          | wage-due 2022-01-15, wages-settled 2026-02-12 | paid after its last day
    2026-03-01 | unsure     | -          | -          | -          | wages-settled 2026-02-12 | settled, and of which days is not told
    2026-11-30 | holds      | 2023-05-15 | 2027-06-10 | 2027-06-10 | third-country, an adult, wage-due 2023-05-15, police-report 395 2024-02-01, criminal-case-claim 2024-03-01, case-dropped 395 2026-06-10 | dropped after the three years: one year from the drop
    2027-06-10 | holds      | 2023-05-15 | 2027-06-10 | 2027-06-10 | wage-due 2023-05-15, police-report 395 2024-02-01, criminal-case-claim 2024-03-01, case-dropped 395 2026-06-10 | its last day
    2027-06-11 | unsure     | 2023-05-15 | -          | -          | third-country, an adult, wage-due 2023-05-15, police-report 395 2024-02-01, criminal-case-claim 2024-03-01, case-dropped 395 2026-06-10 | the day after: old, unless the person was not told of the drop
    2025-02-01 | holds      | 2021-05-15 | 2025-02-28 | 2025-02-28 | wage-due 2021-05-15, police-report 395 2022-02-01, criminal-case-claim 2022-03-01, case-dropped 395 2024-02-29 | dropped on a leap day
    2026-11-30 | unsure     | 2023-05-15 | -          | 2027-06-10 | wage-due 2023-05-15, police-report 395 2024-02-01, criminal-case-claim 2024-03-01, judgment-final 395 2026-06-10 | judged, and nothing is known of the pay: a year from the judgment is the day to be safe
    2026-11-30 | unsure     | 2023-05-15 | -          | 2027-06-10 | wage-due 2023-05-15, police-report 257 2024-02-01, police-report 395 2024-02-01, criminal-case-claim 2024-03-01, case-dropped 395 2026-06-10 | a part is dropped: a year from the first close, to be safe
    2026-11-30 | holds      | 2023-05-15 | -          | -          | wage-due 2023-05-15, police-report 395 2024-02-01, criminal-case-claim 2024-03-01, case-dropped 395 2026-06-10, police-report 395 2026-07-01, criminal-case-claim 2026-07-15 | claimed again in a new case, within the year
    2026-11-30 | unsure     | 2022-03-15 | -          | -          | third-country, an adult, wage-due 2022-03-15, police-report 395 2025-02-01, charged 395 2026-05-01 | too old, and a criminal case goes on: compensation may be claimed in it
    2026-11-30 | unsure     | 2022-03-15 | -          | 2027-02-10 | third-country, an adult, wage-due 2022-03-15, charged 395 2025-05-01, judgment-final 395 2026-02-10 | too old, and judged: a suit of its own within a year, if it is compensation
    2027-02-10 | unsure     | 2022-03-15 | -          | 2027-02-10 | wage-due 2022-03-15, charged 395 2025-05-01, judgment-final 395 2026-02-10 | the last day of it
    2027-02-11 | unsure     | 2022-03-15 | -          | -          | wage-due 2022-03-15, charged 395 2025-05-01, judgment-final 395 2026-02-10 | the day after
  `;
