import type { CountryCode } from "libphonenumber-js";
import { parsePhoneNumberFromString } from "libphonenumber-js";
import type { Span } from "../../model/index.ts";
import { findDates } from "../dates/find-dates.ts";

export type FoundContact = Span & { readonly value: string };

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]{0,62}[\p{L}\p{N}_+-])?\s?@\s?[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?\.(?:(?!\p{Script=Han})\p{L}){2,}/gu;
const URL_SHAPE =
  /(?:https?:\/\/|www\.)[^\s<>"'|,;()[\]{}]+|(?<![@\p{L}\p{N}._-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|org|net|io|dev|me|de|fr|es|it|nl|uk|co|ai|app|tech|eu|ch|at|be|pt|br|in|ca|au|us|info|xyz|site|page|cn|jp|design|studio|blog|cv|gov|edu|name|pro|cc|tv|se|no|fi|dk|pl|cz|ie|nz|sh|so|to|ly|gg|works|online|website|space|codes|engineer|science|academy|example|social|link|mx|cl|hk|tw|sg|kr|ru|ua|tr|gr|hu|sk|lt|lv|za|ng|ke|cat|cloud|digital|photography|media|club|wiki)(?:\/[^\s<>"'|,;()[\]{}]*)?(?![\p{L}\p{N}@])/giu;
const PHONE_SHAPE =
  /(?<![\p{L}\p{N}./-])(?:\+|00)?\(?\+?\d[\d\s().\-–/\u00a0‑]{5,22}\d(?:\s?(?:x|ext\.?|extension)\s?\d{1,5})?(?![\p{L}\d])/giu;

/** E-mail addresses; a sign of an icon font glued to the front is left out. */
export function findEmails(text: string): readonly FoundContact[] {
  return [...text.matchAll(EMAIL)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: match[0].replaceAll(/\s/g, ""),
  }));
}

/** "B.Tech", "M.Des": a degree that ends as a web address may. */
const LIKE_A_DEGREE = /^[BM]\.(?:Tech|Design|Engineer|Science|Pro|Me)$/u;

/** Web addresses with or without a scheme; an e-mail's domain is none. */
export function findUrls(text: string): readonly FoundContact[] {
  const emails = findEmails(text);
  return [...text.matchAll(URL_SHAPE)].flatMap((match) => {
    const value = match[0].replace(/[.:!?]+$/u, "");
    const [start, end] = [match.index, match.index + value.length];
    const isTaken = emails.some((email) => start < email.end && end > email.start) || LIKE_A_DEGREE.test(value);
    return isTaken ? [] : [{ start, end, value }];
  });
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}

/** Years, ranges of years, dates and numbers with too few or too many digits are no telephone numbers. */
function canBePhone(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length < 7 || digits.length > 15) return false;
  if (findDates(text).some((date) => date.end - date.start > text.length / 2)) return false;
  if (/^\s*(?:19|20)\d\d\s*[-–/.]\s*(?:19|20)\d\d\s*$/u.test(text)) return false;
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{4}|^(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-](?:19|20)\d\d\s*[-–]/u.test(text)) return false;
  // The number of an identity card: "18.555.014-K", "1.000.555.014".
  if (/^[1-9]\d?(?:\.\d{3}){2,3}(?:-\d)?$/u.test(text.trim())) return false;
  // Postal codes: "68005", "68005-1234", "4050-036", and one behind its house: "31 – 47121".
  return !/^(?:\d{5}\s?[-–]?\s?\d{0,4}|\d{4}-\d{3}|\d{1,3}\s+[-–]\s+\d{5})$/.test(text.trim());
}

/** What stands before the number of an identity card, a tax or a commercial register: "RUT: 11.111.111-1". */
const NUMBER_OF_ANOTHER_KIND =
  /(?<!\p{L})(?:RUT|RUN|CURP|RFC|DNI|NIF|NIE|CPF|CNPJ|RG|C[ée]dula|C\.?I\.?|CC|Passport|Passaporte|Pasaporte|ORCID|ISBN|ISSN|BIG|KvK|BTW|USt|SIRET|SIREN|PIN|NMC|GMC|Lic(?:ense|ence)?\.?)(?:\s?-?(?:iD|ID|No|N[º°.]|Nr|number|nummer|registratie)\.?)?\s*[:#]?\s*$/u;

/** A dash or a stroke with blanks on both sides parts two numbers of six figures or more: "045 8001234 – 347 1234567". */
const TWO_NUMBERS = /(?<=\d{6})\s{1,3}[-–—/]\s{1,3}(?=[+(]?\d{2,4}[\s)./-]{0,3}\d{5})/gu;
/** The date of birth behind a number: "+39 388 7790486 20/06/1999". */
const DATE_BESIDE = /(?<=\d\s{1,3})\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d(?!\d)/gu;
/** The house of an address behind an American or a British number: "404-555-0119 88 Pinecrest Dr". */
const HOUSE_BESIDE = /(?<=(?:\d{3}[-.]\d{4}|(?<!\d)0\d{4}\s\d{6})\s{1,3})\d{1,5}(?=\s\p{Lu})/gu;
/** "thelancet.com/PIIS0140-6736(16)31416-7": figures in the address of a page are no number. */
const ADDRESS_OF_PAGE = /(?:https?:\/\/|(?<![\p{L}\p{N}])www\.)\S+/giu;
const blank = (text: string): string => " ".repeat(text.length);

/**
 * Telephone numbers. A number that the library knows is given in international form if it was written so, else as
 * written; one that it refuses (fictional 555 numbers, for example) is kept as written.
 */
export function findPhones(text: string, defaultCountry?: string): readonly FoundContact[] {
  return [
    ...text
      .replace(ADDRESS_OF_PAGE, blank)
      .replace(DATE_BESIDE, blank)
      .replace(HOUSE_BESIDE, blank)
      .replace(TWO_NUMBERS, (dash) => "|".padStart(dash.length))
      .matchAll(PHONE_SHAPE),
  ].flatMap((match) => {
    // "Nebraska 68005 (402) 292-2345": a postal code stands before the area code.
    const postal = /^\d{5}\s+(?=\()/u.exec(match[0])?.[0].length ?? 0;
    if (!canBePhone(match[0].slice(postal)) || NUMBER_OF_ANOTHER_KIND.test(text.slice(0, match.index))) return [];
    const [start, end] = [match.index + postal, match.index + match[0].length];
    return [{ start, end, value: writtenPhone(match[0].slice(postal), defaultCountry) }];
  });
}

function writtenPhone(written: string, defaultCountry: string | undefined): string {
  const clean = written.replaceAll(/\s+/gu, " ").trim();
  const parsed = parsePhoneNumberFromString(clean, defaultCountry as CountryCode | undefined);
  return parsed?.isValid() && clean.startsWith("+") ? parsed.formatInternational() : clean;
}
