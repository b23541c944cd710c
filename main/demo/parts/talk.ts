import type { Answer } from "../../../domain/journey/answer.ts";
import type { KeptRow, RowOf } from "../../../domain/journey/row.ts";

/** A talk alone, in a language that both speak well, unless the story says otherwise. */
export const aTalk = (more: Partial<RowOf<"sitting">> = {}): Answer => ({
  row: {
    ...{ row: "sitting", said: null, asked: "yes", alone: "yes", understood: "shared" },
    ...{ interpreter: "none", tie: "none", agreed: "not-known" },
    ...more,
  },
  words: null,
});

/** The same with a qualified interpreter whom the person agreed to. */
export const anInterpretedTalk = (): Answer =>
  aTalk({ understood: "interpreter", interpreter: "qualified", agreed: "yes" });

/** An answer in a talk, with the words it was said in. */
export const said = (row: KeptRow, words: string | null = null): Answer => ({ row, words });
