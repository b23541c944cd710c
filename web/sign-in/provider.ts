import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";

/** The OpenID provider that people here sign in with. */
export interface ProviderSetting {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim by which the agency's own list knows its people; "sub" unless the provider has a better one. */
  readonly subjectClaim: string;
  /** The demo's provider alone: it runs on this machine and speaks plain http. */
  readonly insecure: boolean;
}

/** What must be remembered between the way out and the way back. */
export interface Pending {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly back: string;
}

/** One provider, discovered at the first sign-in and not at start: the demo's answers from this same server. */
export function signInWith(setting: ProviderSetting, returnTo: string) {
  let found: Promise<Configuration> | null = null;
  const configuration = () => {
    found ??= discovery(
      new URL(setting.issuer),
      setting.clientId,
      setting.clientSecret,
      undefined,
      setting.insecure ? { execute: [allowInsecureRequests] } : {},
    ).catch((error: unknown) => {
      found = null;
      throw error;
    });
    return found;
  };
  return {
    configuration,
    /** Where the browser goes to sign in, and what to remember meanwhile. */
    async begin(back: string): Promise<{ readonly to: URL; readonly pending: Pending }> {
      const pending = {
        state: randomState(),
        nonce: randomNonce(),
        verifier: randomPKCECodeVerifier(),
        back,
      };
      const to = buildAuthorizationUrl(await configuration(), {
        redirect_uri: returnTo,
        scope: "openid profile",
        code_challenge: await calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: "S256",
        state: pending.state,
        nonce: pending.nonce,
        // Whoever sits here now says who they are: a shared machine must not sign the next one in as the last.
        prompt: "login",
      });
      return { to, pending };
    },
    /** The subject of whoever came back; throws when the answer is not the one to `pending`. */
    async end(url: URL, pending: Pending): Promise<string> {
      const tokens = await authorizationCodeGrant(await configuration(), url, {
        pkceCodeVerifier: pending.verifier,
        expectedState: pending.state,
        expectedNonce: pending.nonce,
        idTokenExpected: true,
      });
      const subject = tokens.claims()?.[setting.subjectClaim];
      if (typeof subject !== "string") {
        throw new Error("The provider gave no subject.");
      }
      return subject;
    },
  };
}

export type SignIn = ReturnType<typeof signInWith>;
