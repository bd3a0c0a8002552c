import { diceOf } from "../seeded.ts";
import type { Sheet } from "../sheet.ts";
import { text } from "./body.ts";
import { ARRANGE, STYLES } from "./layouts.ts";

const FONTS = "/usr/share/texlive/texmf-dist/fonts";
const FACES: Record<string, readonly [regular: string, bold: string]> = {
  Carlito: ["truetype/google/carlito/Carlito-Regular.ttf", "truetype/google/carlito/Carlito-Bold.ttf"],
  Roboto: ["opentype/google/roboto/Roboto-Regular.otf", "opentype/google/roboto/Roboto-Bold.otf"],
  Montserrat: ["opentype/public/montserrat/Montserrat-Regular.otf", "opentype/public/montserrat/Montserrat-Bold.otf"],
  "Fira Sans": ["opentype/public/fira/FiraSans-Regular.otf", "opentype/public/fira/FiraSans-Bold.otf"],
  "EB Garamond": ["opentype/public/ebgaramond/EBGaramond-Regular.otf", "opentype/public/ebgaramond/EBGaramond-Bold.otf"],
  "Source Sans": ["opentype/adobe/sourcesanspro/SourceSansPro-Regular.otf", "opentype/adobe/sourcesanspro/SourceSansPro-Bold.otf"],
  Merriweather: ["opentype/sorkin/merriweather/Merriweather-Regular.otf", "opentype/sorkin/merriweather/Merriweather-Bold.otf"],
};

/** The sheet as a web page in one of the layouts; Chromium prints it to PDF. */
export function pageOf(sheet: Sheet, layout: string, seed: string): string {
  const arrange = ARRANGE[layout];
  if (!arrange) throw new Error(`${layout}: there is no such layout`);
  const font = diceOf(`${seed} font`).pick("Liberation Sans", "Liberation Serif", "DejaVu Sans", ...Object.keys(FACES));
  return `<!doctype html><html lang="${sheet.language}"><head><meta charset="utf-8"><title>${text(sheet.name)}</title><style>${faceOf(font)}${BASE}body{font-family:"${font}","Noto Sans CJK SC",sans-serif}${STYLES[layout] ?? ""}</style></head><body>${arrange(sheet)}</body></html>`;
}

function faceOf(font: string): string {
  const icons = face("Icons", "opentype/public/fontawesome5/FontAwesome5Free-Solid-900.otf", 400);
  const [regular, bold] = FACES[font] ?? [];
  return `${icons}${regular && bold ? face(font, regular, 400) + face(font, bold, 700) : ""}`;
}

const face = (family: string, file: string, weight: number) =>
  `@font-face{font-family:"${family}";src:url("file://${FONTS}/${file}");font-weight:${weight}}`;

const BASE = `@page{size:A4;margin:16mm}body{font-size:10.5pt;line-height:1.35;margin:0}h1{font-size:21pt;margin:0}h2{font-size:12.5pt;margin:13pt 0 4pt}
p{margin:2pt 0}ul{margin:2pt 0;padding-left:14pt}ul.contact,ul.plain{list-style:none;padding:0}.contact,.label{font-size:.95em}a{color:inherit;text-decoration:none}.point{padding-left:8pt}
.row{display:flex;justify-content:space-between;gap:4mm}.row .when{white-space:nowrap}.entry{margin-bottom:7pt}.entry .entry{margin:3pt 0}table{border-collapse:collapse;width:100%}td{vertical-align:top;padding:0 4pt 0 0}
.tag{border:1px solid #888;border-radius:8pt;padding:0 5pt;display:inline-block;margin:1pt}.grid td{border:1px solid #bbb;padding:2pt;width:33%}.labelled td:first-child{width:34mm;font-weight:bold}.bar{background:#ddd;height:4pt;width:40mm}.bar div{background:#357;height:4pt}.icon{font-family:Icons;font-style:normal;font-weight:400}`;
