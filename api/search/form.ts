import { z } from "@hono/zod-openapi";
import { longestAsked } from "../../domain/search/asked.ts";
import { form } from "../form.ts";

export const searching = form(z.object({ q: z.string().trim().max(longestAsked).default("") }), {});
