import type { PostingField } from "../../data/posting-fields/posting-fields.ts";
import { postingField } from "../../data/posting-fields/posting-fields.ts";
import { readPlace } from "../../recognise/places/read-place.ts";
import type { Header } from "./head-facts.ts";
import { isRemoteOnly, placesOfTitle, townBehindStreet, WHOLLY } from "./head-places.ts";
import { employerOverTown, placesInProse, placesOfSentence, townDescribed, townOfAddress } from "./prose-facts.ts";
import { placesIn, townsWithRegion } from "./segments.ts";

const LONGEST_ADDRESS = 60;
const LEAST_SENTENCE = 40;

type Said = {
  readonly lines: readonly string[];
  readonly text: string;
  readonly facts: ReadonlyMap<PostingField, string>;
  /** What is labelled as the place, without the house that stood in front of it. */
  readonly address: string;
  readonly head: Header;
  /** The line that was chosen as the title, with all that stands around the job in it. */
  readonly titleLine: string | undefined;
  /** Where a sentence that looks for somebody says the job is. */
  readonly sought: string | undefined;
  readonly isFreeText: boolean;
};

/** "Residence in Peru" under a head that says "Lima, Peru": the town says more than its country. */
function townsOver(stated: readonly string[], head: readonly string[]): readonly string[] {
  const [only, second] = stated;
  if (only === undefined || second !== undefined || readPlace(only)?.location.city !== undefined) return stated;
  const inside = head.filter((place) => place !== only && place.endsWith(only));
  return inside.length > 0 ? inside : stated;
}

/** "Type: on-site, Block 9, Lahore": the place may stand in another fact. */
function placesOfOtherFacts(facts: ReadonlyMap<PostingField, string>): string[] {
  const pieces = `${facts.get("employmentType") ?? ""},${facts.get("workplace") ?? ""}`.split(/[,;|()]\s*/u);
  return pieces.filter((piece) => piece !== "").flatMap(placesIn);
}

/** Below the heading "Location" may stand a sentence that says where. */
function placesBelowHeading(lines: readonly string[]): string[] {
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1] ?? "";
    if (below.length < LEAST_SENTENCE || line.length > LEAST_SENTENCE) continue;
    if (postingField(line.replace(/\s?[:?]$/, ""))?.field === "location") return placesOfSentence(below);
  }
  return [];
}

/** Where an advert says the job is: under a label, in its head, in a sentence, and last by the employer's address. */
export function placesOfAdvert({ lines, text, facts, address, head, titleLine, sought, isFreeText }: Said): readonly string[] {
  const written = address.split(/;\s/);
  const whole = written.flatMap(placesIn);
  // "深圳南山(混合办公)": what is said in brackets may hide the town in front of them.
  const named = whole.length > 0 ? whole : written.map((part) => part.replace(/\s?\([^()]*\)/gu, "")).flatMap(placesIn);
  const stated = townsOver(named, head.locations);
  const isStreet = stated.length === 0 && /\d/.test(address) && head.locations.length > 0;
  if (stated.length > 0 || isStreet || (isRemoteOnly(address) && WHOLLY.test(address))) return stated.length > 0 ? stated : head.locations;
  const town = townBehindStreet(address);
  if (address.length >= LONGEST_ADDRESS && town !== undefined) return [town];
  if (address !== "" && address.length < LONGEST_ADDRESS && !isRemoteOnly(address)) return [address];
  if (head.locations.length > 0 || !isFreeText) return head.locations;
  if (sought !== undefined) return [sought];
  // Where "Location" says "home office", the other towns of the text are none of the job's.
  if (address !== "") return [];
  const ways = [
    () => placesOfOtherFacts(facts),
    () => placesBelowHeading(lines),
    () => townsWithRegion(text),
    () => townDescribed(text),
    () => placesInProse(text),
    () => placesOfTitle(titleLine),
    () => townOfAddress(lines),
    () => [employerOverTown(lines)?.town ?? []].flat(),
    () => head.likelyPlaces ?? [],
  ];
  for (const way of ways) {
    const places = way();
    if (places.length > 0) return places;
  }
  return [];
}
