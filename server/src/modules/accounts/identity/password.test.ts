import bcrypt from "bcryptjs";
import { describe, expect, it } from "vitest";
import { hashPassword, isOutdated, verifyPassword } from "./password.ts";

const PASSWORD = "correct horse battery";

describe("a password", () => {
  it("is kept as a salted Argon2id hash with the parameters that OWASP asks for", async () => {
    const hash = await hashPassword(PASSWORD);
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(await hashPassword(PASSWORD)).not.toBe(hash);
    expect(await verifyPassword({ hash, password: PASSWORD })).toBe(true);
    expect(await verifyPassword({ hash, password: `${PASSWORD}!` })).toBe(false);
    expect(isOutdated(hash)).toBe(false);
  });

  it("from another system is accepted as bcrypt, and is due to be hashed anew", async () => {
    const hash = await bcrypt.hash(PASSWORD, 4);
    expect(await verifyPassword({ hash, password: PASSWORD })).toBe(true);
    expect(await verifyPassword({ hash, password: "another one" })).toBe(false);
    expect(isOutdated(hash)).toBe(true);
  });

  it("typed on another keyboard is the same password", async () => {
    const hash = await hashPassword("pa\u0308sswort-lang");
    expect(await verifyPassword({ hash, password: "pa\u0308sswort-lang".normalize("NFC") })).toBe(true);
  });

  it.each(["", "plain", "$argon2id$v=19$m=1", "$1$md5"])("fits no broken hash: %j", async (hash) => {
    expect(await verifyPassword({ hash, password: PASSWORD })).toBe(false);
  });

  it("with a cheaper hash is due to be hashed anew", () => {
    expect(isOutdated("$argon2id$v=19$m=4096,t=1,p=1$c29tZXNhbHRzb21lc2Fs$aGFzaA")).toBe(true);
  });
});
