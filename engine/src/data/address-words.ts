/** Words that speak to the reader, over folded text in the languages of adverts: such a sentence is about the work. Written for this project. */
export const ADDRESS_WORDS =
  /\b(?:you|your|you'll|yours|du|dein\w*|dich|dir|sie|ihr\w*|vous|votre|vos|tu|tus|usted|te|voce|seu|sua|je|jouw|uw)\b/;

/** Words by which an employer speaks of itself anywhere in a sentence. */
export const SELF_WORDS =
  /\b(?:we|our|ours|us|wir|unser\w*|uns|nous|notre|nos|somos|nuestr[oa]s?|noi|nostr[oae]|wij|onze|ons|noss[oa]s?)\b/;
