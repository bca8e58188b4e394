import * as oidc from 'openid-client';

/** An OpenID provider that vouches for who signs in. */
export interface ProviderSettings {
  /** Address of the provider, as its discovery document names it. */
  issuer: string;
  clientId: string;
  /** None for a public client; the code is bound to its asker by PKCE either way. */
  clientSecret: string | undefined;
}

/** What is kept in the browser between the way to the provider and the way back. */
export interface Attempt {
  state: string;
  nonce: string;
  verifier: string;
}

/** Whom the provider vouches for. */
export interface Account {
  issuer: string;
  subject: string;
  /** An address that the provider has verified, in lower case. */
  email: string | undefined;
}

/** Why nobody came back from the provider. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  /** `refused`: the person or the provider said no. `unavailable`: the provider cannot be reached. `failed`: all else. */
  readonly reason: 'refused' | 'unavailable' | 'failed';

  constructor(reason: SignInError['reason'], options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

/** How long a provider's metadata is used before it is asked for again, in milliseconds. */
const lifetime = 3_600_000;
const timeoutSeconds = 10;
const scope = 'openid email';

/**
 * The authorization code flow with PKCE, state and nonce (OpenID Connect Core, 3.1; RFC 9700). Signatures, issuer, audience
 * and times are checked by openid-client.
 */
export class Provider {
  readonly #settings: ProviderSettings;
  #held: { configuration: Promise<oidc.Configuration>; until: number } | undefined;

  constructor(settings: ProviderSettings) {
    this.#settings = settings;
  }

  /** @returns where to send the browser, and what has to come back with it. @throws SignInError */
  async begin(redirectUri: string, languages: readonly string[]): Promise<{ url: string; attempt: Attempt }> {
    const configuration = await this.#configuration();
    const attempt = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
    };
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope,
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: 'S256',
      ...(languages.length > 0 ? { ui_locales: languages.join(' ') } : {}),
    });
    return { url: url.href, attempt };
  }

  /** @param url - the address that the browser came back to, with its query. @throws SignInError */
  async finish(url: URL, { state, nonce, verifier }: Attempt): Promise<Account> {
    const configuration = await this.#configuration();
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, url, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new SignInError('failed');
      // Providers tell the address in the token or at the userinfo endpoint.
      const told =
        typeof claims['email'] === 'string'
          ? claims
          : await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub);
      const verified = told['email_verified'] === true && typeof told['email'] === 'string';
      return {
        issuer: claims.iss,
        subject: claims.sub,
        email: verified ? String(told['email']).toLowerCase() : undefined,
      };
    } catch (error) {
      throw explained(error);
    }
  }

  #configuration(): Promise<oidc.Configuration> {
    if (this.#held && performance.now() < this.#held.until) return this.#held.configuration;
    const { issuer, clientId, clientSecret } = this.#settings;
    const url = new URL(issuer);
    const configuration = oidc
      .discovery(
        url,
        clientId,
        undefined,
        clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(clientSecret),
        {
          timeout: timeoutSeconds,
          // Without TLS only a provider on this very machine is taken; the settings see to that.
          execute: url.protocol === 'http:' ? [oidc.allowInsecureRequests] : [],
        },
      )
      .catch((error: unknown) => {
        this.#held = undefined;
        throw explained(error);
      });
    this.#held = { configuration, until: performance.now() + lifetime };
    return configuration;
  }
}

function explained(error: unknown): SignInError {
  if (error instanceof SignInError) return error;
  if (error instanceof oidc.AuthorizationResponseError) {
    return new SignInError(error.error === 'temporarily_unavailable' ? 'unavailable' : 'refused', { cause: error });
  }
  const { name, code } = error as { name?: string; code?: string };
  // fetch says TypeError when nobody answers, and a timeout is an abort.
  const isAway = name === 'TimeoutError' || name === 'AbortError' || code === 'OAUTH_TIMEOUT' || isFetchFailure(error);
  return new SignInError(isAway ? 'unavailable' : 'failed', { cause: error });
}

function isFetchFailure(error: unknown): boolean {
  if (error instanceof TypeError && error.message === 'fetch failed') return true;
  return error instanceof Error && error.cause !== undefined && isFetchFailure(error.cause);
}
