/** A picture as a PDF keeps it: its stream and what its dictionary says beside the length. */
export type StoredPicture = { readonly dictionary: string; readonly data: Uint8Array };

/** One page: its size in points, its own turn, and where each picture stands (the matrix of the unit square). */
export type ScannedPage = {
  readonly width: number;
  readonly height: number;
  readonly rotate?: number;
  readonly pictures: readonly { readonly picture: StoredPicture; readonly matrix: readonly number[] }[];
  /** Drawing operators after the pictures. */
  readonly drawing?: string;
};

/** A PDF as a scanner writes it: pages that are nothing but pictures. */
export function makeScan(pages: readonly ScannedPage[]): Uint8Array {
  const objects: (string | Uint8Array)[][] = [];
  const add = (...parts: (string | Uint8Array)[]): number => objects.push(parts);
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add("");
  add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  const kids = pages.map((page) => {
    const names = page.pictures.map(({ picture }) =>
      add(
        `<< /Type /XObject /Subtype /Image ${picture.dictionary} /Length ${picture.data.length} >>\nstream\n`,
        picture.data,
        "\nendstream",
      ),
    );
    const content = `${page.pictures.map(({ matrix }, at) => `q ${matrix.join(" ")} cm /P${at} Do Q`).join("\n")}\n${page.drawing ?? ""}`;
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const pictures = names.map((name, at) => `/P${at} ${name} 0 R`).join(" ");
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Rotate ${page.rotate ?? 0} /Contents ${stream} 0 R`,
      ` /Resources << /XObject << ${pictures} >> /Font << /F1 3 0 R >> >> >>`,
    );
  });
  objects[1] = [`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`];
  return assemble(objects);
}

function assemble(objects: readonly (readonly (string | Uint8Array)[])[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const write = (part: string | Uint8Array): void => {
    const bytes = typeof part === "string" ? Uint8Array.from(part, (character) => character.charCodeAt(0)) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  write("%PDF-1.7\n");
  const offsets = objects.map((object, at) => {
    const offset = length;
    for (const part of [`${at + 1} 0 obj\n`, ...object, "\nendobj\n"]) write(part);
    return offset;
  });
  const start = length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`);
  write(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
