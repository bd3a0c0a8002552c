import type { Line, Profile, Span } from "../../model/index.ts";
import { findUrls, profileOf } from "../../recognise/contacts/find-contacts.ts";
import { findLabelledHandles } from "../../recognise/contacts/labelled-handles.ts";
import type { Trace, Traced } from "../traced.ts";

export type FoundLinks = {
  readonly profiles: readonly Traced<Profile>[];
  readonly url?: { readonly value: string; readonly trace: Trace };
  readonly mail?: { readonly value: string; readonly span: Span };
};

type Seen = { readonly url: string; readonly span: Span };

function linksOf(line: Line): Seen[] {
  const written = findUrls(line.text).map(({ value, start, end }) => ({
    url: value,
    span: { start: line.start + start, end: line.start + end },
  }));
  const named = findLabelledHandles(line.text).map(({ value, start, end }) => ({
    url: value,
    span: { start: line.start + start, end: line.start + end },
  }));
  const linked = (line.links ?? []).map(({ url, start, end }) => ({ url, span: { start, end } }));
  return [...written, ...linked, ...named];
}

function keyOf(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\//u, "")
    .replace(/^www\./u, "")
    .replace(/[/?#]+$/u, "");
}

/** "linkedin.com/in/ada-" at the end of a narrow line, whose link leads to the whole address. */
function isBrokenOff(url: string, all: readonly Seen[]): boolean {
  const key = keyOf(url);
  return /[-_./]$/u.test(url) && all.some((other) => keyOf(other.url) !== key && keyOf(other.url).startsWith(key) && key.includes("/"));
}

/** Profiles and the person's own site, from the written addresses and from the targets of links. */
export function findLinks(lines: readonly Line[]): FoundLinks {
  const seen = new Set<string>();
  const profiles: Traced<Profile>[] = [];
  let result: Pick<FoundLinks, "url" | "mail"> = {};
  const all = lines.flatMap(linksOf);
  for (const { url, span } of all) {
    if (isBrokenOff(url, all)) continue;
    const mail = /^mailto:([^?]+)/iu.exec(url)?.[1];
    if (mail !== undefined) result = { mail: { value: decode(mail), span }, ...result };
    const key = keyOf(url);
    if (mail !== undefined || /^(?:tel|callto|javascript|file|sms):/iu.test(url) || seen.has(key) || !key.includes(".")) continue;
    seen.add(key);
    const profile = profileOf(url);
    const trace = (pointer: string): Trace => ({ pointer, spans: [span], confidence: 0.95 });
    if (profile) {
      if (profiles.some((other) => other.value.network === profile.network && other.value.username === profile.username)) continue;
      profiles.push({ value: profile, traces: [trace("/network"), trace("/username"), trace("/url")] });
    } else if (!result.url) result = { ...result, url: { value: url, trace: trace("/url") } };
  }
  return { profiles, ...result };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
