import { type HostileDocument, hostile } from "./hostile-document.ts";
import { ORDINARY_TEXT, packedStream, rawPdf, stream } from "./raw-pdf.ts";

const MEGABYTE = 1024 * 1024;
const page = (rest: string) => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>${rest}>>`;
const pageWith = (resources: string) =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>${resources}>>>>`;
const form = (content: string, resources: string) =>
  stream(content, `/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>/XObject<<${resources}>>>>`);

/** PDFs: circles, bombs, giants, lies about themselves, and things that want to be run. */
export const PDFS: readonly HostileDocument[] = [
  ...hostile("PDF", "refused", {
    "first line only": () => "%PDF-1.7\n",
    "first line and noise": () => Buffer.from(`%PDF-1.7\n${"\u0000\u00ff(<[".repeat(2000)}%%EOF`, "latin1"),
    "no pages": () => rawPdf({ 2: "<</Type/Pages/Kids[]/Count 0>>" }),
    "pages that are their own child": () => rawPdf({ 2: "<</Type/Pages/Kids[2 0 R]/Count 1>>" }),
    "pages in a circle": () => rawPdf({ 2: "<</Type/Pages/Kids[6 0 R]/Count 1>>", 6: "<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 1>>" }),
    "catalog that is missing": () => rawPdf({ 1: "null" }),
    "catalog that is itself": () => rawPdf({ 1: "1 0 R" }),
    "unknown protection": () => rawPdf({}, "/Encrypt<</Filter/Example/V 9>>"),
    "protection that is nonsense": () => rawPdf({}, "/Encrypt<</Filter/Standard/V 4/R 4/O(a)/U(b)/P -1/Length 1000000>>"),
    "content bomb": () => rawPdf({ 4: packedStream(new Uint8Array(300 * MEGABYTE).fill(32)) }),
    "bomb in a bomb": () => rawPdf({ 4: twice(new Uint8Array(100 * MEGABYTE).fill(32)) }),
    "page that is only a form of itself": () =>
      rawPdf({ 3: pageWith("/XObject<</X 6 0 R>>"), 4: stream("/X Do"), 6: form("/X Do", "/X 6 0 R") }),
  }),
  ...hostile("PDF", "either", {
    "last line missing": () => rawPdf({}).slice(0, -7),
    "table of objects that lies": () =>
      Buffer.from(
        Buffer.from(rawPdf({}))
          .toString("latin1")
          .replace(/\d{10}(?= 00000 n)/g, "0000000007"),
        "latin1",
      ),
    "table of objects in a circle": () => rawPdf({}, "/Prev 9"),
    "a billion objects": () => rawPdf({}, "/Size 1000000000"),
    "endless page count": () => rawPdf({ 2: "<</Type/Pages/Kids[3 0 R]/Count 2147483647>>" }),
    "negative page count": () => rawPdf({ 2: "<</Type/Pages/Kids[3 0 R]/Count -5>>" }),
    "ten thousand pages": () => rawPdf({ 2: `<</Type/Pages/Kids[${"3 0 R ".repeat(10_000)}]/Count 10000>>` }),
    "page tree five thousand deep": deepPageTree,
    "page that is its own parent": () => rawPdf({ 3: page("/Parent 3 0 R") }),
    "giant page": () => rawPdf({ 3: page("/MediaBox[0 0 1e15 1e15]") }),
    "page of no size": () => rawPdf({ 3: page("/MediaBox[0 0 0 0]") }),
    "page size that is text": () => rawPdf({ 3: page("/MediaBox[(a)(b)null/c]") }),
    "page turned by 17 degrees": () => rawPdf({ 3: page("/Rotate 17") }),
    "endless user unit": () => rawPdf({ 3: page("/UserUnit 1e300") }),
    "form that draws itself": () =>
      rawPdf({ 3: pageWith("/XObject<</X 6 0 R>>"), 4: stream(`${ORDINARY_TEXT} /X Do`), 6: form("/X Do /X Do", "/X 6 0 R") }),
    "forms that draw each other": () =>
      rawPdf({
        3: pageWith("/XObject<</X 6 0 R>>"),
        4: stream(`${ORDINARY_TEXT} /X Do`),
        6: form("/Y Do /Y Do", "/Y 7 0 R"),
        7: form("/X Do /X Do", "/X 6 0 R"),
      }),
    "forms that double ten times over": () => doublingForms(20, 10),
    "forms that double by two": () => doublingForms(40, 2),
    "content said a thousand times": () => rawPdf({ 3: page(`/Contents[${"4 0 R ".repeat(1000)}]`) }),
    "million graphics states": () => rawPdf({ 4: packedStream(`${"q ".repeat(1_000_000)}${ORDINARY_TEXT}`) }),
    "million words": () => rawPdf({ 4: packedStream(`BT /F 9 Tf 9 9 Td ${"(a) Tj 1 0 Td ".repeat(1_000_000)} ET`) }),
    "million lines drawn": () => rawPdf({ 4: packedStream(`${ORDINARY_TEXT} ${"0 0 m 9 9 l S ".repeat(500_000)}`) }),
    "million empty words": () => rawPdf({ 4: packedStream(`${ORDINARY_TEXT} BT ${"() Tj ".repeat(1_000_000)} ET`) }),
    "two hundred thousand words at one place": () =>
      rawPdf({ 4: packedStream(`BT /F 9 Tf ${"1 0 0 1 50 50 Tm (ab) Tj ".repeat(200_000)} ET`) }),
    "words on a diagonal": () =>
      rawPdf({
        4: packedStream(
          `BT /F 9 Tf ${Array.from({ length: 50_000 }, (_, at) => `1 0 0 1 ${at % 595} ${at % 842} Tm (ab) Tj`).join(" ")} ET`,
        ),
      }),
    "one word of four megabytes": () => rawPdf({ 4: packedStream(`BT /F 9 Tf 9 9 Td (${"a".repeat(4 * MEGABYTE)}) Tj ET`) }),
    "numbers without end": () => rawPdf({ 4: packedStream(`${ORDINARY_TEXT} ${"9".repeat(MEGABYTE)} w -${"-".repeat(1000)}5 w 1e999 w`) }),
    "lists in lists": () => rawPdf({ 4: packedStream(`${ORDINARY_TEXT} ${"[".repeat(500_000)}`) }),
    "dictionaries in dictionaries": () => rawPdf({ 6: "<</A".repeat(100_000) }),
    "text that never closes": () => rawPdf({ 4: packedStream(`${ORDINARY_TEXT} (${"(".repeat(500_000)}`) }),
    "inline picture that never ends": () => rawPdf({ 4: packedStream(`${ORDINARY_TEXT} BI /W 99999 /H 99999 ID ${"x".repeat(MEGABYTE)}`) }),
    "picture of giant size": () => withPicture("/Width 1000000/Height 1000000/ColorSpace/DeviceRGB/BitsPerComponent 8", "xx"),
    "picture as nonsense JBIG2": () => withPicture("/Width 100/Height 100/Filter/JBIG2Decode", "\u0097JB2nonsense"),
    "picture as nonsense JPEG 2000": () => withPicture("/Width 100/Height 100/Filter/JPXDecode", "\u00ff\u004f\u00ff\u0051\0)nonsense"),
    "picture as nonsense fax": () =>
      withPicture("/Width 60000/Height 60000/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 60000>>", "\u0000\u00ff"),
    "thousand filters": () => rawPdf({ 4: stream("nothing", `/Filter[${"/FlateDecode ".repeat(1000)}]`) }),
    "run-length bomb": () => rawPdf({ 4: stream("\u0081 ".repeat(MEGABYTE), "/Filter/RunLengthDecode") }),
    "prediction with endless columns": () =>
      rawPdf({ 4: packedStream(ORDINARY_TEXT, "/DecodeParms<</Predictor 15/Columns 2000000000/Colors 255/BitsPerComponent 16>>") }),
    "object stream that holds itself": () => rawPdf({ 6: packedStream("6 0 <</Type/ObjStm>>", "/Type/ObjStm/N 1/First 4/Extends 6 0 R") }),
    "object stream of a billion objects": () => rawPdf({ 6: packedStream("7 0 null", "/Type/ObjStm/N 1000000000/First 4") }),
    "font with a letter that draws itself": () =>
      rawPdf({
        5: "<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/FirstChar 65/LastChar 65/Widths[1]/Encoding<</Differences[65/A]>>/CharProcs<</A 6 0 R>>/Resources<</Font<</F 5 0 R>>>>>>",
        6: stream("BT /F 1 Tf (A) Tj ET"),
      }),
    "font with endless letters": () =>
      rawPdf({ 5: `<</Type/Font/Subtype/Type1/BaseFont/A/FirstChar 0/LastChar 2000000000/Widths[${"1 ".repeat(100_000)}]>>` }),
    "letters that stand for a page of text": () =>
      rawPdf({
        5: "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>",
        6: packedStream(
          `begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <00> <ff> <${"0041".repeat(20_000)}> endbfrange endcmap`,
        ),
      }),
    "letter table of four billion rows": () =>
      rawPdf({
        5: "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>",
        6: packedStream(
          "begincmap 1 begincodespacerange <00000000> <ffffffff> endcodespacerange 1 beginbfrange <00000000> <ffffffff> <0041> endbfrange endcmap",
        ),
      }),
    "font file that is noise": () =>
      rawPdf({
        5: "<</Type/Font/Subtype/TrueType/BaseFont/A/FontDescriptor 6 0 R>>",
        6: "<</Type/FontDescriptor/FontName/A/Flags 4/FontFile2 7 0 R>>",
        7: stream("\u0000\u0001\u0000\u0000\u00ff\u00ff".repeat(3000)),
      }),
    "hundred thousand links": () =>
      rawPdf({
        3: page(`/Annots[${"6 0 R ".repeat(100_000)}]`),
        6: "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(http://example.com)>>>>",
      }),
    "script that runs when opened": () => rawPdf({ 1: "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(while\\(true\\){})>>>>" }),
    "program started when opened": () => rawPdf({ 1: "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F(/bin/sh)>>>>" }),
    "form sent when opened": () => rawPdf({ 1: "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/SubmitForm/F(http://example.com)>>>>" }),
    "form as XML with an entity": () =>
      rawPdf({
        1: "<</Type/Catalog/Pages 2 0 R/AcroForm<</XFA 6 0 R>>>>",
        6: stream('<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/hostname">]><a>&a;</a>'),
      }),
    "attached program": () =>
      rawPdf({ 1: "<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a.exe) 6 0 R]>>>>>>", 6: stream("MZ") }),
    "outline in a circle": () => rawPdf({ 1: "<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R>>", 6: "<</First 6 0 R/Last 6 0 R/Next 6 0 R>>" }),
    "labels of pages in a circle": () => rawPdf({ 1: "<</Type/Catalog/Pages 2 0 R/PageLabels 6 0 R>>", 6: "<</Kids[6 0 R]>>" }),
    "layers in a circle": () =>
      rawPdf({ 1: "<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R]/D<</Order[6 0 R]>>>>>>", 6: "<</OCGs 6 0 R/VE[/Not 6 0 R]>>" }),
    "also an archive": () => Buffer.concat([rawPdf({}), Buffer.from("PK\u0005\u0006\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", "latin1")]),
    "also a web page": () => Buffer.concat([Buffer.from("<html><body><p>Bea</p><p>Example</p></body></html>\n"), rawPdf({})]),
    "after nine hundred bytes of noise": () => Buffer.concat([Buffer.alloc(900, 0xaa), rawPdf({})]),
    "two documents in one": () => Buffer.concat([rawPdf({}), rawPdf({ 4: stream("BT /F 9 Tf 9 9 Td (Other) Tj ET") })]),
    "of version 9.9": () => Buffer.from(Buffer.from(rawPdf({})).toString("latin1").replace("1.7", "9.9"), "latin1"),
    "hidden flood of letters": () =>
      rawPdf({ 4: packedStream(`${ORDINARY_TEXT} BT /F 9 Tf 3 Tr 9 9 Td ${"(Python Java SQL) Tj 0 0 Td ".repeat(50_000)} ET`) }),
  }),
];

function twice(content: Uint8Array): string {
  const inner = packedStream(content);
  const body = inner.slice(inner.indexOf("stream\n") + 7, inner.lastIndexOf("\nendstream"));
  const outer = packedStream(Buffer.from(body, "latin1"));
  return outer.replace("/Filter/FlateDecode", "/Filter[/FlateDecode/FlateDecode]");
}

function deepPageTree(): Uint8Array {
  const depth = 5000;
  const nodes = Array.from({ length: depth }, (_, at): [number, string] => [
    10 + at,
    `<</Type/Pages/Parent ${at === 0 ? 2 : 9 + at} 0 R/Kids[${at === depth - 1 ? 3 : 11 + at} 0 R]/Count 1>>`,
  ]);
  return rawPdf({ 2: "<</Type/Pages/Kids[10 0 R]/Count 1>>", ...Object.fromEntries(nodes) });
}

/** Each form draws the next one several times: the last one would be drawn times to the power of levels. */
function doublingForms(levels: number, times: number): Uint8Array {
  const forms = Array.from({ length: levels }, (_, at): [number, string] => [
    10 + at,
    at === levels - 1 ? form("BT /F 9 Tf (a) Tj ET", "") : form("/X Do ".repeat(times), `/X ${11 + at} 0 R`),
  ]);
  return rawPdf({ 3: pageWith("/XObject<</X 10 0 R>>"), 4: stream(`${ORDINARY_TEXT} /X Do`), ...Object.fromEntries(forms) });
}

function withPicture(dictionary: string, content: string): Uint8Array {
  return rawPdf({
    3: pageWith("/XObject<</X 6 0 R>>"),
    4: stream(`${ORDINARY_TEXT} q 100 0 0 100 0 0 cm /X Do Q`),
    6: stream(content, `/Type/XObject/Subtype/Image${dictionary}`),
  });
}
