/** Pictures above so many pixels are not decoded: a hostile page could ask for any number. */
const MOST_PIXELS = 40_000_000;

/**
 * How pdf.js opens a file. Nothing is fetched, compiled or drawn: no standard fonts, no character maps, no WebAssembly;
 * and no pictures either, unless their pixels are wanted.
 */
export function openingOptions(bytes: Uint8Array, wantsPictures = false) {
  return {
    // A copy, since pdf.js takes the buffer for itself; and a plain one, since it refuses the subclasses that hosts have.
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: true,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableFontFace: true,
    maxImageSize: wantsPictures ? MOST_PIXELS : 1,
    enableXfa: false,
  };
}
