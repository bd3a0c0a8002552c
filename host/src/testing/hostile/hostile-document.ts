/** A file made to harm its reader. `ends`: what `candor parse` must do with it; "either" where both are fine, as long as it ends. */
export type HostileDocument = {
  readonly name: string;
  readonly ends: "refused" | "read" | "either";
  readonly make: () => Uint8Array;
};

/** Documents of one kind, named by what is hostile in them. */
export function hostile(
  kind: string,
  ends: HostileDocument["ends"],
  makers: Readonly<Record<string, () => Uint8Array | string>>,
): HostileDocument[] {
  return Object.entries(makers).map(([name, make]) => ({
    name: `${kind}: ${name}`,
    ends,
    make: () => {
      const content = make();
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
  }));
}

/** A resume in a few lines, so that a reader which gets through has something to find. */
export const RESUME_LINES = [
  "Ada Example",
  "ada@example.com",
  "Experience",
  "Clerk, Acme Ltd, Jan 2019 - Mar 2021",
  "Filed letters",
] as const;
