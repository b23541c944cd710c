import { OpenAPIHono } from "@hono/zod-openapi";
import type { ApiEnv } from "./env.ts";

/** Routes of one area. Input that is not as described is answered with a code and the places, and never with what stood there. */
export function areaRoutes(): OpenAPIHono<ApiEnv> {
  return new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => {
      if (!result.success) {
        const places = result.error.issues.map(({ path }) => path.join("."));
        return c.json({ code: "request.not-as-described", places }, 400);
      }
      return undefined;
    },
  });
}
