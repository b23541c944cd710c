import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { CompactEncrypt, compactDecrypt } from "jose";
import { createApi } from "../../api/app.ts";
import { deliveryRoutes } from "../../api/document/routes.ts";
import type { House } from "../../api/house.ts";
import { createPages } from "../../web/app.tsx";
import { promiseLetter } from "../../web/letter/promise.ts";
import {
  deskFromCookie,
  type PendingSeal,
  signInPages,
  wasAtDesk,
} from "../../web/sign-in/pages.tsx";
import { type ProviderSetting, signInWith } from "../../web/sign-in/provider.ts";
import type { Workshop } from "../../web/workshop.ts";
import type { DemoProvider } from "../demo/provider.tsx";
import type { Listener } from "./front.ts";

function pendingSeal(secret: Buffer): PendingSeal {
  return {
    close: async (pending) =>
      await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(pending)))
        .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
        .encrypt(secret),
    open: async (sealed) => {
      try {
        const { plaintext } = await compactDecrypt(sealed, secret);
        return JSON.parse(new TextDecoder().decode(plaintext));
      } catch {
        return null;
      }
    },
  };
}

interface ListenerSetting {
  readonly secret: Buffer;
  readonly provider: ProviderSetting;
  /** The exit of the worker's door; null for the default. */
  readonly leaveTo: string | null;
  readonly workshop: Workshop;
  /** A copy takes in no documents, and every page says so. */
  readonly isolated: boolean;
}

export function listenerFor(
  house: House,
  { secret, provider, leaveTo, workshop, isolated }: ListenerSetting,
  demo: DemoProvider | null,
  report: (error: unknown) => void,
): Listener {
  const signIn = signInWith(provider, `${house.origin}/sign-in/return`);
  const pages = createPages({
    house,
    workshop,
    machines: ["/cells/", "/api/"],
    deskOf: deskFromCookie(house),
    wasAtDesk: wasAtDesk(house),
    invented: demo !== null,
    isolated,
    ...(leaveTo === null ? {} : { leaveTo }),
    own: [
      signInPages(house, signIn, pendingSeal(secret)),
      ...(demo === null ? [] : [demo.pages(house)]),
    ],
    report,
  });
  const api = createApi(house, {
    provider: async () => {
      const { issuer, jwks_uri: keys } = (await signIn.configuration()).serverMetadata();
      return { issuer, keys: new URL(keys ?? "") };
    },
    subjectClaim: provider.subjectClaim,
    write: (letter) => promiseLetter({ ...letter, invented: demo !== null }),
    report,
  });
  const machines = new Hono().route("/", deliveryRoutes(house, report));
  const answerPages = getRequestListener(pages.fetch);
  const answerApi = getRequestListener(api.fetch);
  const answerCells = getRequestListener(machines.fetch);
  return (request, response) => {
    const path = request.url ?? "/";
    if (demo !== null && path.startsWith("/oidc/")) {
      demo.answer(request, response);
    } else if (path.startsWith("/api/")) {
      void answerApi(request, response);
    } else if (path.startsWith("/cells/") && isolated) {
      response.writeHead(503, { "retry-after": "3600" }).end();
    } else if (path.startsWith("/cells/")) {
      void answerCells(request, response);
    } else {
      void answerPages(request, response);
    }
  };
}
