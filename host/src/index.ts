export { type Imported, importKnowledge } from "./knowledge/import-knowledge.ts";
export { KNOWLEDGE_SOURCES, type KnowledgeSource, loadKnowledge } from "./knowledge/store.ts";
export { findLanguages, type LanguageFile } from "./ocr/languages.ts";
export { learnTagger, TAGGER_PACK } from "./packs/learn-tagger.ts";
export { loadEngine } from "./packs/load-engine.ts";
export { type Trained, type TrainOptions, trainVectorizer } from "./packs/train-vectorizer.ts";
export type { PlainResumeOptions, StageReport } from "./pool/messages.ts";
export { createParserPool, type ParserPool, type PoolOptions } from "./pool/parser-pool.ts";
export { loadSamples, type Samples } from "./samples.ts";
