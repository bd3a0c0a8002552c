import { type Random, randomFrom } from "@candor/host/testing";

/** One upload as bytes on the wire. Of a torn one the server cannot know where it ends: the sender hangs up. */
type UploadCase = { readonly name: string; readonly bytes: Buffer; readonly isTorn: boolean };

type Form = { contentType: string; body: Buffer; contentLength?: number; chunked?: boolean; isTorn?: boolean };

const BOUNDARY = "----candor-fuzz";
const PATHS = ["/api/v1/resumes/upload", "/api/v1/jobs/import"] as const;
const CONTENT = "Ada Example\nSoftware Engineer\nada@example.com\n";
const NAMES = [
  "../../../../etc/passwd",
  "..\\..\\windows\\system32\\evil.dll",
  "/etc/cron.d/evil",
  "C:\\evil.exe",
  "a\0b.txt",
  "\0",
  "%2e%2e%2f%2e%2e%2fkey",
  "\u202etxt.exe",
  "..",
  ".",
  "CON",
  "a".repeat(5000),
  "\ud83d\ude80".repeat(300),
  "key\r\nX-Evil: yes",
  '"; name="file',
  "",
] as const;
const FIELDS = ["file", "text", "__proto__", "constructor", "toString", "hasOwnProperty", "file[]", "file.path", "\0", "", "ä"] as const;
const TYPES = [
  "text/plain; charset=utf-16",
  "text/plain; charset=\0",
  "application/octet-stream; x=" + "y".repeat(3000),
  "multipart/mixed; boundary=inner",
  "application/json",
  "/",
  "",
  "image/svg+xml",
] as const;
const FORM_TYPES = [
  "multipart/form-data",
  "multipart/form-data; boundary=",
  'multipart/form-data; boundary=""',
  "multipart/form-data; boundary=other",
  `multipart/form-data; boundary=${"b".repeat(2000)}`,
  "multipart/form-data; boundary=a; boundary=b",
  "multipart/mixed; boundary=" + BOUNDARY,
  "multipart/form-data; boundary=\u00e4",
  "MULTIPART/FORM-DATA; BOUNDARY=" + BOUNDARY,
  "application/x-www-form-urlencoded",
  "application/json",
  "text/html",
] as const;

const part = (name: string, content: string | Buffer, extra = "", fileName?: string): Buffer =>
  Buffer.concat([
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${fileName === undefined ? "" : `; filename="${fileName}"`}\r\n${extra}\r\n`,
    ),
    Buffer.from(content),
    Buffer.from("\r\n"),
  ]);
const END = Buffer.from(`--${BOUNDARY}--\r\n`);
const file = part("file", CONTENT, "Content-Type: text/plain\r\n", "ada.txt");
const formOf = (...parts: Buffer[]): Form => ({
  contentType: `multipart/form-data; boundary=${BOUNDARY}`,
  body: Buffer.concat([...parts, END]),
});
const typed = (type: string, name: string) => part("file", CONTENT, `Content-Type: ${type}\r\n`, name);

/** Ways to break a form; each takes its choices from the case's number. */
const BREAKS: readonly { readonly name: string; readonly make: (choose: Random) => Form }[] = [
  { name: "truncated, and said to be whole", make: (choose) => cutAt(formOf(file), choose) },
  { name: "truncated, with more announced", make: (choose) => ({ ...cutAt(formOf(file), choose), contentLength: 100_000, isTorn: true }) },
  { name: "wrong boundary", make: (choose) => ({ ...formOf(file), contentType: choose.pick(FORM_TYPES) }) },
  {
    name: "huge header",
    make: (choose) => formOf(part("file", CONTENT, `X-Long: ${"h".repeat(1 + choose.below(200_000))}\r\n`, "ada.txt")),
  },
  { name: "many headers", make: (choose) => formOf(part("file", CONTENT, "X-More: 1\r\n".repeat(choose.below(5000)), "ada.txt")) },
  {
    name: "fields twice",
    make: (choose) => formOf(...Array.from({ length: 2 + choose.below(20) }, () => choose.pick([file, part("text", CONTENT)]))),
  },
  { name: "field names", make: (choose) => formOf(part(choose.pick(FIELDS), CONTENT), part(choose.pick(FIELDS), CONTENT, "", "a.txt")) },
  { name: "path names", make: (choose) => formOf(part("file", CONTENT, "", choose.pick(NAMES))) },
  { name: "wrong types", make: (choose) => formOf(typed(choose.pick(TYPES), choose.pick(NAMES))) },
  { name: "flipped bytes", make: (choose) => flipped(formOf(file), choose) },
  { name: "NULs", make: (choose) => flipped(formOf(file), choose, 0) },
  {
    name: "bare line feeds",
    make: () => ({ ...formOf(file), body: Buffer.from(formOf(file).body.toString("latin1").replaceAll("\r\n", "\n"), "latin1") }),
  },
  {
    name: "no disposition",
    make: (choose) =>
      formOf(
        Buffer.from(
          `--${BOUNDARY}\r\n${choose.pick(["", "Content-Disposition: \r\n", "Content-Disposition: attachment\r\n", ": \r\n"])}\r\n${CONTENT}\r\n`,
        ),
      ),
  },
  {
    name: "nested forms",
    make: (choose) =>
      formOf(
        part("file", Buffer.concat(Array.from({ length: choose.below(30) }, () => formOf(file).body)), "Content-Type: multipart/mixed\r\n"),
      ),
  },
  {
    name: "broken chunks",
    make: (choose) => ({ ...formOf(file), chunked: true, isTorn: true, body: flipped(chunked(formOf(file)), choose).body }),
  },
  { name: "chunks", make: () => ({ ...chunked(formOf(file)), chunked: true }) },
  {
    name: "nothing in it",
    make: (choose) => ({ ...formOf(), body: choose.pick([Buffer.alloc(0), END, Buffer.from("--"), Buffer.from("\r\n\r\n")]) }),
  },
  {
    name: "random bytes",
    make: (choose) => ({ ...formOf(), body: Buffer.from(Array.from({ length: choose.below(4000) }, () => choose.below(256))) }),
  },
];

export function uploadCase(at: number): UploadCase {
  const choose = randomFrom(at);
  const { name, make } = BREAKS[at % BREAKS.length] ?? { name: "", make: () => formOf(file) };
  const { contentType, body, contentLength = body.length, chunked: isChunked, isTorn = false } = make(choose);
  const size = isChunked ? "Transfer-Encoding: chunked" : `Content-Length: ${contentLength}`;
  const head = [
    `POST ${choose.pick(PATHS)} HTTP/1.1`,
    "Host: localhost",
    `Content-Type: ${contentType}`,
    size,
    "Connection: close",
    "",
    "",
  ];
  return {
    name,
    bytes: Buffer.concat([Buffer.from(head.join("\r\n"), "latin1"), body]),
    isTorn,
  };
}

const cutAt = (form: Form, choose: Random): Form => ({ ...form, body: form.body.subarray(0, choose.below(form.body.length)) });

function flipped(form: Form, choose: Random, byte?: number): Form {
  const body = Buffer.from(form.body);
  for (let flips = 1 + choose.below(8); flips > 0; flips--) body[choose.below(body.length)] = byte ?? choose.below(256);
  return { ...form, body };
}

const chunked = (form: Form): Form => ({
  ...form,
  body: Buffer.concat([Buffer.from(`${form.body.length.toString(16)}\r\n`), form.body, Buffer.from("\r\n0\r\n\r\n")]),
});
