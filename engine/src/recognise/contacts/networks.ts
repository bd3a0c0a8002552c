import type { Profile } from "../../model/index.ts";

/** A site under any of its endings: "linkedin.com", "de.linkedin.com", "xing.de"; a page on "github.io" is the person's own site. */
const site = (name: string): string => `(?<![\\w-])${name}(?:\\.(?!io(?![\\w-]))[a-z][a-z-]+)+`;

/** Sites whose address names a person: what stands in the address before the user name, and the user name. */
const NETWORKS: readonly (readonly [network: string, pattern: RegExp])[] = (
  [
    ["LinkedIn", site("linkedin"), "(?:in|pub|profile)\\/([^/?#\\s]+)"],
    ["GitHub", site("github"), "([\\w.-]+)"],
    ["GitLab", site("gitlab"), "([\\w.-]+)"],
    ["Bitbucket", site("bitbucket"), "([\\w.-]+)"],
    ["X", "(?:(?<![\\w-])twitter(?:\\.[a-z-]+)+|(?<![\\w.-])(?:www\\.|mobile\\.)?x\\.com)", "@?(\\w+)"],
    ["Stack Overflow", site("stackoverflow"), "users\\/([\\w/-]+)"],
    ["XING", site("xing"), "(?:profile\\/)?([\\w.-]+)"],
    ["Medium", "medium\\.com", "@?([\\w.-]+)"],
    ["Behance", site("behance"), "([\\w.-]+)"],
    ["Dribbble", site("dribbble"), "([\\w.-]+)"],
    ["Kaggle", site("kaggle"), "([\\w.-]+)"],
    ["LeetCode", site("leetcode"), "(?:u\\/)?([\\w.-]+)"],
    ["HackerRank", site("hackerrank"), "(?:profile\\/)?([\\w.-]+)"],
    ["Codeforces", site("codeforces"), "profile\\/([\\w.-]+)"],
    ["Instagram", site("instagram"), "([\\w.]+)"],
    ["Facebook", site("facebook"), "(profile\\.php\\?id=\\d+|[\\w.]+)"],
    ["YouTube", site("youtube"), "(?:@|c\\/|user\\/|channel\\/)?([\\w.-]+)"],
    ["TikTok", site("tiktok"), "@?([\\w.]+)"],
    ["ORCID", site("orcid"), "([\\dX-]+)"],
    ["Google Scholar", "scholar\\.google\\.[\\w.]+", "citations\\?(?:[\\w=-]+&)*user=([\\w-]+)"],
    ["ResearchGate", site("researchgate"), "profile\\/([\\w.-]+)"],
    ["Academia.edu", "(?<![\\w.-])[\\w-]+\\.academia\\.edu", "([\\w.-]+)"],
    ["Lattes", "lattes\\.cnpq\\.br", "(\\d+)"],
    ["Telegram", "(?:(?<![\\w.-])t|telegram)\\.me", "(\\w+)"],
    ["Hugging Face", "huggingface\\.co", "([\\w.-]+)"],
    ["DEV", "(?<![\\w.-])dev\\.to", "([\\w.-]+)"],
    ["CodePen", site("codepen").replace("(?!io(?![\\w-]))", ""), "([\\w.-]+)"],
    ["Bluesky", "bsky\\.app", "profile\\/([\\w.-]+)"],
    ["Gitee", site("gitee"), "([\\w.-]+)"],
    ["知乎", site("zhihu"), "people\\/([\\w.-]+)"],
    ["掘金", site("juejin"), "user\\/(\\d+)"],
    ["CSDN", "blog\\.csdn\\.net", "([\\w.-]+)"],
    ["Malt", site("malt"), "profile\\/([\\w.-]+)"],
    ["Vimeo", site("vimeo"), "([\\w.-]+)"],
    ["SoundCloud", site("soundcloud"), "([\\w.-]+)"],
  ] as const
).map(([network, host, path]) => [network, new RegExp(`${host}\\/${path}`, "iu")]);

/** The network and user name that a web address stands for. */
export function profileOf(url: string): Profile | undefined {
  for (const [network, pattern] of NETWORKS) {
    const username = pattern.exec(url)?.[1];
    if (username !== undefined) return { network, username: username.replace(/[/.]+$/u, ""), url };
  }
  return undefined;
}

/** "www.ashdown.example.com/about": the site that an address lies on, without its scheme. */
export function hostOf(url: string): string {
  return (/^(?:https?:\/\/)?(?:www\.)?([^/?#:]+)/iu.exec(url)?.[1] ?? url).toLowerCase();
}
