/** The same PDF with the hour of its making replaced, so that making it again changes nothing. */
export function withFixedDates(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString("latin1");
  return new Uint8Array(Buffer.from(text.replace(/\(D:\d{14}/g, "(D:20240115090000"), "latin1"));
}
