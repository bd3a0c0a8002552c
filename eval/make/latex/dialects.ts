import type { Sheet } from "../sheet.ts";
import { contactItems, contactOfKind, type Dialect, itemize, tex, texLine, texRest } from "./source.ts";

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

const EUROPASS: Record<string, string> = {
  en: "english",
  de: "german",
  fr: "french",
  es: "spanish",
  pt: "portuguese",
  it: "italian",
  nl: "dutch",
};

/** The Europass class: labels and dates in a column at the left, "Personal information" and page numbers by the class itself. */
const europasscv: Dialect = {
  preamble: (sheet) => `\\documentclass[${EUROPASS[sheet.language] ?? "english"},a4paper,notitle]{europasscv}\\usepackage[utf8]{inputenc}
\\ecvname{${tex(sheet.name)}}\\ecvaddress{${contactOfKind(sheet, "place")}}\\ecvmobile{${contactOfKind(sheet, "phone")}}\\ecvemail{${contactOfKind(sheet, "email")}}${europassPages(sheet)}`,
  head: (sheet) => `\\begin{europasscv}\\ecvpersonalinfo${sheet.label ? `\\ecvitem{}{\\textbf{${tex(sheet.label)}}}` : ""}`,
  section: (title) => `\\ecvsection{${title}}`,
  entry: (entry, body) =>
    `\\ecvtitle{${tex(entry.when ?? "")}}{${texLine(entry.lines[0] ?? [])}}\n${entry.lines.length > 1 ? `\\ecvitem{}{${texRest(entry)}}\n` : ""}${body ? `\\ecvitem{}{${body.replaceAll("{itemize}", "{ecvitemize}")}}` : ""}`,
  item: (label, text) => `\\ecvblueitem{${label}}{${text}}`,
  text: (text) => `\\ecvitem{}{${text}}`,
  list: (items) => `\\ecvitem{}{${itemize(items).replaceAll("{itemize}", "{ecvitemize}")}}`,
  foot: "\\end{europasscv}",
};

/** The class has one place for web pages. */
function europassPages(sheet: Sheet): string {
  const pages = sheet.contact.filter(({ kind }) => kind === "url" || kind === "profile").map(({ text }) => tex(text));
  return pages.length > 0 ? `\\ecvhomepage{${pages.join(", ")}}` : "";
}

/** The currvita class: a list under each heading, dates as the labels of its items, the name behind the document's title. */
const currvita: Dialect = {
  preamble: (sheet) => `\\documentclass[11pt,a4paper]{article}\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}${babel(sheet)}
\\usepackage{lmodern}\\usepackage[margin=24mm]{geometry}\\usepackage{currvita}\\usepackage{enumitem}\\pagestyle{empty}\\setlength{\\cvlabelwidth}{38mm}\\date{}`,
  head: (sheet) =>
    `\\begin{cv}{Curriculum Vitae -- ${tex(sheet.name)}}\n\\begin{cvlist}{}${[
      ...(sheet.label ? [tex(sheet.label)] : []),
      ...contactItems(sheet),
    ]
      .map((item) => `\\item ${item}`)
      .join("\n")}`,
  section: (title) => `\\end{cvlist}\\begin{cvlist}{${title}}`,
  entry: (entry, body) => `\\item[${tex(entry.when ?? "")}] ${entry.lines.map(texLine).join("\\\\ ")}\\par ${body}`,
  item: (label, text) => (label ? `\\item[${label}] ${text}` : `\\item ${text}`),
  text: (text) => `\\item ${text}`,
  list: (items) => items.map((item) => `\\item ${tex(item)}`).join("\n"),
  foot: "\\end{cvlist}\\end{cv}",
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
  "latex-europass": europasscv,
  "latex-currvita": currvita,
};
