import { z } from "@hono/zod-openapi";
import { deadlineKinds } from "../../domain/deadline/deadline.ts";

/** What a deadline is about, as it leaves the server; null where the reader may see only that something is due. */
export const deadlineThing = z
  .object({
    kind: z.enum(deadlineKinds),
    about: z.string().openapi({ description: "The id of the thing." }),
    person: z.object({ id: z.string(), pseudonym: z.string() }).nullable(),
    agency: z.string().nullable(),
    words: z.string().nullable(),
    right: z.string().nullable(),
    moves: z
      .boolean()
      .openapi({ description: "Whether the caller may move its day. The law's own days stand." }),
  })
  .nullable();
