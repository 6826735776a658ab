import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { Provider, type ResponseType } from 'oidc-provider';

type Person = Readonly<{ sub: string; email: string; emailVerified?: boolean }>;
type Claims = Record<string, unknown>;

const client = { clientId: 'backstory', secret: 'a secret that only the two of them know' } as const;

/**
 * A real OpenID provider on this machine. Whoever comes is signed in as `person`, by a page with one button where a person
 * looks on. `alter` changes the ID token before it is signed, which no honest provider would do.
 */
export class TestProvider {
  person: Person = { sub: 'nobody', email: 'nobody@nowhere.example' };
  alter: (claims: Claims) => Claims = (claims) => claims;
  /** Signs with a key that it does not publish. */
  forges = false;
  readonly client = client;
  /** How often it was asked for a token. */
  tokens = 0;

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
  ) {}

  static async start(callback: string): Promise<TestProvider> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const provider = new TestProvider(server, issuer);
    await provider.serve(callback);

    return provider;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async serve(callback: string): Promise<void> {
    const [own, other] = await Promise.all([generateKeyPair('RS256', { extractable: true }), generateKeyPair('RS256')]);
    const oidc = new Provider(this.issuer, {
      clients: [
        {
          client_id: client.clientId,
          client_secret: client.secret,
          redirect_uris: [callback],
          response_types: ['code' satisfies ResponseType],
        },
      ],
      jwks: { keys: [{ ...(await exportJWK(own.privateKey)), kid: 'own', alg: 'RS256', use: 'sig' }] },
      ttl: { AccessToken: 60, Grant: 60, IdToken: 60, Interaction: 60, Session: 60 },
      cookies: { keys: ['only for tests'] },
      claims: { openid: ['sub'], email: ['email', 'email_verified'] },
      pkce: { required: () => true },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      findAccount: (_, accountId) => ({ accountId, claims: () => this.claims(accountId) }),
      loadExistingGrant: async (context) => {
        const grant = new context.oidc.provider.Grant({
          clientId: client.clientId,
          accountId: context.oidc.session?.accountId ?? '',
        });
        grant.addOIDCScope('openid email');
        await grant.save();
        return grant;
      },
    });
    oidc.use(async (context, next) => {
      await next();
      if (context.path !== '/token') return;
      this.tokens += 1;
      const body = context.body as { id_token?: string };
      if (!body.id_token) return;
      const key = this.forges ? other.privateKey : own.privateKey;
      const altered = new SignJWT(this.alter(decodeJwt(body.id_token))).setProtectedHeader({
        alg: 'RS256',
        kid: 'own',
      });
      context.body = { ...body, id_token: await altered.sign(key) };
    });
    const serve = oidc.callback();
    this.server.on('request', (request, response) => {
      if (!request.url?.startsWith('/interaction/')) return serve(request, response);
      if (request.method === 'POST') {
        return oidc.interactionFinished(request, response, { login: { accountId: this.person.sub } });
      }
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><html lang="en"><title>Provider</title><form method="post">
        <button>Sign in as ${this.person.email}</button></form></html>`);
    });
  }

  private claims(sub: string) {
    const { email, emailVerified = true } = this.person;

    return { sub, email, email_verified: emailVerified };
  }
}
