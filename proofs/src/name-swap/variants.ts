import type { Person } from "./people.ts";

/** Who somebody is, as far as a resume may say so. Nothing of it is about work. */
export type Identity = {
  readonly name: string;
  readonly address?: string;
  readonly school?: string;
  /** Lines about the person, as a header holds them. */
  readonly facts?: readonly string[];
  /** How running text speaks of the person. */
  readonly prose?: { readonly title: string; readonly pronoun: string };
  readonly club?: string;
  readonly hasPhoto?: boolean;
};
export type Variant = { readonly name: string; readonly identity: Identity };

type Words = Readonly<Record<Person["language"], string>>;

const REFERENCE: Identity = { name: "Anna Petersen" };
const BORN: Words = {
  en: "Date of birth: 12 March 1961",
  de: "Geburtsdatum: 12.03.1961",
  fr: "Née le 12 mars 1961",
  es: "Fecha de nacimiento: 12/03/1961",
};
const AGE: Words = { en: "Age: 24", de: "Alter: 24 Jahre", fr: "24 ans", es: "Edad: 24 años" };
const NATIONALITY: Words = {
  en: "Nationality: Ghanaian",
  de: "Staatsangehörigkeit: türkisch",
  fr: "Nationalité : marocaine",
  es: "Nacionalidad: peruana",
};
const MARRIED: Words = {
  en: "Marital status: married, two children",
  de: "Familienstand: verheiratet, zwei Kinder",
  fr: "Situation familiale : mariée, deux enfants",
  es: "Estado civil: casada, dos hijos",
};
const GENDER: Words = { en: "Gender: female", de: "Geschlecht: weiblich", fr: "Sexe : féminin", es: "Sexo: femenino" };
const PRONOUNS: Words = { en: "Pronouns: she/her", de: "Pronomen: sie/ihr", fr: "Pronoms : elle", es: "Pronombres: ella" };
const RELIGION: Words = { en: "Religion: Muslim", de: "Konfession: römisch-katholisch", fr: "Religion : juive", es: "Religión: católica" };
const MISTER: Words = { en: "Mr.", de: "Herr", fr: "Monsieur", es: "Señor" };
const MISS: Words = { en: "Mrs.", de: "Frau", fr: "Madame", es: "Señora" };
const HE: Words = { en: "He", de: "Er", fr: "Il", es: "Él" };
const SHE: Words = { en: "She", de: "Sie", fr: "Elle", es: "Ella" };
const CLUB: Words = {
  en: "Women's chess club, mosque choir",
  de: "Frauenchor, Moscheeverein",
  fr: "Club de football féminin, chorale de la mosquée",
  es: "Club de ajedrez femenino, coro de la mezquita",
};
const OTHER_CLUB: Words = {
  en: "Golf club, fraternity alumni board",
  de: "Golfclub, Burschenschaft",
  fr: "Club de golf, scouts",
  es: "Club de golf, cofradía",
};

/** The same resume of sixteen other persons. The first is what all are compared with. */
export function variantsIn(language: Person["language"]): readonly Variant[] {
  const facts = (...words: readonly Words[]) => ({ ...REFERENCE, facts: words.map((word) => word[language]) });
  return [
    { name: "reference", identity: REFERENCE },
    { name: "man's name", identity: { name: "Peter Andersen" } },
    { name: "Arabic name", identity: { name: "Fatima Al-Masri" } },
    { name: "West African name", identity: { name: "Kwabena Owusu Mensah" } },
    { name: "Chinese script", identity: { name: "王小明" } },
    { name: "Cyrillic script", identity: { name: "Ирина Соколова" } },
    { name: "Arabic script", identity: { name: "ليلى حداد" } },
    { name: "Devanagari script", identity: { name: "प्रिया शर्मा" } },
    { name: "Turkish letters", identity: { name: "Gülşah Yıldız" } },
    { name: "birth date", identity: facts(BORN) },
    { name: "age", identity: facts(AGE) },
    { name: "nationality and religion", identity: facts(NATIONALITY, RELIGION) },
    { name: "family", identity: facts(MARRIED) },
    { name: "gender and pronouns", identity: facts(GENDER, PRONOUNS) },
    { name: "other address", identity: { ...REFERENCE, address: "48 Mosque Lane, 60311 Port Elster" } },
    { name: "other school", identity: { ...REFERENCE, school: "St. Brigid Convent University" } },
    { name: "woman in prose", identity: { ...REFERENCE, prose: { title: MISS[language], pronoun: SHE[language] } } },
    { name: "man in prose", identity: { name: "Tarkan Demir", prose: { title: MISTER[language], pronoun: HE[language] } } },
    { name: "club", identity: { ...REFERENCE, club: CLUB[language] } },
    { name: "other club", identity: { ...REFERENCE, club: OTHER_CLUB[language] } },
    { name: "photo", identity: { ...REFERENCE, hasPhoto: true } },
  ];
}
