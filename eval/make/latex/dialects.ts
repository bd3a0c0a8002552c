import type { Sheet } from "../sheet.ts";
import { contactItems, contactOfKind, type Dialect, tex, texLine, texRest } from "./source.ts";

const BABEL: Record<string, string> = { en: "english", de: "ngerman", fr: "french" };
/** Hyphenation and quotation of the language where its package is at hand. */
const babel = ({ language }: Sheet) => (BABEL[language] ? `\\usepackage[${BABEL[language]}]{babel}` : "");
const LISTS = "\\usepackage{enumitem}\\setlist{nosep,leftmargin=1.2em}";

function moderncv(style: string, color: string): Dialect {
  return {
    preamble: (sheet) => {
      const words = sheet.name.split(" ");
      const [first, last] = [words.slice(0, -1).join(" "), words.at(-1) ?? ""];
      const place = contactOfKind(sheet, "place");
      return `\\documentclass[11pt,a4paper,sans]{moderncv}\\moderncvstyle{${style}}\\moderncvcolor{${color}}${style === "fancy" ? "\\hyphenpenalty=10000" : ""}
\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage{lmodern}${babel(sheet)}\\usepackage[scale=0.78]{geometry}
\\name{${tex(first)}}{${tex(last)}}${sheet.label ? `\\title{${tex(sheet.label)}}` : ""}${place ? `\\address{${place}}{}{}` : ""}
\\phone[mobile]{${contactOfKind(sheet, "phone")}}\\email{${sheet.contact.find(({ kind }) => kind === "email")?.text ?? ""}}${homepage(sheet)}`;
    },
    head: () => "\\makecvtitle",
    section: (title) => `\\section{${title}}`,
    entry: (entry, body) => `\\cventry{${tex(entry.when ?? "")}}{${texLine(entry.lines[0] ?? [])}}{${texRest(entry)}}{}{}{${body}}`,
    item: (label, text) => (label ? `\\cvitem{${label}}{${text}}` : `\\cvlistitem{${text}}`),
    text: (text) => `\\cvitem{}{${text}}`,
  };
}

/** The first address of a web page in the place that the class has for it; the others as further information. */
function homepage(sheet: Sheet): string {
  const [first, ...more] = sheet.contact.filter(({ kind }) => kind === "url" || kind === "profile").map(({ text }) => text);
  return `${first ? `\\homepage{${first}}` : ""}${more.length ? `\\extrainfo{${more.map(tex).join(", ")}}` : ""}`;
}

/** A date at the right end of its line, or on the next line where it would not fit. */
const atRight = (when: string) =>
  `\\unskip\\nobreak\\hfil\\penalty50\\hskip1em\\null\\nobreak\\hfil\\mbox{${when}}{\\parfillskip=0pt\\finalhyphendemerits=0\\par}`;

/** A resume of one's own macros: rules under the headings, dates pushed to the right. */
const rules: Dialect = {
  preamble: (sheet) => `\\documentclass[10pt,a4paper]{article}\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}${babel(sheet)}
\\usepackage{charter}\\usepackage[margin=18mm]{geometry}\\usepackage{titlesec}\\usepackage[hidelinks]{hyperref}${LISTS}\\pagestyle{empty}\\setlength{\\parindent}{0pt}
\\titleformat{\\section}{\\large\\scshape\\raggedright}{}{0em}{}[\\titlerule]`,
  head: (sheet) =>
    `\\begin{center}{\\Huge\\scshape ${tex(sheet.name)}}\\\\[2pt]${sheet.label ? `${tex(sheet.label)}\\\\` : ""}\\small ${contactItems(sheet).join(" $|$ ")}\\end{center}`,
  section: (title) => `\\section*{${title}}`,
  entry: (entry, body) =>
    `\\textbf{${texLine(entry.lines[0] ?? [])}}${entry.when ? atRight(tex(entry.when)) : "\\par "}${entry.lines.length > 1 ? `\\textit{${texRest(entry)}}\\par ` : ""}${body}\\vspace{3pt}\n`,
  item: (label, text) => `${label ? `\\textbf{${label}}: ` : ""}${text}\\\\`,
  text: (text) => `${text}\n`,
};

/** Dates in a narrow column at the left, headings as sans-serif lines. */
const rail: Dialect = {
  preamble: (sheet) => `\\documentclass[11pt,a4paper]{scrartcl}\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}${babel(sheet)}
\\usepackage{lmodern}\\usepackage[margin=22mm]{geometry}${LISTS}\\pagestyle{plain}\\setlength{\\parindent}{0pt}\\sloppy`,
  head: (sheet) =>
    `{\\LARGE\\textsf{${tex(sheet.name)}}}\\par{}${sheet.label ? `\\textsf{${tex(sheet.label)}}\\par{}` : ""}${contactItems(sheet).join("\\\\")}\\par`,
  section: (title) => `\\section*{${title}}`,
  entry: (entry, body) =>
    `\\noindent\\begin{tabular}{@{}p{34mm}@{\\hspace{4mm}}p{122mm}@{}}${tex(entry.when ?? "")} & ${entry.lines.map(texLine).join("\\newline ")}\\newline ${body}\\end{tabular}\\par\\medskip`,
  item: (label, text) => `\\noindent\\begin{tabular}{@{}p{34mm}@{\\hspace{4mm}}p{122mm}@{}}${label} & ${text}\\end{tabular}\\par`,
  text: (text) => `${text}\\par`,
};

/** A long curriculum vitae: numbered pages with the name, wide lines, words broken at line ends. */
const academic: Dialect = {
  ...rail,
  preamble: (sheet) => `\\documentclass[12pt,a4paper]{article}\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}${babel(sheet)}
\\usepackage{lmodern}\\usepackage[margin=36mm]{geometry}\\usepackage{fancyhdr,lastpage}\\usepackage{enumitem}\\linespread{1.5}\\setlength{\\parindent}{0pt}
\\pagestyle{fancy}\\fancyhf{}\\fancyhead[L]{${tex(sheet.name)}}\\fancyfoot[C]{\\thepage/\\pageref{LastPage}}`,
  head: (sheet) =>
    `\\begin{center}{\\Large ${tex(sheet.name)}}\\\\${sheet.label ? `${tex(sheet.label)}\\\\` : ""}${contactItems(sheet).join("\\\\")}\\end{center}`,
  entry: (entry, body) => `\\textbf{${tex(entry.when ?? "")}}\\par ${entry.lines.map(texLine).join("\\par ")}\\par ${body}\\bigskip`,
  item: (label, text) => `${label ? `\\textit{${label}}: ` : ""}${text}\\par`,
};

/** Two columns side by side, the narrow one with contact and skills. */
const paracol: Dialect = {
  ...rules,
  preamble: (sheet) =>
    `${rules.preamble(sheet)}\\usepackage{helvet}\\renewcommand{\\familydefault}{\\sfdefault}\\usepackage{paracol}\\usepackage{fontawesome5}\\columnratio{0.66}`,
  head: (sheet) =>
    `{\\huge\\bfseries ${tex(sheet.name)}}\\par{}${sheet.label ? `${tex(sheet.label)}\\par{}` : ""}${contactItems(sheet)
      .map((item, index) => `${["\\faEnvelope", "\\faPhone", "\\faMapMarker*"][index] ?? "\\faGlobe"}\\ ${item}`)
      .join("\\quad ")}\\begin{paracol}{2}`,
  before: (kind) => (kind === "skills" ? "\\switchcolumn" : ""),
  foot: "\\end{paracol}",
};

export const DIALECTS: Record<string, Dialect> = {
  "moderncv-classic": moderncv("classic", "blue"),
  "moderncv-casual": moderncv("casual", "green"),
  "moderncv-banking": moderncv("banking", "black"),
  "moderncv-oldstyle": moderncv("oldstyle", "burgundy"),
  "moderncv-fancy": moderncv("fancy", "orange"),
  "latex-rules": rules,
  "latex-rail": rail,
  "latex-academic": academic,
  "latex-columns": paracol,
};
