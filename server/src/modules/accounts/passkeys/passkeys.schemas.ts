import { z } from "zod";

const moment = z.iso.datetime();
const nameField = z.string().trim().min(1, "Give the passkey a name.").max(80);
const part = z.string().min(1).max(20_000);
/** What a browser makes of a device's answer, in the JSON form of Web Authentication. */
const credential = { id: part, rawId: part, type: z.literal("public-key"), clientExtensionResults: z.record(z.string(), z.unknown()) };

export const startPasskeyBody = z.object({
  password: z.string().min(1).max(1024).optional().meta({ description: "Needed where the account has one" }),
});
export const newPasskeyBody = z.object({
  name: nameField,
  response: z.object({
    ...credential,
    response: z.object({ clientDataJSON: part, attestationObject: part, transports: z.array(z.string().max(40)).max(10).optional() }),
  }),
});
export type NewPasskey = z.output<typeof newPasskeyBody>;
export const passkeyAnswerBody = z.object({
  response: z.object({
    ...credential,
    response: z.object({ clientDataJSON: part, authenticatorData: part, signature: part, userHandle: part.exactOptional() }),
  }),
});
export type PasskeyAnswer = z.output<typeof passkeyAnswerBody>;
export const passkeyNameBody = z.object({ name: nameField });

/** For `navigator.credentials`, in the JSON form of Web Authentication. */
export const passkeyOptionsSchema = z.record(z.string(), z.unknown()).meta({ id: "PasskeyOptions" });
export type Options = z.output<typeof passkeyOptionsSchema>;

export const passkeySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    isBackedUp: z.boolean().meta({ description: "Whether it is kept by a service of the person, and outlives the device" }),
    createdAt: moment,
  })
  .meta({ id: "Passkey" });
export type PasskeyView = z.output<typeof passkeySchema>;

/** Something for the browser, and the cookie that it must bring back. */
export type Answered<Data> = { readonly data: Data; readonly cookies: readonly string[] };
