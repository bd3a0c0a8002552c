import type { LaidOut, Line, Span, Volunteer } from "../../model/index.ts";
import type { DateOptions } from "../../recognise/dates/date-mention.ts";
import { isKnownPlace } from "../../recognise/places/read-place.ts";
import type { Traced } from "../traced.ts";
import { extractWork } from "./work.ts";

const HEAD: ReadonlySet<string> = new Set(["/name", "/location", "/position"]);

/** Reads voluntary work, which is written as jobs are. */
export function extractVolunteer(
  lines: readonly Line[],
  document: Pick<LaidOut, "text">,
  options: DateOptions,
): readonly Traced<Volunteer>[] {
  return extractWork(lines, document, options).map(({ value, traces }) => {
    const { name, location, position, ...rest } = value;
    const at = (pointer: string) => traces.find((trace) => trace.pointer === pointer)?.spans[0];
    const others = traces.filter((trace) => !HEAD.has(trace.pointer));
    const post = at("/position");
    // "Captain, Harbour Rescue": what is done for nothing has titles that no list knows.
    const comma = name === undefined && post ? /^([^,]+),\s+(?=\p{Lu})/u.exec(position ?? "") : null;
    const isUnknown = location !== undefined && name === undefined && !isKnownPlace(location);
    const own =
      at("/name") ?? (comma && post ? { start: post.start + comma[0].length, end: post.end } : isUnknown ? at("/location") : undefined);
    const role = comma && post ? { start: post.start, end: post.start + (comma[1] ?? "").length } : post;
    const textOf = (span: Span) => document.text.slice(span.start, span.end).replaceAll("\n", " ");
    return {
      value: {
        ...(own && { organization: name ?? textOf(own) }),
        ...(role && { position: comma ? textOf(role) : (position ?? "") }),
        ...rest,
      },
      traces: [
        ...(own ? [{ pointer: "/organization", spans: [own], confidence: name === undefined ? 0.6 : 0.8 }] : []),
        ...(role ? [{ pointer: "/position", spans: [role], confidence: 0.8 }] : []),
        ...others,
      ],
    };
  });
}
