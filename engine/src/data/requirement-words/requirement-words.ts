import type { DegreeLevel, FluencyLevel } from "../../model/index.ts";
import de from "./de.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import es from "./es.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };
import it from "./it.json" with { type: "json" };
import nl from "./nl.json" with { type: "json" };
import pt from "./pt.json" with { type: "json" };
import zh from "./zh.json" with { type: "json" };

/** What a part of an advert is about. */
export type AdvertSection = "requirements" | "nice" | "duties" | "benefits" | "company" | "application" | "legal" | "facts";

/** The words of one language by which adverts order themselves and put their demands. */
export type RequirementWords = {
  readonly version: number;
  readonly source: string;
  readonly language: string;
  /** Little words that tell the language. */
  readonly stopWords: readonly string[];
  /** Headings; a line counts that begins or ends with one of them. */
  readonly sections: Readonly<Record<AdvertSection, readonly string[]>>;
  readonly must: readonly string[];
  readonly nice: readonly string[];
  /** Of these wordings those that stand before what they weigh ("ideally"). */
  readonly niceLeads: readonly string[];
  /** Wording that makes a sentence a demand that begins with it ("Mandatory"). */
  readonly mustLeads: readonly string[];
  /** Words that lead from a noun to what it is about ("Experiencia en ventas"). */
  readonly leadsOn: readonly string[];
  /** Wording that says that something is not asked for. */
  readonly waived: readonly string[];
  /** Wording that makes a sentence of running text a demand. */
  readonly demand: readonly string[];
  /** Words that make a demand where they begin a sentence or clause ("strong Excel"). */
  readonly quality: readonly string[];
  /** Wording behind which skills are named, so that "go" and "excel" mean the skill there. */
  readonly skillsAfter: readonly string[];
  readonly knockout: readonly string[];
  /** Wording that takes a knock-out back ("visa sponsorship available"). */
  readonly knockoutDenied: readonly string[];
  /** Wording of duties, offers and boilerplate. */
  readonly notDemand: readonly string[];
  /** First words of sentences in which the employer speaks of itself. */
  readonly ourselves: readonly string[];
  /** Wording that is a demand although it sounds like an offer ("we are looking for"). */
  readonly demandDespite: readonly string[];
  readonly yearUnits: readonly string[];
  readonly monthUnits: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
  readonly several: readonly string[];
  /** After a number of years: it is not about experience. */
  readonly notYears: readonly string[];
  /** Before a number of years or months: by then something must be done, or it was done since. */
  readonly timeLimits: readonly string[];
  /** With a number of years at the beginning of a sentence: how long the employer has been there. */
  readonly sinceThen: readonly string[];
  /** Experience counts in the place of a degree. */
  readonly equivalent: readonly string[];
  readonly degrees: Readonly<Record<DegreeLevel, readonly string[]>>;
  readonly degreeArea: readonly string[];
  /** What else this language makes of the name of a human language: "{name}kenntnisse". */
  readonly languageForms: readonly string[];
  /** One of these near a language's name means that the language itself is asked for. */
  readonly languageContext: readonly string[];
  readonly fluency: Readonly<Partial<Record<FluencyLevel, readonly string[]>>>;
  readonly or: readonly string[];
  readonly and: readonly string[];
  readonly oneOf: readonly string[];
  readonly suchAs: readonly string[];
};

/** The demand words of every language that Candor reads, English first. */
export const REQUIREMENT_WORDS: readonly RequirementWords[] = [en, de, fr, es, it, pt, nl, zh];
