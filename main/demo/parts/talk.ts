import type { Answer } from "../../../domain/journey/answer.ts";
import type { KeptRow, RowOf } from "../../../domain/journey/row.ts";

export const aTalk = (more: Partial<RowOf<"sitting">> = {}): Answer => ({
  row: {
    ...{ row: "sitting", said: null, asked: "yes", alone: "yes", understood: "shared" },
    ...{ interpreter: "none", tie: "none", agreed: "not-known" },
    ...more,
  },
  words: null,
});

/** With a qualified interpreter the person agreed to. */
export const anInterpretedTalk = (): Answer =>
  aTalk({ understood: "interpreter", interpreter: "qualified", agreed: "yes" });

/** With the spoken words. */
export const said = (row: KeptRow, words: string | null = null): Answer => ({ row, words });
