/** Patterns over folded text (lower case, no accents). Written for this project. */

/** What resumes usually do not say: a posting that asks for it gets "unknown", never "missing". */
export const SILENT_TOPICS: readonly RegExp[] = [
  /\b(work (permit|authori[sz]ation|visa)|authori[sz]ed to work|right to work|visa sponsorship|arbeitserlaubnis|permis de travail|permiso de trabajo)\b/,
  /\b(willing|willingness|able|ability|ready|bereitschaft|bereit|disponib|disponible|disponibilidad|disponibilite)\b/,
  /\b(travel|reisebereit\w*|deplacements|viajar|relocat\w+|umzug|commut\w+)\b/,
  /\b(driving licen[cs]e|driver'?s licen[cs]e|fuhrerschein|permis b|permis de conduire|carnet de conducir|permiso de conducir|own car|clean driving)\b/,
  /\b(shifts?|night|weekends?|on-?call|schichtdienst|schichtarbeit|nachtdienst|horaires|turnos|overtime|full-?time|part-?time)\b/,
  /\b(background check|drug (test|screen)\w*|criminal record|security clearance|vaccinat\w+|references|fuhrungszeugnis|casier judiciaire)\b/,
  /\b(18|21) (years|jahre|ans|anos)\b/,
  /\b(lift|stand for|physically|physical demands|kg|pounds|lbs)\b/,
  /\b(passion\w*|motivat\w+|enthusias\w+|self-?starter|curious|attitude|personality|reliab\w+|team ?player|detail|sense of humou?r|belastbar\w*|zuverlassig\w*|teamfahig\w*|motivado|dynamique|rigoureu\w+)\b/,
];

/** Lines of a resume about who the person is and not about what they can do: left out of everything that is scored. */
export const PERSONAL_LINES: readonly RegExp[] = [
  /\b(date of birth|birth ?date|born( on| in)?|d\.?o\.?b\.?|geburtsdatum|geboren|geburtsort|date de naissance|nee? le|lieu de naissance|fecha de nacimiento|nacid[oa]|lugar de nacimiento)\b/,
  /\b(nationality|citizenship|nationalitat|staatsangehorigkeit|nationalite|nacionalidad|religion|konfession|ethnicity|race)\b\s*:/,
  /\b(gender|sex|geschlecht|sexe|sexo|pronouns)\b\s*:/,
  /\b(marital status|married|single|familienstand|verheiratet|ledig|etat civil|situation de famille|celibataire|mariee?|estado civil|solter[oa]|casad[oa])\b/,
  /\b(age|alter|edad)\b\s*:?\s*\d{2}\b|\b\d{2} (years old|jahre alt|ans\b.{0,3}$|anos de edad)/,
  /^[\p{L} .-]{2,40},? (?:den |le |a )?\d{1,2}[. /]{1,2}[\p{L}\d]+[. /]{1,2}\d{4}$/u,
  /\b(address|adresse|anschrift|direccion|domicilio|wohnhaft)\b\s*:/,
];
