/**
 * The language that somebody asks for: by name, else the best of an `Accept-Language` header that is spoken here.
 *
 * A regional tag ("de-AT") asks for its language. The first of `spoken` is what everybody else gets.
 */
export function askedLanguage<Language extends string>(
  spoken: readonly [Language, ...Language[]],
  { named, header }: { readonly named?: Language | undefined; readonly header?: string | undefined },
): Language {
  if (named) return named;
  const wishes = (header ?? "").split(",", MOST_WISHES).flatMap((wish) => {
    const [tag = "", ...parameters] = wish.split(";").map((part) => part.trim().toLowerCase());
    const quality = Number(parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? 1);
    const language = spoken.find((one) => one === tag.split("-")[0]);
    return language && quality > 0 ? [{ language, quality }] : [];
  });
  return wishes.toSorted((a, b) => b.quality - a.quality)[0]?.language ?? spoken[0];
}

const MOST_WISHES = 20;
