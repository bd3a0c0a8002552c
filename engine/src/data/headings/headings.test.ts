import { describe, expect, it } from "vitest";
import { headingLexicons } from "./headings.ts";

const KINDS = new Set(
  "header summary work education skills projects languages certificates publications awards volunteer interests references other".split(
    " ",
  ),
);

describe.each(headingLexicons().map((lexicon) => [lexicon.language, lexicon] as const))(
  "the section headings of %s",
  (_language, lexicon) => {
    it("name only kinds that exist, and a heading for each main part of a resume", () => {
      const kinds = new Set([...lexicon.kinds.values(), ...lexicon.heads.values()]);
      expect([...kinds].filter((kind) => !KINDS.has(kind))).toEqual([]);
      expect(
        ["summary", "work", "education", "skills", "languages", "certificates", "projects", "interests"].filter(
          (kind) => !kinds.has(kind as never),
        ),
      ).toEqual([]);
    });

    it("mark as weak only what is a heading", () => {
      expect([...lexicon.weak].filter((key) => !lexicon.kinds.has(key))).toEqual([]);
    });
  },
);
