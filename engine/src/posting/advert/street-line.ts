const STREET_OF =
  /^(?:pl|place|rue|av|avenue|bd|boulevard|route|chemin|impasse|quai|allées?|via|viale|piazza|corso|calle|avenida|plaza|paseo|rua|praça|largo|travessa)\.?\s(?:de|du|des|del|della|dei|da|do|dos|das)\s/iu;

/** "Place de la Mairie", "Via del Pozzo": whether a line says where a house stands, and not whose it is. */
export const isStreetLine = (line: string) => STREET_OF.test(line);
