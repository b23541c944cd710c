export const examples = `
    2026-06-01 | may        | 2026-03-10 | -          | -          | police-report 257 2026-03-10 | no clock runs while the case is open
    2026-06-02 | may        | 2026-03-10 | 2027-06-01 | 2027-06-01 | police-report 257 2026-03-10, case-dropped 2026-06-01 | dropped: one year
    2029-02-28 | may        | 2026-03-10 | 2029-02-28 | 2029-02-28 | police-report 257 2026-03-10, case-dropped 2028-02-29 | dropped on a leap day, on the last day
    2029-03-01 | unsure     | 2026-03-10 | -          | -          | police-report 257 2026-03-10, case-dropped 2028-02-29 | the day after: the year runs from the final decision, and a drop may have been appealed
    2026-10-01 | may        | 2026-03-10 | 2027-02-28 | 2027-02-28 | police-report 257 2026-03-10, judgment-final 2026-08-31 awarded yes | judged: six months, clamped
    2027-03-01 | ended      | 2026-03-10 | 2027-02-28 | -          | police-report 257 2026-03-10, judgment-final 2026-08-31 awarded yes | the day after
    2026-06-02 | may        | 2026-03-10 | 2027-06-01 | 2027-06-01 | police-report 259 2026-03-10, case-dropped 2026-06-01 | slavery is named too
    2026-06-02 | unsure     | -          | 2027-06-01 | 2027-06-01 | police-report 258 2026-03-10, case-dropped 2026-06-01 | § 258 is not named
    2026-12-02 | not held   | -          | -          | -          | police-report 108a 2026-10-10, case-dropped 2026-12-01 | undue exploitation is not covered
    2026-10-02 | unsure     | 2026-03-10 | -          | 2027-10-01 | police-report 257 2026-03-10, charged 108a 2026-10-01 | relabelled: a lawyer's question, and a day to be safe
    2026-06-02 | unsure     | -          | 2027-06-01 | 2027-06-01 | case-dropped 2026-06-01 | nobody knows under what it was reported
    2027-06-02 | may        | 2026-03-10 | -          | -          | police-report 257 2026-03-10, case-dropped 2026-06-01, done state-compensation 2027-06-01 on 2027-06-01 | applied for on the last day, and not decided
    2027-06-02 | unsure     | 2026-03-10 | -          | -          | police-report 257 2026-03-10, case-dropped 2026-06-01, done state-compensation 2027-06-01 on 2027-06-02 | applied for a day late: a lawyer is asked whether it can be heard
    2026-06-01 | unsure     | -          | 2026-06-01 | 2026-06-01 | case-dropped 2025-06-01 | on the last day that is known
    2026-09-02 | unsure     | 2025-06-01 | -          | -          | case-dropped 2025-06-01 | long after: nobody knows still, nor whether the drop was final
    2026-06-02 | unsure     | -          | -          | -          | nothing | nothing is known of a report
    2022-12-31 | unsure     | -          | -          | -          | police-report 257 2022-03-10, case-dropped 2022-06-01 | the day before the act
    2023-01-02 | may        | 2022-03-10 | 2023-06-01 | 2023-06-01 | police-report 257 2022-03-10, case-dropped 2022-06-01 | dropped before the act: it holds for what is applied for after
    2026-01-02 | unsure     | 2022-03-10 | -          | -          | police-report 257 2022-03-10, case-dropped 2022-12-31 | the year after is asked about, as after any drop
    2023-01-02 | may        | 2022-03-10 | 2024-01-01 | 2024-01-01 | police-report 257 2022-03-10, case-dropped 2023-01-01 | reported before the act, dropped the day it came in
    2024-01-02 | unsure     | 2022-03-10 | -          | -          | police-report 257 2022-03-10, case-dropped 2023-01-01 | the day after its year
    2026-06-01 | unsure     | 2026-03-01 | -          | -          | police-report 257 2026-03-01, charged 258 2026-05-01 | § 257 made worse: what is built on it is not named
    2026-10-02 | unsure     | 2026-03-01 | 2027-10-01 | 2027-04-01 | police-report 257 2026-03-01, charged 258 2026-05-01, judgment-final 258 2026-10-01 | judged under § 258: the same days, to be safe
    2026-02-01 | unsure     | 2025-03-10 | 2027-01-15 | 2026-07-15 | police-report 257 2025-03-10, charged 395 2025-09-01, judgment-final 395 2026-01-15 | relabelled and judged: the first day is the safe one
    2027-01-16 | unsure     | 2025-03-10 | -          | -          | police-report 257 2025-03-10, charged 395 2025-09-01, judgment-final 395 2026-01-15 | the day after the last that is known: from which day it ran is still asked
    2027-09-01 | unsure     | 2026-03-10 | -          | -          | police-report 257 2026-03-10, charged 258 2026-04-01, judgment-final 258 2026-08-31 | judged under § 258: no surer for its day having passed
    2027-06-03 | unsure     | 2025-03-10 | -          | -          | police-report 257 2025-03-10, police-report 259 2025-03-10, case-dropped 257 2026-06-01, judgment-final 259 2026-06-02 | a part was dropped, and only the other judged: its year may still run
    2024-07-01 | unsure     | 2024-01-10 | -          | 2025-06-01 | police-report 257 2024-01-10, charged 395 2024-06-01 | relabelled
    2026-07-01 | unsure     | 2024-01-10 | 2027-06-01 | 2025-06-01 | police-report 257 2024-01-10, charged 395 2024-06-01, case-dropped 2026-06-01 | being dropped makes it no surer
    2026-07-01 | unsure     | 2025-01-10 | -          | 2027-06-01 | police-report 257 2025-01-10, police-report 395 2025-02-01, case-dropped 257 2026-06-01 | only § 257 is dropped: counted from then
    2026-10-01 | unsure     | 2025-01-10 | 2027-09-01 | 2027-06-01 | police-report 257 2025-01-10, police-report 395 2025-02-01, case-dropped 257 2026-06-01, case-dropped 395 2026-09-01 | the one part, then the other
    2026-12-02 | unsure     | 2026-03-10 | -          | 2027-06-01 | police-report 257 2026-03-10, judgment-final 395 2026-12-01 | which part was judged is not clear
    2026-07-01 | unsure     | 2026-03-10 | -          | 2027-06-01 | police-report 257 2026-03-10, charged 2026-06-01 | charged, nobody knows under what
    2026-03-02 | unsure     | 2024-03-10 | -          | 2025-06-01 | police-report 257 2024-03-10, case-dropped 2024-06-01, police-report 257 2026-03-01 | dropped once, and reported again
    2026-06-02 | may        | 2026-03-10 | 2027-06-01 | 2027-06-01 | police-report 291 2026-03-10, case-dropped 2026-06-01 | rape is named
    2026-09-02 | unsure     | 2025-03-10 | -          | -          | police-report 291 2025-03-10, case-dropped 2025-06-01 | nor is that over for its day having passed
    2026-09-02 | unsure     | 2025-03-10 | -          | -          | police-report 258 2025-03-10, case-dropped 2025-06-01 | nor under § 258
    2026-06-02 | not held   | -          | -          | -          | police-report 395 2026-03-10 | wage theft is not covered; a lawyer is asked whether the facts bear another report
    2027-08-01 | unsure     | 2024-11-29 | 2027-11-22 | 2027-05-22 | police-report 259 2024-11-29, charged 2026-07-31, case-dropped 2026-10-16, judgment-final 2026-11-22 | dropped, and judged after all: the last of the days that may be the right one
    2026-10-02 | unsure     | -          | -          | 2027-02-28 | judgment-final 2026-08-31, police-report 395 2026-10-01 | judged, nobody knows under what; what is reported later as something else does not tell
    2026-10-02 | unsure     | -          | 2027-08-31 | 2027-02-28 | judgment-final 2026-08-31, police-report 395 2026-08-31 | reported on the day of a judgment that names nothing: which came first is not known
    2026-10-02 | not held   | -          | -          | -          | judgment-final 395 2026-08-31, police-report 395 2026-08-31 | reported under what was judged, on that day: it was that
    2026-10-02 | unsure     | 2026-08-31 | -          | 2027-02-28 | judgment-final 2026-08-31, police-report 257 2026-10-01 | reported as trafficking later: the day after the judgment is kept, to be safe
    2026-07-01 | may        | 2026-03-10 | -          | -          | police-report 395 2026-03-10, case-dropped 395 2026-05-01, police-report 257 2026-06-01 | what was dropped was wage theft: no year runs from that
    2026-07-01 | unsure     | 2026-03-10 | -          | 2027-06-01 | police-report 291 2026-03-10, case-dropped 395 2026-06-01 | what was dropped goes by another name than what was reported: it may have been that
    2026-11-30 | unsure     | 2025-01-10 | 2027-04-20 | 2026-10-20 | police-report 257 2025-01-10, charged 257 2025-06-01, judgment-final 257 2026-04-20 | six months are over if the judgment awarded compensation, a year is not if it did not: which it did is asked
    2026-10-20 | unsure     | 2025-01-10 | 2027-04-20 | 2026-10-20 | police-report 257 2025-01-10, charged 257 2025-06-01, judgment-final 257 2026-04-20 | the last day of the six months is the safe one
    2027-04-21 | ended      | 2025-01-10 | 2027-04-20 | -          | police-report 257 2025-01-10, charged 257 2025-06-01, judgment-final 257 2026-04-20 | over in both readings
    2026-10-20 | may        | 2025-01-10 | 2026-10-20 | 2026-10-20 | police-report 257 2025-01-10, judgment-final 257 2026-04-20 awarded yes | awarded: six months
    2026-10-21 | ended      | 2025-01-10 | 2026-10-20 | -          | police-report 257 2025-01-10, judgment-final 257 2026-04-20 awarded yes | awarded, the day after
    2026-11-30 | may        | 2025-01-10 | 2027-04-20 | 2027-04-20 | police-report 257 2025-01-10, judgment-final 257 2026-04-20 awarded default | by default: one year
    2026-11-30 | unsure     | 2025-01-10 | 2027-04-20 | 2027-04-20 | police-report 257 2025-01-10, judgment-final 257 2026-04-20 awarded no | not awarded: why is a lawyer's question
    2026-12-01 | may        | 2025-01-10 | -          | -          | police-report 257 2025-01-10, judgment-final 257 2026-04-20, done state-compensation 2026-10-20 on 2026-10-20 | applied for within the shorter time: in time in both readings
    2026-12-01 | unsure     | 2025-01-10 | -          | 2027-04-20 | police-report 257 2025-01-10, judgment-final 257 2026-04-20, done state-compensation 2027-04-20 on 2026-10-21 | applied for within the longer time alone: what the judgment awarded is still asked
    2026-11-30 | may        | 2026-01-10 | -          | -          | police-report 251 2026-01-10 | coercion is named
    2026-11-30 | may        | 2026-01-10 | 2027-03-05 | 2027-03-05 | police-report 264 2026-01-10, case-dropped 264 2026-03-05 | grave threats are named
    2026-11-30 | not held   | -          | -          | -          | police-report 263 2026-01-10 | threats are not named: whether they were grave is asked
    2026-11-30 | unsure     | -          | -          | -          | police-report 258 2026-01-10 | an aggravated form is not named by its number
    2026-11-30 | unsure     | -          | -          | -          | police-report 274 2026-01-10 | nor § 274, of § 273
    2026-11-30 | not held   | -          | -          | -          | police-report 254 2026-01-10 | deprivation of liberty is named only where it is grave (§ 255)
    2026-11-30 | unsure     | -          | -          | -          | police-report other 2026-01-10 | another provision, nobody knows which
    2026-11-30 | may        | 2022-05-10 | 2027-03-02 | 2027-03-02 | police-report 257 2022-05-10, case-dropped 257 2026-03-02 | reported before the act: it holds for what is first applied for after it
    2026-11-30 | unsure     | 2021-05-10 | -          | -          | police-report 257 2021-05-10, case-dropped 257 2022-11-15 | dropped before the act: its year went out 2023-11-15, if that drop was the final decision
    2026-11-30 | may        | 2022-05-10 | -          | -          | police-report 257 2022-05-10 | reported before the act, and open
`;
