import { scoreOrganisation, scoreSchool } from "../../recognise/companies/score-organisation.ts";
import type { Fragment } from "../entries/fragments.ts";

/** Words that go on with a name behind its comma: "Harbour, Mill and Sons", "Consejo, de la Villa". */
const GOES_ON =
  /^(?:and|und|et|e|y|en|of|de|del|della|dei|des|du|da|do|di|la|le|les|los|las|el|the|for|für|van|von|voor|der|den|inc|ltd|llc|co)(?![\p{L}])/u;
const CLEARLY = 0.8;

/** "Harbour Linen, shop for curtains": small words behind the comma say what the employer does. */
export function withoutWhatItDoes(name: Fragment): Fragment {
  const comma = /^[^,(]*[\p{L}\p{N}.)],\s+(?=\p{Ll}[\p{L}.]*\s)/u.exec(name.text);
  const tail = comma ? name.text.slice(comma[0].length) : "";
  const isName = /^(?:\p{Ll}\p{Lu}|\p{Ll}+\.\p{Ll}{2})/u.test(tail) || scoreSchool(tail) >= CLEARLY || scoreOrganisation(tail) >= CLEARLY;
  if (!comma || isName || GOES_ON.test(tail) || !/^[\p{Lu}\p{N}„“"]/u.test(name.text)) return name;
  const length = comma[0].replace(/,\s+$/u, "").length;
  return { ...name, end: name.start + length, text: name.text.slice(0, length) };
}
