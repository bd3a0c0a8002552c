import { VectorsError } from "./provider.ts";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** An endpoint's address: https, or plain http to this computer; without a user, a query or a fragment. */
export function checkedAddress(text: string): URL {
  const address = URL.parse(text);
  const isSafe = address?.protocol === "https:" || (address?.protocol === "http:" && LOOPBACK.has(address.hostname));
  if (!address || !isSafe || address.username || address.password || address.search || address.hash)
    throw new VectorsError(
      "VECTORS_BAD_ADDRESS",
      "The embeddings endpoint needs an address such as https://api.example.com/v1: https (or http to this computer), no user, no query.",
    );
  return address;
}
