import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";

/** The part of the recogniser's programming interface that is used here; its package brings no types. */
type Core = {
  readonly FS: {
    writeFile(path: string, data: Uint8Array): void;
    readFile(path: string): Uint8Array;
    unlink(path: string): void;
  };
  readonly TessBaseAPI: new () => Api;
};
type Api = {
  Init(folder: null, languages: string, mode: number): number;
  End(): void;
  /** 0 when the picture in `/input` could be opened; `orientation` is the camera's, 1-8. */
  SetImageFile(orientation: number, angle: number): number;
  Recognize(monitor: null): number;
  GetHOCRText(page: number): string;
  WriteImage(kind: number, path: string): void;
};

/** Without the build for relaxed SIMD: it is as fast, but rounds differently from processor to processor. */
const CORE = "tesseract.js-core/tesseract-core-simd-lstm";
const NEURAL_ONLY = 1;
const GREY = 1;
const INPUT = "/input";
const OUTPUT = "/output.png";

/** Tesseract in WebAssembly with models of some languages loaded. */
export type Recogniser = {
  /** The page as hOCR; throws where the file is no picture. */
  recognise(file: Uint8Array, languages: readonly string[]): string;
  /** The picture in shades of grey, as a PNG. */
  toGrayPng(file: Uint8Array, orientation: number): Uint8Array;
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
    toGrayPng: (file, orientation) => {
      const api = apiFor([...models.keys()].slice(0, 1));
      show(api, file, orientation);
      api.WriteImage(GREY, OUTPUT);
      const png = core.FS.readFile(OUTPUT);
      core.FS.unlink(OUTPUT);
      return png;
    },
  };
}

function modelAt(path: string): Uint8Array {
  const file = readFileSync(path);
  return path.endsWith(".gz") ? gunzipSync(file) : file;
}
