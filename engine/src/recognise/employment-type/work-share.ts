import type { EmploymentType } from "../../model/index.ts";

const SHARE =
  /(?<![\p{N}.,])(?<low>\d{2,3})(?:\s?%?\s?[-–/]\s?(?<high>\d{2,3}))?\s?%(?!\s?(?:remote|home|mobil|télétravail|teletrab|thuis|presencial|présentiel|in presenza|in sede|vor ort|sur site|on-?site|office|op kantoor|of|der|de|du|des|di|van|from|on))/iu;
/** "(24-32 uur)", "30 Std./Woche", "12 hours a week", and no hours of a day. */
const HOURS =
  /(?<![\p{N}.,:])(?<low>\d{1,2})(?:[.,]\d)?(?:\s?(?:-|–|à|bis|tot|to)\s?(?<high>\d{1,2}))?[\s-]?(?:uur|wochenstunden|stunden|std\.?|hours?|hrs|ore|hs|horas|heures)(?!\p{L})(?!\s?(?:\/|per|pro|a|al|por|par|na|nach|am|im|le|la|the)?\s?(?:day|shift|tag|monat|month|year|jahr|notice|dag|giorno|día|dia|jour|anno|mese|mes|mois|ago|before))/iu;
const WHOLE_WEEK = 35;
const LEAST_HOURS = 8;
const MOST_HOURS = 48;
const WHOLE = 100;
const LEAST_SHARE = 20;

function typesBetween(least: number, most: number, whole: number): readonly EmploymentType[] {
  if (least >= whole) return ["FULL_TIME"];
  return most >= whole ? ["FULL_TIME", "PART_TIME"] : ["PART_TIME"];
}

/** "0,6 fte", "FTE 0.8" */
const FTE =
  /(?<![\p{N}.,])(?<share>0[.,]\d{1,2}|1[.,]0{1,2})\s?(?:fte|vte|etp|vzä)(?!\p{L})|(?<!\p{L})(?:fte|etp|vzä)\s?:?\s?(?<behind>0[.,]\d{1,2}|1[.,]0{1,2})(?!\d)/iu;

/** How much of a week a head says in per cent or hours: "Buchhalter 50 %", "Projektleiterin 80-100%", "Verpleegkundige (24-32 uur)". */
export function typesByShare(head: string): readonly EmploymentType[] {
  const share = SHARE.exec(head)?.groups;
  const [least, most] = [Number(share?.["low"]), Number(share?.["high"] ?? share?.["low"])];
  if (least >= LEAST_SHARE && most >= least && most <= WHOLE) return typesBetween(least, most, WHOLE);
  const { share: before, behind } = FTE.exec(head)?.groups ?? {};
  const part = Number((before ?? behind)?.replace(",", "."));
  if (part > 0) return part < 1 ? ["PART_TIME"] : ["FULL_TIME"];
  const hours = HOURS.exec(head)?.groups;
  const [from, to] = [Number(hours?.["low"]), Number(hours?.["high"] ?? hours?.["low"])];
  return from >= LEAST_HOURS && to >= from && to <= MOST_HOURS ? typesBetween(from, to, WHOLE_WEEK) : [];
}
