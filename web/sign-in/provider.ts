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

export interface ProviderSetting {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim matching the agency's staff list; “sub” by default. */
  readonly subjectClaim: string;
  /** Only for the demo's own provider, on plain http. */
  readonly insecure: boolean;
}

export interface Pending {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly back: string;
}

/** Discovered at the first sign-in, since the demo's provider runs in this server. */
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
        // A shared machine must not sign in the next user as the last.
        prompt: "login",
      });
      return { to, pending };
    },
    /** Throws when the answer does not match `pending`. */
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
