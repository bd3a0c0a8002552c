const VARIES = /\d|-/;

/** What the addresses of a site's jobs have in common: "/jobs/#/#/job" for "/jobs/18290/civil-eit/job". */
export function pathPattern(link: string): string | undefined {
  const path = link.replace(/^https?:\/\//iu, "").replace(/[?#].*$/u, "");
  const segments = path.split("/").map((segment, index) => (index > 0 && VARIES.test(segment) ? "#" : segment.toLowerCase()));
  return segments.includes("#") ? segments.join("/") : undefined;
}
