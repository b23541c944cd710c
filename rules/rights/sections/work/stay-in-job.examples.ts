export const examples = `
    2026-11-30 | not listed | -          | -          | -          | work-ended 2026-11-02 | nobody has told of a dismissal
    2026-11-30 | holds      | 2026-11-02 | 2026-12-28 | 2026-12-28 | dismissed notice lasting 2026-11-02 to 2026-12-31 | eight weeks, before the notice is out: both are kept
    2026-11-30 | holds      | 2026-10-30 | 2026-11-30 | 2026-11-30 | dismissed notice lasting 2026-10-30 to 2026-11-30 | the last day of the notice
    2026-12-01 | ended      | 2026-10-30 | 2026-11-30 | -          | dismissed notice lasting right 2026-10-30 to 2026-11-30 | the notice is out
    2026-12-01 | unsure     | 2026-10-30 | -          | -          | dismissed notice lasting 2026-10-30 to 2026-11-30 | in the wrong form there would be no limit
    2026-12-01 | unsure     | 2026-10-30 | -          | -          | dismissed notice lasting right 2026-10-30 | a month was taken: the notice may be longer
    2026-12-29 | ended      | 2026-10-30 | 2026-11-30 | -          | dismissed notice lasting right 2026-10-30 | eight weeks are over too
    2026-11-20 | holds      | 2026-10-30 | 2026-11-30 | 2026-11-30 | dismissed notice lasting right 2026-10-30 | the last day of the notice is counted
    2026-11-30 | may        | 2026-11-02 | 2026-12-28 | 2026-12-28 | dismissed summary 2026-11-02 | at once: a court may decide it
    2026-11-30 | may        | 2026-11-02 | 2026-12-28 | 2026-12-28 | dismissed notice trial 2026-11-02 | on trial, the same
    2026-11-30 | may        | 2026-11-02 | 2026-12-28 | 2026-12-28 | dismissed hired-in 2026-11-02 | hired in, the same
    2026-12-29 | ended      | 2026-11-02 | 2026-12-28 | -          | dismissed summary 2026-11-02 | eight weeks are over
    2026-12-29 | may        | 2026-11-02 | -          | -          | dismissed summary 2026-11-02, done stay-in-job 2026-12-28 on 2026-12-20 | the court was asked in time
    2026-11-30 | unsure     | 2026-11-02 | -          | 2026-12-28 | dismissed 2026-11-02 | with notice or at once is not told: the day is kept
    2026-11-30 | may        | 2026-11-05 | 2026-12-03 | 2026-12-03 | dismissed notice lasting right 2026-10-02 to 2026-10-31, shut-out 2026-11-05 | shut out after the notice: four weeks
    2026-12-04 | ended      | 2026-10-02 | 2026-11-02 | -          | dismissed notice lasting right 2026-10-02 to 2026-10-31, shut-out 2026-11-05 | the four weeks are over
    2026-12-27 | unsure     | 2026-11-28 | -          | -          | shut-out 2026-11-28 | 26 December is a holiday: whether the next working day is in time, the act does not say
    2026-12-29 | ended      | 2026-11-28 | 2026-12-28 | -          | shut-out 2026-11-28 | over, whichever was right
    2026-10-31 | unsure     | 2026-09-15 | -          | -          | dismissed notice lasting right 2026-09-15 to 2026-10-31 | the notice ends on a Saturday
    2026-11-30 | holds      | 2026-10-30 | -          | -          | dismissed notice lasting wrong 2026-10-30 | in the wrong form there is no limit
    2026-12-10 | holds      | 2026-10-30 | -          | -          | dismissed notice lasting right 2026-10-30 to 2026-11-30, done stay-in-job 2026-11-30 on 2026-11-20 | the employer was told in time that a suit will come
    2026-12-10 | holds      | 2026-10-30 | -          | -          | dismissed notice lasting right 2026-10-30 to 2026-11-30, done dismissal-lawsuit 2026-12-28 on 2026-11-20 | or it was brought in time
    2026-12-10 | ended      | 2026-10-30 | 2026-11-30 | -          | dismissed notice lasting right 2026-10-30 to 2026-11-30, done dismissal-lawsuit 2026-12-28 on 2026-12-05 | brought after the notice was out
    2026-11-30 | holds      | 2026-11-02 | 2026-12-31 | 2026-12-31 | dismissed notice lasting right 2026-11-02 to 2026-12-31, negotiated 2026-11-20 | eight weeks run from the negotiations, and the notice comes first
    2026-11-30 | not listed | -          | -          | -          | dismissed notice lasting 2026-11-02, dismissal-withdrawn 2026-11-10 | taken back
  `;
