import type { Line, Profile, Span } from "../../model/index.ts";
import { findUrls } from "../../recognise/contacts/find-contacts.ts";
import { findLabelledHandles } from "../../recognise/contacts/labelled-handles.ts";
import { hostOf, profileOf } from "../../recognise/contacts/networks.ts";
import { isLinkCaption, labelOf } from "../../recognise/phrases/field-labels.ts";
import type { Trace, Traced } from "../traced.ts";

export type FoundLinks = {
  readonly profiles: readonly Traced<Profile>[];
  readonly url?: { readonly value: string; readonly trace: Trace };
  readonly mail?: { readonly value: string; readonly span: Span };
};

type Seen = { readonly url: string; readonly span: Span; readonly isBare: boolean };

/** Words that may stand beside addresses, such as "Blog" or a town. */
const MOST_WORDS = 4;

/** Whether a line tells hardly more than how to reach the person; a sentence links to what it speaks of. */
function isOfAddresses(line: Line, spans: readonly Span[]): boolean {
  const rest = spans
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => `${text.slice(0, start - line.start)} ${text.slice(end - line.start)}`, line.text);
  return (rest.replaceAll(/\S+@\S+/gu, " ").match(/\p{L}{2,}/gu) ?? []).length <= MOST_WORDS;
}

/** "linkedin.com/in/ada-" over "lind-example (LinkedIn)": where a narrow column breaks an address, its rest and what it leads to follow. */
const BROKEN = /(?:\/[^/\s]*-|\/(?:in|pub|profile|people|users?)\/)$/u;
const REST = /^([\w%-]+\/?)\s*(?:\([\p{L}\s]+\))?$/u;

/** Does what stands there show that a site is the person's: its address, or "Portfolio"? */
const isCalledSite = (written: string): boolean =>
  findUrls(written).length > 0 || labelOf(written.trim()) === "web" || isLinkCaption(written.trim());

function linksOf(line: Line, below: Line | undefined): readonly Seen[] {
  const written = findUrls(line.text).map(({ value, start, end }) => {
    const rest = end >= line.text.trimEnd().length && BROKEN.test(value) ? REST.exec(below?.text ?? "")?.[1] : undefined;
    const whole =
      rest !== undefined && below ? { url: `${value}${rest}`, end: below.start + rest.length } : { url: value, end: line.start + end };
    return { url: whole.url, span: { start: line.start + start, end: whole.end } };
  });
  const named = findLabelledHandles(line.text).map(({ value, start, end }) => ({
    url: value,
    span: { start: line.start + start, end: line.start + end },
  }));
  // "cv.html" leads to another page of the site that the document lay on.
  const linked = (line.links ?? [])
    .filter(({ url }) => /^[a-z]+:/iu.test(url) || findUrls(url).some(({ value }) => value.length === url.length))
    .map(({ url, start, end }) => ({ url, span: { start, end } }));
  const all = [...written, ...linked, ...named];
  const isBare = isOfAddresses(
    line,
    all.filter(({ span }) => span.end <= line.end).map(({ span }) => span),
  );
  return all.map((one) => ({
    ...one,
    isBare: isBare && isCalledSite(line.text.slice(one.span.start - line.start, one.span.end - line.start)),
  }));
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

/** "ASP.NET", "Booking.com": what capitals write without a scheme is a name; alone in its place it may still be a site. */
const NAMED_LIKE_ADDRESS = /^(?!https?:|www\.)[^/]*\p{Lu}/u;
/** A person has a site, a blog and a shop, but hardly more. */
const MOST_SITES = 4;

/** Profiles and the person's own sites, from the written addresses and from the targets of links. */
export function findLinks(lines: readonly Line[]): FoundLinks {
  const seen = new Set<string>();
  const sites = new Set<string>();
  const profiles: Traced<Profile>[] = [];
  let result: Pick<FoundLinks, "url" | "mail"> = {};
  const all = lines.flatMap((line, at) => linksOf(line, lines[at + 1]));
  for (const { url, span, isBare } of all) {
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
    else if (
      isBare &&
      sites.size < MOST_SITES &&
      !sites.has(hostOf(url)) &&
      hostOf(url) !== hostOf(result.url.value) &&
      !NAMED_LIKE_ADDRESS.test(url)
    ) {
      sites.add(hostOf(url));
      profiles.push({ value: { network: hostOf(url), url }, traces: [trace("/network"), trace("/url")] });
    }
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
