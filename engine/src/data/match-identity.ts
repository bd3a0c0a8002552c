/**
 * Words by which running text speaks of who somebody is, in en, de, fr and es, as pieces of patterns over plain text.
 * Written for this project.
 */

/** Forms of address; what is capitalised behind one is a name. */
export const FORMS_OF_ADDRESS =
  "mr|mrs|ms|miss|mx|sir|madam|herrn?|frau|fräulein|monsieur|madame|mademoiselle|mme|mlle|señora?|señorita|sra|sr|srta|don|doña";

/** A label, behind which up to the end of the clause the person is described. */
export const PERSONAL_LABELS =
  "date of birth|birth ?date|d\\.?o\\.?b\\.?|place of birth|born(?: on| in)?|age|nationality|citizenship|religion|ethnicity|race|gender|sex|pronouns|marital status|family status|children|hobbies|interests|hobbies and interests|photo(?: of)?|geburtsdatum|geburtsort|geboren(?: am| in)?|alter|staatsangehörigkeit|nationalität|konfession|geschlecht|pronomen|familienstand|kinder|hobb[yi]e?s|interessen|freizeit|date de naissance|lieu de naissance|née?(?: le| à)?|âge|nationalité|sexe|pronoms|état civil|situation (?:de famille|familiale)|enfants|loisirs|centres d'intérêt|fecha de nacimiento|lugar de nacimiento|nacid[oa](?: el| en)?|edad|nacionalidad|religión|sexo|género|pronombres|estado civil|hijos|aficiones|intereses";

/** Words that stand inside the name of a school, with what may come before and behind them. */
export const SCHOOL_WORDS =
  "University|College|Institute|Polytechnic|Academy|School|Seminary|Conservatory|Universität|Hochschule|Fachhochschule|Gymnasium|Realschule|Berufsschule|Akademie|Université|École|Ecole|Lycée|Lycee|IUT|Institut|Universidad|Instituto|Escuela|Colegio|Politécnica";

/** Endings and words by which a street is known. */
export const STREET_WORDS = "Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Boulevard|Blvd|Court|Square|Terrace|Place|Way|Crescent|Close";

/** Clubs, choirs, congregations and brotherhoods, as the last or the first word of their names. */
export const CLUB_WORDS =
  "clubs?|choir|fraternity|sorority|alumni|church|mosque|synagogue|parish|congregation|scouts|lodge|\\p{L}*vereine?|\\p{L}*chor|\\p{L}*club|burschenschaft|studentenverbindung|pfadfinder|kirchengemeinde|moscheegemeinde|chorale|paroisse|mosquée|confrérie|coro|cofradía|hermandad|parroquia|mezquita";
