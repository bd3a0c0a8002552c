/** An ONNX model of one node, byte by byte: it looks each token up in a table (`Gather`), and ignores the mask. */
export function lookupModel(table: readonly (readonly number[])[]): Uint8Array {
  const width = table[0]?.length ?? 0;
  const floats = Buffer.from(Float32Array.from(table.flat()).buffer);
  const weights = message([1, table.length], [1, width], [2, 1], [8, "table"], [9, floats]);
  const node = message([1, "table"], [1, "input_ids"], [2, "states"], [4, "Gather"]);
  const graph = message(
    [1, node],
    [2, "lookup"],
    [5, weights],
    [11, valueInfo("input_ids", INT64, ["rows", "length"])],
    [11, valueInfo("attention_mask", INT64, ["rows", "length"])],
    [12, valueInfo("states", FLOAT, ["rows", "length", width])],
  );
  return message([1, 8], [7, graph], [8, message([2, 13])]);
}

const FLOAT = 1;
const INT64 = 7;

function valueInfo(name: string, type: number, dimensions: readonly (string | number)[]): Buffer {
  const shape = message(...dimensions.map((size) => [1, message(typeof size === "string" ? [2, size] : [1, size])] as Field));
  return message([1, name], [2, message([1, message([1, type], [2, shape])])]);
}

type Field = readonly [number: number, value: number | string | Buffer];

/** A message of protocol buffers: numbers as varints, texts and messages with their length. */
function message(...fields: readonly Field[]): Buffer {
  return Buffer.concat(
    fields.flatMap(([number, value]) => {
      if (typeof value === "number") return [varint(number << 3), varint(value)];
      const bytes = Buffer.from(value as string);
      return [varint((number << 3) | 2), varint(bytes.length), bytes];
    }),
  );
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let left = value;
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) | 128);
  return Buffer.from([...bytes, left]);
}
