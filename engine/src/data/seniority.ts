/** Levels of job titles over folded text, most senior first; the first that fits counts. Written for this project. */
export const SENIORITY_LEVELS: readonly (readonly [level: number, pattern: RegExp])[] = [
  [
    6,
    /\b(chief \w+ officer|c[eftom]o|president(?! of sales)|vice president|s?vp|evp|geschaftsfuhrer\w*|vorstand|directeur general|director general|managing director|founder)\b/,
  ],
  [5, /\b(director|head of|direktor\w*|directeur|directrice|directora?|bereichsleit\w*|partner)\b/],
  [
    4,
    /\b(manager|lead|principal|staff engineer|supervisor|superintendent|\w*leiter\w*|chef de|responsable|jefe|jefa|gerente|foreman|teamlead)\b/,
  ],
  [3, /\b(senior|sr|expert|specialist ii|experimentado)\b/],
  [1, /\b(junior|jr|entry.?level|graduate|assistant|trainee|apprentice|berufseinsteiger\w*|debutant\w*|aprendiz)\b/],
  [
    0,
    /\b(intern|internship|praktikant\w*|praktikum|werkstudent\w*|auszubildende\w*|azubi|stagiaire|stage|becari[oa]|practicas|student assistant)\b/,
  ],
];

/** A title that names no level. */
export const USUAL_SENIORITY = 2;
