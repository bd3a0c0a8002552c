/** Whether this browser has passkeys for this address: none has at a bare number, or without https beyond one's own computer. */
export const canUsePasskeys = (): boolean => "PublicKeyCredential" in window && !/^[\d.]+$|:/.test(window.location.hostname);

/** What the server's library made for the browser's; the contract does not repeat the standard. */
type Options = Readonly<Record<string, unknown>>;

/** The person waved the question off, or the device could not answer. */
export class NoPasskey extends Error {}

/** Has a device make a passkey. */
export async function makePasskey(options: Options) {
  const { startRegistration } = await import("@simplewebauthn/browser");
  type Asked = Parameters<typeof startRegistration>[0]["optionsJSON"];
  return startRegistration({ optionsJSON: options as unknown as Asked }).catch(refuse);
}

/** Has a device show that it holds one. */
export async function showPasskey(options: Options) {
  const { startAuthentication } = await import("@simplewebauthn/browser");
  type Asked = Parameters<typeof startAuthentication>[0]["optionsJSON"];
  return startAuthentication({ optionsJSON: options as unknown as Asked }).catch(refuse);
}

function refuse(cause: unknown): never {
  throw new NoPasskey("", { cause });
}
