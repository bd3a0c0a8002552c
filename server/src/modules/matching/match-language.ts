import { z } from "zod";
import { askedLanguage } from "../../platform/http/asked-language.ts";

/** The languages that a match is told in. */
export const LANGUAGES = ["en", "de", "fr", "es"] as const;
export type MatchLanguage = (typeof LANGUAGES)[number];
/** The one that reasons are kept in beside a score. */
export const KEPT_LANGUAGE: MatchLanguage = "en";

export const languageQuery = z.object({
  language: z.enum(LANGUAGES).optional().describe("the language of reasons and summary; without it, the best of Accept-Language"),
});

/** In which language a request wants its reasons. */
export function matchLanguage(request: {
  readonly query: { readonly language?: MatchLanguage | undefined };
  readonly headers: { readonly "accept-language"?: string | undefined };
}): MatchLanguage {
  return askedLanguage(LANGUAGES, { named: request.query.language, header: request.headers["accept-language"] });
}
