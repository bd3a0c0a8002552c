import { createHash, createSign, generateKeyPairSync, randomBytes } from "node:crypto";

/** A device that holds one passkey (ES256, no attestation), as a browser would hand its answers on. */
export type PasskeyDevice = {
  register(options: Asked): object;
  /** `isUnlocked`: whether finger, face or PIN was asked for. */
  signIn(options: Asked, how?: { readonly isUnlocked?: boolean }): object;
};

type Asked = { readonly challenge: string };

const PRESENT = 0x01;
const UNLOCKED = 0x04;
const WITH_KEY = 0x40;

export function passkeyDevice(origin = "http://localhost:3000"): PasskeyDevice {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const rawId = randomBytes(16);
  const id = rawId.toString("base64url");
  let counter = 0;
  const { hostname } = new URL(origin);
  const clientData = (type: string, { challenge }: Asked) => Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const authData = (flags: number, ...rest: readonly Buffer[]) => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter++);
    return Buffer.concat([createHash("sha256").update(hostname).digest(), Buffer.from([flags]), count, ...rest]);
  };
  const answer = (response: Readonly<Record<string, Buffer>>) => ({
    id,
    rawId: id,
    type: "public-key",
    clientExtensionResults: {},
    response: Object.fromEntries(Object.entries(response).map(([name, bytes]) => [name, bytes.toString("base64url")])),
  });
  return {
    register: (options) => {
      const { x = "", y = "" } = publicKey.export({ format: "jwk" });
      const key = map([1, 2], [3, -7], [-1, 1], [-2, Buffer.from(x, "base64url")], [-3, Buffer.from(y, "base64url")]);
      const data = authData(PRESENT | UNLOCKED | WITH_KEY, Buffer.alloc(16), Buffer.from([0, rawId.length]), rawId, key.cbor);
      const attestationObject = map(["fmt", "none"], ["attStmt", map()], ["authData", data]).cbor;
      return answer({ clientDataJSON: clientData("webauthn.create", options), attestationObject });
    },
    signIn: (options, { isUnlocked = true } = {}) => {
      const clientDataJSON = clientData("webauthn.get", options);
      const authenticatorData = authData(PRESENT | (isUnlocked ? UNLOCKED : 0));
      const signed = Buffer.concat([authenticatorData, createHash("sha256").update(clientDataJSON).digest()]);
      return answer({ clientDataJSON, authenticatorData, signature: createSign("sha256").update(signed).sign(privateKey) });
    },
  };
}

/** A map in CBOR (RFC 8949); values are small numbers, words, bytes, and maps that are encoded already. */
function map(...entries: readonly (readonly [number | string, number | string | Buffer | Encoded])[]): Encoded {
  const parts = entries.flatMap(([key, value]) => [encode(key), encode(value)]);
  return { cbor: Buffer.concat([head(5, entries.length), ...parts]) };
}

type Encoded = { readonly cbor: Buffer };

function encode(value: number | string | Buffer | Encoded): Buffer {
  if (typeof value === "number") return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === "string") return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  return Buffer.isBuffer(value) ? Buffer.concat([head(2, value.length), value]) : value.cbor;
}

const head = (kind: number, size: number): Buffer => Buffer.from(size < 24 ? [(kind << 5) | size] : [(kind << 5) | 24, size]);
