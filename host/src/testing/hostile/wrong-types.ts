import { randomFrom } from "../mutations/random.ts";
import { type HostileDocument, hostile } from "./hostile-document.ts";

/** How files begin that are no documents, as latin-1 characters. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  "Windows program": "MZ\u0090\0\u0003\0\0\0\u0004\0\0\0\u00ff\u00ff\0\0",
  "Linux program": "\u007fELF\u0002\u0001\u0001\0\0\0\0\0\0\0\0\0\u0003\0>\0",
  "Mac program": "\u00cf\u00fa\u00ed\u00fe\u0007\0\0\u0001",
  "Java class": "\u00ca\u00fe\u00ba\u00be\0\0\u0034",
  WebAssembly: "\0asm\u0001\0\0\0",
  "MP4 film": "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom",
  "Matroska film": "\u001aE\u00df\u00a3\u0001\0\0\0",
  "AVI film": "RIFF\u0024\0\0\0AVI LIST",
  "MP3 sound": "ID3\u0004\0\0\0\0\0\u0023TSSE",
  "Ogg sound": "OggS\0\u0002\0\0\0\0\0\0\0\0",
  "WAVE sound": "RIFF\u0024\0\0\0WAVEfmt ",
  "FLAC sound": "fLaC\0\0\0\u0022",
  "gzip archive": "\u001f\u008b\u0008\0\0\0\0\0\0\u0003",
  "bzip2 archive": "BZh91AY&SY\u00ff\u00ff",
  "xz archive": "\u00fd7zXZ\0\0\u0004",
  "Zstandard archive": "\u0028\u00b5\u002f\u00fd\u0004\0",
  "7z archive": "7z\u00bc\u00af\u0027\u001c\0\u0004",
  "RAR archive": "Rar!\u001a\u0007\u0001\0",
  "cabinet archive": "MSCF\0\0\0\0",
  "Debian package": "!<arch>\ndebian-binary   0           0     0     100644  4         `\n2.0\n\0\0\u00ff",
  "SQLite database": "SQLite format 3\0\u0010\0\u0001\u0001\0",
  "Access database": "\0\u0001\0\0Standard Jet DB\0",
  "TrueType font": "\0\u0001\0\0\0\u0010\u0001\0\0\u0004\0\0",
  "WOFF2 font": "wOF2\0\u0001\0\0\0\0",
  "Photoshop picture": "8BPS\0\u0001\0\0\0\0\0\0\0\u0003",
  icon: "\0\0\u0001\0\u0001\0\u0010\u0010\0\0",
  "network capture": "\u00d4\u00c3\u00b2\u00a1\u0002\0\u0004\0",
  "Windows shortcut": "L\0\0\0\u0001\u0014\u0002\0\0\0\0\0\u00c0\0",
  "Outlook store": "!BDN\0\0\0\0SM",
  "old Office file without a table": "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
  "PNG picture of nothing": "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\0\0\0\0\0",
  "PNG picture of giant size": "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\u007f\u00ff\u00ff\u00ff\u007f\u00ff\u00ff\u00ff\u0008\u0006\0\0\0",
  "JPEG picture of giant size": "\u00ff\u00d8\u00ff\u00c0\0\u0011\u0008\u00ff\u00ff\u00ff\u00ff\u0003\u0001\u0022\0",
  "GIF picture of giant size": "GIF89a\u00ff\u00ff\u00ff\u00ff\u00f7\0\0,",
  "TIFF picture that points at itself": "II*\0\u0008\0\0\0\u0001\0\0\u0001\u0003\0\u0001\0\0\0\u00ff\u00ff\0\0\u0008\0\0\0",
  "BMP picture of negative size":
    "BM\u00ff\u00ff\u00ff\u007f\0\0\0\0\u0036\0\0\0\u0028\0\0\0\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u0001\0\u0018\0",
  "WebP picture": "RIFF\u00ff\u00ff\u00ff\u007fWEBPVP8L\u00ff\u00ff\u00ff\u007f/\u00ff\u00ff\u00ff\u00ff",
  noise: "",
};

/** Files of other kinds, whose names may say "resume.pdf" all the same. */
export const WRONG_TYPES: readonly HostileDocument[] = [
  ...hostile(
    "wrong type",
    "refused",
    Object.fromEntries(Object.entries(BEGINNINGS).map(([name, start], at) => [name, () => withNoise(start, at)])),
  ),
  ...hostile("wrong type", "refused", {
    "tape archive": () => Buffer.from(`${"resume.txt\0".padEnd(257, "\0")}ustar\0${"\0".repeat(20_000)}`, "latin1"),
    "PostScript program": () => "%!PS-Adobe-3.0\n/Times-Roman findfont 12 scalefont setfont {} loop\n",
    "drawing with a script": () =>
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>fetch("http://example.com")</script></svg>',
    "XML of some other program": () => '<?xml version="1.0"?><plist><dict><key>a</key><integer>1</integer></dict></plist>',
  }),
];

function withNoise(start: string, seed: number): Uint8Array {
  const random = randomFrom(seed);
  return Buffer.concat([Buffer.from(start, "latin1"), Uint8Array.from({ length: 3000 }, () => random.below(256))]);
}
