import 'server-only';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  type CustomFetch,
  calculatePKCECodeChallenge,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
} from 'openid-client';
import { env } from '../env';
import type { Ceremony } from '../sign-in/ceremonies';
import { mayAsk } from './addresses';
import { AddressRefused, allowed, fetchOutside, ProviderAway } from './outbound';

export type Client = Readonly<{ issuer: string; clientId: string; secret: string }>;

/** Who somebody is, in the provider's signed words. */
export type Identity = Readonly<{
  subject: string;
  /** An address of which the provider says that it has verified it. */
  email: string | null;
  hasSecondFactor: boolean;
  /** When they last showed themselves to the provider, where it says so. */
  shownAt: Date | null;
}>;

const freshSeconds = 300;
export const callbackAddress = () => `${env().APP_ORIGIN}/sign-in/organisation/callback`;

/** Reads the provider's own description. Throws `ProviderAway`, `AddressRefused`, or something else where it is none. */
export async function connect({ issuer, clientId, secret }: Client): Promise<Configuration> {
  const url = new URL(issuer);
  if (!mayAsk(url, allowed())) throw new AddressRefused();
  const config = await discovery(url, clientId, undefined, authentication(secret), {
    [customFetch]: fetchOutside as CustomFetch,
    // Keys and signatures are checked although the answer comes from the provider itself.
    execute: [enableNonRepudiationChecks, ...(url.protocol === 'http:' ? [allowInsecureRequests] : [])],
  }).catch(rethrow);
  const { authorization_endpoint: endpoint } = config.serverMetadata();
  if (!endpoint || !mayAsk(new URL(endpoint), allowed())) throw new AddressRefused();

  return config;
}

/** Sends the client's secret in the way that the provider takes. */
function authentication(secret: string): ClientAuth {
  return (server, client, body, headers) => {
    const taken = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const way = taken.includes('client_secret_basic') ? ClientSecretBasic : ClientSecretPost;
    way(secret)(server, client, body, headers);
  };
}

/** Where to send the browser. `again` has the provider ask once more who is there, whoever it remembers. */
export async function addressToGoTo(config: Configuration, ceremony: Ceremony, again: boolean): Promise<string> {
  const url = buildAuthorizationUrl(config, {
    redirect_uri: callbackAddress(),
    scope: 'openid email',
    state: ceremony.secret('state'),
    nonce: ceremony.secret('nonce'),
    code_challenge: await calculatePKCECodeChallenge(ceremony.secret('verifier')),
    code_challenge_method: 'S256',
    ...(again ? { prompt: 'login', max_age: String(freshSeconds) } : {}),
  });

  return url.href;
}

/**
 * Who came back. State, code, issuer, audience, nonce, times and signature must all be right, or it throws; it throws
 * `ProviderAway` if the provider could not be asked.
 */
export async function identityOf(
  config: Configuration,
  ceremony: Ceremony,
  { query, again }: Readonly<{ query: string; again: boolean }>,
): Promise<Identity> {
  const tokens = await authorizationCodeGrant(config, new URL(callbackAddress() + query), {
    pkceCodeVerifier: ceremony.secret('verifier'),
    expectedState: ceremony.secret('state'),
    expectedNonce: ceremony.secret('nonce'),
    idTokenExpected: true,
    ...(again ? { maxAge: freshSeconds } : {}),
  }).catch(rethrow);
  const claims = tokens.claims();
  if (!claims) throw new Error('No ID token.');
  // Many providers keep addresses out of the token.
  const told =
    typeof claims.email === 'string' || !config.serverMetadata().userinfo_endpoint
      ? claims
      : await fetchUserInfo(config, tokens.access_token, claims.sub).catch(rethrow);

  return {
    subject: claims.sub,
    email: typeof told.email === 'string' && told.email_verified === true ? told.email : null,
    hasSecondFactor: saysSecondFactor(claims),
    shownAt: claims.auth_time === undefined ? null : new Date(Math.min(claims.auth_time * 1000, Date.now())),
  };
}

// RFC 8176, the classes of RFC 6711's registry that mean more than a password, and what large providers say.
const strongClasses = [
  'phr',
  'phrh',
  'https://refeds.org/profile/mfa',
  'http://schemas.openid.net/pape/policies/2007/06/multi-factor',
];

function saysSecondFactor({ amr, acr }: Readonly<Record<string, unknown>>): boolean {
  return (Array.isArray(amr) && amr.includes('mfa')) || (typeof acr === 'string' && strongClasses.includes(acr));
}

/** openid-client wraps what its fetch throws: ours is what matters. */
function rethrow(error: unknown): never {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    if (cause instanceof ProviderAway || cause instanceof AddressRefused) throw cause;
  }
  throw error;
}
