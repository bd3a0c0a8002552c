import { strToU8, zipSync } from "fflate";
import PDFDocument from "pdfkit";

const LINES_A_PAGE = 40;
const WORD_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

const JOB = /^Lecturer, (Institute \d+ Ltd),/;
const DUTIES = [
  ["Examined", "essays about old maps"],
  ["Taught", "the history of letters"],
  ["Led", "a laboratory of weights"],
  ["Planned", "excursions to the coast"],
  ["Edited", "the yearbook"],
  ["Advised", "on doctoral theses"],
  ["Raised", "money from three foundations"],
] as const;

/** A resume of full pages and about as many jobs: the last one tells whether all of them were read. */
export function longTextResume(pages: number): Uint8Array {
  return strToU8(
    pagesOf(pages)
      .map((lines) => lines.join("\n"))
      .join("\n\f"),
  );
}

export function longWordResume(pages: number): Uint8Array {
  const paragraph = (line: string) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`;
  const pageBreak = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
  const body = pagesOf(pages)
    .map((lines) => lines.map(paragraph).join(""))
    .join(pageBreak);
  return zipSync({
    "[Content_Types].xml": strToU8(TYPES),
    "word/document.xml": strToU8(`<w:document ${WORD_NAMESPACE}><w:body>${body}</w:body></w:document>`),
  });
}

export function longPdfResume(pages: number): Promise<Uint8Array> {
  const pdf = new PDFDocument({ autoFirstPage: false, info: { CreationDate: new Date(0) } });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Uint8Array>((resolve) => pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks)))));
  for (const lines of pagesOf(pages)) {
    pdf.addPage({ size: "A4", margin: 56 });
    for (const line of lines) {
      if (JOB.test(line)) pdf.moveDown(0.5);
      pdf.fontSize(11).text(line);
    }
  }
  pdf.end();
  return done;
}

/** The employers of a resume of so many pages, in its order. */
export function employersOn(pages: number): string[] {
  return pagesOf(pages)
    .flat()
    .flatMap((line) => JOB.exec(line)?.[1] ?? []);
}

/** Jobs of different lengths run on from page to page, so that no line stands at one place on all of them as a letterhead does. */
function pagesOf(count: number): string[][] {
  const lines = ["Ada Example", "ada@example.com", "", "Experience"];
  for (let job = 1; lines.length < count * LINES_A_PAGE; job += 1) lines.push(...jobLines(job));
  return Array.from({ length: count }, (_, at) => lines.slice(at * LINES_A_PAGE, (at + 1) * LINES_A_PAGE));
}

function jobLines(job: number): string[] {
  const year = 2024 - (job % 40);
  const duties = Array.from({ length: 30 + ((job * 7) % 20) }, (_, at) => {
    const [verb = "", what = ""] = DUTIES[(job + at) % DUTIES.length] ?? [];
    return `- ${verb} ${what} for group ${at + 1} and wrote ${job + at} reports`;
  });
  return [`Lecturer, Institute ${job} Ltd, Jan ${year} - Dec ${year}`, ...duties];
}
