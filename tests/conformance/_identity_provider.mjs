// A certified OpenID provider with one client, whose keys are new at each start. Whoever gives a name is that person.
import { generateKeyPair, exportJWK } from 'jose';
import Provider from 'oidc-provider';

const { ISSUER, REDIRECT_URI, CLIENT_ID, CLIENT_SECRET } = process.env;

async function signatureKey(alg) {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  return { ...(await exportJWK(privateKey)), alg, use: 'sig', kid: crypto.randomUUID() };
}

const provider = new Provider(ISSUER, {
  clients: [
    {
      client_id: CLIENT_ID,
      client_secret: CLIENT_SECRET,
      redirect_uris: [REDIRECT_URI],
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
  ],
  pkce: { required: () => true },
  jwks: { keys: [await signatureKey('RS256')] },
  cookies: { keys: ['a key of these tests'] },
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups'] },
  findAccount: (context, sub) => ({
    accountId: sub,
    claims: () => ({
      sub,
      email: `${sub}@example.eus`,
      email_verified: sub !== 'unverified',
      name: sub,
      groups: sub === 'stranger' ? [] : ['oficina'],
    }),
  }),
});

provider.listen(Number(new URL(ISSUER).port), '127.0.0.1', () => console.log('ready'));
