import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";
import type { GrayPicture } from "@candor/engine";
import { grayPixels, type Pix } from "./gray-pixels.ts";

/** The part of the recogniser's programming interface that is used here; its package brings no types. */
type Core = {
  readonly FS: {
    writeFile(path: string, data: Uint8Array): void;
    unlink(path: string): void;
  };
  readonly TessBaseAPI: new () => Api;
  getValue(address: number, type: "i32"): number;
};
type Api = {
  Init(folder: null, languages: string, mode: number): number;
  End(): void;
  /** 0 when the picture in `/input` could be opened; `orientation` is the camera's, 1-8. */
  SetImageFile(orientation: number, angle: number): number;
  Recognize(monitor: null): number;
  GetHOCRText(page: number): string;
  GetInputImage(): Pix;
};

/** Without the build for relaxed SIMD: it is as fast, but rounds differently from processor to processor. */
const CORE = "tesseract.js-core/tesseract-core-simd-lstm";
const NEURAL_ONLY = 1;
const INPUT = "/input";

/** Tesseract in WebAssembly with models of some languages loaded. */
export type Recogniser = {
  /** The page as hOCR; throws where the file is no picture. */
  recognise(file: Uint8Array, languages: readonly string[]): string;
  /** The picture in shades of grey, turned as its camera says. */
  open(file: Uint8Array, orientation: number): GrayPicture;
};

/** Starts the recogniser; `models` says where the models of each language lie. */
export async function startRecogniser(models: ReadonlyMap<string, string>): Promise<Recogniser> {
  // Called directly and not through tesseract.js, which looks for models on the network unless each call prevents it.
  const load = createRequire(import.meta.url)(CORE) as (options: object) => Promise<Core>;
  const core = await load({ TesseractProgress: () => {} });
  const written = new Set<string>();
  let loaded: { readonly key: string; readonly api: Api } | undefined;

  const apiFor = (languages: readonly string[]): Api => {
    const key = languages.join("+");
    if (loaded?.key === key) return loaded.api;
    for (const language of languages) {
      if (!written.has(language)) core.FS.writeFile(`./${language}.traineddata`, modelAt(models.get(language) ?? ""));
      written.add(language);
    }
    loaded?.api.End();
    const api = new core.TessBaseAPI();
    if (api.Init(null, key, NEURAL_ONLY) !== 0) throw new Error(`The models for ${key} cannot be loaded.`);
    loaded = { key, api };
    return api;
  };

  const show = (api: Api, file: Uint8Array, orientation: number): void => {
    core.FS.writeFile(INPUT, file);
    const failed = api.SetImageFile(orientation, 0) !== 0;
    core.FS.unlink(INPUT);
    if (failed) throw new Error("The picture cannot be opened.");
  };

  return {
    recognise: (file, languages) => {
      const api = apiFor(languages);
      show(api, file, 1);
      api.Recognize(null);
      return api.GetHOCRText(0);
    },
    open: (file, orientation) => {
      const api = apiFor([...models.keys()].slice(0, 1));
      show(api, file, orientation);
      return grayPixels(api.GetInputImage(), (address) => core.getValue(address, "i32"));
    },
  };
}

function modelAt(path: string): Uint8Array {
  const file = readFileSync(path);
  return path.endsWith(".gz") ? gunzipSync(file) : file;
}
