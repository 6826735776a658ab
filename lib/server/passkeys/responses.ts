import 'server-only';
import { z } from 'zod';

const base64url = z
  .string()
  .regex(/^[\w-]+$/)
  .max(8192);
// The server asks for no extensions, so none are looked at.
const common = {
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}),
};
const transports = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const;

const assertionSchema = z.object({
  ...common,
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url,
  }),
});

const registrationSchema = z.object({
  ...common,
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    // Browsers come to know new ones; what we do not know is left out.
    transports: z.array(z.enum(transports).catch('internal')).max(transports.length).default([]),
  }),
});

/** What an authenticator signed, as a browser tells it; null if it cannot be read. */
export function readAssertion(text: string): z.infer<typeof assertionSchema> | null {
  return assertionSchema.safeParse(parsed(text)).data ?? null;
}

/** A new passkey, as a browser tells it; null if it cannot be read. */
export function readRegistration(text: string): z.infer<typeof registrationSchema> | null {
  return registrationSchema.safeParse(parsed(text)).data ?? null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
