import type { Stretch } from "./file-information.ts";

/** Property changes that hold for a stretch of bytes of the main stream. */
export type PropertyRun = { readonly start: number; readonly end: number; readonly changes: Uint8Array; readonly style: number };

/** One change of a property: which, and to what. */
export type Change = { readonly code: number; readonly value: DataView };

const PAGE = 512;
const NOTHING = new Uint8Array();

/** The property runs of all pages that a table in the table stream names, in the order of the stream. */
export function readPropertyRuns(
  main: Uint8Array,
  table: DataView,
  { at, length }: Stretch,
  kind: "characters" | "paragraphs",
): PropertyRun[] {
  const count = Math.max(0, Math.floor((length - 4) / 8));
  const runs: PropertyRun[] = [];
  for (let index = 0; index < count; index += 1) {
    const number = table.getUint32(at + (count + 1) * 4 + index * 4, true) & 0x3fffff;
    const page = main.subarray(number * PAGE, (number + 1) * PAGE);
    if (page.length === PAGE) runs.push(...runsOfPage(page, kind));
  }
  return runs.sort((a, b) => a.start - b.start);
}

function runsOfPage(page: Uint8Array, kind: "characters" | "paragraphs"): PropertyRun[] {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  const count = page[PAGE - 1] ?? 0;
  const runs: PropertyRun[] = [];
  const step = kind === "characters" ? 1 : 13;
  for (let index = 0; index < count && (count + 1) * 4 + (index + 1) * step < PAGE; index += 1) {
    const place = (page[(count + 1) * 4 + index * step] ?? 0) * 2;
    const own = kind === "characters" ? characterChanges(page, place) : paragraphChanges(page, place);
    runs.push({ start: view.getUint32(index * 4, true), end: view.getUint32(index * 4 + 4, true), ...own });
  }
  return runs;
}

function characterChanges(page: Uint8Array, place: number): Pick<PropertyRun, "changes" | "style"> {
  if (place === 0) return { changes: NOTHING, style: 0 };
  return { changes: page.subarray(place + 1, place + 1 + (page[place] ?? 0)), style: 0 };
}

function paragraphChanges(page: Uint8Array, place: number): Pick<PropertyRun, "changes" | "style"> {
  if (place === 0) return { changes: NOTHING, style: 0 };
  const words = page[place] ?? 0;
  const [start, length] = words === 0 ? [place + 2, (page[place + 1] ?? 0) * 2] : [place + 1, words * 2 - 1];
  const style = (page[start] ?? 0) + (page[start + 1] ?? 0) * 256;
  return { changes: page.subarray(start + 2, start + Math.max(2, length)), style };
}

/** The run at a byte; where there is none, an empty one up to the next. */
export function runAt(runs: readonly PropertyRun[], at: number): PropertyRun {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const found = runs[low - 1];
  if (found && at < found.end) return found;
  return { start: at, end: runs[low]?.start ?? Number.POSITIVE_INFINITY, changes: NOTHING, style: 0 };
}

const TABLE_DEFINITION = 0xd608;
const TAB_STOPS = 0xc615;
/** Bytes of a change's value by the top three bits of its code; 0 stands for a length of its own. */
const VALUE_LENGTHS = [1, 1, 2, 4, 2, 2, 0, 3];

/** Where a list of properties is too long for its page, a change says where in the data stream it stands. */
const ELSEWHERE = new Set([0x6645, 0x6646]);

/** As `changesOf`, with what stands in the data stream in its place. */
export function allChanges(bytes: Uint8Array, data: Uint8Array): Change[] {
  return changesOf(bytes).flatMap((change) => {
    if (!ELSEWHERE.has(change.code)) return [change];
    const at = change.value.getUint32(0, true);
    const length = (data[at] ?? 0) + (data[at + 1] ?? 0) * 256;
    return changesOf(data.subarray(at + 2, at + 2 + length));
  });
}

/** The changes of a list of properties; a length that leads out of it ends the list. */
export function changesOf(bytes: Uint8Array): Change[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const changes: Change[] = [];
  let at = 0;
  while (at + 3 <= bytes.length) {
    const code = view.getUint16(at, true);
    const fixed = VALUE_LENGTHS[code >> 13] ?? 0;
    const prefix = fixed > 0 ? 0 : code === TABLE_DEFINITION ? 2 : 1;
    const start = at + 2 + prefix;
    const stated = bytes[at + 2] ?? 0;
    // Long lists of tab stops do not state their length; nothing of use comes after them.
    if (code === TAB_STOPS && stated === 255) break;
    const own = code === TABLE_DEFINITION && at + 4 <= bytes.length ? view.getUint16(at + 2, true) - 1 : stated;
    const length = fixed > 0 ? fixed : own;
    if (length < 0 || start + length > bytes.length) break;
    changes.push({ code, value: new DataView(bytes.buffer, bytes.byteOffset + start, length) });
    at = start + length;
  }
  return changes;
}
